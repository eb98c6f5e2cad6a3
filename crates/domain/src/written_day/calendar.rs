//! Days by number and name: with a year, and without.

use chrono::format::{ParseErrorKind, Parsed, StrftimeItems, parse};
use chrono::{Datelike, NaiveDate, Weekday};

use super::{MeantAs, Token, WrittenDayError, YEARS, words};

/// How far ahead or back a day without a year is looked for: 29 February comes every fourth year, or every eighth.
const YEARS_TO_LOOK: i32 = 8;

/// What is left of a date once its weekday and fillers are taken out.
#[derive(Clone, Copy)]
enum Part<'t> {
    Number(&'t str),
    Month(u32),
}

/// Year, month and day as far as they are written.
struct Written<'t> {
    day: u32,
    month: u32,
    year: Option<&'t str>,
}

pub(super) fn read(
    tokens: &[Token<'_>],
    today: NaiveDate,
    meant_as: MeantAs,
) -> Result<NaiveDate, WrittenDayError> {
    let (weekday, parts) = parts(tokens)?;
    let written = written(&parts)?;
    let day = match written.year {
        Some(year) if year.len() == 4 => {
            let year = number(year, "%Y", |parsed| parsed.year())?.ok_or(WrittenDayError::Unreadable)?;
            date(year, &written)
        }
        Some(year) => {
            let of_century =
                number(year, "%y", |parsed| parsed.year_mod_100())?.ok_or(WrittenDayError::Unreadable)?;
            in_century(of_century, &written, today, meant_as)
        }
        None => without_year(&written, today, meant_as)?,
    };
    let day = day.ok_or(WrittenDayError::NoSuchDay)?;
    match weekday {
        Some(weekday) if weekday != day.weekday() => Err(WrittenDayError::OtherWeekday { on: day.weekday() }),
        _ => Ok(day),
    }
}

fn parts<'t>(tokens: &[Token<'t>]) -> Result<(Option<Weekday>, Vec<Part<'t>>), WrittenDayError> {
    let (mut weekday, mut parts) = (None, Vec::new());
    for token in tokens {
        match *token {
            Token::Number(digits) => parts.push(Part::Number(digits)),
            Token::Word(word) => {
                if let Some(month) = words::month(word) {
                    parts.push(Part::Month(month));
                } else if let Some(day) = words::weekday(word) {
                    if weekday.replace(day).is_some() {
                        return Err(WrittenDayError::Unreadable);
                    }
                } else if !words::FILLERS.contains(&word) && !words::ON.contains(&word) {
                    return Err(WrittenDayError::Unreadable);
                }
            }
        }
    }
    Ok((weekday, parts))
}

fn written<'t>(parts: &[Part<'t>]) -> Result<Written<'t>, WrittenDayError> {
    use Part::{Month, Number};
    let is_year = |digits: &str| matches!(digits.len(), 2 | 4);
    let is_short = |digits: &str| digits.len() <= 2;
    let of = |day: &str, month: Result<u32, &str>, year: Option<&'t str>| {
        let month = match month {
            Ok(month) => month,
            Err(digits) => number(digits, "%m", |parsed| parsed.month())
                .map_err(|error| no_such(error, WrittenDayError::NoSuchMonth))?
                .ok_or(WrittenDayError::Unreadable)?,
        };
        let day = number(day, "%d", |parsed| parsed.day())
            .map_err(|error| no_such(error, WrittenDayError::NoSuchDay))?
            .ok_or(WrittenDayError::Unreadable)?;
        Ok(Written { day, month, year })
    };
    match *parts {
        [Number(year), Number(month), Number(day)] if year.len() == 4 && is_short(month) && is_short(day) => {
            of(day, Err(month), Some(year))
        }
        [Number(day), Number(month), Number(year)] if is_short(day) && is_short(month) && is_year(year) => {
            of(day, Err(month), Some(year))
        }
        [Number(day), Month(month), Number(year)] if is_short(day) && is_year(year) => {
            of(day, Ok(month), Some(year))
        }
        [Month(month), Number(day), Number(year)] if is_short(day) && year.len() == 4 => {
            of(day, Ok(month), Some(year))
        }
        [Number(day), Number(month)] if is_short(day) && is_short(month) => of(day, Err(month), None),
        [Number(day), Month(month)] | [Month(month), Number(day)] if is_short(day) => {
            of(day, Ok(month), None)
        }
        [Number(together)] => match (together.len(), pairs(together)) {
            (6, Some((day, month, year))) => of(day, Err(month), Some(year)),
            // Never both: months end at 12, and years begin later than that.
            (8, Some((day, month, year))) if is_likely(year) => of(day, Err(month), Some(year)),
            (8, _) => match (together.get(..4), together.get(4..6), together.get(6..)) {
                (Some(year), Some(month), Some(day)) => of(day, Err(month), Some(year)),
                _ => Err(WrittenDayError::Unreadable),
            },
            _ => Err(WrittenDayError::Unreadable),
        },
        _ => Err(WrittenDayError::Unreadable),
    }
}

