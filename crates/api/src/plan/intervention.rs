//! Interventions as lists and weeks show them.

use makker_casework::{Collision, InterventionLine};
use schemars::JsonSchema;
use serde::Serialize;
use specta::Type;

use crate::day::{PeriodView, day, ids};
use crate::entity::view::millis;

/// An intervention in a list.
#[derive(Clone, Debug, Serialize, JsonSchema, Type)]
pub struct InterventionView {
    /// Its id (UUID).
    pub id: String,
    /// What it is called.
    pub title: String,
    /// `proposed`, `granted`, `running`, `paused`, `ended` or `declined`.
    pub status: Option<String>,
    /// From when to when.
    pub period: PeriodView,
    /// How many minutes it takes in a week.
    pub weekly_minutes: Option<f64>,
    /// Whom it is for (UUIDs); empty is the whole family.
    pub members: Vec<String>,
    /// Who delivers it (UUID).
    pub provider: Option<String>,
    /// Who is responsible (UUID).
    pub responsible: Option<String>,
    /// The department that delivers it (UUID).
    pub department: Option<String>,
    /// Which service of the catalogue (UUID).
    pub service: Option<String>,
    /// When it is next followed up, as YYYY-MM-DD.
    pub follow_up_on: Option<String>,
}

/// Two interventions that get in each other's way.
#[derive(Clone, Debug, Serialize, JsonSchema, Type)]
pub struct CollisionView {
    /// The one (UUID).
    pub one: String,
    /// The other (UUID).
    pub other: String,
    /// Whom both are for (UUIDs).
    pub members: Vec<String>,
    /// `overlapping-hours` or `incompatible-services`.
    pub issue: String,
}

impl From<InterventionLine> for InterventionView {
    fn from(line: InterventionLine) -> Self {
        Self {
            id: line.id.to_string(),
            title: line.title,
            status: line.status.map(|status| status.as_str().to_owned()),
            period: line.period.into(),
            weekly_minutes: line.weekly_minutes.map(millis),
            members: ids(line.members),
            provider: line.provider.map(|person| person.to_string()),
            responsible: line.responsible.map(|person| person.to_string()),
            department: line.department.map(|department| department.to_string()),
            service: line.service.map(|service| service.to_string()),
            follow_up_on: line.follow_up_on.map(day),
        }
    }
}

impl From<Collision> for CollisionView {
    fn from(collision: Collision) -> Self {
        Self {
            one: collision.one.to_string(),
            other: collision.other.to_string(),
            members: ids(collision.members),
            issue: collision.issue.as_str().to_owned(),
        }
    }
}
