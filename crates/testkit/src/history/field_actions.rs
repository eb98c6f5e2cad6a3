//! What a device does with fields, entries, approvals, redactions and undo.

use makker_domain::field::{ARCHIVED, FieldSpec};
use makker_domain::field_kind::FieldKind;
use makker_domain::id::{ChangeId, EntityId};
use makker_domain::value::Value;
use makker_oplog::{Approval, Body, CellKey, Cells, Op, Redaction, RedactionTarget, canonical_bytes};

use super::replica::Replica;
use super::{Course, Subject};
use crate::device::{Draft, STREAM};
use crate::draw_value::draw_value;

impl Replica {
    pub(crate) fn write_field(&mut self, course: &mut Course) -> Vec<Draft> {
        let Some(field) = course.dice.pick(&course.fields).copied() else {
            return Vec::new();
        };
        let of_kind: Vec<Subject> = course
            .subjects
            .iter()
            .copied()
            .filter(|subject| subject.kind == field.entity)
            .collect();
        let Some(subject) = course.dice.pick(&of_kind).copied() else {
            return Vec::new();
        };
        if subject.kind.is_entry() {
            return self.enter(course, subject);
        }
        match field.kind {
            FieldKind::LongText { .. } => Vec::new(),
            FieldKind::Set(_) => self.put(course, subject.id, field),
            _ => vec![Draft {
                entity: subject.id,
                kind: None,
                field: Some(field.id),
                prev: self.heads(subject.id, field.id),
                body: Body::Set(draw_value(&field.kind, &mut course.dice)),
            }],
        }
    }

    fn put(&mut self, course: &mut Course, entity: EntityId, field: &FieldSpec) -> Vec<Draft> {
        let Ok(register) = self.state.register(&CellKey::new(STREAM, entity, field.id));
        let known: Vec<Value> = register.elements().into_keys().cloned().collect();
        let old = if course.dice.once_in(2) {
            course.dice.pick(&known).cloned()
        } else {
            None
        };
        let element = old.unwrap_or_else(|| draw_value(&field.kind, &mut course.dice));
        let prev = register.words_about(&element);
        let there = register
            .elements()
            .get(&element)
            .is_some_and(|presence| presence.present);
        let present = if course.dice.once_in(4) { there } else { !there };
        vec![Draft {
            entity,
            kind: None,
            field: Some(field.id),
            prev,
            body: Body::Put { element, present },
        }]
    }

    fn enter(&mut self, course: &mut Course, subject: Subject) -> Vec<Draft> {
        // Entries are never written twice by an honest program; one id each time.
        let entity = EntityId::from_bytes(course.dice.sixteen());
        let mut fields: Vec<_> = makker_domain::field::all()
            .filter(|field| field.entity == subject.kind)
            .map(|field| (field.id, draw_value(&field.kind, &mut course.dice)))
            .collect();
        fields.sort_by_key(|(field, _)| *field);
        vec![Draft {
            entity,
            kind: Some(subject.kind),
            field: None,
            prev: vec![],
            body: Body::Enter(fields),
        }]
    }

    pub(crate) fn approve(&mut self, course: &mut Course) -> Vec<Draft> {
        let Some(entity) = Self::a_family(course) else {
            return Vec::new();
        };
        let mut members = vec![
            EntityId::from_bytes(course.dice.sixteen()),
            EntityId::from_bytes(course.dice.sixteen()),
        ];
        members.sort_unstable();
        let approval = Approval {
            rendered: canonical_bytes(&Value::List(vec![
                course.dice.text_value(),
                course.dice.text_value(),
            ])),
            language: "da".to_owned(),
            members,
            how: "spoken".to_owned(),
            witness: course
                .dice
                .once_in(2)
                .then(|| EntityId::from_bytes(course.dice.sixteen())),
        };
        vec![Draft {
            entity,
            kind: None,
            field: None,
            prev: vec![],
            body: Body::Approve(approval),
        }]
    }

    /// Mostly what can be redacted, now and then what cannot, and now and then a target that is none: mistakes are made.
    pub(crate) fn redact(&mut self, course: &mut Course) -> Vec<Draft> {
        let Some(op) = course.dice.pick(self.known()).cloned() else {
            return Vec::new();
        };
        let mut target = op.as_redaction_target();
        if course.dice.once_in(8) {
            target.field = if target.field.is_none() {
                Some(ARCHIVED)
            } else {
                None
            };
        }
        let redaction = Redaction {
            targets: vec![target],
            authority: "databeskyttelsesforordningen art. 17".to_owned(),
            reason: "skrevet i den forkerte sag".to_owned(),
        };
        let redact = Draft {
            entity: target.entity,
            kind: None,
            field: None,
            prev: vec![],
            body: Body::Redact(redaction),
        };
        let restart = self.restart_after(&op, target);
        [Some(redact), restart].into_iter().flatten().collect()
    }

    /// Without one edit, all later text of its typist is gone from the engine: the text starts anew.
    fn restart_after(&self, op: &Op, target: RedactionTarget) -> Option<Draft> {
        let field = target.field?;
        matches!(op.body(), Some(Body::EditText(_) | Body::RestartText { .. })).then_some(())?;
        let text = self.text(target.entity, field);
        Some(Draft {
            entity: target.entity,
            kind: None,
            field: Some(field),
            prev: text.heads(),
            body: Body::RestartText {
                text: text.shown().ok()?,
            },
        })
    }

    /// Puts back what an earlier operation of anybody replaced, and says that it does.
    pub(crate) fn undo(&mut self, course: &mut Course) -> Vec<Draft> {
        let sets: Vec<&Op> = self
            .known()
            .iter()
            .filter(|op| matches!(op.body(), Some(Body::Set(_))))
            .collect();
        let Some(op) = course.dice.pick(&sets).copied() else {
            return Vec::new();
        };
        let Some(field) = op.header.field else {
            return Vec::new();
        };
        let replaced = op.header.prev.first();
        let former = self
            .known()
            .iter()
            .find(|known| Some(&known.op_ref()) == replaced);
        let value = match former.and_then(Op::body) {
            Some(Body::Set(value)) => value,
            _ => Value::Nothing,
        };
        let entity = op.header.entity;
        let change = ChangeId::from_bytes(op.header.change.to_bytes());
        vec![
            Draft {
                entity,
                kind: None,
                field: Some(field),
                prev: self.heads(entity, field),
                body: Body::Set(value),
            },
            Draft {
                entity,
                kind: None,
                field: None,
                prev: vec![],
                body: Body::Undo { change },
            },
        ]
    }
}
