//! A span of days.

use chrono::NaiveDate;

use crate::stored::{Stored, read};
use crate::value::Value;
use crate::value_issue::ValueIssue;

/// From one day to another, both included; an open end has no day. One value: two people who moved different ends
/// have made two periods, and are asked.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Period {
    from: Option<NaiveDate>,
    to: Option<NaiveDate>,
}

impl Period {
    /// Every day there is.
    pub const ALWAYS: Self = Self { from: None, to: None };

    /// From the first to the last day.
    ///
    /// # Errors
    /// [`ValueIssue::EndsBeforeStart`].
    pub fn new(from: Option<NaiveDate>, to: Option<NaiveDate>) -> Result<Self, ValueIssue> {
        match (from, to) {
            (Some(first), Some(last)) if last < first => Err(ValueIssue::EndsBeforeStart),
            _ => Ok(Self { from, to }),
        }
    }

    /// From this day on.
    pub const fn since(from: NaiveDate) -> Self {
        Self {
            from: Some(from),
            to: None,
        }
    }

    /// The first day; `None` when it has always been so.
    pub const fn from(self) -> Option<NaiveDate> {
        self.from
    }

    /// The last day; `None` while it goes on.
    pub const fn to(self) -> Option<NaiveDate> {
        self.to
    }

    /// Whether the day lies in it.
    pub fn contains(self, day: NaiveDate) -> bool {
        self.from.is_none_or(|from| from <= day) && self.to.is_none_or(|to| day <= to)
    }

    /// Whether the two share a day.
    pub fn overlaps(self, other: Self) -> bool {
        let ends_first = |a: Self, b: Self| matches!((a.to, b.from), (Some(to), Some(from)) if to < from);
        !ends_first(self, other) && !ends_first(other, self)
    }
}

/// `[first day or nothing, last day or nothing]`.
impl Stored for Period {
    fn to_value(&self) -> Value {
        let day = |day: Option<NaiveDate>| day.map_or(Value::Nothing, |day| day.to_value());
        Value::List(vec![day(self.from), day(self.to)])
    }

    fn from_value(value: &Value) -> Result<Self, ValueIssue> {
        let Value::List(parts) = value else {
            return Err(ValueIssue::WrongForm);
        };
        let [from, to] = parts.as_slice() else {
            return Err(ValueIssue::WrongForm);
        };
        Self::new(read(from)?, read(to)?)
    }
}

#[cfg(test)]
pub(crate) mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::stored::testing::{any_date, comes_back};

    pub(crate) fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    pub(crate) fn period(from: &str, to: &str) -> Period {
        let end = |text: &str| (!text.is_empty()).then(|| day(text));
        Period::new(end(from), end(to)).unwrap()
    }

    fn any_period() -> impl Strategy<Value = Period> {
        (proptest::option::of(any_date()), proptest::option::of(any_date()))
            .prop_filter_map("in order", |(from, to)| Period::new(from, to).ok())
    }

    proptest! {
        #[test]
        fn a_period_comes_back(period in any_period()) {
            comes_back(&period);
        }

        #[test]
        fn periods_overlap_when_they_share_a_day(a in any_period(), b in any_period()) {
            let last_start = a.from().max(b.from());
            // The latest start lies in both when any day does; two without a start share the days before any end.
            let shared = last_start.is_none_or(|day| a.contains(day) && b.contains(day));
            prop_assert_eq!(a.overlaps(b), shared);
            prop_assert_eq!(b.overlaps(a), shared);
        }
    }

    #[test]
    fn both_ends_belong_to_it() {
        let march = period("2026-03-01", "2026-03-31");
        assert!(march.contains(day("2026-03-01")) && march.contains(day("2026-03-31")));
        assert!(!march.contains(day("2026-02-28")) && !march.contains(day("2026-04-01")));
        assert!(march.overlaps(period("2026-03-31", "")));
        assert!(!march.overlaps(period("", "2026-02-28")));
    }

    #[test]
    fn it_cannot_end_before_it_starts() {
        let value = Value::List(vec![Value::Int(2), Value::Int(1)]);
        assert_eq!(Period::from_value(&value), Err(ValueIssue::EndsBeforeStart));
    }
}
