//! What a unit of a service costs in a period (*takst*); set once a year.

use chrono::NaiveDate;

use crate::field_table::fields;
use crate::issue::Issue;
use crate::ore::Ore;
use crate::period::Period;

fields! { Rate:
    /// Which service.
    SERVICE = 9100 "service" Ref(&[EntityKind::Service]);
    /// From when to when; mostly a calendar year.
    VALID = 9101 "valid" Period;
    /// The price of one of the service's units.
    UNIT_ORE = 9102 "unit_ore" Ore;
}

/// The rate of a service on a day.
///
/// # Errors
/// [`Issue::RateNotClear`] when no rate holds on the day, or several that differ.
pub fn rate_on(day: NaiveDate, rates: impl IntoIterator<Item = (Period, Ore)>) -> Result<Ore, Issue> {
    let mut holding = rates
        .into_iter()
        .filter(|(period, _)| period.contains(day))
        .map(|(_, rate)| rate);
    let rate = holding.next().ok_or(Issue::RateNotClear)?;
    if holding.all(|other| other == rate) {
        Ok(rate)
    } else {
        Err(Issue::RateNotClear)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::period::tests::{day, period};

    #[test]
    fn the_rate_of_the_year_holds() {
        let ore = |ore| Ore::new(ore).unwrap();
        let rates = [
            (period("2025-01-01", "2025-12-31"), ore(40_000)),
            (period("2026-01-01", ""), ore(41_000)),
        ];
        assert_eq!(rate_on(day("2025-12-31"), rates), Ok(ore(40_000)));
        assert_eq!(rate_on(day("2026-01-01"), rates), Ok(ore(41_000)));
        assert_eq!(rate_on(day("2024-12-31"), rates), Err(Issue::RateNotClear));
        let twice = [rates[1], (Period::ALWAYS, ore(39_000))];
        assert_eq!(rate_on(day("2026-06-01"), twice), Err(Issue::RateNotClear));
    }
}
