//! `plan_week`.

use makker_casework::{Week, WeekHour};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use specta::Type;

use super::intervention::CollisionView;
use crate::command::{Command, Tag};
use crate::day::{day, ids};
use crate::entity::names;
use crate::entity::view::millis;
use crate::error::CommandError;
use crate::family::person::PersonView;
use crate::field_value::parse_day;
use crate::meeting::MeetingView;
use crate::program::Program;

/// Which week of whom.
#[derive(Deserialize, JsonSchema, Type)]
#[serde(deny_unknown_fields)]
pub struct PlanWeekRequest {
    /// The family's id (UUID).
    pub family: String,
    /// Any day of the week, as YYYY-MM-DD.
    pub day: String,
}

/// One week of a family.
#[derive(Serialize, JsonSchema, Type)]
pub struct PlanWeekView {
    /// Its first day, as YYYY-MM-DD.
    pub monday: String,
    /// What stands at fixed hours, by day and hour.
    pub hours: Vec<WeekHourView>,
    /// The meetings of the week, by time.
    pub meetings: Vec<MeetingView>,
    /// What interventions take of each member in it.
    pub minutes: Vec<MemberMinutesView>,
    /// What gets in each other's way this week.
    pub collisions: Vec<CollisionView>,
    /// Everybody it names.
    pub people: Vec<PersonView>,
}

/// An intervention at fixed hours of a day.
#[derive(Serialize, JsonSchema, Type)]
pub struct WeekHourView {
    /// On which day, as YYYY-MM-DD.
    pub on: String,
    /// Minutes after midnight when it starts.
    pub from_min: u16,
    /// Minutes after midnight when it is over.
    pub to_min: u16,
    /// Which intervention (UUID).
    pub intervention: String,
    /// What it is called.
    pub title: String,
    /// Whom it is for (UUIDs); empty is the whole family.
    pub members: Vec<String>,
    /// The department that delivers it (UUID).
    pub department: Option<String>,
    /// Two values stand for its hours, or for when it runs.
    pub is_disputed: bool,
}

/// What interventions take of one member in a week.
#[derive(Serialize, JsonSchema, Type)]
pub struct MemberMinutesView {
    /// Who (UUID).
    pub member: String,
    /// So many minutes.
    pub minutes: f64,
}

impl From<Week> for PlanWeekView {
    fn from(week: Week) -> Self {
        let minutes = week
            .minutes
            .into_iter()
            .map(|(member, minutes)| MemberMinutesView {
                member: member.to_string(),
                minutes: millis(minutes),
            });
        Self {
            monday: day(week.monday),
            hours: week.hours.into_iter().map(WeekHourView::from).collect(),
            meetings: week.meetings.into_iter().map(MeetingView::from).collect(),
            minutes: minutes.collect(),
            collisions: week.collisions.into_iter().map(CollisionView::from).collect(),
            people: week.people.into_iter().map(PersonView::from).collect(),
        }
    }
}

impl From<WeekHour> for WeekHourView {
    fn from(hour: WeekHour) -> Self {
        Self {
            on: day(hour.on),
            from_min: hour.from_min,
            to_min: hour.to_min,
            intervention: hour.intervention.to_string(),
            title: hour.title,
            members: ids(hour.members),
            department: hour.department.map(|department| department.to_string()),
            is_disputed: hour.is_disputed,
        }
    }
}

pub(crate) struct PlanWeek;

impl Command for PlanWeek {
    const NAME: &'static str = "plan_week";
    const SUMMARY: &'static str = "Shows a week of a family: what takes whose time.";
    const PROVIDES: &'static [Tag] = &[Tag::Entities];
    type Request = PlanWeekRequest;
    type Answer = PlanWeekView;

    fn run(program: &Program, request: PlanWeekRequest) -> Result<PlanWeekView, CommandError> {
        let family = names::family_id(&request.family)?;
        let day = parse_day(&request.day).map_err(|issue| CommandError::value("day", issue))?;
        Ok(program.casework()?.week(family, day)?.into())
    }
}
