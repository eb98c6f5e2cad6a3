//! From TOML's values to the field's.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use makker_domain::audience::Audience;
use makker_domain::entity_kind::EntityKind;
use makker_domain::field_kind::{ElementKind, FieldKind};
use makker_domain::id::EntityId;
use makker_domain::period::Period;
use makker_domain::stored::Stored;
use makker_domain::value::Value;

use crate::error::SetUpFault;

/// Every row's id, by kind and key.
pub(crate) type Keys = BTreeMap<(EntityKind, String), EntityId>;

/// What the value means in a field of this kind. A reference is the other row's key, a period `{ from = …, to = … }`.
pub(crate) fn read_value(kind: FieldKind, written: &toml::Value, keys: &Keys) -> Result<Value, SetUpFault> {
    match (kind, written) {
        (
            FieldKind::Line { .. }
            | FieldKind::LongText { .. }
            | FieldKind::EntryText { .. }
            | FieldKind::Choice(_),
            toml::Value::String(text),
        ) => Ok(Value::Text(text.clone())),
        (FieldKind::Bool, toml::Value::Boolean(yes)) => Ok(Value::Bool(*yes)),
        (
            FieldKind::Int { .. } | FieldKind::Scale | FieldKind::Minutes | FieldKind::Ore,
            toml::Value::Integer(number),
        ) => Ok(Value::Int(*number)),
        (FieldKind::Date, written) => Ok(day(written)?.to_value()),
        (FieldKind::Period, toml::Value::Table(ends)) => period(ends),
        (FieldKind::Ref(kinds), toml::Value::String(key)) => reference(kinds, key, keys),
        (FieldKind::Set(element), toml::Value::Array(elements)) => elements
            .iter()
            .map(|written| read_element(element, written, keys))
            .collect::<Result<_, _>>()
            .map(Value::List),
        (FieldKind::Audience, toml::Value::String(who)) => match who.as_str() {
            "nobody" => Ok(Audience::Nobody.to_value()),
            "family" => Ok(Audience::Family.to_value()),
            _ => Err(SetUpFault::WrongForm),
        },
        _ => Err(SetUpFault::WrongForm),
    }
}

fn read_element(kind: ElementKind, written: &toml::Value, keys: &Keys) -> Result<Value, SetUpFault> {
    match (kind, written) {
        (ElementKind::Line { .. } | ElementKind::Choice(_), toml::Value::String(text)) => {
            Ok(Value::Text(text.clone()))
        }
        (ElementKind::Ref(kinds), toml::Value::String(key)) => reference(kinds, key, keys),
        _ => Err(SetUpFault::WrongForm),
    }
}

fn reference(kinds: &[EntityKind], key: &str, keys: &Keys) -> Result<Value, SetUpFault> {
    kinds
        .iter()
        .find_map(|kind| keys.get(&(*kind, key.to_owned())))
        .map(Stored::to_value)
        .ok_or_else(|| SetUpFault::NoSuchRow(key.to_owned()))
}

fn period(ends: &toml::Table) -> Result<Value, SetUpFault> {
    if ends.keys().any(|name| name != "from" && name != "to") {
        return Err(SetUpFault::WrongForm);
    }
    let end = |name| ends.get(name).map(day).transpose();
    Period::new(end("from")?, end("to")?)
        .map(|period| period.to_value())
        .map_err(SetUpFault::Value)
}

fn day(written: &toml::Value) -> Result<NaiveDate, SetUpFault> {
    let toml::Value::Datetime(moment) = written else {
        return Err(SetUpFault::WrongForm);
    };
    match (moment.date, moment.time) {
        (Some(date), None) => {
            NaiveDate::from_ymd_opt(i32::from(date.year), u32::from(date.month), u32::from(date.day))
                .ok_or(SetUpFault::WrongForm)
        }
        _ => Err(SetUpFault::WrongForm),
    }
}
