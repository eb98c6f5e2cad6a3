//! What is said of a list as it crosses to the window. Rows are named by their number, never by whose they are.

use makker_casework::{GrossListReport, KnownWhere};
use schemars::JsonSchema;
use serde::Serialize;
use specta::Type;

/// More than anybody reads; how many there are is said beside them.
const SHOWN_MAX: usize = 1_000;

/// What a file says, held against what is known; and whether it was taken in.
#[derive(Serialize, JsonSchema, Type)]
pub struct GrossListReportView {
    /// It was taken in. Not when rows are bad and not to be skipped, when there is nothing new, or when somebody only looked.
    pub written: bool,
    /// The action that did it (UUID).
    pub change: Option<String>,
    /// The file's digest: what `looked_at` takes.
    pub digest: String,
    /// The row with the headings.
    pub headings_row: u32,
    /// The columns that are understood.
    pub columns: Vec<ColumnView>,
    /// The headings of those that are not.
    pub unknown_columns: Vec<String>,
    /// Rows that hold anything.
    pub rows: u32,
    /// Families that are new on the list.
    pub new_families: u32,
    /// Persons that are.
    pub new_persons: u32,
    /// Persons who stand on it already.
    pub known_persons: u32,
    /// Addresses that are left out because somebody in the family has a protected one.
    pub addresses_left_out: u32,
    /// Departments that the set-up does not have.
    pub unknown_departments: Vec<String>,
    /// How many complaints there are about rows that cannot be taken in.
    pub bad_count: u32,
    /// The first thousand of them.
    pub bad: Vec<BadRowView>,
    /// How many remarks there are about rows that can.
    pub remarks_count: u32,
    /// The first thousand of them.
    pub remarks: Vec<RowRemarkView>,
    /// How many rows say something else than the list.
    pub changed_count: u32,
    /// The first thousand of them.
    pub changed: Vec<ChangedRowView>,
    /// How many rows have somebody who is known from elsewhere.
    pub known_count: u32,
    /// The first thousand of them.
    pub known: Vec<KnownRowView>,
}

/// A column that is understood.
#[derive(Serialize, JsonSchema, Type)]
pub struct ColumnView {
    /// Its heading.
    pub heading: String,
    /// What it says: `family`, `name`, `given-name`, `surname`, `birth-date`, `cpr`, `role`, `address`, `postal-code`, `city`,
    /// `protection`, `benefit`, `department`, `case-number`.
    pub meaning: String,
}

/// A row that cannot be taken in.
#[derive(Serialize, JsonSchema, Type)]
pub struct BadRowView {
    /// Its number in the sheet.
    pub row: u32,
    /// The column's meaning, if it is about one.
    pub column: Option<String>,
    /// Why, as a code.
    pub reason: String,
}

/// Something to look at in a row that can be taken in.
#[derive(Serialize, JsonSchema, Type)]
pub struct RowRemarkView {
    /// Its number in the sheet.
    pub row: u32,
    /// What, as a code.
    pub remark: String,
}

/// A row that says something else than the list.
#[derive(Serialize, JsonSchema, Type)]
pub struct ChangedRowView {
    /// Its number in the sheet.
    pub row: u32,
    /// The meanings of the columns that differ.
    pub columns: Vec<String>,
}

/// A row with somebody who is known from elsewhere.
#[derive(Serialize, JsonSchema, Type)]
pub struct KnownRowView {
    /// Its number in the sheet.
    pub row: u32,
    /// From where: `own-family`, `on-list`, `closed` (a family that has answered already, or was taken off the list).
    pub place: String,
    /// The family's or the candidate's id (UUID).
    pub id: String,
}

impl From<GrossListReport> for GrossListReportView {
    fn from(report: GrossListReport) -> Self {
        let count = |length: usize| u32::try_from(length).unwrap_or(u32::MAX);
        Self {
            written: report.written,
            change: report.change.map(|change| change.to_string()),
            digest: report.digest,
            headings_row: report.headings_row,
            columns: report
                .columns
                .into_iter()
                .map(|(heading, meaning)| ColumnView {
                    heading,
                    meaning: meaning.as_str().to_owned(),
                })
                .collect(),
            unknown_columns: report.unknown_columns,
            rows: report.rows,
            new_families: report.new_families,
            new_persons: report.new_persons,
            known_persons: report.known_persons,
            addresses_left_out: report.addresses_left_out,
            unknown_departments: report.unknown_departments,
            bad_count: count(report.bad.len()),
            bad: shown(&report.bad, |fault| BadRowView {
                row: fault.row,
                column: fault.column.map(|column| column.as_str().to_owned()),
                reason: fault.what.as_str().to_owned(),
            }),
            remarks_count: count(report.remarks.len()),
            remarks: shown(&report.remarks, |remark| RowRemarkView {
                row: remark.row,
                remark: remark.what.as_str().to_owned(),
            }),
            changed_count: count(report.changed.len()),
            changed: shown(&report.changed, |changed| ChangedRowView {
                row: changed.row,
                columns: changed
                    .meanings
                    .iter()
                    .map(|meaning| meaning.as_str().to_owned())
                    .collect(),
            }),
            known_count: count(report.known.len()),
            known: shown(&report.known, |known| {
                let (place, id) = match known.place {
                    KnownWhere::OwnFamily(family) => ("own-family", family.to_string()),
                    KnownWhere::OnList(candidate) => ("on-list", candidate.to_string()),
                    KnownWhere::Closed(candidate) => ("closed", candidate.to_string()),
                };
                KnownRowView {
                    row: known.row,
                    place: place.to_owned(),
                    id,
                }
            }),
        }
    }
}

fn shown<T, V>(all: &[T], view: impl Fn(&T) -> V) -> Vec<V> {
    all.iter().take(SHOWN_MAX).map(view).collect()
}
