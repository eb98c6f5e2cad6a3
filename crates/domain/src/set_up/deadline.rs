//! How deadlines are counted.

use chrono::{Days, Months, NaiveDate};

use crate::period::Period;
use crate::set_up::danish_holidays::is_working_day;
use crate::set_up::deadline_rule::{CountedFrom, DeadlineUnit};

/// A deadline rule as far as counting goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Deadline {
    /// From which event.
    pub counted_from: CountedFrom,
    /// How many units.
    pub count: u32,
    /// Of what.
    pub unit: DeadlineUnit,
    /// While the rule is in force.
    pub in_force: Period,
}

impl Deadline {
    /// The most units that are counted; more is a slip, and would be counted for ever.
    pub const COUNT_MAX: u32 = 10_000;

    /// The last day in time, for an event on this day. Of an event outside the rule's own time there is none, nor
    /// of more than [`Self::COUNT_MAX`] units, nor beyond the calendar.
    ///
    /// A month later is the same day of that month, or its last day where there is no such day. A deadline that falls
    /// on a Sunday stays there: it binds the municipality, not the citizen.
    pub fn due_on(self, event: NaiveDate) -> Option<NaiveDate> {
        if !self.in_force.contains(event) || self.count > Self::COUNT_MAX {
            return None;
        }
        let days = |count: u32| event.checked_add_days(Days::new(u64::from(count)));
        match self.unit {
            DeadlineUnit::Day => days(self.count),
            DeadlineUnit::Week => days(self.count.checked_mul(7)?),
            DeadlineUnit::Month => event.checked_add_months(Months::new(self.count)),
            DeadlineUnit::WorkingDay => {
                let mut later = event.iter_days().skip(1).filter(|day| is_working_day(*day));
                match usize::try_from(self.count).ok()?.checked_sub(1) {
                    None => Some(event),
                    Some(behind_the_first) => later.nth(behind_the_first),
                }
            }
        }
    }
}

/// The earliest day that one of these rules asks for, given the events that have happened; `None` while none applies.
pub fn earliest(rules: &[Deadline], events: &[(CountedFrom, NaiveDate)]) -> Option<NaiveDate> {
    let pairs = rules
        .iter()
        .flat_map(|rule| events.iter().map(move |event| (rule, event)));
    let due = pairs.filter(|(rule, (event, _))| rule.counted_from == *event);
    due.filter_map(|(rule, (_, day))| rule.due_on(*day)).min()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::period::tests::{day, period};

    fn rule(count: u32, unit: DeadlineUnit) -> Deadline {
        Deadline {
            counted_from: CountedFrom::Decision,
            count,
            unit,
            in_force: Period::ALWAYS,
        }
    }

    #[test]
    fn each_unit_is_counted_its_own_way() {
        let table = [
            (1, DeadlineUnit::Day, "2026-02-28", "2026-03-01"),
            (2, DeadlineUnit::Week, "2026-02-28", "2026-03-14"),
            (3, DeadlineUnit::Month, "2026-11-30", "2027-02-28"),
            (3, DeadlineUnit::Month, "2027-11-30", "2028-02-29"),
            (4, DeadlineUnit::Month, "2026-05-15", "2026-09-15"),
            (0, DeadlineUnit::Month, "2026-05-15", "2026-05-15"),
            (1, DeadlineUnit::WorkingDay, "2026-11-20", "2026-11-23"),
            // Over Easter: Thursday 2 to Monday 6 April 2026 are closed.
            (6, DeadlineUnit::WorkingDay, "2026-03-31", "2026-04-13"),
            (0, DeadlineUnit::WorkingDay, "2026-11-22", "2026-11-22"),
        ];
        for (count, unit, event, due) in table {
            assert_eq!(
                rule(count, unit).due_on(day(event)),
                Some(day(due)),
                "{count} {unit:?} after {event}"
            );
        }
    }

    #[test]
    fn the_law_of_the_events_day_counts() {
        let old = Deadline {
            in_force: period("", "2023-12-31"),
            ..rule(3, DeadlineUnit::Month)
        };
        assert_eq!(old.due_on(day("2023-12-31")), Some(day("2024-03-31")));
        assert_eq!(old.due_on(day("2024-01-01")), None);
    }

    #[test]
    fn the_earliest_of_several_rules_holds() {
        let first_follow_up = [
            Deadline {
                counted_from: CountedFrom::InterventionStart,
                ..rule(3, DeadlineUnit::Month)
            },
            Deadline {
                counted_from: CountedFrom::AssessmentDone,
                ..rule(0, DeadlineUnit::Day)
            },
        ];
        let start = (CountedFrom::InterventionStart, day("2026-01-10"));
        let done = |on| (CountedFrom::AssessmentDone, day(on));
        assert_eq!(earliest(&first_follow_up, &[start]), Some(day("2026-04-10")));
        assert_eq!(
            earliest(&first_follow_up, &[start, done("2026-02-01")]),
            Some(day("2026-02-01"))
        );
        assert_eq!(
            earliest(&first_follow_up, &[start, done("2026-06-01")]),
            Some(day("2026-04-10"))
        );
        assert_eq!(earliest(&first_follow_up, &[]), None);
    }

    #[test]
    fn beyond_the_calendar_nothing_is_due() {
        let units = [
            DeadlineUnit::Day,
            DeadlineUnit::WorkingDay,
            DeadlineUnit::Week,
            DeadlineUnit::Month,
        ];
        for unit in units {
            assert_eq!(rule(1, unit).due_on(NaiveDate::MAX), None, "{unit:?}");
            assert_eq!(rule(u32::MAX, unit).due_on(day("2026-01-01")), None, "{unit:?}");
        }
    }
}
