//! Which column says what.

use std::collections::BTreeMap;

use crate::cell::{Cell, Rows};
use crate::fold::fold;
use crate::refused::Refused;
use crate::words;

/// What a column says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Meaning {
    /// Which family.
    Family,
    /// What the person is called.
    Name,
    /// First and middle names.
    GivenName,
    /// The family name.
    Surname,
    /// When they were born.
    BirthDate,
    /// Their civil registration number.
    Cpr,
    /// What they are in the family.
    Role,
    /// Where they live.
    Address,
    /// Its postal code.
    PostalCode,
    /// Its city.
    City,
    /// Whether the address is protected.
    Protection,
    /// What they live on.
    Benefit,
    /// Which department has the case.
    Department,
    /// The case's number.
    CaseNumber,
}

impl Meaning {
    /// The stable code.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Family => "family",
            Self::Name => "name",
            Self::GivenName => "given-name",
            Self::Surname => "surname",
            Self::BirthDate => "birth-date",
            Self::Cpr => "cpr",
            Self::Role => "role",
            Self::Address => "address",
            Self::PostalCode => "postal-code",
            Self::City => "city",
            Self::Protection => "protection",
            Self::Benefit => "benefit",
            Self::Department => "department",
            Self::CaseNumber => "case-number",
        }
    }

    fn of(heading: &str) -> Option<Self> {
        let without_brackets = heading.split(['(', '[']).next().unwrap_or_default();
        let folded = fold(without_brackets);
        let mut meanings = words::HEADINGS.iter();
        let found = meanings.find(|(_, names)| names.iter().any(|name| fold(name) == folded));
        found.map(|(meaning, _)| *meaning)
    }
}

/// Either says whose row it is.
const NEEDED: [Meaning; 4] = [
    Meaning::Family,
    Meaning::Name,
    Meaning::GivenName,
    Meaning::Surname,
];

/// So many rows with anything in them may stand above the headings, themselves included.
const WITHIN_ROWS: usize = 30;

/// The row of headings.
#[derive(Clone, Debug)]
pub(crate) struct Headings {
    pub(crate) row: u32,
    /// Heading and meaning of each column.
    pub(crate) columns: Vec<(String, Option<Meaning>)>,
}

impl Headings {
    pub(crate) fn understood(&self) -> usize {
        self.columns
            .iter()
            .filter(|(_, meaning)| meaning.is_some())
            .count()
    }

    pub(crate) fn has(&self, meaning: Meaning) -> bool {
        self.columns.iter().any(|(_, other)| *other == Some(meaning))
    }

    fn of(row: u32, cells: &[Cell]) -> Self {
        let column = |cell: &Cell| {
            let heading = cell.text();
            let meaning = Meaning::of(&heading);
            (heading, meaning)
        };
        Self {
            row,
            columns: cells.iter().map(column).collect(),
        }
    }

    fn check(self) -> Result<Self, Refused> {
        if !NEEDED.iter().any(|needed| self.has(*needed)) {
            let found = self.columns.into_iter().map(|(heading, _)| heading);
            return Err(Refused::ColumnMissing {
                found: found.filter(|heading| !heading.is_empty()).collect(),
            });
        }
        let mut of_meaning: BTreeMap<Meaning, Vec<&String>> = BTreeMap::new();
        for (heading, meaning) in &self.columns {
            if let Some(meaning) = meaning {
                of_meaning.entry(*meaning).or_default().push(heading);
            }
        }
        if let Some((meaning, headings)) = of_meaning.iter().find(|(_, headings)| headings.len() > 1) {
            return Err(Refused::TwoColumns {
                meaning: *meaning,
                found: headings.iter().map(|heading| (*heading).clone()).collect(),
            });
        }
        Ok(self)
    }
}

/// The first row in which at least two columns are understood, or the only column there is.
///
/// A row in which nothing is understood is never repeated to anybody: it may be somebody's.
pub(crate) fn find(rows: &mut dyn Rows) -> Result<Headings, Refused> {
    let mut cells = Vec::new();
    for _ in 0..WITHIN_ROWS {
        let Some(row) = rows.next_row(&mut cells)? else {
            break;
        };
        let headings = Headings::of(row, &cells);
        let written = cells.iter().filter(|cell| !cell.is_empty()).count();
        let is_only = written == 1 && NEEDED.iter().any(|needed| headings.has(*needed));
        if headings.understood() >= 2 || is_only {
            return headings.check();
        }
    }
    Err(Refused::NoHeadings)
}
