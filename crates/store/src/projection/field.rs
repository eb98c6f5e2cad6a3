//! Single fields.

use makker_domain::entity_kind::EntityKind;
use makker_domain::field::{self, FieldSpec, OnClash};
use makker_domain::field_kind::FieldKind;
use makker_domain::value::Value;
use makker_oplog::{CellKey, Cells, Register, canonical_bytes};
use rusqlite::types::Value as SqlValue;
use rusqlite::{Transaction, params_from_iter};

use super::open_question::{self, Question};
use crate::cells::StoredCells;
use crate::columns::{columns, sql_values};
use crate::oplog_tables::stream_no;

pub(super) fn project(t: &Transaction<'_>, key: &CellKey) -> Result<(), rusqlite::Error> {
    let Some(field) = field::find(key.field) else {
        return Ok(());
    };
    let register = StoredCells::reading(t).register(key)?;
    match field.kind {
        FieldKind::Set(_) => project_elements(t, key, &register),
        // Kept by the text engine; a value set over it is no text.
        FieldKind::LongText { .. } => Ok(()),
        _ => {
            let asks = field.on_clash == OnClash::Ask;
            open_question::put(t, key, Question::Values, asks && register.clashes())?;
            put_columns(t, key, field, register.shown())
        }
    }
}

/// Writes a field's columns. No row is changed while the entity has not come into being as one of the field's kind;
/// its creation fills them.
pub(super) fn put_columns(
    t: &Transaction<'_>,
    key: &CellKey,
    field: &FieldSpec,
    value: Option<&Value>,
) -> Result<(), rusqlite::Error> {
    put_columns_of(t, key, field.entity, &[(field, value)])
}

/// Writes the columns of several fields of one entity of `kind`, as [`put_columns`] does those of one.
pub(super) fn put_columns_of(
    t: &Transaction<'_>,
    key: &CellKey,
    kind: EntityKind,
    fields: &[(&FieldSpec, Option<&Value>)],
) -> Result<(), rusqlite::Error> {
    let assignments: Vec<String> = fields
        .iter()
        .flat_map(|(field, _)| columns(field))
        .enumerate()
        .map(|(at, column)| format!("{} = ?{}", column.name, at + 3))
        .collect();
    if assignments.is_empty() {
        return Ok(());
    }
    let sql = format!(
        "UPDATE {} SET {} WHERE stream_no = ?1 AND entity_id = ?2",
        kind.name(),
        assignments.join(", ")
    );
    let row = [
        SqlValue::Integer(stream_no(t, key.stream)?),
        SqlValue::Blob(key.entity.to_bytes().to_vec()),
    ];
    let values = fields.iter().flat_map(|(field, value)| sql_values(field, *value));
    t.prepare_cached(&sql)?
        .execute(params_from_iter(row.into_iter().chain(values)))
        .map(|_| ())
}

fn project_elements(t: &Transaction<'_>, key: &CellKey, register: &Register) -> Result<(), rusqlite::Error> {
    let elements = register.elements();
    let words = elements
        .iter()
        .map(|(element, presence)| (*element, presence.present));
    put_elements(t, key, words)?;
    let disputed = elements.values().any(|presence| presence.clashes);
    open_question::put(t, key, Question::Elements, disputed)
}

pub(super) fn put_elements<'v>(
    t: &Transaction<'_>,
    key: &CellKey,
    elements: impl Iterator<Item = (&'v Value, bool)>,
) -> Result<(), rusqlite::Error> {
    let stream_no = stream_no(t, key.stream)?;
    t.prepare_cached("DELETE FROM set_element WHERE stream_no = ?1 AND entity_id = ?2 AND field = ?3")?
        .execute((stream_no, key.entity.to_bytes(), key.field.0))?;
    let mut insert = t.prepare_cached(
        "INSERT INTO set_element (stream_no, entity_id, field, element, present) VALUES (?1, ?2, ?3, ?4, ?5)
         ON CONFLICT DO NOTHING",
    )?;
    for (element, present) in elements {
        let row = (
            stream_no,
            key.entity.to_bytes(),
            key.field.0,
            canonical_bytes(element),
            present,
        );
        insert.execute(row)?;
    }
    Ok(())
}
