//! What relations cannot be together. All of it is shown as issues; nothing is refused.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;

use crate::id::EntityId;
use crate::issue::Issue;
use crate::person::relation::RelationKind;

/// One relation as far as the rules look at it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RelationEnds {
    /// Who is something to someone.
    pub from: EntityId,
    /// What they are.
    pub kind: RelationKind,
    /// To whom.
    pub to: EntityId,
}

/// The issues of each relation, by its place in `relations`; places without any are left out. `births` holds what
/// dates of birth are known.
pub fn issues(
    relations: &[RelationEnds],
    births: &BTreeMap<EntityId, NaiveDate>,
) -> BTreeMap<usize, Vec<Issue>> {
    let descent = || relations.iter().filter(|relation| relation.kind.is_descent());
    let mut parents: BTreeMap<EntityId, BTreeSet<EntityId>> = BTreeMap::new();
    for relation in descent() {
        parents.entry(relation.to).or_default().insert(relation.from);
    }
    let birth_parents = |child: EntityId| {
        let by_birth = relations
            .iter()
            .filter(|one| one.kind == RelationKind::Parent && one.to == child);
        by_birth.map(|one| one.from).collect::<BTreeSet<_>>().len()
    };
    let mut found = BTreeMap::new();
    for (place, relation) in relations.iter().enumerate() {
        let mut issues = Vec::new();
        if relation.from == relation.to {
            issues.push(Issue::RelatedToSelf);
        } else if relation.kind.is_descent() && is_ancestor(relation.to, relation.from, &parents) {
            issues.push(Issue::OwnAncestor);
        }
        if relation.kind == RelationKind::Parent {
            let older = match (births.get(&relation.from), births.get(&relation.to)) {
                (Some(parent), Some(child)) => parent < child,
                _ => true,
            };
            if !older && relation.from != relation.to {
                issues.push(Issue::ParentNotOlder);
            }
            if birth_parents(relation.to) > 2 {
                issues.push(Issue::MoreThanTwoBirthParents);
            }
        }
        if !issues.is_empty() {
            found.insert(place, issues);
        }
    }
    found
}

/// Whether `elder` is among the ancestors of `person`. Ends also where the record goes in circles.
fn is_ancestor(elder: EntityId, person: EntityId, parents: &BTreeMap<EntityId, BTreeSet<EntityId>>) -> bool {
    let mut seen = BTreeSet::new();
    let mut open = vec![person];
    while let Some(person) = open.pop() {
        for parent in parents.get(&person).into_iter().flatten() {
            if *parent == elder {
                return true;
            }
            if seen.insert(*parent) {
                open.push(*parent);
            }
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::period::tests::day;

    fn person(number: u8) -> EntityId {
        EntityId::from_bytes([number; 16])
    }

    fn relation(from: u8, kind: RelationKind, to: u8) -> RelationEnds {
        RelationEnds {
            from: person(from),
            kind,
            to: person(to),
        }
    }

    fn issues_of(relations: &[RelationEnds]) -> BTreeMap<usize, Vec<Issue>> {
        issues(relations, &BTreeMap::new())
    }

    use RelationKind::*;

    #[test]
    fn an_ordinary_family_has_no_issues() {
        let relations = [
            relation(1, Parent, 3),
            relation(2, Parent, 3),
            relation(4, StepParent, 3),
            relation(1, FormerPartner, 2),
            relation(5, Parent, 1),
            relation(5, Grandparent, 3),
        ];
        let births = [(1, "1985-03-01"), (3, "2012-05-05"), (5, "1960-01-01")];
        let births = births.map(|(who, born)| (person(who), day(born))).into();
        assert_eq!(issues(&relations, &births), BTreeMap::new());
    }

    #[test]
    fn nobody_is_their_own_parent_or_friend() {
        for kind in [Parent, Friend] {
            assert_eq!(issues_of(&[relation(1, kind, 1)])[&0], [Issue::RelatedToSelf]);
        }
    }

    #[test]
    fn nobody_is_their_own_ancestor_over_any_number_of_steps() {
        let circle = [
            relation(1, Parent, 2),
            relation(2, AdoptiveParent, 3),
            relation(3, Parent, 1),
        ];
        assert_eq!(issues_of(&circle).len(), 3);
        assert_eq!(issues_of(&circle)[&1], [Issue::OwnAncestor]);
        // A foster parent may have been a foster child's child's foster child; descent it is not.
        let foster = [relation(1, FosterParent, 2), relation(2, FosterParent, 1)];
        assert_eq!(issues_of(&foster), BTreeMap::new());
    }

    #[test]
    fn a_record_that_goes_in_circles_does_not_hold_up_the_rest() {
        let relations = [
            relation(1, Parent, 2),
            relation(2, Parent, 1),
            relation(2, Parent, 3),
        ];
        assert_eq!(issues_of(&relations).keys().copied().collect::<Vec<_>>(), [0, 1]);
    }

    #[test]
    fn a_parent_is_older_and_there_are_two() {
        let births = [(person(1), day("2012-01-01")), (person(3), day("2012-01-01"))].into();
        assert_eq!(
            issues(&[relation(1, Parent, 3)], &births)[&0],
            [Issue::ParentNotOlder]
        );
        let three = [
            relation(1, Parent, 4),
            relation(2, Parent, 4),
            relation(3, Parent, 4),
        ];
        assert_eq!(issues_of(&three).len(), 3);
        let twice_said = [
            relation(1, Parent, 4),
            relation(2, Parent, 4),
            relation(2, Parent, 4),
        ];
        assert_eq!(issues_of(&twice_said), BTreeMap::new());
    }
}
