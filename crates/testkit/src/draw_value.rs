//! A value for a field, by the field's kind.

use makker_domain::field_kind::{ElementKind, FieldKind};
use makker_domain::value::Value;

use crate::dice::Dice;

/// A value such as the field may hold; now and then nothing, or one that it may not hold, since the fold refuses none.
/// For a multi-valued field: one element.
pub fn draw_value(kind: &FieldKind, dice: &mut Dice) -> Value {
    if dice.once_in(16) {
        return Value::Nothing;
    }
    if dice.once_in(16) {
        return Value::List(vec![dice.text_value(), Value::Bool(true)]);
    }
    match kind {
        FieldKind::Line { .. } | FieldKind::LongText { .. } | FieldKind::EntryText { .. } => {
            dice.text_value()
        }
        FieldKind::Bool => Value::Bool(dice.once_in(2)),
        FieldKind::Int { min, max } => between(*min, *max, dice),
        FieldKind::Ore => between(-1_000_000, 1_000_000, dice),
        FieldKind::Scale => between(0, 10, dice),
        FieldKind::Minutes => between(0, FieldKind::MINUTES_MAX, dice),
        FieldKind::Date => day(dice),
        FieldKind::Instant => between(0, 2_000_000_000_000, dice),
        FieldKind::Period => Value::List(vec![
            day(dice),
            if dice.once_in(2) {
                Value::Nothing
            } else {
                day(dice)
            },
        ]),
        FieldKind::PersonName => Value::List(vec![dice.text_value(), dice.text_value()]),
        FieldKind::Address => Value::List((0..4).map(|_| dice.text_value()).collect()),
        FieldKind::Choice(codes) => code(codes, dice),
        FieldKind::Ref(_) | FieldKind::Stream => id(dice),
        FieldKind::Set(element) => draw_element(element, dice),
        FieldKind::Cpr => Value::Text("0101709999".to_owned()),
        FieldKind::Order => Value::Text(
            ["a", "b", "c"]
                .get(dice.below(3))
                .copied()
                .unwrap_or("a")
                .to_owned(),
        ),
        FieldKind::Audience => audience(dice),
        FieldKind::Blob => Value::List(vec![Value::Bytes(dice.sixteen().to_vec()), dice.text_value()]),
    }
}

/// From a small pool, so that people often speak of the same element.
fn draw_element(kind: &ElementKind, dice: &mut Dice) -> Value {
    let which = i64::try_from(dice.below(3)).unwrap_or(0);
    match kind {
        ElementKind::Line { .. } => Value::Text(format!("sag {which}")),
        ElementKind::Choice(codes) => code(codes, dice),
        ElementKind::Ref(_) => Value::Bytes(vec![u8::try_from(which).unwrap_or(0); 16]),
        ElementKind::WeeklySlot => Value::List(vec![
            Value::Int(which),
            Value::Int(8 * 60),
            Value::Int(9 * 60 + which),
        ]),
    }
}

fn between(min: i64, max: i64, dice: &mut Dice) -> Value {
    let span = max.saturating_sub(min).saturating_add(1).unsigned_abs();
    let above = i64::try_from(dice.bits() % span.max(1)).unwrap_or(0);
    Value::Int(min.saturating_add(above))
}

fn day(dice: &mut Dice) -> Value {
    between(15_000, 25_000, dice)
}

fn id(dice: &mut Dice) -> Value {
    Value::Bytes(dice.sixteen().to_vec())
}

fn code(codes: &[&str], dice: &mut Dice) -> Value {
    Value::Text(dice.pick(codes).copied().unwrap_or("").to_owned())
}

fn audience(dice: &mut Dice) -> Value {
    let word = |word: &str| Value::Text(word.to_owned());
    match dice.below(3) {
        0 => Value::List(vec![word("nobody")]),
        1 => Value::List(vec![word("family")]),
        _ => Value::List(vec![word("members"), id(dice)]),
    }
}
