//! An entry of the log as it crosses to the window.

use makker_casework::LogLine;
use makker_domain::audience::Audience;
use schemars::JsonSchema;
use serde::Serialize;
use specta::Type;

use crate::day::{day, ids, moment};

/// An entry of the log. Persons, goals and levels by id (UUID), days as YYYY-MM-DD.
#[derive(Serialize, JsonSchema, Type)]
pub struct LogEntryView {
    /// Its id.
    pub id: String,
    /// When it was written down, in milliseconds since 1970 UTC, as the device's clock had it.
    pub written_at_ms: f64,
    /// Which user wrote it down.
    pub written_by: Option<String>,
    /// `agreement`, `meeting`, `contact`, `decision`, `handover` or `observation`.
    pub kind: Option<String>,
    /// On which day it was.
    pub on: String,
    /// Whose entry it is, when someone else typed it.
    pub author: Option<String>,
    /// What the author was to the family at the time.
    pub author_role: Option<String>,
    /// Whom it is about.
    pub about: Vec<String>,
    /// Who took part.
    pub participants: Vec<String>,
    /// What was seen or wondered about.
    pub observation: Option<String>,
    /// What the child or parent said.
    pub own_words: Option<String>,
    /// What is agreed.
    pub agreed: Option<String>,
    /// Who sees to it.
    pub responsible: Option<String>,
    /// By when.
    pub due_on: Option<String>,
    /// When to look whether it worked.
    pub evaluate_on: Option<String>,
    /// What that showed, of the entry it follows.
    pub evaluation: Option<String>,
    /// The earlier entry that this one follows up.
    pub follows: Option<String>,
    /// The day of the next meeting.
    pub next_meeting_on: Option<String>,
    /// Level of concern.
    pub level: Option<String>,
    /// Who in the family may see it: `nobody`, `family` or `members`; none when nobody has said.
    pub audience: Option<String>,
    /// Those members, when it is `members`.
    pub audience_members: Vec<String>,
    /// The entry that this one replaces.
    pub corrects: Option<String>,
    /// Why.
    pub correction_reason: Option<String>,
    /// It was put into the journal.
    pub is_journalised: bool,
    /// Something is agreed, and nobody has written down what became of it.
    pub is_open: bool,
}

impl From<LogLine> for LogEntryView {
    fn from(line: LogLine) -> Self {
        let (audience, members) = match &line.audience {
            None => (None, Vec::new()),
            Some(Audience::Nobody) => (Some("nobody"), Vec::new()),
            Some(Audience::Family) => (Some("family"), Vec::new()),
            Some(Audience::Members(members)) => (Some("members"), ids(members)),
        };
        Self {
            id: line.id.to_string(),
            written_at_ms: moment(line.written_at),
            written_by: line.written_by.map(|user| user.to_string()),
            kind: line.kind.map(|kind| kind.as_str().to_owned()),
            on: day(line.on),
            author: line.author.map(|person| person.to_string()),
            author_role: line.author_role,
            about: ids(line.about),
            participants: ids(line.participants),
            observation: line.observation,
            own_words: line.own_words,
            agreed: line.agreed,
            responsible: line.responsible.map(|person| person.to_string()),
            due_on: line.due_on.map(day),
            evaluate_on: line.evaluate_on.map(day),
            evaluation: line.evaluation,
            follows: line.follows.map(|entry| entry.to_string()),
            next_meeting_on: line.next_meeting_on.map(day),
            level: line.level.map(|level| level.to_string()),
            audience: audience.map(str::to_owned),
            audience_members: members,
            corrects: line.corrects.map(|entry| entry.to_string()),
            correction_reason: line.correction_reason,
            is_journalised: line.is_journalised,
            is_open: line.is_open,
        }
    }
}
