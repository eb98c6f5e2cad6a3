//! `day_read`.

use makker_domain::written_day::{self, MeantAs, WrittenDayError};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::command::{Command, Tag};
use crate::error::{CommandError, ErrorCode};
use crate::program::Program;

/// What somebody wrote in a field for a day.
#[derive(Deserialize, JsonSchema, Type)]
#[serde(deny_unknown_fields)]
pub struct DayReadRequest {
    /// As it was written: `24/11`, `12-3-88`, `på torsdag`, `om 14 dage`, `uge 48`.
    pub text: String,
    /// What it is the day of: `birth`, `happened`, `coming`. It decides which year is meant where none, or half of one, is
    /// written.
    pub meant_as: String,
}

/// The day that is meant.
#[derive(Serialize, JsonSchema, Type)]
pub struct DayView {
    /// As YYYY-MM-DD.
    pub day: String,
    /// Its day of the week, from 1 for Monday to 7.
    pub weekday: u32,
    /// How many days from today it is; before today less than nothing.
    pub from_today: i32,
}

pub(crate) struct DayRead;

impl Command for DayRead {
    const NAME: &'static str = "day_read";
    const SUMMARY: &'static str = "Reads a day as people write it, the same way for every field.";
    const PROVIDES: &'static [Tag] = &[Tag::Calendar];
    type Request = DayReadRequest;
    type Answer = DayView;

    fn run(program: &Program, request: DayReadRequest) -> Result<DayView, CommandError> {
        let meant_as = MeantAs::from_code(&request.meant_as)
            .ok_or_else(|| CommandError::new(ErrorCode::BadRequest).with("reason", "meant_as"))?;
        let now = program.ground.clock.read().at;
        let today = now
            .date_in_denmark()
            .ok_or_else(|| CommandError::new(ErrorCode::ClockOff))?;
        let day = written_day::read(&request.text, today, meant_as).map_err(refused)?;
        let from_today = day.signed_duration_since(today).num_days();
        Ok(DayView {
            day: day.to_string(),
            weekday: chrono::Datelike::weekday(&day).number_from_monday(),
            from_today: i32::try_from(from_today).unwrap_or_default(),
        })
    }
}

fn refused(error: WrittenDayError) -> CommandError {
    let weekday = match error {
        WrittenDayError::OtherWeekday { on } => on.to_string().to_lowercase(),
        _ => String::new(),
    };
    CommandError::new(ErrorCode::DayUnreadable)
        .with("reason", error.as_str())
        .with("weekday", weekday)
}
