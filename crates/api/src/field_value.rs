//! Values as they cross to the window: each says what it is, so that nothing is guessed from a number or a text.

use chrono::{Datelike as _, NaiveDate};
use makker_domain::address::Address;
use makker_domain::audience::Audience;
use makker_domain::clock::Timestamp;
use makker_domain::cpr::Cpr;
use makker_domain::field_kind::{ElementKind, FieldKind};
use makker_domain::id::{EntityId, MemberId};
use makker_domain::period::Period;
use makker_domain::person_name::PersonName;
use makker_domain::stored::Stored;
use makker_domain::value::Value;
use makker_domain::value_issue::ValueIssue;
use makker_domain::weekly_slot::WeeklySlot;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use specta::Type;

/// A field's value.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema, Type)]
#[serde(tag = "type", content = "value", rename_all = "kebab-case")]
pub enum FieldValue {
    /// Nothing: never written, or cleared.
    Nothing,
    /// Text: lines, texts, codes of a choice, CPR numbers, order keys.
    Text(String),
    /// Yes or no.
    YesNo(bool),
    /// A whole number; money in øre. Within ±2^53.
    Number(f64),
    /// A day, as YYYY-MM-DD.
    Day(String),
    /// A moment, in milliseconds since 1970 UTC.
    Moment(f64),
    /// From a day to a day, both included; each may be open.
    Period {
        /// The first day, as YYYY-MM-DD.
        from: Option<String>,
        /// The last day, as YYYY-MM-DD.
        to: Option<String>,
    },
    /// A person's name.
    Name {
        /// First and middle names.
        given: String,
        /// The family name.
        family: String,
    },
    /// A postal address.
    Address {
        /// Street, number, floor and door.
        street: String,
        /// Postal code.
        postal_code: String,
        /// City.
        city: String,
        /// A line more.
        extra: Option<String>,
    },
    /// Another thing, by its id (UUID).
    Thing(String),
    /// Who in the family may see it: `nobody`, `family`, or these members.
    Audience {
        /// `nobody`, `family` or `members`.
        who: String,
        /// The members' ids (UUID), when it is `members`.
        members: Vec<String>,
    },
    /// The same hours every week.
    WeeklySlot {
        /// 1 is Monday, 7 Sunday.
        weekday: u8,
        /// Minutes after midnight when it starts.
        from_min: u16,
        /// Minutes after midnight when it is over.
        to_min: u16,
    },
    /// Several elements.
    List(Vec<FieldValue>),
    /// A value that this program cannot read as what the field holds.
    Unreadable,
}

impl FieldValue {
    /// As it is stored in a field of `kind`.
    pub(crate) fn into_value(self, kind: FieldKind) -> Result<Value, ValueIssue> {
        let wrong = ValueIssue::WrongForm;
        Ok(match (kind, self) {
            (_, Self::Nothing) => Value::Nothing,
            (FieldKind::Set(element), Self::List(elements)) => {
                let stored: Result<_, _> = elements
                    .into_iter()
                    .map(|one| one.into_element(element))
                    .collect();
                Value::List(stored?)
            }
            (
                FieldKind::Line { .. }
                | FieldKind::LongText { .. }
                | FieldKind::EntryText { .. }
                | FieldKind::Choice(_)
                | FieldKind::Order,
                Self::Text(text),
            ) => Value::Text(text),
            // However it is written, with a hyphen or without, it is kept in one way.
            (FieldKind::Cpr, Self::Text(text)) => Value::Text(match Cpr::parse(&text) {
                Ok(reading) => reading.cpr.digits(),
                Err(_) => text,
            }),
            (FieldKind::Bool, Self::YesNo(yes)) => Value::Bool(yes),
            (
                FieldKind::Int { .. } | FieldKind::Ore | FieldKind::Scale | FieldKind::Minutes,
                Self::Number(number),
            ) => Value::Int(whole(number)?),
            (FieldKind::Date, Self::Day(day)) => parse_day(&day)?.to_value(),
            (FieldKind::Instant, Self::Moment(ms)) => Timestamp::from_unix_ms(whole(ms)?).to_value(),
            (FieldKind::Period, Self::Period { from, to }) => {
                let day = |day: Option<String>| day.as_deref().map(parse_day).transpose();
                Period::new(day(from)?, day(to)?)?.to_value()
            }
            (FieldKind::PersonName, Self::Name { given, family }) => PersonName { given, family }.to_value(),
            (
                FieldKind::Address,
                Self::Address {
                    street,
                    postal_code,
                    city,
                    extra,
                },
            ) => Address {
                street,
                postal_code,
                city,
                extra,
            }
            .to_value(),
            (FieldKind::Ref(_) | FieldKind::Stream, Self::Thing(id)) => {
                id.parse::<EntityId>().map_err(|_| wrong)?.to_value()
            }
            (FieldKind::Audience, Self::Audience { who, members }) => {
                read_audience(&who, &members)?.to_value()
            }
            _ => return Err(wrong),
        })
    }

