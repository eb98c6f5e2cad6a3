//! What one had begun to write.

use makker_domain::id::FamilyId;

use crate::error::CaseworkError;
use crate::verb::{Right, Trace, Verb, WITH_FAMILIES};
use crate::visit::Casework;

pub(crate) const SHOW_DRAFT: Verb = Verb {
    name: "show_draft",
    right: Right::AttachedAs(WITH_FAMILIES),
    trace: Trace::Nothing,
};

impl Casework {
    /// What the user has begun to write at a place of a family's screens.
    ///
    /// # Errors
    /// Rights and store as everywhere.
    pub fn draft(&self, family: FamilyId, place: &str) -> Result<Option<String>, CaseworkError> {
        self.check_right(&SHOW_DRAFT, Some(family))?;
        Ok(self.store.read(|tables| tables.draft(family, place))?)
    }
}
