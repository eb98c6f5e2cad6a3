//! What stands in a cell, by what its column says.

use chrono::{Datelike as _, NaiveDate};
use makker_domain::address::Address;
use makker_domain::case::candidate_person::CandidateRole;
use makker_domain::cpr::Cpr;
use makker_domain::one_line::{OneLineError, one_line};
use makker_domain::person_name::PersonName;
use makker_domain::value_issue::ValueIssue;
use makker_domain::written_day::{self, MeantAs};

use crate::cell::Cell;
use crate::fold::fold;
use crate::gross_list::RowFaultWhat;
use crate::words;

/// One line of at most so many characters, or nothing.
pub(crate) fn line(cell: &Cell, chars_max: usize) -> Result<Option<String>, RowFaultWhat> {
    if *cell == Cell::Broken {
        return Err(RowFaultWhat::BrokenCell);
    }
    match one_line(&cell.text(), chars_max) {
        Ok(line) => Ok(Some(line)),
        Err(OneLineError::Empty) => Ok(None),
        Err(OneLineError::TooLong { chars_max }) => {
            Err(RowFaultWhat::Value(ValueIssue::TooLong { chars_max }))
        }
    }
}

/// `Salma Haddad Lund` or `Haddad Lund, Salma`. Where the family's name ends it, that is the family name; otherwise its last
/// word is.
pub(crate) fn name(written: &str, family: Option<&str>) -> PersonName {
    if let Some((surname, given)) = written.split_once(',') {
        return PersonName {
            given: given.trim().to_owned(),
            family: surname.trim().to_owned(),
        };
    }
    let words: Vec<&str> = written.split_whitespace().collect();
    let of_family = family
        .map(|family| family.split_whitespace().count())
        .filter(|count| {
            let ending = words.len().checked_sub(*count).and_then(|from| words.get(from..));
            *count < words.len()
                && ending.is_some_and(|ending| Some(fold(&ending.join(" "))) == family.map(fold))
        });
    let from = words.len().saturating_sub(of_family.unwrap_or(1));
    let (given, family) = words.split_at_checked(from).unwrap_or((&words, &[]));
    PersonName {
        given: given.join(" "),
        family: family.join(" "),
    }
}

/// Ten digits. A spreadsheet takes the number for one to reckon with: it drops the nothing at its beginning.
pub(crate) fn cpr(cell: &Cell) -> Result<Option<Cpr>, RowFaultWhat> {
    let Some(written) = line(cell, 60)? else {
        return Ok(None);
    };
    if written.to_ascii_lowercase().contains("e+") {
        return Err(RowFaultWhat::NumberCut);
    }
    let only_digits = written.bytes().all(|byte| byte.is_ascii_digit());
    let written = if only_digits && written.len() == 9 {
        format!("0{written}")
    } else {
        written
    };
    Cpr::parse(&written)
        .map(|reading| Some(reading.cpr))
        .map_err(RowFaultWhat::Value)
}

/// A day of birth.
#[derive(Clone, Copy)]
pub(crate) struct BirthDate {
    pub(crate) day: NaiveDate,
    /// The century is a guess: the year has two digits, and the person would be very old.
    pub(crate) is_guess: bool,
}

/// Whoever is as old as this, by a year of two digits, may as well be a hundred years younger: not born yet when the list was
/// written, or with a slip of the finger.
const OLD_AGE: u32 = 90;

/// A day of birth. A bare number is one only as people write it: days counted from 1900 look like `10388` does.
pub(crate) fn birth_date(cell: &Cell, today: NaiveDate) -> Result<Option<BirthDate>, RowFaultWhat> {
    let written = match cell {
        // It is known already, and only held against the future.
        Cell::Day(day) => Some(day.to_string()),
        _ => line(cell, 60)?,
    };
    let Some(written) = written else {
        return Ok(None);
    };
    let day = written_day::read_date(&written, today, MeantAs::Birth).map_err(RowFaultWhat::Day)?;
    let has_whole_year = written.contains(&day.year().to_string());
    let is_old = today.years_since(day).is_some_and(|age| age >= OLD_AGE);
    Ok(Some(BirthDate {
        day,
        is_guess: is_old && !has_whole_year,
    }))
}

/// The role, and whether the word for it is one that is known here.
pub(crate) fn role(written: &str) -> (CandidateRole, bool) {
    let folded = fold(written);
    let mut roles = words::ROLES.iter();
    match roles.find(|(_, names)| names.iter().any(|name| fold(name) == folded)) {
        Some((role, _)) => (*role, true),
        None => (CandidateRole::Other, false),
    }
}

/// Whether the address is protected, and whether that is clear. A tick and other signs are no word for no.
pub(crate) fn protection(written: &str) -> (bool, bool) {
    let folded = fold(written);
    let is_dash = written
        .chars()
        .all(|sign| "-–—".contains(sign) || sign.is_whitespace());
    if is_dash || words::NO.iter().any(|no| fold(no) == folded) {
        (false, true)
    } else {
        (true, words::YES.iter().any(|yes| fold(yes) == folded))
    }
}

/// `Ruten 3, 2700 Brønshøj`, or in three columns.
pub(crate) fn address(
    street: Option<String>,
    postal_code: Option<String>,
    city: Option<String>,
) -> Option<Address> {
    let street = street.unwrap_or_default();
    let (postal_code, city) = (postal_code.unwrap_or_default(), city.unwrap_or_default());
    if street.is_empty() && postal_code.is_empty() && city.is_empty() {
        return None;
    }
    if postal_code.is_empty()
        && city.is_empty()
        && let Some((street, rest)) = street.rsplit_once(',')
        && let Some((code, city)) = rest.trim().split_once(' ')
        && code.len() == 4
        && code.bytes().all(|byte| byte.is_ascii_digit())
    {
        return Some(Address {
            street: street.trim().to_owned(),
            postal_code: code.to_owned(),
            city: city.trim().to_owned(),
            extra: None,
        });
    }
    Some(Address {
        street,
        postal_code,
        city,
        extra: None,
    })
}
