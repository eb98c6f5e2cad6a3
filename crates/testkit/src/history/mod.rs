//! Histories: what three people on three devices write, meeting now and then, with everything that can happen between
//! them. A seed decides all of it.

mod baton_actions;
mod field_actions;
mod replica;
mod text_actions;

use std::collections::BTreeSet;

use makker_domain::entity_kind::EntityKind;
use makker_domain::field::{self, FieldId, FieldSpec};
use makker_domain::field_kind::FieldKind;
use makker_domain::id::EntityId;
use makker_oplog::{Op, OpType};

use crate::dice::Dice;
use replica::Replica;

const WRITERS: u8 = 3;

/// What three devices wrote, each operation after those it was made on.
#[derive(Clone, Debug)]
pub struct History {
    /// Every operation once.
    pub ops: Vec<Op>,
}

/// An entity of the history. All devices make the same ones, so that they often write about the same.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Subject {
    pub(crate) id: EntityId,
    pub(crate) kind: EntityKind,
}

/// What is drawn from while a history is written.
pub(crate) struct Course {
    pub(crate) dice: Dice,
    pub(crate) subjects: Vec<Subject>,
    pub(crate) fields: Vec<&'static FieldSpec>,
}

impl History {
    /// The history of `seed`, of `steps` actions. Over consecutive seeds every field of the registry gets its turn.
    pub fn generate(seed: u64, steps: usize) -> Self {
        let mut dice = Dice::new(seed);
        let all: Vec<&'static FieldSpec> = field::all().collect();
        // A handful of fields each time, so that people meet at the same ones; the next seed takes the next handful.
        let first = usize::try_from(seed).unwrap_or(0) * FIELDS_AT_ONCE;
        let mut fields: Vec<&FieldSpec> = (0..FIELDS_AT_ONCE)
            .filter_map(|i| all.get((first + i) % all.len().max(1)).copied())
            .collect();
        // Always among them: a text to edit together, and a field of many values to disagree on.
        let of_family = || EntityKind::Family.fields().iter();
        fields.extend(of_family().find(|field| matches!(field.kind, FieldKind::LongText { .. })));
        fields.extend(of_family().find(|field| matches!(field.kind, FieldKind::Set(_))));
        let kinds: BTreeSet<EntityKind> = fields
            .iter()
            .map(|field| field.entity)
            .chain([EntityKind::Family])
            .collect();
        let subjects = kinds
            .into_iter()
            .flat_map(|kind| [kind, kind])
            .map(|kind| Subject {
                id: EntityId::from_bytes(dice.sixteen()),
                kind,
            })
            .collect();
        let mut course = Course {
            dice,
            subjects,
            fields,
        };
        let mut replicas: Vec<Replica> = (1..=WRITERS).map(Replica::new).collect();
        let mut ops = Vec::new();
        for _ in 0..steps {
            let at = course.dice.below(replicas.len());
            if course.dice.once_in(4) {
                meet(&mut replicas, &mut course.dice);
            }
            if let Some(replica) = replicas.get_mut(at) {
                let written = replica.act(&mut course);
                ops.extend(written);
            }
        }
        Self { ops }
    }

    /// The types of operations in it.
    pub fn types(&self) -> BTreeSet<OpType> {
        self.ops
            .iter()
            .filter_map(|op| OpType::from_number(op.header.op_type))
            .collect()
    }

    /// The fields written in it, by whatever type of operation.
    pub fn fields(&self) -> BTreeSet<FieldId> {
        self.ops.iter().flat_map(fields_of).collect()
    }
}

const FIELDS_AT_ONCE: usize = 5;

fn fields_of(op: &Op) -> Vec<FieldId> {
    match op.body() {
        Some(makker_oplog::Body::Enter(fields)) => fields.into_iter().map(|(field, _)| field).collect(),
        _ => op.header.field.into_iter().collect(),
    }
}

/// One device learns everything another has written up to some point.
fn meet(replicas: &mut [Replica], dice: &mut Dice) {
    let (from, to) = (dice.below(replicas.len()), dice.below(replicas.len()));
    let Some(known) = replicas.get(from).map(|replica| replica.known().to_vec()) else {
        return;
    };
    if let Some(learner) = replicas.get_mut(to) {
        for op in known {
            learner.learn(&op);
        }
    }
}
