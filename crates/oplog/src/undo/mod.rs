//! Undoing a change: new operations that put back what it replaced. Nothing is taken out of the log.

mod standing;

use std::collections::BTreeSet;

use makker_domain::field::{ARCHIVED, FieldId};
use makker_domain::id::{ChangeId, EntityId};
use makker_domain::value::Value;

use crate::baton::Baton;
use crate::body::{Body, OpType, TextEdit};
use crate::op::Op;
use crate::register::Register;
use crate::state::{CellKey, place};
use crate::text::{Generation, Splice, TextField};
use crate::text_engine::{TextEngineError, TypistId};
use crate::writer::OpRef;
use standing::amounts_to;

/// One operation that undoing writes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UndoDraft {
    /// What it is about.
    pub entity: EntityId,
    /// The field it writes, if it writes one.
    pub field: Option<FieldId>,
    /// What it replaces.
    pub prev: Vec<OpRef>,
    /// What it carries.
    pub body: Body,
}

/// Why a change is not undone just like that; a person decides.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CannotUndo {
    /// Somebody wrote here since.
    WrittenSince {
        /// Where.
        entity: EntityId,
        /// In which field.
        field: FieldId,
    },
    /// What stood before is redacted, or is not here.
    FormerValueGone,
    /// An acceptance, an approval, a redaction: those are answered by a new step, not taken back.
    NotThisKind(OpType),
}

/// What undoing needs to know of one stream. Only reading.
pub trait Past {
    /// What can go wrong where it is kept.
    type Error;

    /// An operation, if it is here.
    ///
    /// # Errors
    /// Whatever the place of keeping reports; so for all below.
    fn op(&self, op: OpRef) -> Result<Option<Op>, Self::Error>;

    /// The operations of an action in this stream.
    #[expect(clippy::missing_errors_doc, reason = "said once above")]
    fn ops_of_change(&self, change: ChangeId) -> Result<Vec<Op>, Self::Error>;

    /// A register.
    #[expect(clippy::missing_errors_doc, reason = "said once above")]
    fn register(&self, key: &CellKey) -> Result<Register, Self::Error>;

    /// A baton.
    #[expect(clippy::missing_errors_doc, reason = "said once above")]
    fn baton(&self, key: &CellKey) -> Result<Baton, Self::Error>;

    /// A whole long text.
    #[expect(clippy::missing_errors_doc, reason = "said once above")]
    fn text(&self, key: &CellKey) -> Result<TextField, Self::Error>;
}

/// The operations that undo `change`, whose own are `ops`. Undoing an undo brings back what it took away.
///
/// # Errors
/// The outer one is the place of keeping's; the inner one says why a person must decide, and nothing is to be written.
pub fn undo<P: Past>(
    past: &P,
    change: ChangeId,
    ops: &[Op],
    typist: TypistId,
) -> Result<Result<Vec<UndoDraft>, CannotUndo>, P::Error> {
    let mut drafts = Vec::new();
    let own: Vec<OpRef> = ops.iter().map(Op::op_ref).collect();
    // Backwards: the last step of a change may rest on its first.
    for op in ops.iter().rev() {
        match undo_one(past, op, &own, typist)? {
            Ok(steps) => drafts.extend(steps),
            Err(reason) => return Ok(Err(reason)),
        }
    }
    let entity = EntityId::from_bytes(change.to_bytes());
    drafts.push(UndoDraft {
        entity,
        field: None,
        prev: Vec::new(),
        body: Body::Undo { change },
    });
    Ok(Ok(drafts))
}

type Steps = Result<Vec<UndoDraft>, CannotUndo>;

