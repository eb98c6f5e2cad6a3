//! Undoing writes again what stood before: what is removed may stand in a field a second time, by nobody's hand.

use makker_oplog::{Body, Op, OpType, StreamId};

use crate::error::CaseworkError;
use crate::visit::Casework;

impl Casework {
    /// The operations in `stream` by which somebody's undoing wrote again what one of `targets` had written.
    pub(super) fn copies_by_undoing(
        &self,
        stream: StreamId,
        targets: &[Op],
    ) -> Result<Vec<Op>, CaseworkError> {
        let copies = self.store.read(|tables| {
            let mut copies: Vec<Op> = Vec::new();
            for target in targets {
                let Some(field) = target.header.field else {
                    continue;
                };
                for op in tables.ops_on_field(stream, target.header.entity, field)? {
                    if targets.contains(&op) || copies.contains(&op) || !writes_again(&op, target) {
                        continue;
                    }
                    let change = tables.ops_of_change(op.header.change)?;
                    if change.iter().any(|op| op.known_type() == Some(OpType::Undo)) {
                        copies.push(op);
                    }
                }
            }
            Ok(copies)
        })?;
        Ok(copies)
    }
}

fn writes_again(op: &Op, target: &Op) -> bool {
    match (op.body(), target.body()) {
        (Some(Body::Set(again)), Some(Body::Set(value))) => again == value,
        (Some(Body::Put { element: again, .. }), Some(Body::Put { element, .. })) => again == element,
        (Some(Body::EditText(again)), Some(Body::EditText(edit))) => {
            let again = &again.splice.inserted;
            !again.is_empty() && edit.splice.inserted.contains(again.as_str())
        }
        _ => false,
    }
}
