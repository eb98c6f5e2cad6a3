//! What is due, as it crosses to the window.

use makker_casework::DueLine;
use makker_domain::follow_up::DeadlineStanding;
use schemars::JsonSchema;
use serde::Serialize;
use specta::Type;

use crate::day::day;

/// Something that is due.
#[derive(Clone, Debug, Serialize, JsonSchema, Type)]
pub struct DueView {
    /// Of which thing (UUID).
    pub entity: String,
    /// Of which kind it is: `follow_up`, `intervention`, `consent` or `log_entry`, which is an agreement.
    pub kind: String,
    /// What kind of follow-up, if it is one: `statutory`, `plan`, `evaluation`, `measurement`, `consent` or `task`.
    pub follow_up: Option<String>,
    /// What it is called.
    pub title: Option<String>,
    /// By when, as YYYY-MM-DD.
    pub due_on: String,
    /// `overdue`, `due` (soon, or today) or `coming`.
    pub standing: String,
    /// Who sees to it (UUID).
    pub responsible: Option<String>,
    /// Whose it is (UUID): who gave a consent.
    pub of: Option<String>,
}

impl From<DueLine> for DueView {
    fn from(line: DueLine) -> Self {
        let standing = match line.standing {
            DeadlineStanding::Overdue => "overdue",
            DeadlineStanding::Due => "due",
            DeadlineStanding::Coming => "coming",
        };
        Self {
            entity: line.entity.to_string(),
            kind: line.kind.name().to_owned(),
            follow_up: line.follow_up.map(|kind| kind.as_str().to_owned()),
            title: line.title,
            due_on: day(line.due_on),
            standing: standing.to_owned(),
            responsible: line.responsible.map(|person| person.to_string()),
            of: line.of.map(|person| person.to_string()),
        }
    }
}
