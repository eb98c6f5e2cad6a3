//! Money.

use crate::stored::Stored;
use crate::value::Value;
use crate::value_issue::ValueIssue;

/// An amount in øre (hundredths of a Danish krone), within ±2^53 so that it also survives a JSON number.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Ore(i64);

impl Ore {
    /// The greatest amount; the least is its negative.
    pub const MAX: i64 = 1 << 53;

    /// Nothing.
    pub const ZERO: Self = Self(0);

    /// From whole øre; `None` beyond [`Self::MAX`].
    pub const fn new(ore: i64) -> Option<Self> {
        if -Self::MAX <= ore && ore <= Self::MAX {
            Some(Self(ore))
        } else {
            None
        }
    }

    /// Whole øre.
    pub const fn get(self) -> i64 {
        self.0
    }

    /// The sum; `None` beyond [`Self::MAX`].
    pub fn plus(self, other: Self) -> Option<Self> {
        Self::new(self.0 + other.0)
    }

    /// The difference; `None` beyond [`Self::MAX`].
    pub fn minus(self, other: Self) -> Option<Self> {
        Self::new(self.0 - other.0)
    }

    /// The price of hundredths of a unit (750 is seven and a half hours) at this price a unit, rounded to the nearest
    /// øre, half away from zero; `None` beyond [`Self::MAX`].
    pub fn times_hundredths(self, hundredths: i64) -> Option<Self> {
        let product = i128::from(self.0) * i128::from(hundredths);
        let rounded = (product.abs() + 50) / 100 * product.signum();
        i64::try_from(rounded).ok().and_then(Self::new)
    }
}

impl Stored for Ore {
    fn to_value(&self) -> Value {
        Value::Int(self.0)
    }

    fn from_value(value: &Value) -> Result<Self, ValueIssue> {
        Self::new(i64::from_value(value)?).ok_or(ValueIssue::OutOfRange {
            min: -Self::MAX,
            max: Self::MAX,
        })
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::stored::testing::comes_back;

    fn ore(ore: i64) -> Ore {
        Ore::new(ore).unwrap()
    }

    proptest! {
        #[test]
        fn an_amount_comes_back(amount in -Ore::MAX..=Ore::MAX) {
            comes_back(&ore(amount));
        }
    }

    #[test]
    fn half_an_ore_rounds_away_from_zero() {
        assert_eq!(ore(101).times_hundredths(50), Some(ore(51)));
        assert_eq!(ore(-101).times_hundredths(50), Some(ore(-51)));
        assert_eq!(ore(43_250).times_hundredths(750), Some(ore(324_375)));
        assert_eq!(ore(101).times_hundredths(49), Some(ore(49)));
    }

    #[test]
    fn what_is_beyond_a_json_number_is_refused() {
        assert_eq!(Ore::new(Ore::MAX + 1), None);
        assert_eq!(ore(Ore::MAX).plus(ore(1)), None);
        assert_eq!(ore(-Ore::MAX).minus(ore(1)), None);
        assert_eq!(ore(Ore::MAX).times_hundredths(i64::MAX), None);
    }
}
