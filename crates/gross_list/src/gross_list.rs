//! What a list says.

use std::collections::BTreeSet;

use chrono::NaiveDate;
use makker_domain::address::Address;
use makker_domain::case::candidate_person::CandidateRole;
use makker_domain::cpr::Cpr;
use makker_domain::person_name::PersonName;
use makker_domain::value_issue::ValueIssue;
use makker_domain::written_day::WrittenDayError;

use crate::headings::Meaning;

/// A list as it was read.
#[derive(Debug, Default)]
pub struct GrossList {
    /// The row with the headings.
    pub headings_row: u32,
    /// The columns that are understood, in their order: heading and meaning.
    pub columns: Vec<(String, Meaning)>,
    /// The headings of columns that are not, as far as anything stands in them.
    pub unknown_columns: Vec<String>,
    /// Rows under the headings that hold anything.
    pub rows: u32,
    /// The families, in the order of their first rows.
    pub families: Vec<ListedFamily>,
    /// Rows that could not be taken in, in order; of a row all that is wrong with it.
    pub bad: Vec<RowFault>,
    /// What to look at in rows that were taken in.
    pub remarks: Vec<Remark>,
    /// Addresses that were left out because somebody in the family has a protected one.
    pub addresses_left_out: u32,
    /// Rows that cannot be taken in and say that somebody's address is protected. That holds, whoever else is meant.
    pub protected_in_bad_rows: Vec<ProtectedInBadRow>,
}

/// What can be read of whom, in a bad row that says that an address is protected.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProtectedInBadRow {
    /// The row.
    pub row: u32,
    /// The case number of their family.
    pub case_number: Option<String>,
    /// Who it is.
    pub person: Option<ListedPerson>,
}

/// One family of the list.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ListedFamily {
    /// Its first row.
    pub row: u32,
    /// What it is called.
    pub name: String,
    /// Its case numbers.
    pub case_numbers: BTreeSet<String>,
    /// The departments that have a case, as the list names them.
    pub departments: BTreeSet<String>,
    /// The first row that says that somebody in it has a protected address; also when that row could not be taken in.
    pub protected_in_row: Option<u32>,
    /// Its persons, in the order of their rows.
    pub persons: Vec<ListedPerson>,
}

/// One person of the list. Debug shows no name and no number.
#[derive(Clone, PartialEq, Eq)]
pub struct ListedPerson {
    /// The row.
    pub row: u32,
    /// What they are called.
    pub name: Option<PersonName>,
    /// When they were born; by the number where the list does not say it otherwise.
    pub birth_date: Option<NaiveDate>,
    /// Their civil registration number.
    pub cpr: Option<Cpr>,
    /// What they are in the family.
    pub role: Option<CandidateRole>,
    /// Where they live; nothing where anybody in the family has a protected address.
    pub address: Option<Address>,
    /// Their address is protected (CPR-lov § 28).
    pub has_protected_address: bool,
    /// What they live on, as the list says it.
    pub benefit: Option<String>,
}

impl std::fmt::Debug for ListedPerson {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "ListedPerson(row {})", self.row)
    }
}

/// A row that could not be taken in, and why.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RowFault {
    /// The row.
    pub row: u32,
    /// The column it is about, if it is about one.
    pub column: Option<Meaning>,
    /// What is wrong.
    pub what: RowFaultWhat,
}

/// What is wrong with a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RowFaultWhat {
    /// The day cannot be read.
    Day(WrittenDayError),
    /// The value is none that fits: a number that is no CPR number, a name that is too long.
    Value(ValueIssue),
    /// A spreadsheet has cut the number: `1,2E+09`.
    NumberCut,
    /// The cell holds a fault of the spreadsheet: `#REF!`.
    BrokenCell,
    /// Nothing says to which family the row belongs.
    FamilyMissing,
    /// Several families have this name, and no case number says which is meant.
    FamilyUnclear,
    /// Neither name, number nor birth date.
    PersonMissing,
    /// More cells than headings: a sign stands where it divides.
    MoreCellsThanHeadings,
}

impl RowFaultWhat {
    /// The stable code.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Day(error) => match error {
                WrittenDayError::Empty | WrittenDayError::Unreadable => "day-unreadable",
                WrittenDayError::NoSuchMonth => "day-no-such-month",
                WrittenDayError::NoSuchDay | WrittenDayError::NoSuchWeek => "day-no-such-day",
                WrittenDayError::YearMissing => "day-year-missing",
                WrittenDayError::InFuture => "day-in-future",
                WrittenDayError::TooFarAway => "day-too-far-away",
                WrittenDayError::OtherWeekday { .. } => "day-other-weekday",
            },
            Self::Value(ValueIssue::CprNotTenDigits) => "cpr-not-ten-digits",
            Self::Value(ValueIssue::CprNoSuchDate) => "cpr-no-such-date",
            Self::Value(ValueIssue::TooLong { .. }) => "too-long",
            Self::Value(_) => "value-refused",
            Self::NumberCut => "number-cut",
            Self::BrokenCell => "broken-cell",
            Self::FamilyMissing => "family-missing",
            Self::FamilyUnclear => "family-unclear",
            Self::PersonMissing => "person-missing",
            Self::MoreCellsThanHeadings => "more-cells-than-headings",
        }
    }
}

/// Something to look at in a row that was taken in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Remark {
    /// The row.
    pub row: u32,
    /// What.
    pub what: RemarkWhat,
}

/// What to look at.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum RemarkWhat {
    /// The number begins with another day than the birth date.
    CprBirthDateDiffers,
    /// The birth date has a year of two digits, and makes the person very old.
    CenturyUnclear,
    /// The role is not one that is known here; it stands as another.
    RoleUnknown,
    /// What stands under protection is neither yes nor no; it counts as yes.
    ProtectionUnclear,
    /// The person has no name.
    NameMissing,
    /// The row names no family and so belongs to that of the row above, but the person lives elsewhere.
    FamilyFromAbove,
    /// The same person stands in this family further up; this row says nothing new.
    Repeated,
    /// The same person stands in this family further up with something else; this row is not taken in.
    RepeatedOtherwise,
    /// The same person stands in another family of this list, further up. Nobody is merged across families.
    InAnotherFamily {
        /// In this row.
        row: u32,
    },
}

impl RemarkWhat {
    /// The stable code.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::CprBirthDateDiffers => "cpr-birth-date-differs",
            Self::CenturyUnclear => "century-unclear",
            Self::RoleUnknown => "role-unknown",
            Self::ProtectionUnclear => "protection-unclear",
            Self::NameMissing => "name-missing",
            Self::FamilyFromAbove => "family-from-above",
            Self::Repeated => "repeated",
            Self::RepeatedOtherwise => "repeated-otherwise",
            Self::InAnotherFamily { .. } => "in-another-family",
        }
    }
}
