//! One phase of a case, as planned and as it went.

use crate::field_table::fields;
use crate::issue::Issue;
use crate::period::Period;

fields! { CasePhase:
    /// Which case.
    CASE = 2400 "family_case" Ref(&[EntityKind::Case]);
    /// Which phase.
    PHASE = 2401 "phase" Ref(&[EntityKind::PhaseTemplate]);
    /// When it is meant to be; see [`set_up::phase_timeline`](crate::set_up::phase_timeline).
    PLANNED = 2402 "planned" Period;
    /// When it was.
    ACTUAL = 2403 "actual" Period;
    /// What was reached and what goes on.
    NOTE = 2404 "note" paragraphs();
}

/// Whether some of these periods of one case share days; one phase ends before the next begins.
pub fn overlap_issue(actual: &[Period]) -> Option<Issue> {
    let mut pairs = actual.iter().enumerate().flat_map(|(place, one)| {
        let earlier = actual.iter().take(place);
        earlier.map(move |other| one.overlaps(*other))
    });
    pairs.any(|overlaps| overlaps).then_some(Issue::PhasesOverlap)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::period::tests::period;

    #[test]
    fn one_phase_ends_before_the_next_begins() {
        let first = period("2026-01-01", "2026-02-28");
        assert_eq!(overlap_issue(&[first, period("2026-03-01", "")]), None);
        assert_eq!(
            overlap_issue(&[period("2026-02-28", ""), first]),
            Some(Issue::PhasesOverlap)
        );
        assert_eq!(overlap_issue(&[first]), None);
    }
}
