//! Meetings as lists, weeks and agendas show them.

use makker_casework::MeetingLine;
use schemars::JsonSchema;
use serde::Serialize;
use specta::Type;

use crate::day::{ids, moment};

/// A meeting in a list.
#[derive(Clone, Debug, Serialize, JsonSchema, Type)]
pub struct MeetingView {
    /// Its id (UUID).
    pub id: String,
    /// `team`, `network`, `dialogue`, `child-conversation`, `home-visit` or `appointment`.
    pub kind: Option<String>,
    /// What it is called.
    pub title: Option<String>,
    /// `planned` or `held`; those called off are not listed.
    pub status: Option<String>,
    /// When it begins, in milliseconds since 1970 UTC.
    pub starts_at_ms: f64,
    /// How long it takes.
    pub minutes: Option<f64>,
    /// When it is over, in milliseconds since 1970 UTC; reckoned with the usual length where nobody has said how long it takes.
    pub ends_at_ms: f64,
    /// Where.
    pub location: Option<String>,
    /// Who is invited (UUIDs).
    pub participants: Vec<String>,
    /// Who leads it (UUID).
    pub chair: Option<String>,
    /// An interpreter is booked.
    pub interpreter_booked: Option<bool>,
}

impl From<MeetingLine> for MeetingView {
    fn from(line: MeetingLine) -> Self {
        let ends_at_ms = moment(line.ends_at());
        Self {
            id: line.id.to_string(),
            kind: line.kind.map(|kind| kind.as_str().to_owned()),
            title: line.title,
            status: line.status.map(|status| status.as_str().to_owned()),
            starts_at_ms: moment(line.starts_at),
            ends_at_ms,
            minutes: line.minutes.map(crate::entity::view::millis),
            location: line.location,
            participants: ids(line.participants),
            chair: line.chair.map(|chair| chair.to_string()),
            interpreter_booked: line.interpreter_booked,
        }
    }
}
