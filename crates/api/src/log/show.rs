//! `log_show`.

use makker_casework::{BatonStep, LogPage};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use specta::Type;

use super::entry::LogEntryView;
use crate::baton::BatonView;
use crate::command::{Command, Tag};
use crate::day::{day, moment};
use crate::entity::names::{self, op_name};
use crate::error::CommandError;
use crate::family::person::PersonView;
use crate::meeting::MeetingView;
use crate::program::Program;

/// Which family's.
#[derive(Deserialize, JsonSchema, Type)]
#[serde(deny_unknown_fields)]
pub struct LogShowRequest {
    /// The family's id (UUID).
    pub family: String,
}

/// The log of a family.
#[derive(Serialize, JsonSchema, Type)]
pub struct LogShowView {
    /// The date in Denmark, as YYYY-MM-DD.
    pub today: String,
    /// Every entry, those that were corrected too, latest day first.
    pub entries: Vec<LogEntryView>,
    /// Every offer of the baton, oldest first.
    pub baton_steps: Vec<BatonStepView>,
    /// Who has the baton, and what is under way.
    pub baton: BatonView,
    /// The meetings that are still to come, earliest first.
    pub coming: Vec<MeetingView>,
    /// Everybody it can name.
    pub people: Vec<PersonView>,
}

/// One offer of the baton and what became of it.
#[derive(Serialize, JsonSchema, Type)]
pub struct BatonStepView {
    /// The offer's name.
    pub offer: String,
    /// Who held it then (UUID); nobody before there was a first holder.
    pub from: Option<String>,
    /// Who should take it (UUID).
    pub to: String,
    /// Who offered it: the user's id (UUID).
    pub offered_by: String,
    /// When, in milliseconds since 1970 UTC, as the device's clock had it.
    pub offered_at_ms: f64,
    /// `waiting`, `accepted`, `closed` (declined or withdrawn) or `passed` (another was taken before it).
    pub answer: String,
    /// When it was answered, in milliseconds since 1970 UTC.
    pub answered_at_ms: Option<f64>,
}

impl From<LogPage> for LogShowView {
    fn from(page: LogPage) -> Self {
        Self {
            today: day(page.today),
            entries: page.entries.into_iter().map(LogEntryView::from).collect(),
            baton_steps: page.baton_steps.into_iter().map(BatonStepView::from).collect(),
            baton: page.baton.into(),
            coming: page.coming.into_iter().map(MeetingView::from).collect(),
            people: page.people.into_iter().map(PersonView::from).collect(),
        }
    }
}

impl From<BatonStep> for BatonStepView {
    fn from(step: BatonStep) -> Self {
        Self {
            offer: op_name(step.offer),
            from: step.from.map(|person| person.to_string()),
            to: step.to.to_string(),
            offered_by: step.offered_by.to_string(),
            offered_at_ms: moment(step.offered_at),
            answer: step.answer.as_str().to_owned(),
            answered_at_ms: step.answered_at.map(moment),
        }
    }
}

pub(crate) struct LogShow;

impl Command for LogShow {
    const NAME: &'static str = "log_show";
    const SUMMARY: &'static str =
        "Shows a family's log: its entries, the baton's way, and what is still to come.";
    const PROVIDES: &'static [Tag] = &[Tag::Baton, Tag::Entities];
    type Request = LogShowRequest;
    type Answer = LogShowView;

    fn run(program: &Program, request: LogShowRequest) -> Result<LogShowView, CommandError> {
        let family = names::family_id(&request.family)?;
        Ok(program.casework()?.log_page(family)?.into())
    }
}
