//! Undoing writes again what stood before: what is removed may stand in a field a second time, by nobody's hand.

use makker_domain::id::ChangeId;
use makker_oplog::{Body, Op, StreamId};
use makker_store::{Tables, TablesError};

use crate::error::CaseworkError;
use crate::visit::Casework;

impl Casework {
    /// The operations in `stream` by which somebody's undoing wrote again what one of `targets` had written, or may have.
    pub(super) fn copies_by_undoing(
        &self,
        stream: StreamId,
        targets: &[Op],
    ) -> Result<Vec<Op>, CaseworkError> {
        let copies = self.store.read(|tables| {
            let mut copies: Vec<Op> = Vec::new();
            // Of what undoing wrote again somebody may have undone the change again: whatever is found is looked for too.
            let mut unfollowed = targets.to_vec();
            while let Some(target) = unfollowed.pop() {
                let Some(field) = target.header.field else {
                    continue;
                };
                for op in tables.ops_on_field(stream, target.header.entity, field)? {
                    let is_new = !targets.contains(&op) && !copies.contains(&op);
                    if is_new && is_by_undoing(tables, &op)? && writes_again(tables, &op, &target)? {
                        unfollowed.push(op.clone());
                        copies.push(op);
                    }
                }
            }
            Ok(copies)
        })?;
        Ok(copies)
    }
}

fn is_by_undoing(tables: &Tables<'_>, op: &Op) -> Result<bool, TablesError> {
    Ok(undone_by(tables, op)?.is_some())
}

/// The change that the action undid of which `op` is part, if it undid one.
fn undone_by(tables: &Tables<'_>, op: &Op) -> Result<Option<ChangeId>, TablesError> {
    let change = tables.ops_of_change(op.header.change)?;
    Ok(change.iter().find_map(|op| match op.body() {
        Some(Body::Undo { change }) => Some(change),
        _ => None,
    }))
}

fn writes_again(tables: &Tables<'_>, op: &Op, target: &Op) -> Result<bool, TablesError> {
    match (op.body(), target.body()) {
        (Some(Body::Set(again)), Some(Body::Set(value))) if again == value => brings_back(tables, op, target),
        (Some(Body::Put { element: again, .. }), Some(Body::Put { element, .. })) if again == element => {
            brings_back(tables, op, target)
        }
        (Some(Body::EditText(again)), Some(Body::EditText(edit))) => {
            Ok(again.generation == edit.generation
                && share_words(&again.splice.inserted, &edit.splice.inserted))
        }
        (Some(Body::EditText(again)), Some(Body::RestartText { text })) => {
            Ok(again.generation == Some(target.op_ref()) && share_words(&again.splice.inserted, &text))
        }
        _ => Ok(false),
    }
}

/// Whether `op` undid an operation that had taken the place of `target`: the same value by another's hand is another's.
fn brings_back(tables: &Tables<'_>, op: &Op, target: &Op) -> Result<bool, TablesError> {
    let Some(undone) = undone_by(tables, op)? else {
        return Ok(false);
    };
    let ops = tables.ops_of_change(undone)?;
    Ok(ops
        .iter()
        .any(|undone| undone.stream == op.stream && undone.header.prev.contains(&target.op_ref())))
}

/// So many signs in a row are words; fewer stand anywhere.
const SIGNS_MIN: usize = 4;

/// Undoing a deletion brings back all that was deleted, which may begin and end within what somebody wrote.
fn share_words(one: &str, other: &str) -> bool {
    let (short, long) = if one.len() < other.len() {
        (one, other)
    } else {
        (other, one)
    };
    let signs: Vec<char> = short.chars().collect();
    if signs.len() < SIGNS_MIN {
        return !short.trim().is_empty() && long.contains(short);
    }
    signs
        .windows(SIGNS_MIN)
        .any(|row| long.contains(&row.iter().collect::<String>()))
}
