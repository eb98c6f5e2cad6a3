//! A time that comes back every week.

use crate::stored::Stored;
use crate::value::Value;
use crate::value_issue::ValueIssue;

/// The same hours of the same weekday, every week, in Danish time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct WeeklySlot {
    weekday: u8,
    from_min: u16,
    to_min: u16,
}

impl WeeklySlot {
    const DAY_MIN: u16 = 24 * 60;

    /// From minute to minute after midnight on a weekday (1 is Monday, 7 Sunday); `None` for anything else, or when
    /// it would end before it starts.
    pub const fn new(weekday: u8, from_min: u16, to_min: u16) -> Option<Self> {
        let real = 1 <= weekday && weekday <= 7 && from_min < to_min && to_min <= Self::DAY_MIN;
        if real {
            Some(Self {
                weekday,
                from_min,
                to_min,
            })
        } else {
            None
        }
    }

    /// 1 is Monday, 7 Sunday.
    pub const fn weekday(self) -> u8 {
        self.weekday
    }

    /// Minutes after midnight when it starts.
    pub const fn from_min(self) -> u16 {
        self.from_min
    }

    /// Minutes after midnight when it is over.
    pub const fn to_min(self) -> u16 {
        self.to_min
    }

    /// Whether nobody can be in both. One that starts as the other ends does not overlap it.
    pub const fn overlaps(self, other: Self) -> bool {
        self.weekday == other.weekday && self.from_min < other.to_min && other.from_min < self.to_min
    }
}

/// `[weekday, from minute, to minute]`.
impl Stored for WeeklySlot {
    fn to_value(&self) -> Value {
        let numbers = [u16::from(self.weekday), self.from_min, self.to_min];
        Value::List(numbers.map(|number| Value::Int(i64::from(number))).to_vec())
    }

    fn from_value(value: &Value) -> Result<Self, ValueIssue> {
        let numbers = Vec::<i64>::from_value(value)?;
        let [weekday, from_min, to_min] = *numbers.as_slice() else {
            return Err(ValueIssue::WrongForm);
        };
        let day_min = i64::from(Self::DAY_MIN);
        let out_of_range = |max| move |_| ValueIssue::OutOfRange { min: 0, max };
        let weekday = u8::try_from(weekday).map_err(out_of_range(7))?;
        let from_min = u16::try_from(from_min).map_err(out_of_range(day_min))?;
        let to_min = u16::try_from(to_min).map_err(out_of_range(day_min))?;
        if to_min <= from_min {
            return Err(ValueIssue::EndsBeforeStart);
        }
        Self::new(weekday, from_min, to_min).ok_or(ValueIssue::OutOfRange { min: 0, max: day_min })
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::stored::testing::comes_back;

    proptest! {
        #[test]
        fn a_slot_comes_back(weekday in 1..=7u8, from in 0..1439u16, minutes in 1..1440u16) {
            comes_back(&WeeklySlot::new(weekday, from, (from + minutes).min(1440)).unwrap());
        }
    }

    #[test]
    fn back_to_back_is_no_overlap() {
        let slot = |weekday, from, to| WeeklySlot::new(weekday, from, to).unwrap();
        assert!(!slot(1, 540, 600).overlaps(slot(1, 600, 660)));
        assert!(!slot(1, 600, 660).overlaps(slot(1, 540, 600)));
        assert!(slot(1, 540, 601).overlaps(slot(1, 600, 660)));
        assert!(!slot(1, 540, 601).overlaps(slot(2, 540, 601)));
    }

    #[test]
    fn what_is_no_time_of_a_week_is_an_issue() {
        let read = |numbers: [i64; 3]| {
            WeeklySlot::from_value(&Value::List(numbers.map(Value::Int).to_vec())).unwrap_err()
        };
        assert_eq!(read([1, 600, 600]), ValueIssue::EndsBeforeStart);
        assert_eq!(read([8, 600, 700]).as_str(), "out-of-range");
        assert_eq!(read([1, -1, 700]).as_str(), "out-of-range");
        assert_eq!(read([1, 600, 1441]).as_str(), "out-of-range");
    }
}