    /// As it is stored as one element of a set.
    pub(crate) fn into_element(self, kind: ElementKind) -> Result<Value, ValueIssue> {
        match (kind, self) {
            (ElementKind::Line { .. } | ElementKind::Choice(_), Self::Text(text)) => Ok(Value::Text(text)),
            (ElementKind::Ref(_), Self::Thing(id)) => Ok(id
                .parse::<EntityId>()
                .map_err(|_| ValueIssue::WrongForm)?
                .to_value()),
            (
                ElementKind::WeeklySlot,
                Self::WeeklySlot {
                    weekday,
                    from_min,
                    to_min,
                },
            ) => {
                let slot = WeeklySlot::new(weekday, from_min, to_min).ok_or(ValueIssue::WrongForm)?;
                Ok(slot.to_value())
            }
            _ => Err(ValueIssue::WrongForm),
        }
    }

    /// As it is shown of a field of `kind`.
    pub(crate) fn from_value(kind: FieldKind, value: &Value) -> Self {
        if *value == Value::Nothing {
            return Self::Nothing;
        }
        Self::read(kind, value).unwrap_or(Self::Unreadable)
    }

    fn read(kind: FieldKind, value: &Value) -> Result<Self, ValueIssue> {
        Ok(match kind {
            FieldKind::Set(element) => {
                let elements = Vec::<AsItIs>::from_value(value)?;
                Self::List(
                    elements
                        .iter()
                        .map(|one| Self::from_element(element, &one.0))
                        .collect(),
                )
            }
            FieldKind::Bool => Self::YesNo(bool::from_value(value)?),
            FieldKind::Int { .. } | FieldKind::Ore | FieldKind::Scale | FieldKind::Minutes => {
                Self::Number(shown_number(i64::from_value(value)?)?)
            }
            FieldKind::Date => Self::Day(NaiveDate::from_value(value)?.to_string()),
            FieldKind::Instant => Self::Moment(shown_number(Timestamp::from_value(value)?.unix_ms())?),
            FieldKind::Period => {
                let period = Period::from_value(value)?;
                let day = |day: Option<NaiveDate>| day.map(|day| day.to_string());
                Self::Period {
                    from: day(period.from()),
                    to: day(period.to()),
                }
            }
            FieldKind::PersonName => {
                let PersonName { given, family } = PersonName::from_value(value)?;
                Self::Name { given, family }
            }
            FieldKind::Address => {
                let Address {
                    street,
                    postal_code,
                    city,
                    extra,
                } = Address::from_value(value)?;
                Self::Address {
                    street,
                    postal_code,
                    city,
                    extra,
                }
            }
            FieldKind::Ref(_) | FieldKind::Stream => Self::Thing(EntityId::from_value(value)?.to_string()),
            FieldKind::Audience => shown_audience(Audience::from_value(value)?),
            FieldKind::Blob => return Err(ValueIssue::WrongForm),
            _ => Self::Text(String::from_value(value)?),
        })
    }

    /// As one element of a set is shown.
    pub(crate) fn from_element(kind: ElementKind, element: &Value) -> Self {
        let read = match kind {
            ElementKind::Line { .. } | ElementKind::Choice(_) => String::from_value(element).map(Self::Text),
            ElementKind::Ref(_) => EntityId::from_value(element).map(|id| Self::Thing(id.to_string())),
            ElementKind::WeeklySlot => WeeklySlot::from_value(element).map(|slot| Self::WeeklySlot {
                weekday: slot.weekday(),
                from_min: slot.from_min(),
                to_min: slot.to_min(),
            }),
        };
        read.unwrap_or(Self::Unreadable)
    }
}

