//! What is said of a list as it crosses to the window. Rows are named by their number, never by whose they are.

use std::collections::BTreeSet;

use makker_casework::{GrossListReport, KnownWhere, RemarkWhat};
use schemars::JsonSchema;
use serde::Serialize;
use specta::Type;

/// More than anybody reads; how many there are is said beside them.
const SHOWN_MAX: usize = 1_000;

/// What a file says, held against what is known; and whether it was taken in.
#[derive(Serialize, JsonSchema, Type)]
pub struct GrossListReportView {
    /// There is something in it to take in: families, persons, more about families that stand, or protection.
    pub has_news: bool,
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
    /// Families on the list that get a case number or a department more.
    pub extended_families: u32,
    /// Addresses that are left out because somebody in the family has a protected one.
    pub addresses_left_out: u32,
    /// Addresses that stand on the list and are removed for good, because somebody in the family has a protected one now.
    pub addresses_removed: u32,
    /// How many rows say so.
    pub now_protected_count: u32,
    /// The first thousand of them, by their number in the sheet.
    pub now_protected: Vec<u32>,
    /// Departments that the set-up does not have.
    pub unknown_departments: Vec<String>,
    /// How many rows cannot be taken in.
    pub bad_count: u32,
    /// The first thousand complaints about them, in order: of a row there may be several.
    pub bad: Vec<BadRowView>,
    /// About how many rows that can there is a remark.
    pub remarks_count: u32,
    /// The first thousand remarks, in order: of a row there may be several.
    pub remarks: Vec<RowRemarkView>,
    /// How many rows say something else than the list.
    pub changed_count: u32,
    /// The first thousand of them.
    pub changed: Vec<ChangedRowView>,
    /// How many rows have somebody who is known from elsewhere.
    pub known_count: u32,
    /// The first thousand places, in order: of a row there may be several.
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
    /// The other row that it is about, if there is one.
    pub other_row: Option<u32>,
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
        Self {
            has_news: report.has_news,
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
            extended_families: report.extended_families,
            addresses_left_out: report.addresses_left_out,
            addresses_removed: report.addresses_removed,
            now_protected_count: rows_in(report.now_protected.iter().copied()),
            now_protected: shown(&report.now_protected, |row| *row),
            unknown_departments: report.unknown_departments,
            bad_count: rows_in(report.bad.iter().map(|fault| fault.row)),
            bad: shown(&report.bad, |fault| BadRowView {
                row: fault.row,
                column: fault.column.map(|column| column.as_str().to_owned()),
                reason: fault.what.as_str().to_owned(),
            }),
            remarks_count: rows_in(report.remarks.iter().map(|remark| remark.row)),
            remarks: shown(&report.remarks, |remark| RowRemarkView {
                row: remark.row,
                remark: remark.what.as_str().to_owned(),
                other_row: match remark.what {
                    RemarkWhat::InAnotherFamily { row } => Some(row),
                    _ => None,
                },
            }),
            changed_count: rows_in(report.changed.iter().map(|changed| changed.row)),
            changed: shown(&report.changed, |changed| ChangedRowView {
                row: changed.row,
                columns: changed
                    .meanings
                    .iter()
                    .map(|meaning| meaning.as_str().to_owned())
                    .collect(),
            }),
            known_count: rows_in(report.known.iter().map(|known| known.row)),
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

/// How many rows there are among these.
fn rows_in(rows: impl Iterator<Item = u32>) -> u32 {
    let rows: BTreeSet<u32> = rows.collect();
    u32::try_from(rows.len()).unwrap_or(u32::MAX)
}

fn shown<T, V>(all: &[T], view: impl Fn(&T) -> V) -> Vec<V> {
    all.iter().take(SHOWN_MAX).map(view).collect()
}
