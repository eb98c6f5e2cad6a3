//! When each phase of a case is meant to be, counted from its first day.

use chrono::{Months, NaiveDate};

use crate::period::Period;

/// The period of each phase in turn, from the months each takes. A phase without months goes on, and those behind it
/// have no period. Months are counted from the first day of all, so that three times a month from 31 January ends
/// where a quarter does. Beyond the calendar there is no period either.
pub fn timeline(starts_on: NaiveDate, phases_months: &[Option<u32>]) -> Vec<Option<Period>> {
    let mut elapsed_months = Some(0_u32);
    phases_months
        .iter()
        .map(|months| {
            let from = starts_on.checked_add_months(Months::new(elapsed_months?))?;
            elapsed_months = months.and_then(|months| elapsed_months?.checked_add(months));
            let next = match elapsed_months {
                Some(elapsed_months) => Some(starts_on.checked_add_months(Months::new(elapsed_months))?),
                None => None,
            };
            Period::new(Some(from), next.and_then(|next| next.pred_opt())).ok()
        })
        .collect()
}

/// The place of the phase a day lies in; `None` before the first and after the last.
pub fn phase_on(day: NaiveDate, timeline: &[Option<Period>]) -> Option<usize> {
    timeline
        .iter()
        .position(|period| period.is_some_and(|period| period.contains(day)))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::period::tests::{day, period};
    use crate::set_up::phase_template::COPENHAGEN_PHASES;
    use crate::stored::testing::any_date;

    #[test]
    fn two_ten_and_twelve_months_and_then_advice() {
        let timeline = timeline(day("2026-03-15"), &COPENHAGEN_PHASES.map(|(_, months)| months));
        let expected = [
            period("2026-03-15", "2026-05-14"),
            period("2026-05-15", "2027-03-14"),
            period("2027-03-15", "2028-03-14"),
            period("2028-03-15", ""),
        ];
        assert_eq!(timeline, expected.map(Some));
        assert_eq!(phase_on(day("2026-05-14"), &timeline), Some(0));
        assert_eq!(phase_on(day("2026-05-15"), &timeline), Some(1));
        assert_eq!(phase_on(day("2040-01-01"), &timeline), Some(3));
        assert_eq!(phase_on(day("2026-03-14"), &timeline), None);
    }

    #[test]
    fn a_start_at_the_end_of_a_month_does_not_creep() {
        let months = timeline(day("2026-01-31"), &[Some(1), Some(1), Some(1)]);
        let ends: Vec<_> = months
            .iter()
            .map(|period| period.unwrap().to().unwrap())
            .collect();
        assert_eq!(ends, ["2026-02-27", "2026-03-30", "2026-04-29"].map(day));
    }

    #[test]
    fn what_comes_after_an_open_phase_has_no_period() {
        let timeline = timeline(day("2026-01-01"), &[None, Some(2)]);
        assert_eq!(timeline, [Some(period("2026-01-01", "")), None]);
    }

    proptest! {
        #[test]
        fn phases_follow_each_other_without_gap_or_overlap(
            start in any_date(),
            months in proptest::collection::vec(1..30u32, 1..6),
        ) {
            let timeline = timeline(start, &months.iter().copied().map(Some).collect::<Vec<_>>());
            let periods: Vec<_> = timeline.into_iter().map(Option::unwrap).collect();
            prop_assert_eq!(periods[0].from(), Some(start));
            for pair in periods.windows(2) {
                prop_assert_eq!(pair[0].to().unwrap().succ_opt(), pair[1].from());
            }
        }
    }
}
