//! The families, their people and who works with them.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use makker_demo::FAMILIES;
use makker_domain::entity_kind::EntityKind;
use makker_domain::id::EntityId;
use makker_domain::person::member::protection_issue;
use makker_domain::person::relation::RelationKind;
use makker_domain::person::relation_rules::RelationEnds;
use makker_domain::person::{member, relation, relation_rules};
use makker_domain::{attachment, family};

use crate::{PLAYED, field, get, shipped};

#[test]
fn fifty_families_stand_in_all_four_phases_with_their_pairs() {
    let played = &*PLAYED;
    assert_eq!(played.families.len(), FAMILIES);
    let names: BTreeSet<_> = played.families.iter().map(|(_, name)| name).collect();
    assert_eq!(names.len(), FAMILIES, "two families share a name");
    let users = played.users();
    let mut phases: BTreeMap<Option<EntityId>, usize> = BTreeMap::new();
    let mut families_of: BTreeMap<String, usize> = BTreeMap::new();
    for (id, name) in &played.families {
        let itself = &played.list(*id, EntityKind::Family)[0];
        *phases.entry(get(itself, family::PHASE)).or_default() += 1;
        let attached = played.list(*id, EntityKind::Attachment);
        let in_pair = attached.iter().filter(|one| {
            get::<attachment::AttachedAs>(one, attachment::ATTACHED_AS)
                == Some(attachment::AttachedAs::CasePair)
        });
        let pair: Vec<_> = in_pair
            .map(|one| users[&get::<EntityId>(one, attachment::USER).unwrap()].clone())
            .collect();
        let departments: Vec<&str> = pair.iter().map(|(_, department)| department.as_str()).collect();
        assert_eq!(departments, ["SOF", "BIF"], "{name}");
        for (who, _) in pair {
            *families_of.entry(who).or_default() += 1;
        }
        let team: BTreeSet<_> = attached
            .iter()
            .map(|one| users[&get::<EntityId>(one, attachment::USER).unwrap()].1.clone())
            .collect();
        assert_eq!(team.len(), 4, "{name}: all four departments");
    }
    println!("{phases:?} {families_of:?}");
    let in_phase = |key: &str| {
        phases
            .get(&Some(shipped(EntityKind::PhaseTemplate, key)))
            .copied()
            .unwrap_or(0)
    };
    for (key, least) in [
        ("clarification", 4),
        ("intervention", 15),
        ("stabilisation", 8),
        ("advice", 1),
    ] {
        assert!(in_phase(key) >= least, "{key}: {}", in_phase(key));
    }
    assert_eq!(phases.get(&None), Some(&3), "handed over just now");
    let counts: Vec<usize> = families_of.values().copied().collect();
    assert_eq!(families_of.len(), 7, "five SOF workers and two BIF workers");
    assert_eq!(counts.iter().filter(|count| **count == 10).count(), 5);
    assert_eq!(
        counts.iter().filter(|count| **count == 25).count(),
        2,
        "two and a half pairs each"
    );
    assert_eq!(families_of["Lise Brandt"], 10);
}

#[test]
fn relations_and_protected_addresses_are_in_order() {
    let played = &*PLAYED;
    let (mut kinds, mut protected, mut died) = (BTreeSet::new(), 0, 0);
    for (id, name) in &played.families {
        let mut births: BTreeMap<EntityId, NaiveDate> = BTreeMap::new();
        for one in played.list(*id, EntityKind::Member) {
            births.extend(get(&one, member::BIRTH_DATE).map(|born| (one.id, born)));
            let has = |field_id| field(&one, field_id).shown.is_some();
            let is_protected = get(&one, member::HAS_PROTECTED_ADDRESS) == Some(true);
            protected += usize::from(is_protected);
            let issue = protection_issue(is_protected, has(member::ADDRESS), has(member::SCHOOL));
            assert_eq!(issue, None, "{name}");
        }
        for one in played.list(*id, EntityKind::NetworkPerson) {
            use makker_domain::person::network_person::{BIRTH_DATE, DIED_ON};
            births.extend(get(&one, BIRTH_DATE).map(|born| (one.id, born)));
            died += usize::from(field(&one, DIED_ON).shown.is_some());
        }
        let ends: Vec<RelationEnds> = played
            .list(*id, EntityKind::Relation)
            .iter()
            .map(|one| RelationEnds {
                from: get(one, relation::FROM).unwrap(),
                kind: get(one, relation::KIND).unwrap(),
                to: get(one, relation::TO).unwrap(),
            })
            .collect();
        kinds.extend(ends.iter().map(|relation| relation.kind));
        assert_eq!(relation_rules::issues(&ends, &births), BTreeMap::new(), "{name}");
    }
    for kind in [
        RelationKind::StepParent,
        RelationKind::HalfSibling,
        RelationKind::FormerPartner,
        RelationKind::Guardian,
        RelationKind::Spouse,
        RelationKind::Partner,
    ] {
        assert!(kinds.contains(&kind), "{kind:?}");
    }
    assert!(protected >= 3 && died >= 3, "{protected} protected, {died} dead");
}
