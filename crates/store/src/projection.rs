//! From cells to tables: a table per kind of entity, a column per field of the registry, by name. The tables follow
//! from the operations alone, so rebuilding them gives the same rows.

use makker_domain::entity_kind::EntityKind;
use makker_domain::field::{self, FieldSpec};
use makker_domain::value::Value;
use makker_oplog::{CellKey, Cells, Register, Touched, place};
use rusqlite::Transaction;
use rusqlite::types::Value as SqlValue;

use crate::cells::StoredCells;
use crate::oplog_tables;

/// Brings the tables up to date with what one operation touched.
pub(crate) fn project(t: &Transaction<'_>, touched: &[Touched]) -> Result<(), rusqlite::Error> {
    for touched in touched {
        match touched {
            Touched::Register(key) => project_register(t, key)?,
            // No table follows from these yet.
            Touched::Baton(_) | Touched::Text(_) => {}
        }
    }
    Ok(())
}

fn project_register(t: &Transaction<'_>, key: &CellKey) -> Result<(), rusqlite::Error> {
    let cells = StoredCells { transaction: t };
    if key.field == place::EXISTENCE {
        let Some(kind) = kind_of(&cells.register(key)?) else {
            return Ok(());
        };
        insert_row(t, key, kind)?;
        for field in field::all().filter(|field| field.entity == kind) {
            update_column(
                t,
                &CellKey {
                    field: field.id,
                    ..*key
                },
                field,
            )?;
        }
        return Ok(());
    }
    match field::find(key.field) {
        Some(field) => update_column(t, key, field),
        None => Ok(()),
    }
}

fn kind_of(existence: &Register) -> Option<EntityKind> {
    match existence.first_head().and_then(|(_, head)| head.value.as_ref()) {
        Some(Value::Int(number)) => u16::try_from(*number).ok().and_then(EntityKind::from_number),
        _ => None,
    }
}

fn table_of(kind: EntityKind) -> &'static str {
    match kind {
        EntityKind::Municipality => "municipality",
        EntityKind::User => "user",
        EntityKind::Family => "family",
    }
}

fn insert_row(t: &Transaction<'_>, key: &CellKey, kind: EntityKind) -> Result<(), rusqlite::Error> {
    let stream_no = oplog_tables::stream_no(t, key.stream)?;
    let created_at_ms = created_at_ms(t, key)?;
    t.prepare_cached(&format!(
        "INSERT INTO {} (stream_no, entity_id, created_at_ms) VALUES (?1, ?2, ?3)
         ON CONFLICT DO UPDATE SET created_at_ms = excluded.created_at_ms",
        table_of(kind)
    ))?
    .execute((stream_no, key.entity.to_bytes(), created_at_ms))
    .map(|_| ())
}

/// What the clock of the first to create the entity showed.
fn created_at_ms(t: &Transaction<'_>, existence: &CellKey) -> Result<i64, rusqlite::Error> {
    let cell = StoredCells { transaction: t }.register(existence)?;
    let first = cell
        .heads()
        .iter()
        .min_by_key(|(op, head)| (head.lamport, op.writer, op.seq));
    let Some((op, _)) = first else { return Ok(0) };
    let header = oplog_tables::header(t, existence.stream, *op)?;
    Ok(header.map_or(0, |header| header.claimed_at.at.unix_ms()))
}

fn update_column(t: &Transaction<'_>, key: &CellKey, field: &FieldSpec) -> Result<(), rusqlite::Error> {
    let stream_no = oplog_tables::stream_no(t, key.stream)?;
    let cell = StoredCells { transaction: t }.register(key)?;
    // Zero rows when the entity has not been created yet: its creation will fill the columns.
    t.prepare_cached(&format!(
        "UPDATE {} SET {} = ?1 WHERE stream_no = ?2 AND entity_id = ?3",
        table_of(field.entity),
        field.name
    ))?
    .execute((sql_value(field, cell.shown()), stream_no, key.entity.to_bytes()))
    .map(|_| ())
}

fn sql_value(field: &FieldSpec, value: Option<&Value>) -> SqlValue {
    use makker_domain::field::FieldKind;
    match (field.kind, value) {
        (FieldKind::Line { .. }, Some(Value::Text(text))) => SqlValue::Text(text.clone()),
        (FieldKind::Bool, Some(Value::Bool(yes))) => SqlValue::Integer(i64::from(*yes)),
        // Nothing, redacted, or not of the field's kind: the column is empty and the operation keeps what was written.
        _ => SqlValue::Null,
    }
}
