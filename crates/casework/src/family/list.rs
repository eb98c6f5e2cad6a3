//! The families one works with.

use makker_domain::use_log::audit_event::AuditAction;

use super::FamilySummary;
use crate::error::CaseworkError;
use crate::verb::{Right, Trace, Verb, WITH_FAMILIES};
use crate::visit::Casework;

pub(crate) const LIST_FAMILIES: Verb = Verb {
    name: "list_families",
    right: Right::Role(WITH_FAMILIES),
    trace: Trace::BeforeAnswer(AuditAction::Read),
};

impl Casework {
    /// The families that the user is attached to, or has opened in this visit, oldest first.
    ///
    /// # Errors
    /// [`CaseworkError::NotAllowed`], [`CaseworkError::Store`].
    pub fn families(&self) -> Result<Vec<FamilySummary>, CaseworkError> {
        self.about_to_read(&LIST_FAMILIES, None)?;
        let day = self.today()?;
        let rows = self.store.read(|tables| self.families_at_hand(tables, day))?;
        Ok(rows.into_iter().map(FamilySummary::from).collect())
    }
}
