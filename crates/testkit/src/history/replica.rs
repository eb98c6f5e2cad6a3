//! One device: what it has seen, and what it does next.

use makker_domain::entity_kind::EntityKind;
use makker_domain::field::{ARCHIVED, FieldId};
use makker_domain::id::EntityId;
use makker_domain::value::Value;
use makker_oplog::text::TextField;
use makker_oplog::{Body, CellKey, Cells, MemoryState, Op, OpRef, TypistId, fold};

use super::{Course, Subject};
use crate::device::{Device, Draft, STREAM};

/// One device with its state.
pub(crate) struct Replica {
    pub(crate) device: Device,
    pub(crate) state: MemoryState,
    pub(crate) typist: TypistId,
    known: Vec<Op>,
}

impl Replica {
    pub(crate) fn new(number: u8) -> Self {
        Self {
            device: Device::new(number),
            state: MemoryState::default(),
            typist: TypistId::from_random(u64::from(number) << 60),
            known: Vec::new(),
        }
    }

    /// Everything it knows, each operation after those it was made on.
    pub(crate) fn known(&self) -> &[Op] {
        &self.known
    }

    pub(crate) fn learn(&mut self, op: &Op) {
        if self.state.come(op.stream, op.op_ref()) {
            self.device.saw(op.header.lamport);
            let Ok(_) = fold(&mut self.state, op);
            self.known.push(op.clone());
        }
    }

    /// One action: the operations it consists of.
    pub(crate) fn act(&mut self, course: &mut Course) -> Vec<Op> {
        let action = course.dice.below(25);
        let drafts = match action {
            0..3 => self.create(course),
            3 => self.archive(course),
            4..6 => self.offer_baton(course),
            6..8 => self.answer_baton(course),
            8 => self.settle_baton(course),
            9 => self.approve(course),
            10 => self.redact(course),
            11 => self.undo(course),
            12 => return self.write_newer(course),
            13 => self.restart_text(course),
            14 => self.review_text(course),
            15..19 => self.edit_text(course),
            19 => Self::certify(course),
            _ => self.write_field(course),
        };
        drafts.into_iter().map(|draft| self.write(draft)).collect()
    }

    pub(crate) fn write(&mut self, draft: Draft) -> Op {
        let op = self.device.write(draft);
        self.learn(&op);
        op
    }

    fn write_newer(&mut self, course: &mut Course) -> Vec<Op> {
        let Some(subject) = course.dice.pick(&course.subjects).copied() else {
            return Vec::new();
        };
        let op = self.device.write_newer(subject.id, course.dice.once_in(2));
        self.learn(&op);
        vec![op]
    }

    fn create(&mut self, course: &mut Course) -> Vec<Draft> {
        let unborn: Vec<Subject> = course
            .subjects
            .iter()
            .copied()
            .filter(|subject| !self.exists(subject.id) && !subject.kind.is_entry())
            .collect();
        let Some(subject) = course.dice.pick(&unborn).copied() else {
            return Vec::new();
        };
        vec![Draft {
            entity: subject.id,
            kind: Some(subject.kind),
            field: None,
            prev: vec![],
            body: Body::Create,
        }]
    }

    fn certify(course: &mut Course) -> Vec<Draft> {
        let Some(subject) = course.dice.pick(&course.subjects).copied() else {
            return Vec::new();
        };
        let signed = course.dice.sixteen().to_vec();
        let body = if course.dice.once_in(2) {
            Body::Found(signed)
        } else {
            Body::Certify(signed)
        };
        vec![Draft {
            entity: subject.id,
            kind: None,
            field: None,
            prev: vec![],
            body,
        }]
    }

    fn archive(&mut self, course: &mut Course) -> Vec<Draft> {
        let Some(subject) = course.dice.pick(&course.subjects).copied() else {
            return Vec::new();
        };
        vec![Draft {
            entity: subject.id,
            kind: None,
            field: Some(ARCHIVED),
            prev: self.heads(subject.id, ARCHIVED),
            body: Body::Set(Value::Bool(!course.dice.once_in(4))),
        }]
    }

    pub(crate) fn exists(&self, entity: EntityId) -> bool {
        let key = CellKey::new(STREAM, entity, makker_oplog::place::EXISTENCE);
        let Ok(register) = self.state.register(&key);
        !register.is_empty()
    }

    pub(crate) fn heads(&self, entity: EntityId, field: FieldId) -> Vec<OpRef> {
        let Ok(register) = self.state.register(&CellKey::new(STREAM, entity, field));
        register.heads().keys().copied().collect()
    }

    pub(crate) fn text(&self, entity: EntityId, field: FieldId) -> TextField {
        self.state
            .texts()
            .get(&CellKey::new(STREAM, entity, field))
            .cloned()
            .unwrap_or_default()
    }

    pub(crate) fn a_family(course: &mut Course) -> Option<EntityId> {
        let families: Vec<EntityId> = course
            .subjects
            .iter()
            .filter(|subject| subject.kind == EntityKind::Family)
            .map(|subject| subject.id)
            .collect();
        course.dice.pick(&families).copied()
    }
}
