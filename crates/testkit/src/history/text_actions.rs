//! What a device does with long texts.

use makker_domain::field::FieldId;
use makker_domain::field_kind::FieldKind;
use makker_domain::id::EntityId;
use makker_oplog::text::{Splice, TextField, Typists};
use makker_oplog::{Body, OpRef, TypistId};

use super::Course;
use super::replica::Replica;
use crate::device::Draft;

fn draft(entity: EntityId, field: FieldId, body: Body) -> Draft {
    Draft {
        entity,
        kind: None,
        field: Some(field),
        prev: vec![],
        body,
    }
}

/// Where characters begin and end, in UTF-16 units.
fn boundaries(text: &str) -> Vec<u32> {
    let mut at = 0;
    let mut boundaries = vec![0];
    for character in text.chars() {
        at += u32::try_from(character.len_utf16()).unwrap_or(0);
        boundaries.push(at);
    }
    boundaries
}

fn an_earlier_state(text: &TextField, course: &mut Course) -> Vec<OpRef> {
    let nodes: Vec<OpRef> = text.nodes().keys().copied().collect();
    course.dice.pick(&nodes).copied().into_iter().collect()
}

impl Replica {
    fn a_text(course: &mut Course) -> Option<(EntityId, FieldId)> {
        let texts: Vec<(EntityId, FieldId)> = course
            .fields
            .iter()
            .filter(|field| matches!(field.kind, FieldKind::LongText { .. }))
            .flat_map(|field| {
                let of_kind = course
                    .subjects
                    .iter()
                    .filter(|subject| subject.kind == field.entity);
                of_kind.map(|subject| (subject.id, field.id))
            })
            .collect();
        course.dice.pick(&texts).copied()
    }

    pub(crate) fn edit_text(&mut self, course: &mut Course) -> Vec<Draft> {
        let Some((entity, field)) = Self::a_text(course) else {
            return self.write_field(course);
        };
        let text = self.text(entity, field);
        // Now and then one has an older state before one: a second window, or a screen left open.
        let seen = if course.dice.once_in(4) {
            an_earlier_state(&text, course)
        } else {
            text.heads()
        };
        let generation = text.current_generation();
        let Ok(doc) = text.doc_known_to(seen.iter().copied(), generation) else {
            return Vec::new();
        };
        let boundaries = boundaries(&doc.text());
        let one = course.dice.pick(&boundaries).copied().unwrap_or(0);
        let other = if course.dice.once_in(2) {
            course.dice.pick(&boundaries).copied().unwrap_or(one)
        } else {
            one
        };
        let splice = Splice {
            at_utf16: one.min(other),
            deleted_utf16: one.abs_diff(other),
            inserted: course.dice.text(),
        };
        let fresh = TypistId::from_random(course.dice.bits());
        let Ok(edit) = text.edit(
            &seen,
            splice,
            &Typists {
                session: self.typist,
                fresh,
            },
        ) else {
            return Vec::new();
        };
        vec![Draft {
            prev: seen,
            ..draft(entity, field, Body::EditText(edit))
        }]
    }

    pub(crate) fn restart_text(&mut self, course: &mut Course) -> Vec<Draft> {
        let Some((entity, field)) = Self::a_text(course) else {
            return Vec::new();
        };
        let text = self.text(entity, field);
        let Ok(shown) = text.shown() else {
            return Vec::new();
        };
        let body = Body::RestartText {
            text: shown + &course.dice.text(),
        };
        vec![Draft {
            prev: text.heads(),
            ..draft(entity, field, body)
        }]
    }

    pub(crate) fn review_text(&mut self, course: &mut Course) -> Vec<Draft> {
        let Some((entity, field)) = Self::a_text(course) else {
            return Vec::new();
        };
        let text = self.text(entity, field);
        let mut prev = text.late();
        prev.extend(text.parallel().into_iter().flat_map(|(one, other)| [one, other]));
        if prev.is_empty() {
            return Vec::new();
        }
        vec![Draft {
            prev,
            ..draft(entity, field, Body::ReviewText)
        }]
    }
}
