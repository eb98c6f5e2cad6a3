//! Whole entities: that they exist, what an entry holds, whether they are put away, what was approved.

use std::collections::BTreeMap;

use makker_domain::entity_kind::EntityKind;
use makker_domain::field::{ARCHIVED, FieldId};
use makker_domain::field_kind::FieldKind;
use makker_domain::value::Value;
use makker_oplog::{CellKey, Cells, Head, canonical_bytes, place};
use rusqlite::Transaction;

use super::{field, long_text, open_question};
use crate::cells::StoredCells;
use crate::oplog_tables::{self, stream_no, writer_no};

/// The kind it was created as first.
pub(crate) fn kind_of(t: &Transaction<'_>, key: &CellKey) -> Result<Option<EntityKind>, rusqlite::Error> {
    let existence = StoredCells::reading(t).register(&CellKey {
        field: place::EXISTENCE,
        ..*key
    })?;
    Ok(existence.first_head().and_then(|(_, head)| kind_in(head)))
}

fn kind_in(head: &Head) -> Option<EntityKind> {
    match head.value {
        Some(Value::Int(number)) => u16::try_from(number).ok().and_then(EntityKind::from_number),
        _ => None,
    }
}

/// Makes the entity's row, and fills it with whatever came before it.
pub(super) fn project(t: &Transaction<'_>, existence: &CellKey) -> Result<(), rusqlite::Error> {
    let cells = StoredCells::reading(t);
    let register = cells.register(existence)?;
    let Some((op, head)) = register.first_head() else {
        return Ok(());
    };
    let first_kind = kind_in(head);
    let stream_no = stream_no(t, existence.stream)?;
    for other in register
        .heads()
        .values()
        .filter_map(kind_in)
        .filter(|kind| Some(*kind) != first_kind)
    {
        t.prepare_cached(&format!(
            "DELETE FROM {} WHERE stream_no = ?1 AND entity_id = ?2",
            other.name()
        ))?
        .execute((stream_no, existence.entity.to_bytes()))?;
    }
    let Some(kind) = first_kind else { return Ok(()) };
    let created_at_ms =
        oplog_tables::header(t, existence.stream, *op)?.map_or(0, |header| header.claimed_at.at.unix_ms());
    t.prepare_cached(&format!(
        "INSERT INTO {} (stream_no, entity_id, created_at_ms) VALUES (?1, ?2, ?3)
         ON CONFLICT DO UPDATE SET created_at_ms = excluded.created_at_ms",
        kind.name()
    ))?
    .execute((stream_no, existence.entity.to_bytes(), created_at_ms))?;
    // Mostly nothing was written before it came into being.
    let written = cells.written_fields(existence)?;
    for spec in kind.fields().iter().filter(|spec| written.contains(&spec.id)) {
        let key = CellKey {
            field: spec.id,
            ..*existence
        };
        match spec.kind {
            FieldKind::LongText { .. } => long_text::project(t, &key)?,
            _ => field::project(t, &key)?,
        }
    }
    project_entry(
        t,
        &CellKey {
            field: place::ENTRY,
            ..*existence
        },
    )?;
    project_marks(
        t,
        &CellKey {
            field: ARCHIVED,
            ..*existence
        },
    )
}

/// Fills an entry's row with the fields it came with.
pub(super) fn project_entry(t: &Transaction<'_>, key: &CellKey) -> Result<(), rusqlite::Error> {
    let register = StoredCells::reading(t).register(key)?;
    let Some((_, head)) = register.first_head() else {
        return Ok(());
    };
    let Some(kind) = kind_of(t, key)?.filter(|kind| kind.is_entry()) else {
        return Ok(());
    };
    let fields = entered_fields(head);
    let mut in_columns = Vec::new();
    for spec in kind.fields() {
        let value = fields.get(&spec.id).copied();
        if let FieldKind::Set(_) = spec.kind {
            let elements = match value {
                Some(Value::List(elements)) => elements.as_slice(),
                _ => &[],
            };
            let key = CellKey {
                field: spec.id,
                ..*key
            };
            field::put_elements(t, &key, elements.iter().map(|element| (element, true)))?;
        } else {
            in_columns.push((spec, value));
        }
    }
    field::put_columns_of(t, key, kind, &in_columns)
}

fn entered_fields(head: &Head) -> BTreeMap<FieldId, &Value> {
    match &head.value {
        Some(Value::List(pairs)) => pairs.iter().filter_map(makker_oplog::entered_field).collect(),
        _ => BTreeMap::new(),
    }
}

/// Whether it is put away, and whether a newer program must be used to edit it.
pub(super) fn project_marks(t: &Transaction<'_>, key: &CellKey) -> Result<(), rusqlite::Error> {
    let cells = StoredCells::reading(t);
    let archived = cells.register(&CellKey {
        field: ARCHIVED,
        ..*key
    })?;
    let read_only = !cells
        .register(&CellKey {
            field: place::NEWER,
            ..*key
        })?
        .is_empty();
    let question = CellKey {
        field: ARCHIVED,
        ..*key
    };
    open_question::put(t, &question, open_question::Question::Values, archived.clashes())?;
    let Some(kind) = kind_of(t, key)? else {
        return Ok(());
    };
    let is_archived = archived.shown() == Some(&Value::Bool(true));
    t.prepare_cached(&format!(
        "UPDATE {} SET archived = ?3, read_only = ?4 WHERE stream_no = ?1 AND entity_id = ?2",
        kind.name()
    ))?
    .execute((
        stream_no(t, key.stream)?,
        key.entity.to_bytes(),
        is_archived,
        read_only,
    ))
    .map(|_| ())
}

/// Every approval of the entity.
pub(super) fn project_approvals(t: &Transaction<'_>, key: &CellKey) -> Result<(), rusqlite::Error> {
    let register = StoredCells::reading(t).register(key)?;
    let stream_no = stream_no(t, key.stream)?;
    for (op, head) in register.heads() {
        t.prepare_cached(
            "INSERT INTO approval (stream_no, entity_id, writer_no, seq, approval) VALUES (?1, ?2, ?3, ?4, ?5)
             ON CONFLICT DO UPDATE SET approval = excluded.approval",
        )?
        .execute((
            stream_no,
            key.entity.to_bytes(),
            writer_no(t, op.writer)?,
            op.seq,
            head.value.as_ref().map(canonical_bytes),
        ))?;
    }
    Ok(())
}
