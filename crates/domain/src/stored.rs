//! Between the types of the field and the few forms in which values are stored.

use chrono::{DateTime, NaiveDate};

use crate::clock::Timestamp;
use crate::value::Value;
use crate::value_issue::ValueIssue;

/// A type with a stored form. What [`to_value`](Self::to_value) writes, [`from_value`](Self::from_value) reads back
/// as the same; what others wrote can be anything.
pub trait Stored: Sized {
    /// The stored form.
    fn to_value(&self) -> Value;

    /// Reads the stored form.
    ///
    /// # Errors
    /// Why the value is none of this type. [`Value::Nothing`] is always [`ValueIssue::WrongForm`]: a cleared field is
    /// read with [`read`].
    fn from_value(value: &Value) -> Result<Self, ValueIssue>;
}

/// Reads a field that may have been cleared.
///
/// # Errors
/// Why the value, if there is one, is none of this type.
pub fn read<T: Stored>(value: &Value) -> Result<Option<T>, ValueIssue> {
    match value {
        Value::Nothing => Ok(None),
        value => T::from_value(value).map(Some),
    }
}

impl Stored for bool {
    fn to_value(&self) -> Value {
        Value::Bool(*self)
    }

    fn from_value(value: &Value) -> Result<Self, ValueIssue> {
        match value {
            Value::Bool(yes) => Ok(*yes),
            _ => Err(ValueIssue::WrongForm),
        }
    }
}

impl Stored for i64 {
    fn to_value(&self) -> Value {
        Value::Int(*self)
    }

    fn from_value(value: &Value) -> Result<Self, ValueIssue> {
        match value {
            Value::Int(number) => Ok(*number),
            _ => Err(ValueIssue::WrongForm),
        }
    }
}

impl Stored for String {
    fn to_value(&self) -> Value {
        Value::Text(self.clone())
    }

    fn from_value(value: &Value) -> Result<Self, ValueIssue> {
        match value {
            Value::Text(text) => Ok(text.clone()),
            _ => Err(ValueIssue::WrongForm),
        }
    }
}

/// Days since 1970-01-01.
impl Stored for NaiveDate {
    fn to_value(&self) -> Value {
        Value::Int(i64::from(self.to_epoch_days()))
    }

    fn from_value(value: &Value) -> Result<Self, ValueIssue> {
        let days = i64::from_value(value)?;
        i32::try_from(days)
            .ok()
            .and_then(Self::from_epoch_days)
            .ok_or(ValueIssue::OutsideCalendar)
    }
}

/// Milliseconds since 1970-01-01T00:00:00 UTC.
impl Stored for Timestamp {
    fn to_value(&self) -> Value {
        Value::Int(self.unix_ms())
    }

    fn from_value(value: &Value) -> Result<Self, ValueIssue> {
        let unix_ms = i64::from_value(value)?;
        match DateTime::from_timestamp_millis(unix_ms) {
            Some(_) => Ok(Self::from_unix_ms(unix_ms)),
            None => Err(ValueIssue::OutsideCalendar),
        }
    }
}

/// All elements at once, as an entry carries them.
impl<T: Stored> Stored for Vec<T> {
    fn to_value(&self) -> Value {
        Value::List(self.iter().map(Stored::to_value).collect())
    }

    fn from_value(value: &Value) -> Result<Self, ValueIssue> {
        let Value::List(parts) = value else {
            return Err(ValueIssue::WrongForm);
        };
        parts.iter().map(T::from_value).collect()
    }
}

#[cfg(test)]
pub(crate) mod testing {
    use proptest::prelude::*;

    use super::*;

    /// What is written is read back as the same.
    #[track_caller]
    pub(crate) fn comes_back<T: Stored + PartialEq + std::fmt::Debug>(value: &T) {
        assert_eq!(T::from_value(&value.to_value()).as_ref(), Ok(value));
    }

    /// Any date a calendar of this field could show.
    pub(crate) fn any_date() -> impl Strategy<Value = NaiveDate> {
        (-100_000..100_000i32).prop_map(|days| NaiveDate::from_epoch_days(days).unwrap())
    }

    /// Anything at all that can be stored.
    pub(crate) fn any_value() -> impl Strategy<Value = Value> {
        let leaf = prop_oneof![
            Just(Value::Nothing),
            any::<bool>().prop_map(Value::Bool),
            any::<i64>().prop_map(Value::Int),
            (-10..20i64).prop_map(Value::Int),
            ".{0,12}".prop_map(Value::Text),
            "nobody|family|members|[0-9]{10}".prop_map(Value::Text),
            proptest::collection::vec(any::<u8>(), 0..20).prop_map(Value::Bytes),
            any::<[u8; 16]>().prop_map(|bytes| Value::Bytes(bytes.to_vec())),
        ];
        leaf.prop_recursive(2, 12, 5, |inner| {
            proptest::collection::vec(inner, 0..6).prop_map(Value::List)
        })
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::testing::{any_date, comes_back};
    use super::*;

    proptest! {
        #[test]
        fn simple_types_come_back(
            yes: bool,
            number: i64,
            text: String,
            date in any_date(),
            unix_ms in -8_000_000_000_000_000i64..8_000_000_000_000_000,
        ) {
            comes_back(&yes);
            comes_back(&number);
            comes_back(&text);
            comes_back(&date);
            comes_back(&vec![number, number]);
            comes_back(&Timestamp::from_unix_ms(unix_ms));
        }
    }

    #[test]
    fn days_are_counted_from_1970() {
        let date = NaiveDate::from_ymd_opt(1970, 1, 2).unwrap();
        assert_eq!(date.to_value(), Value::Int(1));
    }

    #[test]
    fn days_and_milliseconds_outside_any_calendar_are_issues() {
        for number in [i64::MIN, i64::MAX, i64::from(i32::MAX)] {
            assert_eq!(
                NaiveDate::from_value(&Value::Int(number)),
                Err(ValueIssue::OutsideCalendar)
            );
        }
        assert_eq!(
            Timestamp::from_value(&Value::Int(i64::MAX)),
            Err(ValueIssue::OutsideCalendar)
        );
    }

    #[test]
    fn a_cleared_field_reads_as_none() {
        assert_eq!(read::<NaiveDate>(&Value::Nothing), Ok(None));
        assert_eq!(read::<i64>(&Value::Int(3)), Ok(Some(3)));
        assert_eq!(read::<i64>(&Value::Bool(true)), Err(ValueIssue::WrongForm));
    }
}
