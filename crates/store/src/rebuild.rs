//! Folding everything again, and comparing what comes out.

use std::collections::BTreeMap;

use makker_domain::entity_kind::EntityKind;
use rusqlite::Transaction;
use rusqlite::types::ValueRef;

use crate::log::{ToIndex, follow};
use crate::oplog_tables::for_each_op;
use crate::search::{Fingerprint, fingerprint};

/// Projected tables beside those of the kinds of entities.
const PROJECTED: [&str; 10] = [
    "register",
    "baton",
    "text_node",
    "redacted",
    "awaited",
    "set_element",
    "open_question",
    "open_agreement",
    "baton_holder",
    "approval",
];

/// The rows of each projected table. Numbers that only mean something in this database (`stream_no`, `writer_no`) are
/// replaced by what they stand for, so that the rows of two databases can be compared.
type Rows = BTreeMap<String, Vec<Vec<Cell>>>;

/// A value of a row, as it can be compared and sorted: what kind it is, and its bytes.
type Cell = (u8, Vec<u8>);

fn cell(value: ValueRef<'_>) -> Cell {
    match value {
        ValueRef::Null => (0, Vec::new()),
        ValueRef::Integer(number) => (1, number.to_be_bytes().to_vec()),
        ValueRef::Real(number) => (2, number.to_be_bytes().to_vec()),
        ValueRef::Text(text) => (3, text.to_vec()),
        ValueRef::Blob(bytes) => (4, bytes.to_vec()),
    }
}

/// All that is projected.
pub(crate) struct Projection {
    rows: Rows,
    search_index: Fingerprint,
}

/// What stands there now.
pub(crate) fn projection(t: &Transaction<'_>) -> Result<Projection, rusqlite::Error> {
    Ok(Projection {
        rows: projected_rows(t)?,
        search_index: fingerprint(t)?,
    })
}

fn projected_tables() -> impl Iterator<Item = &'static str> {
    PROJECTED
        .into_iter()
        .chain(EntityKind::ALL.into_iter().map(EntityKind::name))
}

/// Empties the projected tables and folds every operation again.
pub(crate) fn rebuild(t: &Transaction<'_>) -> Result<(), rusqlite::Error> {
    for table in projected_tables() {
        t.execute(&format!("DELETE FROM {table}"), [])?;
    }
    crate::search::forget_all(t)?;
    let mut to_index = ToIndex::default();
    for_each_op(t, |op, op_no| follow(t, op, op_no, &mut to_index))?;
    to_index.index(t).map(|_| ())
}

/// Every projected row.
fn projected_rows(t: &Transaction<'_>) -> Result<Rows, rusqlite::Error> {
    let streams = names(t, "SELECT stream_no, stream_id FROM stream")?;
    let writers = names(t, "SELECT writer_no, writer_id FROM writer")?;
    let mut tables = Rows::new();
    for table in projected_tables() {
        let mut statement = t.prepare(&format!("SELECT * FROM {table}"))?;
        let columns: Vec<String> = statement.column_names().map(str::to_owned).collect();
        let mut found = statement.query([])?;
        let mut rows = Vec::new();
        while let Some(row) = found.next()? {
            let mut cells = Vec::new();
            for (at, column) in columns.iter().enumerate() {
                let value = row.get_ref(at)?;
                let local = match (column.as_str(), value) {
                    ("stream_no", ValueRef::Integer(number)) => streams.get(&number),
                    ("writer_no", ValueRef::Integer(number)) => writers.get(&number),
                    _ => None,
                };
                cells.push(local.cloned().unwrap_or_else(|| cell(value)));
            }
            rows.push(cells);
        }
        rows.sort();
        tables.insert(table.to_owned(), rows);
    }
    Ok(tables)
}

fn names(t: &Transaction<'_>, sql: &str) -> Result<BTreeMap<i64, Cell>, rusqlite::Error> {
    t.prepare(sql)?
        .query_map([], |row| Ok((row.get(0)?, cell(row.get_ref(1)?))))?
        .collect()
}

/// The names of tables that differ.
pub(crate) fn differing(one: &Projection, other: &Projection) -> Vec<String> {
    let tables = one
        .rows
        .iter()
        .filter(|(table, rows)| other.rows.get(*table) != Some(rows))
        .map(|(table, _)| table.clone());
    let index = (one.search_index != other.search_index).then(|| "search_index".to_owned());
    tables.chain(index).collect()
}
