//! How near somebody stands to a family on the map of those around it: nearer in is seen more often.

use std::collections::BTreeSet;

use chrono::NaiveDate;

use crate::person::relation::Closeness;

/// So many weeks back count. Long enough for a holiday, short enough that the map is about now.
pub const WEEKS_BACK: i64 = 8;
/// Seen in so many of them is every week: two may fall out.
const WEEKLY_MIN: usize = 6;
/// Seen in so many of them is now and then.
const NOW_AND_THEN_MIN: usize = 2;

/// Which ring of the map somebody stands on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Nearness {
    /// Seen every week.
    Inner,
    /// Seen now and then.
    Middle,
    /// Seldom seen.
    Outer,
}

impl Nearness {
    /// As it crosses to the window.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Inner => "inner",
            Self::Middle => "middle",
            Self::Outer => "outer",
        }
    }
}

/// What is known of how often somebody is seen.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Contact {
    /// Something they do for the family has its time every week, and goes on today.
    pub agreed_weekly: bool,
    /// The days on which they came together: meetings that were held, interventions that were attended.
    pub seen_on: BTreeSet<NaiveDate>,
    /// The nearest that the family itself calls them.
    pub closeness: Option<Closeness>,
}

impl Contact {
    /// What is counted decides: what is agreed for every week, else in how many of the past weeks they came together. Of
    /// those with whom nothing is counted (most of a family's own network) the family's own word does.
    pub fn nearness(&self, today: NaiveDate) -> Nearness {
        let weeks = self.weeks_seen(today);
        if self.agreed_weekly || weeks >= WEEKLY_MIN {
            return Nearness::Inner;
        }
        if weeks >= NOW_AND_THEN_MIN {
            return Nearness::Middle;
        }
        match self.closeness.filter(|_| weeks == 0) {
            Some(Closeness::Close) => Nearness::Inner,
            Some(Closeness::Near) => Nearness::Middle,
            Some(Closeness::Distant) | None => Nearness::Outer,
        }
    }

    /// In how many of the past weeks, each counted back from today.
    fn weeks_seen(&self, today: NaiveDate) -> usize {
        let weeks = self.seen_on.iter().filter_map(|day| {
            let days = (today - *day).num_days();
            (0..WEEKS_BACK * 7).contains(&days).then_some(days / 7)
        });
        weeks.collect::<BTreeSet<_>>().len()
    }
}

#[cfg(test)]
mod tests {
    use chrono::Days;

    use super::*;
    use crate::period::tests::day;

    fn seen(days_ago: &[u64]) -> Contact {
        let today = day("2026-11-24");
        Contact {
            seen_on: days_ago.iter().map(|ago| today - Days::new(*ago)).collect(),
            ..Contact::default()
        }
    }

    fn nearness(contact: &Contact) -> Nearness {
        contact.nearness(day("2026-11-24"))
    }

    #[test]
    fn six_of_the_past_eight_weeks_are_every_week_and_two_are_now_and_then() {
        assert_eq!(nearness(&seen(&[0, 7, 14, 28, 35, 49])), Nearness::Inner);
        assert_eq!(nearness(&seen(&[0, 7, 14, 28, 35])), Nearness::Middle);
        assert_eq!(nearness(&seen(&[3, 55])), Nearness::Middle);
        assert_eq!(nearness(&seen(&[3])), Nearness::Outer);
    }

    #[test]
    fn several_days_of_one_week_are_one_week() {
        assert_eq!(nearness(&seen(&[0, 1, 2, 3, 4, 5, 6])), Nearness::Outer);
    }

    #[test]
    fn what_is_longer_ago_or_to_come_does_not_count() {
        assert_eq!(nearness(&seen(&[56, 63, 70])), Nearness::Outer);
        let mut planned = seen(&[]);
        planned.seen_on.extend([day("2026-11-25"), day("2026-12-02")]);
        assert_eq!(nearness(&planned), Nearness::Outer);
    }

    #[test]
    fn an_hour_every_week_is_every_week() {
        let agreed = Contact {
            agreed_weekly: true,
            ..Contact::default()
        };
        assert_eq!(nearness(&agreed), Nearness::Inner);
    }

    #[test]
    fn the_family_s_own_word_counts_where_nothing_is_counted_and_only_there() {
        for (word, ring) in [
            (Closeness::Close, Nearness::Inner),
            (Closeness::Near, Nearness::Middle),
            (Closeness::Distant, Nearness::Outer),
        ] {
            let called = |contact: Contact| Contact {
                closeness: Some(word),
                ..contact
            };
            assert_eq!(nearness(&called(seen(&[]))), ring);
            assert_eq!(nearness(&called(seen(&[3]))), Nearness::Outer);
        }
        assert_eq!(nearness(&Contact::default()), Nearness::Outer);
    }
}