fn undo_one<P: Past>(past: &P, op: &Op, own: &[OpRef], typist: TypistId) -> Result<Steps, P::Error> {
    let Some(op_type) = op.known_type() else {
        return Ok(Err(CannotUndo::FormerValueGone));
    };
    match (op_type, op.body()) {
        (OpType::Undo, _) => Ok(Ok(Vec::new())),
        (OpType::Create | OpType::Enter, _) => put_away(past, op),
        (OpType::Set, Some(Body::Set(_))) => unset(past, op, own),
        (OpType::Put, Some(Body::Put { element, present })) => unput(past, op, element, present),
        (OpType::EditText, Some(Body::EditText(edit))) => unedit(past, op, &edit, typist),
        (OpType::OfferBaton, _) => withdraw(past, op),
        (OpType::Set | OpType::Put | OpType::EditText, _) => Ok(Err(CannotUndo::FormerValueGone)),
        (other, _) => Ok(Err(CannotUndo::NotThisKind(other))),
    }
}

fn put_away<P: Past>(past: &P, op: &Op) -> Result<Steps, P::Error> {
    let archived = past.register(&CellKey::new(op.stream, op.header.entity, ARCHIVED))?;
    Ok(Ok(vec![UndoDraft {
        entity: op.header.entity,
        field: Some(ARCHIVED),
        prev: archived.heads().keys().copied().collect(),
        body: Body::Set(Value::Bool(true)),
    }]))
}

fn unset<P: Past>(past: &P, op: &Op, own: &[OpRef]) -> Result<Steps, P::Error> {
    let Some(field) = op.header.field else {
        return Ok(Err(CannotUndo::FormerValueGone));
    };
    let register = past.register(&CellKey::new(op.stream, op.header.entity, field))?;
    let heads: Vec<OpRef> = register.heads().keys().copied().collect();
    // It may be several that stand: undoing a settlement opens the clash again.
    let standing = amounts_to(past, heads.iter().copied(), own, &on_field_of(op))?;
    if !standing.contains(&op.op_ref()) || !standing.iter().all(|head| own.contains(head)) {
        return Ok(Err(CannotUndo::WrittenSince {
            entity: op.header.entity,
            field,
        }));
    }
    let mut former = Vec::new();
    for replaced in &op.header.prev {
        let replaced = past.op(*replaced)?;
        let here = |other: &Op| is_on_field_of(other, op);
        match replaced.as_ref().filter(|other| here(other)).and_then(Op::body) {
            Some(Body::Set(value)) => former.push(value),
            _ => return Ok(Err(CannotUndo::FormerValueGone)),
        }
    }
    former.sort();
    former.dedup();
    if former.is_empty() {
        former.push(Value::Nothing);
    }
    // Where a clash was settled, several values come back, each beside the others: the clash is open again.
    let steps = former.into_iter().map(|value| UndoDraft {
        entity: op.header.entity,
        field: Some(field),
        prev: heads.clone(),
        body: Body::Set(value),
    });
    Ok(Ok(steps.collect()))
}

fn is_on_field_of(other: &Op, op: &Op) -> bool {
    (other.header.entity, other.header.field) == (op.header.entity, op.header.field)
}

fn on_field_of(op: &Op) -> impl Fn(&Op) -> bool + use<'_> {
    move |other| is_on_field_of(other, op)
}

fn unput<P: Past>(past: &P, op: &Op, element: Value, present: bool) -> Result<Steps, P::Error> {
    let Some(field) = op.header.field else {
        return Ok(Err(CannotUndo::FormerValueGone));
    };
    let register = past.register(&CellKey::new(op.stream, op.header.entity, field))?;
    let words = register.words_about(&element);
    let about_it = |other: &Op| {
        is_on_field_of(other, op)
            && matches!(other.body(), Some(Body::Put { element: its, .. }) if its == element)
    };
    let standing = amounts_to(past, words.iter().copied(), &[op.op_ref()], &about_it)?;
    if !standing.iter().eq([&op.op_ref()]) {
        return Ok(Err(CannotUndo::WrittenSince {
            entity: op.header.entity,
            field,
        }));
    }
    let mut former = false;
    for replaced in &op.header.prev {
        match past.op(*replaced)?.as_ref().and_then(Op::body) {
            Some(Body::Put { present, .. }) => former |= present,
            _ => return Ok(Err(CannotUndo::FormerValueGone)),
        }
    }
    if former == present {
        return Ok(Ok(Vec::new()));
    }
    Ok(Ok(vec![UndoDraft {
        entity: op.header.entity,
        field: Some(field),
        prev: words,
        body: Body::Put {
            element,
            present: former,
        },
    }]))
}

