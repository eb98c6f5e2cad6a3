//! How a version of the plan goes from a draft to being in force.

use crate::choice::choice;
use crate::issue::Issue;

choice! {
    /// Where a version stands. Source of the order: Assens' application (draft, discussed with the professionals,
    /// approved by the family).
    PlanStatus {
        /// Being written.
        Draft = "draft",
        /// Discussed with the professionals.
        Discussed = "discussed",
        /// Approved by the family. The approval itself is an operation of its own that holds the plan as it was shown.
        Approved = "approved",
        /// What everyone works by.
        InForce = "in-force",
        /// Replaced by a later version.
        Superseded = "superseded",
        /// Given up before it came into force.
        Withdrawn = "withdrawn",
    }
}

impl PlanStatus {
    /// Whether a version may go from here to there. Staying where it is, is no step. Back to a draft it may go until
    /// the family has approved it: what was approved is changed by a new version.
    pub const fn may_become(self, next: Self) -> bool {
        matches!(
            (self, next),
            (Self::Draft, Self::Discussed | Self::Withdrawn)
                | (Self::Discussed, Self::Draft | Self::Approved | Self::Withdrawn)
                | (Self::Approved, Self::InForce | Self::Withdrawn)
                | (Self::InForce, Self::Superseded)
        )
    }

    /// The issue of a step that is none.
    pub fn step_issue(self, next: Self) -> Option<Issue> {
        (self != next && !self.may_become(next)).then_some(Issue::PlanStatusLeap)
    }
}

#[cfg(test)]
mod tests {
    use super::PlanStatus::*;
    use super::*;

    #[test]
    fn these_steps_and_no_others() {
        let allowed = [
            (Draft, Discussed),
            (Draft, Withdrawn),
            (Discussed, Draft),
            (Discussed, Approved),
            (Discussed, Withdrawn),
            (Approved, InForce),
            (Approved, Withdrawn),
            (InForce, Superseded),
        ];
        let all = [Draft, Discussed, Approved, InForce, Superseded, Withdrawn];
        assert_eq!(all.len(), PlanStatus::CODES.len());
        for from in all {
            for to in all {
                assert_eq!(
                    from.may_become(to),
                    allowed.contains(&(from, to)),
                    "{from:?} → {to:?}"
                );
            }
        }
    }

    #[test]
    fn the_family_is_not_passed_over() {
        assert_eq!(Discussed.step_issue(InForce), Some(Issue::PlanStatusLeap));
        assert_eq!(Draft.step_issue(Draft), None);
    }
}
