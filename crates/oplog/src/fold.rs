//! The one fold.

use makker_domain::field::FieldId;
use makker_domain::id::EntityId;
use makker_domain::value::Value;

use crate::baton::{Offer, Settlement};
use crate::body::{Approval, Body, OpType, Redaction, RedactionTarget};
use crate::op::Op;
use crate::register::Head;
use crate::state::{CellKey, Cells, place};
use crate::text::{TextNode, TextStep};
use crate::writer::OpRef;

/// What an operation changed, for the tables that follow from it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Touched {
    /// A register.
    Register(CellKey),
    /// A baton.
    Baton(CellKey),
    /// A long text.
    Text(CellKey),
}

/// Takes one operation, which the log holds already, into the state. The same set of operations gives the same state in any order; the caller sees
/// to it that each comes once. No operation is ever refused: one that this program does not understand stays in the
/// log and, if it must be understood, marks its entity.
///
/// # Errors
/// Only what the place of keeping reports.
pub fn fold<C: Cells>(cells: &mut C, op: &Op) -> Result<Vec<Touched>, C::Error> {
    let Some(op_type) = op.known_type() else {
        return fold_newer(cells, op);
    };
    let body = if is_redacted(cells, op, op_type)? {
        None
    } else {
        op.body()
    };
    match op_type {
        OpType::Create => fold_existence(cells, op),
        OpType::Enter => {
            let mut touched = fold_existence(cells, op)?;
            let fields = body.and_then(entry_value);
            touched.extend(fold_lasting(cells, op, place::ENTRY, fields)?);
            Ok(touched)
        }
        OpType::Set | OpType::Put => match field_of(op) {
            Some(field) => fold_field(cells, op, field, body.and_then(register_value)),
            None => Ok(Vec::new()),
        },
        OpType::EditText | OpType::RestartText | OpType::ReviewText => match field_of(op) {
            Some(field) => fold_text(cells, op, field, text_step(op_type, body)),
            None => Ok(Vec::new()),
        },
        OpType::OfferBaton | OpType::AcceptBaton | OpType::CloseBatonOffer | OpType::SettleBaton => {
            fold_baton(cells, op, body)
        }
        OpType::Approve => {
            let value = match body {
                Some(Body::Approve(approval)) => Some(approval_value(&approval)),
                _ => None,
            };
            fold_lasting(cells, op, place::APPROVAL, value)
        }
        OpType::Found | OpType::Certify => {
            let (at, signed) = match body {
                Some(Body::Found(signed)) => (place::FOUNDING, Some(Value::Bytes(signed))),
                Some(Body::Certify(signed)) => (place::CERTIFICATE, Some(Value::Bytes(signed))),
                _ => return Ok(Vec::new()),
            };
            fold_lasting(cells, op, at, signed)
        }
        OpType::Redact => match body {
            Some(Body::Redact(redaction)) => fold_redaction(cells, op, &redaction),
            _ => Ok(Vec::new()),
        },
        OpType::Undo => match body {
            Some(Body::Undo { change }) => {
                let key = CellKey::new(op.stream, EntityId::from_bytes(change.to_bytes()), place::UNDONE);
                take(cells, op, key, Some(Value::Nothing), &[])
            }
            _ => Ok(Vec::new()),
        },
    }
}

/// The field a field operation may write: one of the registry's numbers, never one of the fold's own places.
fn field_of(op: &Op) -> Option<FieldId> {
    op.header.field.filter(|field| place::is_field(*field))
}

fn is_redacted<C: Cells>(cells: &C, op: &Op, op_type: OpType) -> Result<bool, C::Error> {
    if !op_type.is_redactable() {
        return Ok(false);
    }
    cells.is_redacted(op.stream, &op.as_redaction_target())
}

fn take<C: Cells>(
    cells: &mut C,
    op: &Op,
    key: CellKey,
    value: Option<Value>,
    prev: &[OpRef],
) -> Result<Vec<Touched>, C::Error> {
    let mut register = cells.register(&key)?;
    for replaced in prev {
        register.replace(replaced);
        if !cells.has_come(op.stream, *replaced)? {
            cells.put_awaited(&key, *replaced)?;
        }
    }
    if !cells.take_awaited(&key, op.op_ref())? {
        register.stand(
            op.op_ref(),
            Head {
                lamport: op.header.lamport,
                value,
            },
        );
    }
    cells.put_register(&key, register)?;
    Ok(vec![Touched::Register(key)])
}

/// Into a field of the registry, where an operation replaces those it names.
fn fold_field<C: Cells>(
    cells: &mut C,
    op: &Op,
    field: FieldId,
    value: Option<Value>,
) -> Result<Vec<Touched>, C::Error> {
    take(
        cells,
        op,
        CellKey::new(op.stream, op.header.entity, field),
        value,
        &op.header.prev,
    )
}

/// Into a place where nothing is ever replaced: what was entered, approved or redacted stays so.
fn fold_lasting<C: Cells>(
    cells: &mut C,
    op: &Op,
    at: FieldId,
    value: Option<Value>,
) -> Result<Vec<Touched>, C::Error> {
    take(
        cells,
        op,
        CellKey::new(op.stream, op.header.entity, at),
        value,
        &[],
    )
}

