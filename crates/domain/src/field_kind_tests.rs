//! Each kind of field against values that are and are not its own.

use proptest::prelude::*;

use super::*;
use crate::stored::testing::any_value;

fn text(text: &str) -> Value {
    Value::Text(text.to_owned())
}

fn id(number: u8) -> Value {
    Value::Bytes(vec![number; 16])
}

const CODES: &[&str] = &["draft", "approved"];
const REF: &[EntityKind] = &[EntityKind::Member];

fn every_kind() -> Vec<FieldKind> {
    use FieldKind::*;
    let elements = [
        ElementKind::Line { chars_max: 5 },
        ElementKind::Choice(CODES),
        ElementKind::Ref(REF),
        ElementKind::WeeklySlot,
    ];
    let mut kinds = vec![
        Line { chars_max: 5 },
        LongText { chars_max: 5 },
        EntryText { chars_max: 5 },
        Bool,
        Int { min: -1, max: 3 },
        Ore,
        Date,
        Instant,
        Period,
        PersonName,
        Address,
        Choice(CODES),
        Ref(REF),
        Cpr,
        Order,
        Audience,
        Scale,
        Minutes,
        Blob,
        Stream,
    ];
    kinds.extend(elements.map(Set));
    kinds
}

#[test]
fn each_kind_takes_its_own() {
    use FieldKind::*;
    let ids = Value::List(vec![id(1), id(2)]);
    let slot = Value::List(vec![Value::Int(1), Value::Int(540), Value::Int(600)]);
    let blob = Value::List(vec![
        Value::Bytes(vec![1; 32]),
        Value::Bytes(vec![2; 32]),
        Value::Int(9),
        text("image/png"),
        text("tegning.png"),
    ]);
    let own = [
        (Line { chars_max: 5 }, text("æøåæø")),
        (LongText { chars_max: 5 }, text("a\nb")),
        (EntryText { chars_max: 5 }, text("")),
        (Bool, Value::Bool(false)),
        (Int { min: -1, max: 3 }, Value::Int(-1)),
        (Ore, Value::Int(1 << 53)),
        (Date, Value::Int(20_000)),
        (Instant, Value::Int(1_795_000_000_000)),
        (Period, Value::List(vec![Value::Int(1), Value::Nothing])),
        (PersonName, Value::List(vec![text("Amina"), text("")])),
        (
            Address,
            Value::List(vec![text("Ruten 1"), text("2700"), text("Brønshøj")]),
        ),
        (Choice(CODES), text("draft")),
        (Ref(REF), id(1)),
        (Stream, id(1)),
        (Set(ElementKind::Ref(REF)), ids),
        (Set(ElementKind::WeeklySlot), Value::List(vec![slot])),
        (Set(ElementKind::Line { chars_max: 5 }), Value::List(vec![])),
        (Cpr, text("0707614285")),
        (Order, text("V0")),
        (Audience, Value::List(vec![text("members"), id(1)])),
        (Scale, Value::Int(10)),
        (Minutes, Value::Int(FieldKind::MINUTES_MAX)),
        (Blob, blob),
    ];
    for (kind, value) in own {
        assert_eq!(kind.check(&value), Ok(()), "{kind:?}");
    }
}

#[test]
fn each_kind_says_what_is_wrong() {
    use FieldKind::*;
    let long_name = Value::List(vec![text(&"a".repeat(121)), text("")]);
    let two_lines = Value::List(vec![text("Ruten 1\n2. tv"), text("2700"), text("Brønshøj")]);
    let wrong = [
        (Line { chars_max: 5 }, text("æøåæøå"), "too-long"),
        (Line { chars_max: 5 }, text("a\nb"), "not-one-line"),
        (Line { chars_max: 5 }, text("  "), "empty"),
        (LongText { chars_max: 2 }, text("abc"), "too-long"),
        (EntryText { chars_max: 2 }, Value::Int(1), "wrong-form"),
        (Int { min: -1, max: 3 }, Value::Int(4), "out-of-range"),
        (Ore, Value::Int((1 << 53) + 1), "out-of-range"),
        (Date, Value::Int(i64::MAX), "outside-calendar"),
        (Instant, Value::Int(i64::MIN), "outside-calendar"),
        (
            Period,
            Value::List(vec![Value::Int(2), Value::Int(1)]),
            "ends-before-start",
        ),
        (PersonName, long_name, "too-long"),
        (Address, two_lines, "not-one-line"),
        (Choice(CODES), text("Draft"), "unknown-code"),
        (Ref(REF), Value::Bytes(vec![1; 15]), "wrong-form"),
        (
            Set(ElementKind::Ref(REF)),
            Value::List(vec![id(1), id(1)]),
            "repeated",
        ),
        (
            Set(ElementKind::Choice(CODES)),
            Value::List(vec![text("x")]),
            "unknown-code",
        ),
        (Set(ElementKind::Ref(REF)), id(1), "wrong-form"),
        (Cpr, text("3102901234"), "cpr-no-such-date"),
        (Order, text("V00"), "wrong-form"),
        (Audience, Value::List(vec![]), "wrong-form"),
        (Scale, Value::Int(11), "out-of-range"),
        (Minutes, Value::Int(-1), "out-of-range"),
        (Blob, Value::List(vec![]), "wrong-form"),
    ];
    for (kind, value, code) in wrong {
        assert_eq!(
            kind.check(&value).map_err(ValueIssue::as_str),
            Err(code),
            "{kind:?} {value:?}"
        );
    }
}

#[test]
fn a_cleared_field_is_never_an_issue() {
    for kind in every_kind() {
        assert_eq!(kind.check(&Value::Nothing), Ok(()), "{kind:?}");
    }
}

#[test]
fn a_large_set_is_checked_quickly() {
    // Checked pair by pair this would take minutes.
    let many = (0..100_000).map(|number| text(&format!("{number:05}"))).collect();
    assert_eq!(
        FieldKind::Set(ElementKind::Line { chars_max: 5 }).check(&Value::List(many)),
        Ok(())
    );
}

proptest! {
    #[test]
    fn any_value_at_all_is_checked_without_harm(value in any_value()) {
        for kind in every_kind() {
            let _ = kind.check(&value);
        }
    }
}
