//! That it is told in order: it verifies, fields hold what they ask for, and it can be told anew.

use makker_casework::{CaseworkError, DemoDeed};
use makker_demo::{Calendar, DemoError, FAMILIES, SEED, furnish, script};
use makker_domain::clock::Clock as _;
use makker_domain::entity_kind::EntityKind;
use makker_domain::id::UserId;
use makker_domain::meeting;
use makker_domain::person::member;
use makker_domain::value::Value;
use makker_testkit::StillClock;

use crate::{NOW, PLAYED, field, get, play};

#[test]
fn the_same_seed_and_day_tell_the_same_and_another_tells_otherwise() {
    let calendar = Calendar::of(StillClock::at(NOW).read().at).unwrap();
    let me = UserId::from_bytes([7; 16]);
    let told = |seed| format!("{:?}", script(me, "Lise Brandt", &calendar, seed).unwrap());
    let (one, again, other) = (told(1), told(1), told(2));
    assert!(one == again, "the same seed tells another demo");
    assert!(one != other, "another seed tells the same demo");
    assert!(one.len() > 1_000_000, "only {} characters", one.len());
}

#[test]
fn everything_verifies_and_colleagues_wrote_their_own() {
    let played = &*PLAYED;
    let report = played.casework.verify().unwrap();
    assert!(report.is_clean(), "{report:?}");
    println!(
        "{} operations, {} batches",
        report.log.ops, report.vouching.batches
    );
    assert!(report.log.ops > 20_000, "{}", report.log.ops);
    let users = played.users();
    let salmas = played
        .list(played.named("Haddad Lund"), EntityKind::Meeting)
        .into_iter()
        .find(|one| get::<String>(one, meeting::TITLE).as_deref() == Some("Salmas skolesamtale"))
        .unwrap();
    let starts = field(&salmas, meeting::STARTS_AT);
    assert!(starts.clashes);
    let by: Vec<&str> = starts
        .standing
        .iter()
        .map(|value| users[&value.user.into()].0.as_str())
        .collect();
    assert_eq!(by, ["Lise Brandt", "Omar Nielsen"]);
}

#[test]
fn every_value_and_reference_is_what_its_field_asks_for_and_nobody_has_a_number() {
    let played = &*PLAYED;
    let (mut looked_at, mut clashes) = (0, Vec::new());
    for (id, name) in &played.families {
        for kind in EntityKind::ALL {
            let in_family = kind.home().iter().any(|home| {
                use makker_domain::home::Home::{Family, FamilyRestricted};
                matches!(home, Family | FamilyRestricted)
            });
            if !in_family {
                continue;
            }
            for thing in played.list(*id, kind) {
                for state in &thing.fields {
                    assert!(
                        state.issues.is_empty(),
                        "{name} {} {}: {:?}",
                        kind.name(),
                        state.field.name,
                        state.issues
                    );
                    assert_eq!(state.edits_to_review, 0, "{name} {}", state.field.name);
                    looked_at += usize::from(state.shown.is_some());
                    if state.clashes {
                        clashes.push((name.as_str(), state.field.name));
                    }
                    if let Some(Value::Text(text)) = &state.shown {
                        assert!(!text.contains(['{', '}']), "{name}: {text}");
                    }
                }
            }
        }
        for one in played.list(*id, EntityKind::Member) {
            assert_eq!(field(&one, member::CPR).shown, None, "{name}");
        }
    }
    assert!(looked_at > 20_000, "only {looked_at}");
    assert_eq!(clashes, [("Haddad Lund", "starts_at")]);
}

#[test]
fn only_a_demo_is_filled_and_only_once() {
    let played = &*PLAYED;
    let refused = furnish(&played.casework, &played.calendar, SEED);
    assert!(
        matches!(
            refused,
            Err(DemoError::Casework(CaseworkError::NotAllowed { .. }))
        ),
        "{refused:?}"
    );
    let (_folder, real, calendar, _) = play(false);
    let refused = furnish(&real, &calendar, SEED);
    assert!(
        matches!(
            refused,
            Err(DemoError::Casework(CaseworkError::NotAllowed { .. }))
        ),
        "{refused:?}"
    );
    assert!(real.families().unwrap().is_empty());
}

#[test]
fn it_can_be_told_on_any_day_and_from_any_seed() {
    let mut told = 0;
    for (seed, now) in (1..).zip([
        "2024-02-29T08:00:00+01:00",
        "2026-11-22T23:59:00+01:00",
        "2027-01-01T00:10:00+01:00",
        "2027-03-28T12:00:00+02:00",
        "2028-07-15T09:30:00+02:00",
        "2029-12-24T15:00:00+01:00",
    ]) {
        let now = StillClock::at(now).read().at;
        let calendar = Calendar::of(now).unwrap();
        let me = UserId::from_bytes([7; 16]);
        let script = script(me, "Lise Brandt", &calendar, seed).unwrap();
        assert_eq!(script.families.len(), FAMILIES);
        let acts = script.families.iter().flat_map(|family| &family.acts);
        for act in acts {
            assert!(act.at.at <= now);
            for deed in &act.deeds {
                let DemoDeed::Make { kind, fields, .. } = deed else {
                    continue;
                };
                for (id, value) in fields {
                    let spec = makker_domain::field::find(*id).unwrap();
                    assert_eq!(spec.entity, *kind);
                    assert_eq!(spec.kind.check(value), Ok(()), "{}: {value:?}", spec.name);
                    told += 1;
                }
            }
        }
    }
    assert!(told > 150_000, "only {told}");
}
