//! Looking families up.

use makker_domain::id::FamilyId;
use makker_store::FamilyRow;

use super::FamilySummary;
use crate::error::CaseworkError;
use crate::visit::Casework;

impl From<FamilyRow> for FamilySummary {
    fn from(row: FamilyRow) -> Self {
        Self {
            id: row.id,
            name: row.name,
            created_at: row.created_at,
        }
    }
}

impl Casework {
    /// Every family in the profile, oldest first.
    ///
    /// # Errors
    /// [`CaseworkError::Store`].
    pub fn families(&self) -> Result<Vec<FamilySummary>, CaseworkError> {
        let rows = self.store.read(|tables| tables.families())?;
        Ok(rows.into_iter().map(FamilySummary::from).collect())
    }

    /// One family.
    ///
    /// # Errors
    /// [`CaseworkError::NotFound`], [`CaseworkError::Store`].
    pub fn family(&self, id: FamilyId) -> Result<FamilySummary, CaseworkError> {
        let row = self.store.read(|tables| tables.family(id))?;
        row.map(FamilySummary::from).ok_or(CaseworkError::NotFound)
    }
}
