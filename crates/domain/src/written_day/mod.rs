//! Days as people write them: `12.03.1988`, `12-3-88`, `12/3 1988`, `12. marts 1988`, `tirs. 24. nov.`, `på torsdag`,
//! `om 14 dage`, `fredag uge 49`. One reader for every field and every file, so that a day means the same everywhere.
//!
//! What is decided here:
//! - The day stands before the month, as in Denmark; a year of four digits may stand first.
//! - A year of two digits is, of a birth, the latest that is not in the future; otherwise the one nearest to today.
//! - Without a year it is the next such day, today included; of what has happened the last one, today included. A birth
//!   must have its year.
//! - `torsdag` and `på torsdag` are the next one after today (today is called `i dag`), `næste torsdag` is the one of next
//!   week, `sidste torsdag` the last one before today.
//! - `uge 48` is its Monday (ISO 8601), of the week that is nearest ahead, this week included.
//! - A weekday that does not go with its date is a mistake in one of the two, and refused.

mod calendar;
mod relative;
mod tokens;
mod words;

use chrono::{NaiveDate, Weekday};

use crate::choice::choice;
use tokens::Token;

pub(crate) use words::weekday;

choice! {
    /// What a written day is the day of.
    MeantAs {
        /// Somebody's birth.
        Birth = "birth",
        /// Something that has happened: an entry in the log, a consent.
        Happened = "happened",
        /// Something to come: an appointment, a deadline.
        Coming = "coming",
    }
}

/// Why a text is no day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum WrittenDayError {
    /// Nothing is written.
    #[error("nothing is written")]
    Empty,
    /// It is in no form that is known here.
    #[error("not a day in any known form")]
    Unreadable,
    /// No month has this number.
    #[error("there is no such month")]
    NoSuchMonth,
    /// The month does not have so many days.
    #[error("there is no such day")]
    NoSuchDay,
    /// The year does not have so many weeks.
    #[error("there is no such week")]
    NoSuchWeek,
    /// A birth needs its year.
    #[error("the year is missing")]
    YearMissing,
    /// A birth, or what has happened, lies ahead.
    #[error("the day is in the future")]
    InFuture,
    /// Before 1850 or after 2199: a slip of the finger.
    #[error("the year is too far away")]
    TooFarAway,
    /// The date falls on another day of the week.
    #[error("the date falls on a {on}")]
    OtherWeekday {
        /// On which it falls.
        on: Weekday,
    },
}

impl WrittenDayError {
    /// The stable code, by which a text for people is found.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Empty => "empty",
            Self::Unreadable => "unreadable",
            Self::NoSuchMonth => "no-such-month",
            Self::NoSuchDay => "no-such-day",
            Self::NoSuchWeek => "no-such-week",
            Self::YearMissing => "year-missing",
            Self::InFuture => "in-future",
            Self::TooFarAway => "too-far-away",
            Self::OtherWeekday { .. } => "other-weekday",
        }
    }
}

/// Longer texts are no days, however they begin.
const CHARS_MAX: usize = 60;

/// Reads a day as people write it.
///
/// # Errors
/// Why it is none.
pub fn read(text: &str, today: NaiveDate, meant_as: MeantAs) -> Result<NaiveDate, WrittenDayError> {
    read_as(text, today, meant_as, Said::FromTodayToo)
}

/// Reads a date out of a file, of which nobody knows on which day it was written: what counts from today (`i går`, `uge 48`) is no
/// day there. `today` decides the century of a year of two digits.
///
/// # Errors
/// Why it is none.
pub fn read_date(text: &str, today: NaiveDate, meant_as: MeantAs) -> Result<NaiveDate, WrittenDayError> {
    read_as(text, today, meant_as, Said::AsDate)
}

/// How a day may be said.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Said {
    AsDate,
    FromTodayToo,
}

fn read_as(
    text: &str,
    today: NaiveDate,
    meant_as: MeantAs,
    said: Said,
) -> Result<NaiveDate, WrittenDayError> {
    if text.chars().count() > CHARS_MAX {
        return Err(WrittenDayError::Unreadable);
    }
    let folded = text.to_lowercase();
    let tokens = tokens::tokens(tokens::without_midnight(folded.trim()))?;
    if tokens.is_empty() {
        return Err(WrittenDayError::Empty);
    }
    // Between the parts of a date a dash says nothing; before a number that is counted it would say the opposite.
    if relative::is_counted(&tokens) && tokens::has_minus(&folded) {
        return Err(WrittenDayError::Unreadable);
    }
    let from_today = relative::read(&tokens, today, meant_as);
    let day = match from_today {
        Some(_) if said == Said::AsDate => return Err(WrittenDayError::Unreadable),
        Some(day) => day?,
        None => calendar::read(&tokens, today, meant_as)?,
    };
    if !YEARS.contains(&chrono::Datelike::year(&day)) {
        return Err(WrittenDayError::TooFarAway);
    }
    if meant_as != MeantAs::Coming && day > today {
        return Err(WrittenDayError::InFuture);
    }
    Ok(day)
}

const YEARS: std::ops::Range<i32> = 1850..2200;

#[cfg(test)]
mod tests;
