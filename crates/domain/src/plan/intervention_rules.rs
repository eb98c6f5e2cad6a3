//! When interventions get in each other's way, and when one hangs in the air.

use std::collections::BTreeSet;

use crate::id::{EntityId, MemberId, ServiceId};
use crate::issue::Issue;
use crate::period::Period;
use crate::set_up::incompatibility_rule::{Incompatibility, ServicePair};
use crate::weekly_slot::WeeklySlot;

/// An intervention as far as the rules look at it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct InterventionSketch {
    /// The goals it serves.
    pub goals: BTreeSet<EntityId>,
    /// From when to when.
    pub period: Period,
    /// At which hours.
    pub slots: Vec<WeeklySlot>,
    /// Whom it is for.
    pub members: BTreeSet<MemberId>,
    /// Which service.
    pub service: Option<ServiceId>,
}

impl InterventionSketch {
    /// Every intervention serves a goal (Assens: *alle indsatser skal kunne referere til målene i familieplanen*).
    pub fn goal_issue(&self) -> Option<Issue> {
        self.goals.is_empty().then_some(Issue::InterventionWithoutGoal)
    }

    /// What stands in the way of both going on together, by these rules.
    pub fn collisions(&self, other: &Self, rules: &[ServicePair]) -> Vec<Issue> {
        if !self.period.overlaps(other.period) {
            return Vec::new();
        }
        let same_person = !self.members.is_disjoint(&other.members);
        let mut same_hours = self
            .slots
            .iter()
            .flat_map(|one| other.slots.iter().map(|two| one.overlaps(*two)));
        let same_hours = same_hours.any(|overlaps| overlaps);
        let mut issues = Vec::new();
        if same_person && same_hours {
            issues.push(Issue::OverlappingHours);
        }
        let incompatible = rules
            .iter()
            .filter(|rule| rule.names(self.service, other.service));
        let mut incompatible = incompatible.filter(|rule| match rule.kind {
            Incompatibility::SameFamily => true,
            Incompatibility::SamePerson => same_person,
            Incompatibility::SameHours => same_hours,
        });
        if incompatible.next().is_some() {
            issues.push(Issue::IncompatibleServices);
        }
        issues
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::period::tests::period;

    fn service(number: u8) -> ServiceId {
        ServiceId::from_bytes([number; 16])
    }

    /// On Mondays from 9 to 11, all of 2026.
    fn sketch(of_member: u8, of_service: u8) -> InterventionSketch {
        InterventionSketch {
            goals: BTreeSet::new(),
            period: period("2026-01-01", "2026-12-31"),
            slots: vec![WeeklySlot::new(1, 540, 660).unwrap()],
            members: BTreeSet::from([MemberId::from_bytes([of_member; 16])]),
            service: Some(service(of_service)),
        }
    }

    fn rule(kind: Incompatibility) -> ServicePair {
        ServicePair {
            services: [service(1), service(2)],
            kind,
        }
    }

    #[test]
    fn one_person_cannot_be_in_two_places() {
        let (mother, again, father) = (sketch(1, 1), sketch(1, 3), sketch(2, 3));
        assert_eq!(mother.collisions(&again, &[]), [Issue::OverlappingHours]);
        assert_eq!(mother.collisions(&father, &[]), []);
        let later = InterventionSketch {
            period: period("2027-01-01", ""),
            ..again
        };
        assert_eq!(mother.collisions(&later, &[]), []);
    }

    #[test]
    fn a_rule_holds_whichever_service_is_named_first() {
        let (one, two) = (sketch(1, 1), sketch(2, 2));
        let family = [rule(Incompatibility::SameFamily)];
        assert_eq!(one.collisions(&two, &family), [Issue::IncompatibleServices]);
        assert_eq!(two.collisions(&one, &family), [Issue::IncompatibleServices]);
        assert_eq!(one.collisions(&two, &[rule(Incompatibility::SamePerson)]), []);
        assert_eq!(
            one.collisions(&two, &[rule(Incompatibility::SameHours)]),
            [Issue::IncompatibleServices]
        );
        assert_eq!(
            one.collisions(&sketch(2, 1), &family),
            [],
            "a service goes with itself"
        );
    }

    #[test]
    fn an_intervention_serves_a_goal() {
        let mut one = sketch(1, 1);
        assert_eq!(one.goal_issue(), Some(Issue::InterventionWithoutGoal));
        one.goals.insert(EntityId::from_bytes([9; 16]));
        assert_eq!(one.goal_issue(), None);
    }
}
