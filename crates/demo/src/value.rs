//! Short ways to write values.

use chrono::NaiveDate;
use makker_casework::DemoDeed;
use makker_domain::address::Address;
use makker_domain::audience::Audience;
use makker_domain::clock::Timestamp;
use makker_domain::entity_kind::EntityKind;
use makker_domain::field::FieldId;
use makker_domain::id::EntityId;
use makker_domain::period::Period;
use makker_domain::person_name::PersonName;
use makker_domain::stored::Stored;
use makker_domain::value::Value;
use makker_domain::weekly_slot::WeeklySlot;

/// A field with its value.
pub(crate) type Field = (FieldId, Value);

pub(crate) fn text(text: impl Into<String>) -> Value {
    Value::Text(text.into())
}

pub(crate) fn id(id: EntityId) -> Value {
    id.to_value()
}

pub(crate) fn ids(ids: &[EntityId]) -> Value {
    Value::List(ids.iter().map(Stored::to_value).collect())
}

pub(crate) fn day(day: NaiveDate) -> Value {
    day.to_value()
}

pub(crate) fn instant(at: Timestamp) -> Value {
    at.to_value()
}

pub(crate) fn period(period: Period) -> Value {
    period.to_value()
}

pub(crate) fn number(number: i64) -> Value {
    Value::Int(number)
}

pub(crate) fn yes() -> Value {
    Value::Bool(true)
}

pub(crate) fn choice(choice: &impl Stored) -> Value {
    choice.to_value()
}

pub(crate) fn name(given: &str, family: &str) -> Value {
    PersonName {
        given: given.to_owned(),
        family: family.to_owned(),
    }
    .to_value()
}

pub(crate) fn address(street: &str) -> Value {
    Address {
        street: street.to_owned(),
        postal_code: "2700".to_owned(),
        city: "Brønshøj".to_owned(),
        extra: None,
    }
    .to_value()
}

pub(crate) fn for_family() -> Value {
    Audience::Family.to_value()
}

pub(crate) fn for_these(members: &[EntityId]) -> Value {
    Audience::members(members.iter().map(|member| (*member).into())).to_value()
}

/// Weekday, from and to in minutes after midnight.
pub(crate) fn slots(slots: &[(u8, u16, u16)]) -> Value {
    let slots = slots
        .iter()
        .filter_map(|(weekday, from, to)| WeeklySlot::new(*weekday, *from, *to));
    Value::List(slots.map(|slot| slot.to_value()).collect())
}

/// A row of the set-up that ships.
pub(crate) fn shipped(kind: EntityKind, key: &str) -> EntityId {
    makker_set_up::row_id(makker_set_up::NAME, kind, key)
}

pub(crate) fn make(id: EntityId, kind: EntityKind, fields: Vec<Field>) -> DemoDeed {
    DemoDeed::Make { id, kind, fields }
}
