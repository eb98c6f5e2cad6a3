//! What stands in a place, seen through undoing.
//!
//! An operation by which somebody undid a change leaves the place as it was before that change. To whoever goes further back it
//! amounts to what stood there then; otherwise one could take back one step and never the step before it. The same way forth again.

use std::collections::BTreeSet;

use makker_domain::id::ChangeId;

use super::Past;
use crate::body::Body;
use crate::op::Op;
use crate::writer::OpRef;

/// Longer chains of undoing and redoing than this are not looked through; another device could write a circle.
const STEPS_MAX: usize = 300;

/// One place: the operations on it can be told from others of the same change.
pub(super) trait Place {
    fn is_here(&self, op: &Op) -> bool;
}

impl<F: Fn(&Op) -> bool> Place for F {
    fn is_here(&self, op: &Op) -> bool {
        self(op)
    }
}

/// What `heads` amount to, looking through undoings until one of `own` comes to light; what is no undoing stands for itself.
pub(super) fn amounts_to<P: Past>(
    past: &P,
    heads: impl IntoIterator<Item = OpRef>,
    own: &[OpRef],
    place: &impl Place,
) -> Result<BTreeSet<OpRef>, P::Error> {
    let mut steps = STEPS_MAX;
    through(past, heads.into_iter().collect(), own, place, &mut steps)
}

fn through<P: Past>(
    past: &P,
    mut standing: BTreeSet<OpRef>,
    own: &[OpRef],
    place: &impl Place,
    steps: &mut usize,
) -> Result<BTreeSet<OpRef>, P::Error> {
    let mut plain = BTreeSet::new();
    while let Some(head) = standing.pop_first() {
        if own.contains(&head) || *steps == 0 {
            plain.insert(head);
            continue;
        }
        *steps -= 1;
        let Some((found, undone)) = undone_by(past, head, place)? else {
            plain.insert(head);
            continue;
        };
        // As the place stood when it was undone: there the undone change was what stood, or something that amounts to it.
        let undone_ops: Vec<OpRef> = undone.iter().map(Op::op_ref).collect();
        let mut before = through(
            past,
            found.header.prev.iter().copied().collect(),
            &undone_ops,
            place,
            steps,
        )?;
        if before.is_disjoint(&undone_ops.iter().copied().collect()) {
            // What it says it undid did not stand there: then it is a word of its own.
            plain.insert(head);
            continue;
        }
        for op in &undone {
            if before.remove(&op.op_ref()) {
                before.extend(
                    op.header
                        .prev
                        .iter()
                        .copied()
                        .filter(|prev| !undone_ops.contains(prev)),
                );
            }
        }
        standing.extend(before);
    }
    Ok(plain)
}

/// If an operation is part of an undoing: itself, and what was undone here.
fn undone_by<P: Past>(past: &P, op: OpRef, place: &impl Place) -> Result<Option<(Op, Vec<Op>)>, P::Error> {
    let Some(found) = past.op(op)? else {
        return Ok(None);
    };
    let change = past.ops_of_change(found.header.change)?;
    let undone = change.iter().find_map(|op| match op.body() {
        Some(Body::Undo { change }) => Some(change),
        _ => None,
    });
    let Some(undone) = undone.filter(|undone: &ChangeId| *undone != found.header.change) else {
        return Ok(None);
    };
    let mut here = past.ops_of_change(undone)?;
    here.retain(|op| place.is_here(op));
    Ok((!here.is_empty()).then_some((found, here)))
}
