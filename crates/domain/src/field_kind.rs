//! What a field's value means, and in which form it is stored.
//!
//! | Kind | Stored as |
//! |---|---|
//! | `Line`, `EntryText`, `Choice` | `Text`; of a choice its code |
//! | `LongText` | never a value: the text engine keeps it; read, it is `Text` |
//! | `Bool` | `Bool` |
//! | `Int`, `Scale`, `Minutes`, `Ore` | `Int` |
//! | `Date`, `Instant` | `Int`: days since 1970-01-01; milliseconds since 1970 UTC |
//! | `Period` | `[first day or Nothing, last day or Nothing]`, see [`Period`] |
//! | `PersonName`, `Address`, `Audience`, `Blob` | `List`, see the type of that name |
//! | `Cpr` | `Text`, ten digits |
//! | `Ref`, `Stream` | `Bytes`, sixteen |
//! | `Order` | `Text`, see [`OrderKey`] |
//! | `Set` | one register (there or not) per element; in an entry, and read, a `List` of the elements |
//!
//! A cleared field is `Nothing`, whatever its kind.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use crate::address::Address;
use crate::audience::Audience;
use crate::blob::Blob;
use crate::clock::Timestamp;
use crate::cpr::Cpr;
use crate::entity_kind::EntityKind;
use crate::id::EntityId;
use crate::order_key::OrderKey;
use crate::ore::Ore;
use crate::period::Period;
use crate::person_name::PersonName;
use crate::stored::Stored;
use crate::value::Value;
use crate::value_issue::ValueIssue;
use crate::weekly_slot::WeeklySlot;

/// What a field's value means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FieldKind {
    /// Short text on one line.
    Line {
        /// The most characters.
        chars_max: usize,
    },
    /// A text that several people may write at the same time. Formatting: none; lines and paragraphs only.
    LongText {
        /// The most characters.
        chars_max: usize,
    },
    /// The text of an entry: several lines, written once and never changed.
    EntryText {
        /// The most characters.
        chars_max: usize,
    },
    /// Yes or no.
    Bool,
    /// A whole number.
    Int {
        /// The least.
        min: i64,
        /// The greatest.
        max: i64,
    },
    /// Money, in øre.
    Ore,
    /// A day without a time.
    Date,
    /// A moment.
    Instant,
    /// A span of days.
    Period,
    /// Given and family name.
    PersonName,
    /// A postal address.
    Address,
    /// One of these codes.
    Choice(&'static [&'static str]),
    /// Another thing, of one of these kinds. It may live in a stream that the reader cannot open.
    Ref(&'static [EntityKind]),
    /// Any number of elements, added and taken away one by one.
    Set(ElementKind),
    /// A civil registration number.
    Cpr,
    /// A place in a list.
    Order,
    /// Who in the family may see it.
    Audience,
    /// A scale from 0 to 10.
    Scale,
    /// Minutes: of one occasion or a week, as the field's name says.
    Minutes,
    /// An attached file. The form is reserved.
    Blob,
    /// A stream of operations, by its id.
    Stream,
}

/// What the elements of a set are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ElementKind {
    /// As [`FieldKind::Line`].
    Line {
        /// The most characters.
        chars_max: usize,
    },
    /// As [`FieldKind::Choice`].
    Choice(&'static [&'static str]),
    /// As [`FieldKind::Ref`].
    Ref(&'static [EntityKind]),
    /// A [`WeeklySlot`].
    WeeklySlot,
}

impl FieldKind {
    /// The most minutes: a week.
    pub const MINUTES_MAX: i64 = 7 * 24 * 60;

