//! A person as a list names them.

use makker_casework::PersonLine;
use schemars::JsonSchema;
use serde::Serialize;
use specta::Type;

/// A person in a list.
#[derive(Clone, Debug, Serialize, JsonSchema, Type)]
pub struct PersonView {
    /// Their id (UUID).
    pub id: String,
    /// `member`, `network_person`, `actor` or `user`.
    pub kind: String,
    /// The whole name; empty when none is written.
    pub name: String,
    /// What one says at the table: first names.
    pub given: String,
    /// The short name of the department they work in: `SOF`.
    pub department: Option<String>,
    /// What they are to the family, or by profession.
    pub role: Option<String>,
    /// Of an actor who is a user too: the user's id (UUID).
    pub same_as: Option<String>,
    /// Whoever is at the keyboard.
    pub is_me: bool,
}

impl From<PersonLine> for PersonView {
    fn from(person: PersonLine) -> Self {
        Self {
            id: person.id.to_string(),
            kind: person.kind.name().to_owned(),
            name: person.name,
            given: person.given,
            department: person.department,
            role: person.role,
            same_as: person.same_as.map(|user| user.to_string()),
            is_me: person.is_me,
        }
    }
}