/// Takes one edit back out of a text. What others wrote beside it, without knowing of it, stays.
fn unedit<P: Past>(past: &P, op: &Op, edit: &TextEdit, typist: TypistId) -> Result<Steps, P::Error> {
    let Some(field) = op.header.field else {
        return Ok(Err(CannotUndo::FormerValueGone));
    };
    let text = past.text(&CellKey::new(op.stream, op.header.entity, field))?;
    let written_since = CannotUndo::WrittenSince {
        entity: op.header.entity,
        field,
    };
    if text.current_generation() != edit.generation {
        return Ok(Err(written_since));
    }
    let heads = text.heads();
    let standing = amounts_to(past, heads.iter().copied(), &[op.op_ref()], &on_field_of(op))?;
    if !standing.contains(&op.op_ref()) {
        return Ok(Err(written_since));
    }
    let Ok(taken_out) = take_out(&text, op, edit, &standing) else {
        return Ok(Err(CannotUndo::FormerValueGone));
    };
    let splice = match taken_out {
        TakenOut::Splice(splice) => splice,
        TakenOut::NothingLeft => return Ok(Ok(Vec::new())),
        TakenOut::OthersCameBetween => return Ok(Err(written_since)),
    };
    let Ok(edit) = edited(&text, edit.generation, splice, typist) else {
        return Ok(Err(CannotUndo::FormerValueGone));
    };
    Ok(Ok(vec![UndoDraft {
        entity: op.header.entity,
        field: Some(field),
        prev: heads,
        body: Body::EditText(edit),
    }]))
}

enum TakenOut {
    Splice(Splice),
    /// No sign of the edit is left.
    NothingLeft,
    /// The text does not read as it would if what came after the edit had only been undone.
    OthersCameBetween,
}

fn take_out(
    text: &TextField,
    op: &Op,
    edit: &TextEdit,
    standing: &BTreeSet<OpRef>,
) -> Result<TakenOut, TextEngineError> {
    let now = text.doc(edit.generation)?.text();
    let as_it_stood = text.doc_known_to(standing.iter().copied(), edit.generation)?;
    if now != as_it_stood.text() {
        return Ok(TakenOut::OthersCameBetween);
    }
    let mut others = standing.clone();
    others.remove(&op.op_ref());
    others.extend(op.header.prev.iter().copied());
    let without = text.doc_known_to(others, edit.generation)?.text();
    Ok(Splice::between(&now, &without).map_or(TakenOut::NothingLeft, TakenOut::Splice))
}

fn edited(
    text: &TextField,
    generation: Generation,
    splice: Splice,
    typist: TypistId,
) -> Result<TextEdit, TextEngineError> {
    let doc = text.doc(generation)?;
    Ok(TextEdit {
        generation,
        update: doc.edit(typist, &splice)?,
        paragraphs: doc.paragraphs_touched(&splice),
        splice,
    })
}

fn withdraw<P: Past>(past: &P, op: &Op) -> Result<Steps, P::Error> {
    let view = past
        .baton(&CellKey::new(op.stream, op.header.entity, place::BATON))?
        .view();
    if !view.waiting.contains(&op.op_ref()) {
        return Ok(Err(CannotUndo::NotThisKind(OpType::OfferBaton)));
    }
    Ok(Ok(vec![UndoDraft {
        entity: op.header.entity,
        field: None,
        prev: Vec::new(),
        body: Body::CloseBatonOffer { offer: op.op_ref() },
    }]))
}
