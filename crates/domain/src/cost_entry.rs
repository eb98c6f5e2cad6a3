//! What a service cost in a month (*forbrug*): integrated services, which the pair delivers, and all others, held
//! together against the baseline.

use chrono::{Datelike as _, NaiveDate};

use crate::choice::choice;
use crate::field_table::fields;
use crate::issue::Issue;

choice! {
    /// Where a figure comes from.
    CostSource {
        /// Intervention times rate.
        Computed = "computed",
        /// From the municipality's accounts.
        Reported = "reported",
    }
}

fields! { CostEntry:
    /// The month, by its first day.
    MONTH = 6000 "month" Date;
    /// Which intervention.
    INTERVENTION = 6001 "intervention" Ref(&[EntityKind::Intervention]);
    /// Which service.
    SERVICE = 6002 "service" Ref(&[EntityKind::Service]);
    /// For whom.
    MEMBER = 6003 "member" Ref(&[EntityKind::Member]);
    /// How many of the service's units, in hundredths: 750 is seven and a half.
    UNITS_HUNDREDTHS = 6004 "units_hundredths" Int { min: 0, max: 10_000_000 };
    /// At which rate.
    RATE = 6005 "rate" Ref(&[EntityKind::Rate]);
    /// What it came to.
    AMOUNT_ORE = 6006 "amount_ore" Ore;
    /// Whether the pair delivered it.
    IS_INTEGRATED = 6007 "is_integrated" Bool;
    /// See [`CostSource`].
    SOURCE = 6008 "source" Choice(CostSource::CODES);
    /// What is to be known about it.
    NOTE = 6009 "note" sentence();
}

/// A month is written as its first day.
pub fn month_issue(month: NaiveDate) -> Option<Issue> {
    (month.day() != 1).then_some(Issue::MonthNotItsFirstDay)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::period::tests::day;

    #[test]
    fn a_month_is_its_first_day() {
        assert_eq!(month_issue(day("2026-11-01")), None);
        assert_eq!(month_issue(day("2026-11-02")), Some(Issue::MonthNotItsFirstDay));
    }
}
