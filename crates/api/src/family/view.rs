//! A family as it crosses to the window.

use makker_casework::FamilySummary;
use schemars::JsonSchema;
use serde::Serialize;
use specta::Type;

/// A family in a list.
#[derive(Clone, Debug, Serialize, JsonSchema, Type)]
pub struct FamilyView {
    /// Its id (UUID).
    pub id: String,
    /// What professionals call it.
    pub name: String,
    /// The Danish date it was created, as YYYY-MM-DD; empty when the creating clock claimed an impossible time.
    pub created_on: String,
}

impl From<FamilySummary> for FamilyView {
    fn from(family: FamilySummary) -> Self {
        let created_on = family
            .created_at
            .date_in_denmark()
            .map(|date| date.to_string())
            .unwrap_or_default();
        Self {
            id: family.id.to_string(),
            name: family.name,
            created_on,
        }
    }
}

/// A family that was just made.
#[derive(Clone, Debug, Serialize, JsonSchema, Type)]
pub struct FamilyMadeView {
    /// The family.
    #[serde(flatten)]
    pub made: FamilyView,
    /// The action that made it (UUID): what undo takes.
    pub change: String,
}
