//! Noting that one has looked.

use makker_domain::id::FamilyId;
use makker_store::SeenUntil;

use crate::error::CaseworkError;
use crate::verb::{Right, Trace, Verb, WITH_FAMILIES};
use crate::visit::Casework;

/// Looking itself leaves its trace; this only moves the line above which things are new.
pub(crate) const MARK_FAMILY_SEEN: Verb = Verb {
    name: "mark_family_seen",
    right: Right::AttachedAs(WITH_FAMILIES),
    trace: Trace::Nothing,
};
pub(crate) const MARK_ALL_SEEN: Verb = Verb {
    name: "mark_all_seen",
    right: Right::Role(WITH_FAMILIES),
    trace: Trace::Nothing,
};

impl Casework {
    /// Notes that the user has looked at all that has come so far: of one family, or on the first screen.
    ///
    /// # Errors
    /// Rights and store as everywhere.
    pub fn mark_seen(&self, family: Option<FamilyId>) -> Result<(), CaseworkError> {
        let verb = if family.is_some() {
            &MARK_FAMILY_SEEN
        } else {
            &MARK_ALL_SEEN
        };
        self.check_right(verb, family)?;
        let op_no = self.store.read(|tables| tables.last_op_no())?;
        let at = self.ground.clock.read().at;
        Ok(self.store.keep_seen(family, SeenUntil { op_no, at })?)
    }
}