    /// Checks one value. It never refuses anything: the issue is for those who show the value.
    ///
    /// Of a `LongText` this is its text as read, of a `Set` the list of all its elements; one element is checked by
    /// [`ElementKind::check`]. Whether a reference leads anywhere is not a matter of the value.
    ///
    /// # Errors
    /// Why the value is not what the field asks for.
    pub fn check(&self, value: &Value) -> Result<(), ValueIssue> {
        if *value == Value::Nothing {
            return Ok(());
        }
        match *self {
            Self::Line { chars_max } => line(value, chars_max),
            Self::LongText { chars_max } | Self::EntryText { chars_max } => {
                text(value, chars_max).map(|_| ())
            }
            Self::Bool => is::<bool>(value),
            Self::Int { min, max } => number(value, min, max),
            Self::Ore => is::<Ore>(value),
            Self::Date => is::<NaiveDate>(value),
            Self::Instant => is::<Timestamp>(value),
            Self::Period => is::<Period>(value),
            Self::PersonName => {
                is::<PersonName>(value)?;
                parts(value, PersonName::CHARS_MAX)
            }
            Self::Address => {
                is::<Address>(value)?;
                parts(value, Address::CHARS_MAX)
            }
            Self::Choice(codes) => choice(value, codes),
            // A stream's id has the form of any other.
            Self::Ref(_) | Self::Stream => is::<EntityId>(value),
            Self::Set(element) => set(value, element),
            Self::Cpr => is::<Cpr>(value),
            Self::Order => is::<OrderKey>(value),
            Self::Audience => is::<Audience>(value),
            Self::Scale => number(value, 0, 10),
            Self::Minutes => number(value, 0, Self::MINUTES_MAX),
            Self::Blob => is::<Blob>(value),
        }
    }
}

impl ElementKind {
    /// Checks one element, as [`FieldKind::check`] does.
    ///
    /// # Errors
    /// Why it is none.
    pub fn check(&self, element: &Value) -> Result<(), ValueIssue> {
        match *self {
            Self::Line { chars_max } => line(element, chars_max),
            Self::Choice(codes) => choice(element, codes),
            Self::Ref(_) => is::<EntityId>(element),
            Self::WeeklySlot => is::<WeeklySlot>(element),
        }
    }
}

fn is<T: Stored>(value: &Value) -> Result<(), ValueIssue> {
    T::from_value(value).map(|_| ())
}

fn text(value: &Value, chars_max: usize) -> Result<&str, ValueIssue> {
    let Value::Text(text) = value else {
        return Err(ValueIssue::WrongForm);
    };
    if text.chars().count() > chars_max {
        return Err(ValueIssue::TooLong { chars_max });
    }
    Ok(text)
}

fn line(value: &Value, chars_max: usize) -> Result<(), ValueIssue> {
    let line = text(value, chars_max)?;
    if line.chars().any(char::is_control) {
        return Err(ValueIssue::NotOneLine);
    }
    if line.trim().is_empty() {
        return Err(ValueIssue::Empty);
    }
    Ok(())
}

/// Every part one line; single parts may be empty.
fn parts(value: &Value, chars_max: usize) -> Result<(), ValueIssue> {
    let Value::List(parts) = value else {
        return Err(ValueIssue::WrongForm);
    };
    parts.iter().try_for_each(|part| match line(part, chars_max) {
        Err(ValueIssue::Empty) => Ok(()),
        other => other,
    })
}

fn number(value: &Value, min: i64, max: i64) -> Result<(), ValueIssue> {
    match value {
        Value::Int(number) if (min..=max).contains(number) => Ok(()),
        Value::Int(_) => Err(ValueIssue::OutOfRange { min, max }),
        _ => Err(ValueIssue::WrongForm),
    }
}

fn choice(value: &Value, codes: &[&str]) -> Result<(), ValueIssue> {
    match value {
        Value::Text(code) if codes.contains(&code.as_str()) => Ok(()),
        Value::Text(_) => Err(ValueIssue::UnknownCode),
        _ => Err(ValueIssue::WrongForm),
    }
}

fn set(value: &Value, element: ElementKind) -> Result<(), ValueIssue> {
    let Value::List(elements) = value else {
        return Err(ValueIssue::WrongForm);
    };
    elements.iter().try_for_each(|one| element.check(one))?;
    if elements.iter().collect::<BTreeSet<_>>().len() != elements.len() {
        return Err(ValueIssue::Repeated);
    }
    Ok(())
}

#[cfg(test)]
#[path = "field_kind_tests.rs"]
mod tests;
