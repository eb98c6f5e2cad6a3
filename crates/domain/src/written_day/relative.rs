//! Days said from today: in words, by the weekday, by the number of the week.

use chrono::{Datelike, Days, Months, NaiveDate, Weekday};

use super::words::{self, Unit};
use super::{MeantAs, Token, WrittenDayError};

type Read = Result<NaiveDate, WrittenDayError>;

/// The day, or why it is none; nothing when it is not said from today at all.
pub(super) fn read(tokens: &[Token<'_>], today: NaiveDate, meant_as: MeantAs) -> Option<Read> {
    in_words(tokens, today)
        .or_else(|| span(tokens, today))
        .or_else(|| by_weekday(tokens, today, meant_as))
        .or_else(|| by_week(tokens, today, meant_as))
}

/// Whether it is a span, such as `om 14 dage`.
pub(super) fn is_counted(tokens: &[Token<'_>]) -> bool {
    span(tokens, NaiveDate::MIN).is_some()
}

fn in_words(tokens: &[Token<'_>], today: NaiveDate) -> Option<Read> {
    let said: Vec<&str> = tokens.iter().map(text).collect();
    let said = said.join(" ");
    let (_, days) = words::FROM_TODAY.iter().find(|(words, _)| *words == said)?;
    Some(moved(today, *days))
}

/// `om 14 dage`, `in a month`, `for to uger siden`.
fn span(tokens: &[Token<'_>], today: NaiveDate) -> Option<Read> {
    let (count, unit, ahead) = match tokens {
        [Token::Word(before), count, Token::Word(unit)] if words::AHEAD.contains(before) => {
            (count, unit, true)
        }
        [
            Token::Word(words::PAST_BEFORE),
            count,
            Token::Word(unit),
            Token::Word(after),
        ]
        | [count, Token::Word(unit), Token::Word(after)]
            if words::PAST_AFTER.contains(after) =>
        {
            (count, unit, false)
        }
        _ => return None,
    };
    let (_, unit) = words::UNITS.iter().find(|(names, _)| names.contains(unit))?;
    let count = match count {
        Token::Number(digits) => digits.parse().ok(),
        Token::Word(word) => {
            let mut numbers = words::NUMBERS.iter();
            numbers.find_map(|(names, number)| names.contains(word).then_some(*number))
        }
    };
    let Some(count) = count else {
        return Some(Err(WrittenDayError::Unreadable));
    };
    let there = match *unit {
        Unit::Days(days) => {
            let days = Days::new(u64::from(count) * u64::from(days));
            if ahead {
                today.checked_add_days(days)
            } else {
                today.checked_sub_days(days)
            }
        }
        Unit::Months(months) => {
            let months = Months::new(count.saturating_mul(months));
            if ahead {
                today.checked_add_months(months)
            } else {
                today.checked_sub_months(months)
            }
        }
    };
    Some(there.ok_or(WrittenDayError::TooFarAway))
}

/// `torsdag`, `på torsdag`, `næste torsdag`, `i torsdags`, `torsdag i næste uge`, `næste uge`.
fn by_weekday(tokens: &[Token<'_>], today: NaiveDate, meant_as: MeantAs) -> Option<Read> {
    let said: Option<Vec<&str>> = tokens
        .iter()
        .map(|token| match token {
            Token::Word(word) => Some(*word),
            Token::Number(_) => None,
        })
        .collect();
    let said = said?;
    let of_next_week = |day: Weekday| {
        let monday = today.week(Weekday::Mon).first_day();
        Some(moved(monday, 7 + i64::from(day.num_days_from_monday())))
    };
    let is_next_week = |words: &[&str]| match words {
        [next, week] | [_, next, week] => words::NEXT.contains(next) && words::WEEK.contains(week),
        _ => false,
    };
    match said.as_slice() {
        [words @ .., day] if words::weekday(day).is_some() => {
            let day = words::weekday(day)?;
            let before = words.join(" ");
            if before.is_empty() {
                Some(if meant_as == MeantAs::Coming {
                    next_after(today, day)
                } else {
                    last_before(today, day)
                })
            } else if words::ON.contains(&before.as_str()) {
                Some(next_after(today, day))
            } else if words::NEXT.contains(&before.as_str()) {
                of_next_week(day)
            } else if words::LAST.contains(&before.as_str()) {
                Some(last_before(today, day))
            } else {
                None
            }
        }
        [day, rest @ ..] if words::weekday(day).is_some() && is_next_week(rest) => {
            of_next_week(words::weekday(day)?)
        }
        words if is_next_week(words) => of_next_week(Weekday::Mon),
        _ => None,
    }
}

/// `uge 48`, `fredag uge 49`, `torsdag i uge 2 2027`.
fn by_week(tokens: &[Token<'_>], today: NaiveDate, meant_as: MeantAs) -> Option<Read> {
    let (day, rest) = match tokens {
        [Token::Word(word), rest @ ..] => match words::weekday(word) {
            Some(day) => (day, rest),
            None => (Weekday::Mon, tokens),
        },
        _ => (Weekday::Mon, tokens),
    };
    let rest = match rest {
        [Token::Word(word), rest @ ..] if words::OF_WEEK.contains(word) => rest,
        _ => rest,
    };
    let (number, year) = match rest {
        [Token::Word(week), Token::Number(number)] if words::WEEK.contains(week) => (number, None),
        [Token::Word(week), Token::Number(number), Token::Number(year)] if words::WEEK.contains(week) => {
            (number, Some(*year))
        }
        _ => return None,
    };
    if number.len() > 2 {
        return Some(Err(WrittenDayError::NoSuchWeek));
    }
    let in_year = |year: i32| {
        let written = format!("{year}-W{number}-{}", day.number_from_monday());
        NaiveDate::parse_from_str(&written, "%G-W%V-%u").ok()
    };
    let found = match year {
        Some(year) => match NaiveDate::parse_from_str(&format!("{year}-W01-1"), "%G-W%V-%u") {
            Ok(monday) if year.len() == 4 => in_year(monday.iso_week().year()),
            _ => return Some(Err(WrittenDayError::Unreadable)),
        },
        None => {
            let this_week = today.week(Weekday::Mon).first_day();
            let year = today.iso_week().year();
            // Only some years have a week 53.
            if meant_as == MeantAs::Coming {
                (year..=year + 8)
                    .filter_map(in_year)
                    .find(|day| *day >= this_week)
            } else {
                (year - 8..=year)
                    .rev()
                    .filter_map(in_year)
                    .find(|day| *day <= today)
            }
        }
    };
    Some(found.ok_or(WrittenDayError::NoSuchWeek))
}

fn next_after(today: NaiveDate, day: Weekday) -> Read {
    moved(today, 1 + i64::from(today.weekday().succ().days_until(day)))
}

fn last_before(today: NaiveDate, day: Weekday) -> Read {
    moved(today, -1 - i64::from(day.days_until(today.weekday().pred())))
}

fn moved(from: NaiveDate, days: i64) -> Read {
    let to = from.checked_add_signed(chrono::TimeDelta::days(days));
    to.ok_or(WrittenDayError::TooFarAway)
}

/// Counting a week round.
trait DaysUntil {
    fn days_until(self, other: Weekday) -> u32;
}

impl DaysUntil for Weekday {
    /// Days from this one forward to `other`, 0 to 6.
    fn days_until(self, other: Weekday) -> u32 {
        (other.num_days_from_monday() + 7 - self.num_days_from_monday()) % 7
    }
}

fn text<'t>(token: &Token<'t>) -> &'t str {
    match token {
        Token::Number(text) | Token::Word(text) => text,
    }
}
