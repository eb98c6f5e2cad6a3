//! Verbs about families.

pub(crate) mod break_glass;
pub(crate) mod create;
pub(crate) mod list;
pub(crate) mod people;
pub(crate) mod search;
pub(crate) mod show;

use makker_domain::clock::Timestamp;
use makker_domain::id::FamilyId;
use makker_store::FamilyRow;

/// A family in a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FamilySummary {
    /// Which family.
    pub id: FamilyId,
    /// What professionals call it.
    pub name: String,
    /// When it was created.
    pub created_at: Timestamp,
}

impl From<FamilyRow> for FamilySummary {
    fn from(row: FamilyRow) -> Self {
        Self {
            id: row.id,
            name: row.name,
            created_at: row.created_at,
        }
    }
}
