//! Verbs about families.

mod create;
mod list;

use makker_domain::clock::Timestamp;
use makker_domain::id::FamilyId;

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
