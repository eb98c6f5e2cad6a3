//! Looking at one family.

use makker_domain::id::FamilyId;
use makker_domain::use_log::audit_event::AuditAction;

use super::FamilySummary;
use crate::error::CaseworkError;
use crate::verb::{Right, Trace, Verb, WITH_FAMILIES};
use crate::visit::Casework;

pub(crate) const SHOW_FAMILY: Verb = Verb {
    name: "show_family",
    right: Right::AttachedAs(WITH_FAMILIES),
    trace: Trace::BeforeAnswer(AuditAction::Read),
};

impl Casework {
    /// One family that the user is attached to.
    ///
    /// # Errors
    /// [`CaseworkError::NotFound`], [`CaseworkError::NotAllowed`], [`CaseworkError::Store`].
    pub fn family(&self, id: FamilyId) -> Result<FamilySummary, CaseworkError> {
        self.about_to_read(&SHOW_FAMILY, Some(id))?;
        let row = self.store.read(|tables| tables.family(id))?;
        row.map(FamilySummary::from).ok_or(CaseworkError::NotFound)
    }
}
