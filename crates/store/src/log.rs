//! Into the log, and from there into everything that follows from it.

use std::collections::{BTreeMap, BTreeSet};

use makker_domain::entity_kind::EntityKind;
use makker_domain::id::EntityId;
use makker_oplog::{Body, CellKey, Cells, ChainLink, Op, OpType, StreamId, Touched, fold, place};
use rusqlite::Transaction;

use crate::cells::StoredCells;
use crate::oplog_tables;
use crate::projection::entity::kind_of;
use crate::projection::project;
use crate::search;

/// The things that operations of one transaction touched. They go into the search index when all of them are folded:
/// an action touches the same thing many times, and only how it reads in the end is searched.
#[derive(Default)]
pub(crate) struct ToIndex {
    /// And whether it reads otherwise now.
    touched: BTreeMap<(StreamId, EntityId), bool>,
    /// So many contents were taken away for good; the index must not keep their words.
    removed: usize,
}

/// What a transaction touched.
pub(crate) struct Indexed {
    /// The kinds of things.
    pub(crate) kinds: BTreeSet<EntityKind>,
    /// So many contents were taken away for good.
    pub(crate) removed: usize,
}

impl ToIndex {
    fn add(&mut self, touched: &[Touched]) {
        for touched in touched {
            if let Touched::Register(key) | Touched::Text(key) = touched {
                let reads_otherwise = self.touched.entry((key.stream, key.entity)).or_default();
                *reads_otherwise |= search::is_searched_by(key.field);
            }
        }
    }

    /// Puts them into the index.
    pub(crate) fn index(self, t: &Transaction<'_>) -> Result<Indexed, rusqlite::Error> {
        let mut kinds = BTreeSet::new();
        for ((stream, entity), reads_otherwise) in self.touched {
            let kind = kind_of(t, &CellKey::new(stream, entity, place::EXISTENCE))?;
            kinds.extend(kind);
            if let Some(kind) = kind.filter(|_| reads_otherwise) {
                search::index(t, stream, entity, kind)?;
            }
        }
        if self.removed > 0 {
            search::drop_what_is_deleted(t)?;
        }
        Ok(Indexed {
            kinds,
            removed: self.removed,
        })
    }
}

/// Appends `op` after the link `before`, folds it and brings the tables up to date, all but the search index.
pub(crate) fn log(
    t: &Transaction<'_>,
    op: &Op,
    before: ChainLink,
    to_index: &mut ToIndex,
) -> Result<(), rusqlite::Error> {
    let op_no = oplog_tables::append(t, op, before.next(op))?;
    if is_redacted(t, op)? {
        to_index.removed += oplog_tables::remove_content(t, op.stream, op.op_ref())?;
    }
    follow(t, op, op_no, to_index)
}

/// Folds the operation that the log holds as number `op_no`, and does what it asks of the log.
pub(crate) fn follow(
    t: &Transaction<'_>,
    op: &Op,
    op_no: i64,
    to_index: &mut ToIndex,
) -> Result<(), rusqlite::Error> {
    let touched = fold(&mut StoredCells::folding(t, op_no), op)?;
    project(t, &touched)?;
    to_index.add(&touched);
    if let Some(Body::Redact(redaction)) = op.body() {
        for target in &redaction.targets {
            let Some(header) = oplog_tables::header(t, op.stream, target.op)? else {
                continue;
            };
            let named = Op {
                header,
                writer: target.op.writer,
                ..op.clone()
            };
            if named.as_redaction_target() == *target && named.known_type().is_some_and(OpType::is_redactable)
            {
                to_index.removed += oplog_tables::remove_content(t, op.stream, target.op)?;
            }
        }
    }
    Ok(())
}

/// Whether a redaction that came first names it: then its content is not even kept.
fn is_redacted(t: &Transaction<'_>, op: &Op) -> Result<bool, rusqlite::Error> {
    if !op.known_type().is_some_and(OpType::is_redactable) {
        return Ok(false);
    }
    StoredCells::reading(t).is_redacted(op.stream, &op.as_redaction_target())
}
