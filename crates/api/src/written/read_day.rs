//! `day_read`.

use chrono::Weekday;
use makker_domain::written_day::{MeantAs, WrittenDayError};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::command::{Command, Tag};
use crate::error::{CommandError, ErrorCode};
use crate::program::Program;

/// What is written.
#[derive(Deserialize, JsonSchema, Type)]
#[serde(deny_unknown_fields)]
pub struct DayReadRequest {
    /// As it was typed: `tors. 26. nov.`, `om 14 dage`.
    pub text: String,
    /// What it is the day of.
    pub meant_as: DayMeantAs,
}

/// What a written day is the day of.
#[derive(Clone, Copy, Deserialize, JsonSchema, Type)]
#[serde(rename_all = "kebab-case")]
pub enum DayMeantAs {
    /// Somebody's birth.
    Birth,
    /// Something that has happened.
    Happened,
    /// Something to come.
    Coming,
}

impl From<DayMeantAs> for MeantAs {
    fn from(meant_as: DayMeantAs) -> Self {
        match meant_as {
            DayMeantAs::Birth => Self::Birth,
            DayMeantAs::Happened => Self::Happened,
            DayMeantAs::Coming => Self::Coming,
        }
    }
}

/// The day that is meant.
#[derive(Serialize, JsonSchema, Type)]
pub struct DayReadView {
    /// As YYYY-MM-DD.
    pub day: String,
}

pub(crate) struct DayRead;

impl Command for DayRead {
    const NAME: &'static str = "day_read";
    const SUMMARY: &'static str = "Reads a day as people write it.";
    const PROVIDES: &'static [Tag] = &[Tag::Profile];
    type Request = DayReadRequest;
    type Answer = DayReadView;

    fn run(program: &Program, request: DayReadRequest) -> Result<DayReadView, CommandError> {
        let read = program
            .casework()?
            .read_day(&request.text, request.meant_as.into())?;
        match read {
            Ok(day) => Ok(DayReadView { day: day.to_string() }),
            Err(error) => Err(unclear(error)),
        }
    }
}

fn unclear(error: WrittenDayError) -> CommandError {
    let weekday = match error {
        WrittenDayError::OtherWeekday { on } => code_of(on),
        _ => "none",
    };
    CommandError::new(ErrorCode::DayUnclear)
        .with("reason", error.as_str())
        .with("weekday", weekday)
}

/// The words for it choose by this.
const fn code_of(day: Weekday) -> &'static str {
    match day {
        Weekday::Mon => "monday",
        Weekday::Tue => "tuesday",
        Weekday::Wed => "wednesday",
        Weekday::Thu => "thursday",
        Weekday::Fri => "friday",
        Weekday::Sat => "saturday",
        Weekday::Sun => "sunday",
    }
}