/// A list's elements, unread.
struct AsItIs(Value);

impl Stored for AsItIs {
    fn to_value(&self) -> Value {
        self.0.clone()
    }

    fn from_value(value: &Value) -> Result<Self, ValueIssue> {
        Ok(Self(value.clone()))
    }
}

const EXACT_MAX: i64 = 1 << 53;

/// JSON's numbers are exact up to 2^53; beyond that nothing is guessed.
fn whole(number: f64) -> Result<i64, ValueIssue> {
    let out_of_range = ValueIssue::OutOfRange {
        min: -EXACT_MAX,
        max: EXACT_MAX,
    };
    if number.fract() != 0.0 || number.abs() > 9_007_199_254_740_992.0 {
        return Err(out_of_range);
    }
    // Whole and within ±2^53, so its decimal form is exactly that of the integer.
    format!("{number:.0}").parse().map_err(|_| out_of_range)
}

fn shown_number(number: i64) -> Result<f64, ValueIssue> {
    if number.abs() > EXACT_MAX {
        return Err(ValueIssue::OutOfRange {
            min: -EXACT_MAX,
            max: EXACT_MAX,
        });
    }
    number.to_string().parse().map_err(|_| ValueIssue::WrongForm)
}

pub(crate) fn parse_day(day: &str) -> Result<NaiveDate, ValueIssue> {
    let day = NaiveDate::parse_from_str(day, "%Y-%m-%d")
        .ok()
        .filter(|read| read.to_string() == day);
    // Only in this one form, and with four digits for the year, do days compare as their texts do.
    day.filter(|day| (1..=9999).contains(&day.year()))
        .ok_or(ValueIssue::OutsideCalendar)
}

fn read_audience(who: &str, members: &[String]) -> Result<Audience, ValueIssue> {
    let ids: Result<Vec<MemberId>, _> = members.iter().map(|id| id.parse()).collect();
    let ids = ids.map_err(|_| ValueIssue::WrongForm)?;
    match who {
        "nobody" => Ok(Audience::Nobody),
        "family" => Ok(Audience::Family),
        "members" if !ids.is_empty() => Ok(Audience::members(ids)),
        _ => Err(ValueIssue::WrongForm),
    }
}

fn shown_audience(audience: Audience) -> FieldValue {
    let (who, members) = match audience {
        Audience::Nobody => ("nobody", Vec::new()),
        Audience::Family => ("family", Vec::new()),
        Audience::Members(members) => ("members", members.iter().map(ToString::to_string).collect()),
    };
    FieldValue::Audience {
        who: who.to_owned(),
        members,
    }
}

#[cfg(test)]
mod tests {
    use makker_domain::field;
    use makker_testkit::{Dice, draw_value};

    use super::*;

    #[test]
    fn what_a_field_shows_can_be_written_back_as_it_was() {
        let mut dice = Dice::new(1);
        let mut written_back = 0;
        for spec in field::all() {
            for _ in 0..30 {
                let drawn = draw_value(&spec.kind, &mut dice);
                let value = match spec.kind {
                    FieldKind::Set(_) => Value::List(vec![drawn]),
                    _ => drawn,
                };
                if spec.kind.check(&value).is_err() || matches!(spec.kind, FieldKind::Blob) {
                    continue;
                }
                let shown = FieldValue::from_value(spec.kind, &value);
                assert_ne!(shown, FieldValue::Unreadable, "{}: {value:?}", spec.name);
                let json = serde_json::to_string(&shown).unwrap();
                let back: FieldValue = serde_json::from_str(&json).unwrap();
                assert_eq!(
                    back.into_value(spec.kind).as_ref(),
                    Ok(&value),
                    "{}: {json}",
                    spec.name
                );
                written_back += 1;
            }
        }
        assert!(written_back > 5_000, "only {written_back}");
    }

    #[test]
    fn numbers_that_json_cannot_carry_exactly_are_refused() {
        for number in [0.5, f64::NAN, f64::INFINITY, 1e16] {
            assert!(
                FieldValue::Number(number).into_value(FieldKind::Ore).is_err(),
                "{number}"
            );
        }
        assert_eq!(
            FieldValue::Number(-45_000_000.0).into_value(FieldKind::Ore),
            Ok(Value::Int(-45_000_000))
        );
    }
}
