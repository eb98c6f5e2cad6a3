//! Folding everything again, and comparing what comes out.

use std::collections::BTreeMap;

use makker_domain::entity_kind::EntityKind;
use rusqlite::Transaction;
use rusqlite::types::Value as SqlValue;

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
pub(crate) type Rows = BTreeMap<String, Vec<Vec<String>>>;

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
pub(crate) fn projected_rows(t: &Transaction<'_>) -> Result<Rows, rusqlite::Error> {
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
                let value: SqlValue = row.get(at)?;
                let local = match (column.as_str(), &value) {
                    ("stream_no", SqlValue::Integer(number)) => streams.get(number),
                    ("writer_no", SqlValue::Integer(number)) => writers.get(number),
                    _ => None,
                };
                cells.push(local.cloned().unwrap_or_else(|| format!("{value:?}")));
            }
            rows.push(cells);
        }
        rows.sort();
        tables.insert(table.to_owned(), rows);
    }
    Ok(tables)
}

fn names(t: &Transaction<'_>, sql: &str) -> Result<BTreeMap<i64, String>, rusqlite::Error> {
    t.prepare(sql)?
        .query_map([], |row| {
            let name: Vec<u8> = row.get(1)?;
            Ok((row.get(0)?, format!("{name:?}")))
        })?
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