fn is_likely(year: &str) -> bool {
    year.parse().is_ok_and(|year: i32| YEARS.contains(&year))
}

/// Two digits, two digits and the rest.
fn pairs(together: &str) -> Option<(&str, &str, &str)> {
    Some((together.get(..2)?, together.get(2..4)?, together.get(4..)?))
}

/// One number of a date, by chrono's reading.
fn number<T>(
    digits: &str,
    form: &str,
    take: impl FnOnce(&Parsed) -> Option<T>,
) -> Result<Option<T>, ParseErrorKind> {
    let mut parsed = Parsed::new();
    parse(&mut parsed, digits, StrftimeItems::new(form)).map_err(|error| error.kind())?;
    Ok(take(&parsed))
}

fn no_such(error: ParseErrorKind, otherwise: WrittenDayError) -> WrittenDayError {
    match error {
        ParseErrorKind::OutOfRange => otherwise,
        _ => WrittenDayError::Unreadable,
    }
}

impl From<ParseErrorKind> for WrittenDayError {
    fn from(_: ParseErrorKind) -> Self {
        Self::Unreadable
    }
}

fn date(year: i32, written: &Written<'_>) -> Option<NaiveDate> {
    NaiveDate::from_ymd_opt(year, written.month, written.day)
}

fn in_century(
    of_century: i32,
    written: &Written<'_>,
    today: NaiveDate,
    meant_as: MeantAs,
) -> Option<NaiveDate> {
    let this = today.year() - today.year().rem_euclid(100) + of_century;
    let mut found = [this - 100, this, this + 100]
        .into_iter()
        .filter_map(|year| date(year, written));
    if meant_as == MeantAs::Birth {
        found.rfind(|day| *day <= today)
    } else {
        let first = found.next();
        found.fold(first, |nearest, day| {
            let distance = |day: NaiveDate| day.signed_duration_since(today).num_days().abs();
            nearest
                .filter(|nearest| distance(*nearest) < distance(day))
                .or(Some(day))
        })
    }
}

fn without_year(
    written: &Written<'_>,
    today: NaiveDate,
    meant_as: MeantAs,
) -> Result<Option<NaiveDate>, WrittenDayError> {
    let this = today.year();
    let ahead = |year| date(year, written).filter(|day| *day >= today);
    let back = |year| date(year, written).filter(|day| *day <= today);
    let found = match meant_as {
        MeantAs::Coming => (this..=this + YEARS_TO_LOOK).find_map(ahead),
        MeantAs::Happened | MeantAs::Birth => (this - YEARS_TO_LOOK..=this).rev().find_map(back),
    };
    match (found, meant_as) {
        // That there is no such day is worth more than that its year is missing.
        (Some(_), MeantAs::Birth) => Err(WrittenDayError::YearMissing),
        (found, _) => Ok(found),
    }
}
