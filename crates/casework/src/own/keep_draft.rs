//! Keeping what one has begun to write.

use makker_domain::id::FamilyId;
use makker_domain::value_issue::ValueIssue;

use crate::error::CaseworkError;
use crate::verb::{Right, Trace, Verb, WITH_FAMILIES};
use crate::visit::Casework;

/// It is the user's own until it is entered; only then does the family's record hold it.
pub(crate) const KEEP_DRAFT: Verb = Verb {
    name: "keep_draft",
    right: Right::AttachedAs(WITH_FAMILIES),
    trace: Trace::Nothing,
};

/// Longer than any form of the program, and what is typed into it.
const DRAFT_CHARS_MAX: usize = 200_000;
const PLACE_CHARS_MAX: usize = 200;

impl Casework {
    /// Keeps what the user has begun to write at a place of a family's screens, over what was kept there before. It lies
    /// encrypted on this device alone, and outlives whatever ends the program.
    ///
    /// # Errors
    /// [`CaseworkError::Value`]; rights and store as everywhere.
    pub fn keep_draft(&self, family: FamilyId, place: &str, text: &str) -> Result<(), CaseworkError> {
        self.check_right(&KEEP_DRAFT, Some(family))?;
        for (field, written, chars_max) in
            [("place", place, PLACE_CHARS_MAX), ("text", text, DRAFT_CHARS_MAX)]
        {
            if written.chars().count() > chars_max {
                let issue = ValueIssue::TooLong { chars_max };
                return Err(CaseworkError::Value { field, issue });
            }
        }
        Ok(self.store.keep_draft(family, place, text)?)
    }
}