fn fold_existence<C: Cells>(cells: &mut C, op: &Op) -> Result<Vec<Touched>, C::Error> {
    let kind = op.header.kind.map(|kind| Value::Int(kind.into()));
    fold_lasting(cells, op, place::EXISTENCE, kind)
}

fn fold_newer<C: Cells>(cells: &mut C, op: &Op) -> Result<Vec<Touched>, C::Error> {
    if op.header.must_understand {
        fold_lasting(cells, op, place::NEWER, Some(Value::Nothing))
    } else {
        Ok(Vec::new())
    }
}

fn register_value(body: Body) -> Option<Value> {
    match body {
        Body::Set(value) => Some(value),
        Body::Put { element, present } => Some(Value::List(vec![element, Value::Bool(present)])),
        _ => None,
    }
}

fn entry_value(body: Body) -> Option<Value> {
    let Body::Enter(fields) = body else { return None };
    let pair = |(field, value): (FieldId, Value)| Value::List(vec![Value::Int(field.0.into()), value]);
    Some(Value::List(fields.into_iter().map(pair).collect()))
}

/// One field of an entry as its register keeps it.
pub fn entered_field(pair: &Value) -> Option<(FieldId, &Value)> {
    let Value::List(parts) = pair else { return None };
    match parts.as_slice() {
        [Value::Int(field), value] => Some((FieldId(u16::try_from(*field).ok()?), value)),
        _ => None,
    }
}

/// All but the rendered plan itself, of which the hash is enough here; the operation's content has it.
fn approval_value(approval: &Approval) -> Value {
    let id = |member: &EntityId| Value::Bytes(member.to_bytes().to_vec());
    Value::List(vec![
        Value::Bytes(approval.rendered_hash().to_vec()),
        Value::Text(approval.language.clone()),
        Value::List(approval.members.iter().map(id).collect()),
        Value::Text(approval.how.clone()),
        approval.witness.as_ref().map_or(Value::Nothing, id),
    ])
}

fn text_step(op_type: OpType, body: Option<Body>) -> TextStep {
    match (op_type, body) {
        (OpType::EditText, Some(Body::EditText(edit))) => TextStep::Edit(Some(edit)),
        (OpType::EditText, _) => TextStep::Edit(None),
        (OpType::RestartText, Some(Body::RestartText { text })) => TextStep::Restart(Some(text)),
        (OpType::RestartText, _) => TextStep::Restart(None),
        _ => TextStep::Review,
    }
}

fn fold_text<C: Cells>(
    cells: &mut C,
    op: &Op,
    field: FieldId,
    step: TextStep,
) -> Result<Vec<Touched>, C::Error> {
    let key = CellKey::new(op.stream, op.header.entity, field);
    let node = TextNode {
        lamport: op.header.lamport,
        prev: op.header.prev.clone(),
        step,
    };
    cells.put_text_node(&key, op.op_ref(), node)?;
    Ok(vec![Touched::Text(key)])
}

fn fold_baton<C: Cells>(cells: &mut C, op: &Op, body: Option<Body>) -> Result<Vec<Touched>, C::Error> {
    let key = CellKey::new(op.stream, op.header.entity, place::BATON);
    let mut baton = cells.baton(&key)?;
    match body {
        Some(Body::OfferBaton { from, to }) => {
            baton.offer(
                op.op_ref(),
                Offer {
                    lamport: op.header.lamport,
                    from,
                    to,
                },
            );
        }
        Some(Body::AcceptBaton { offer }) => baton.accept(offer),
        Some(Body::CloseBatonOffer { offer }) => baton.close(offer),
        Some(Body::SettleBaton { holding, chosen }) => {
            baton.settle(
                op.op_ref(),
                Settlement {
                    holding,
                    chosen,
                    prev: op.header.prev.clone(),
                },
            );
        }
        _ => return Ok(Vec::new()),
    }
    cells.put_baton(&key, baton)?;
    Ok(vec![Touched::Baton(key)])
}

fn fold_redaction<C: Cells>(cells: &mut C, op: &Op, redaction: &Redaction) -> Result<Vec<Touched>, C::Error> {
    let mut touched = fold_lasting(cells, op, place::REDACTION, Some(Value::Nothing))?;
    for target in &redaction.targets {
        cells.put_redacted(op.stream, *target)?;
        touched.extend(forget(cells, op, target)?);
    }
    Ok(touched)
}

/// Removes what the state holds of one operation that came before its redaction.
fn forget<C: Cells>(cells: &mut C, op: &Op, target: &RedactionTarget) -> Result<Vec<Touched>, C::Error> {
    let mut touched = Vec::new();
    let fields = match target.field {
        Some(field) if !place::is_field(field) => Vec::new(),
        Some(field) => vec![field],
        None => vec![place::ENTRY, place::APPROVAL],
    };
    for field in fields {
        let key = CellKey::new(op.stream, target.entity, field);
        let mut register = cells.register(&key)?;
        if register.heads().contains_key(&target.op) {
            register.redact(target.op);
            cells.put_register(&key, register)?;
            touched.push(Touched::Register(key));
        }
        if let Some(mut node) = cells.text_node(&key, target.op)? {
            node.redact();
            cells.put_text_node(&key, target.op, node)?;
            touched.push(Touched::Text(key));
        }
    }
    Ok(touched)
}
