//! The demo as it lies in a profile afterwards: enough of everything, in order by the rules of the field, and a log
//! that verifies.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::print_stdout,
    reason = "a test that stops is a test that fails"
)]

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, LazyLock};

use chrono::NaiveDate;
use makker_casework::{
    Casework, CaseworkError, DemoDeed, EntityState, FieldState, Founding, Ground, Matter, PassphraseCost,
};
use makker_demo::{Calendar, DemoError, FAMILIES, HISTORY_DAYS, MovedClock, SEED, furnish, script};
use makker_domain::clock::Clock as _;
use makker_domain::entity_kind::EntityKind;
use makker_domain::field::FieldId;
use makker_domain::follow_up::{self, DeadlineStanding, standing};
use makker_domain::id::{EntityId, FamilyId, MemberId, ServiceId, UserId};
use makker_domain::log::log_entry::{self, LogEntryKind};
use makker_domain::measurement::sdq::SdqScores;
use makker_domain::measurement::{self, Instrument, who5::Who5Score};
use makker_domain::period::Period;
use makker_domain::person::member::{self, protection_issue};
use makker_domain::person::relation::{self, RelationKind};
use makker_domain::person::relation_rules::{self, RelationEnds};
use makker_domain::plan::intervention;
use makker_domain::plan::intervention_rules::InterventionSketch;
use makker_domain::set_up::incompatibility_rule::{self, Incompatibility, ServicePair};
use makker_domain::stored::{Stored, read};
use makker_domain::value::Value;
use makker_domain::{attachment, case, family, meeting, user};
use makker_set_up::{copenhagen_tingbjerg, row_id};
use makker_testkit::{SeededRandomness, StillClock};
use tempfile::TempDir;

const PASSPHRASE: &str = "tre gule støvler i regnen";
const NOW: &str = "2026-11-24T11:52:00+01:00";

struct Played {
    _folder: TempDir,
    casework: Casework,
    calendar: Calendar,
    families: Vec<(FamilyId, String)>,
}

/// Founded two years ago and played up to today, as `init --demo` does it.
fn play(is_demo: bool) -> (TempDir, Casework, Calendar, Arc<MovedClock>) {
    let folder = tempfile::tempdir().unwrap();
    let real = Arc::new(StillClock::at(NOW));
    let calendar = Calendar::of(real.read().at).unwrap();
    let clock = Arc::new(MovedClock::back_by(real, HISTORY_DAYS));
    let ground = Ground {
        clock: clock.clone(),
        randomness: Arc::new(SeededRandomness::new(1)),
        passphrase_cost: PassphraseCost::FOR_TESTS,
    };
    let founding = Founding {
        municipality: "Københavns Kommune",
        user: "Lise Brandt",
        department: "SOF",
        is_demo,
    };
    let set = copenhagen_tingbjerg().unwrap();
    let founded = Casework::found_with_set_up(folder.path(), PASSPHRASE, &founding, &set, &ground).unwrap();
    (folder, founded.casework, calendar, clock)
}

static PLAYED: LazyLock<Played> = LazyLock::new(|| {
    let (folder, casework, calendar, clock) = play(true);
    furnish(&casework, &calendar, SEED).unwrap();
    clock.put_right();
    let listed = casework.families().unwrap();
    let families = listed.into_iter().map(|row| (row.id, row.name)).collect();
    Played {
        _folder: folder,
        casework,
        calendar,
        families,
    }
});

impl Played {
    fn list(&self, family: FamilyId, kind: EntityKind) -> Vec<EntityState> {
        self.casework.list(Matter::Family(family), kind).unwrap()
    }

    fn named(&self, name: &str) -> FamilyId {
        self.families.iter().find(|(_, found)| found == name).unwrap().0
    }

    /// Whose they are, by name.
    fn users(&self) -> BTreeMap<EntityId, (String, String)> {
        let users = self.casework.list(Matter::SetUp, EntityKind::User).unwrap();
        let words = |one: &EntityState, field| get::<String>(one, field).unwrap();
        users
            .iter()
            .map(|one| (one.id, (words(one, user::NAME), words(one, user::DEPARTMENT))))
            .collect()
    }
}

fn field(thing: &EntityState, id: FieldId) -> &FieldState {
    thing.fields.iter().find(|state| state.field.id == id).unwrap()
}

fn get<T: Stored>(thing: &EntityState, id: FieldId) -> Option<T> {
    let shown = field(thing, id).shown.clone().unwrap_or(Value::Nothing);
    read(&shown).unwrap()
}

fn shipped(kind: EntityKind, key: &str) -> EntityId {
    row_id(makker_set_up::NAME, kind, key)
}

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

#[test]
fn interventions_serve_goals_and_collide_only_where_it_is_told() {
    let played = &*PLAYED;
    let rules: Vec<ServicePair> = played
        .casework
        .list(Matter::SetUp, EntityKind::IncompatibilityRule)
        .unwrap()
        .iter()
        .map(|rule| ServicePair {
            services: [
                get::<ServiceId>(rule, incompatibility_rule::SERVICE).unwrap(),
                get::<ServiceId>(rule, incompatibility_rule::OTHER_SERVICE).unwrap(),
            ],
            kind: get::<Incompatibility>(rule, incompatibility_rule::KIND).unwrap(),
        })
        .collect();
    let today = played.calendar.today();
    let mut collide = BTreeSet::new();
    let mut running = 0;
    for (id, name) in &played.families {
        let sketches: Vec<(String, InterventionSketch)> = played
            .list(*id, EntityKind::Intervention)
            .iter()
            .map(|one| {
                let sketch = InterventionSketch {
                    goals: get::<Vec<EntityId>>(one, intervention::GOALS)
                        .unwrap()
                        .into_iter()
                        .collect(),
                    period: get::<Period>(one, intervention::PERIOD).unwrap_or(Period::ALWAYS),
                    slots: get(one, intervention::WEEKLY_SLOTS).unwrap_or_default(),
                    members: get::<Vec<MemberId>>(one, intervention::MEMBERS)
                        .unwrap_or_default()
                        .into_iter()
                        .collect(),
                    service: get(one, intervention::SERVICE),
                };
                (get::<String>(one, intervention::TITLE).unwrap(), sketch)
            })
            .collect();
        running += sketches
            .iter()
            .filter(|(_, sketch)| sketch.period.contains(today))
            .count();
        for (place, (title, sketch)) in sketches.iter().enumerate() {
            assert_eq!(sketch.goal_issue(), None, "{name}: {title}");
            for (other_title, other) in sketches.iter().skip(place + 1) {
                let goes_on = sketch.period.contains(today) && other.period.contains(today);
                if goes_on && !sketch.collisions(other, &rules).is_empty() {
                    collide.insert((name.as_str(), title.clone(), other_title.clone()));
                }
            }
        }
    }
    println!("{running} running; {collide:#?}");
    let told = [
        ("Haddad Lund", "Familiebehandling hjemme", "Virksomhedspraktik"),
        ("Petrović", "Virksomhedspraktik, Ivan", "Forældretræning"),
    ];
    let told = told.map(|(name, one, other)| (name, one.to_owned(), other.to_owned()));
    assert_eq!(collide, BTreeSet::from(told));
    assert!(running > 150, "{running}");
}

#[test]
fn exactly_one_holds_each_baton_and_one_waits_for_the_user() {
    let played = &*PLAYED;
    let me = EntityId::from(played.casework.user());
    let mut waiting = Vec::new();
    let mut mine = 0;
    for (id, name) in &played.families {
        let baton = played.casework.baton(*id).unwrap();
        assert!(baton.holder.is_some(), "{name}");
        assert!(baton.clash.is_empty(), "{name}");
        mine += usize::from(baton.holder == Some(me));
        waiting.extend(baton.waiting.iter().map(|offer| (name.as_str(), offer.to)));
    }
    assert_eq!(waiting, [("Haddad Lund", me)]);
    assert!(mine >= 2, "{mine}");
}

#[test]
fn what_is_due_overdue_measured_agreed_and_approved_is_all_there() {
    let played = &*PLAYED;
    let today = played.calendar.today();
    let (mut overdue, mut due, mut open_deals, mut corrections, mut changed) = (0, 0, 0, 0, 0);
    let (mut kinds, mut instruments) = (BTreeSet::new(), BTreeMap::new());
    for (id, name) in &played.families {
        for one in played.list(*id, EntityKind::FollowUp) {
            let day: NaiveDate = get(&one, follow_up::DUE_ON).unwrap();
            if field(&one, follow_up::DONE_ON).shown.is_none() {
                let stands = standing(day, today, 7);
                overdue += usize::from(stands == DeadlineStanding::Overdue);
                due += usize::from(stands == DeadlineStanding::Due);
            }
        }
        let entries = played.list(*id, EntityKind::LogEntry);
        let answered: BTreeSet<EntityId> = entries
            .iter()
            .filter_map(|one| get(one, log_entry::FOLLOWS))
            .collect();
        for one in &entries {
            let kind: LogEntryKind = get(one, log_entry::KIND).unwrap();
            kinds.insert(kind);
            corrections += usize::from(field(one, log_entry::CORRECTS).shown.is_some());
            open_deals += usize::from(kind == LogEntryKind::Agreement && !answered.contains(&one.id));
            assert!(get::<NaiveDate>(one, log_entry::ON).unwrap() <= today, "{name}");
            assert!(one.created_at <= StillClock::at(NOW).read().at, "{name}");
        }
        for one in played.list(*id, EntityKind::Measurement) {
            let instrument: Instrument = get(&one, measurement::INSTRUMENT).unwrap();
            *instruments.entry(instrument).or_insert(0) += 1;
            let number = |field_id| get::<i64>(&one, field_id);
            if instrument == Instrument::Who5 {
                use makker_domain::measurement::{
                    WHO5_ACTIVE, WHO5_CALM, WHO5_CHEERFUL, WHO5_INTERESTED, WHO5_RESTED,
                };
                let answers = [
                    WHO5_CHEERFUL,
                    WHO5_CALM,
                    WHO5_ACTIVE,
                    WHO5_RESTED,
                    WHO5_INTERESTED,
                ];
                assert!(Who5Score::of(answers.map(number)).is_ok(), "{name}");
            }
            let scores = SdqScores {
                emotional: number(measurement::SDQ_EMOTIONAL),
                conduct: number(measurement::SDQ_CONDUCT),
                hyperactivity: number(measurement::SDQ_HYPERACTIVITY),
                peer: number(measurement::SDQ_PEER),
                prosocial: number(measurement::SDQ_PROSOCIAL),
                total: number(measurement::SDQ_TOTAL),
                impact: number(measurement::SDQ_IMPACT),
            };
            assert_eq!(scores.issue(), None, "{name}");
        }
        let actual: Vec<Period> = played
            .list(*id, EntityKind::CasePhase)
            .iter()
            .filter_map(|one| get(one, case::case_phase::ACTUAL))
            .collect();
        assert_eq!(case::case_phase::overlap_issue(&actual), None, "{name}");
        for plan in played.list(*id, EntityKind::FamilyPlan) {
            let changes = played.casework.plan_changes(*id, plan.id).unwrap();
            changed += usize::from(changes.is_some_and(|changes| !changes.is_empty()));
        }
    }
    println!(
        "{overdue} overdue, {due} due, {open_deals} open, {corrections} corrected, {changed} changed, {instruments:?}"
    );
    assert!(overdue >= 5 && due >= 5 && open_deals >= 20 && corrections >= 3 && changed >= 10);
    assert_eq!(kinds.len(), 6, "{kinds:?}");
    assert_eq!(instruments.len(), 4, "{instruments:?}");
}

#[test]
fn the_day_of_the_demo_user_is_as_it_is_drawn() {
    let played = &*PLAYED;
    let on = |name: &str, kind, title: FieldId, wanted: &str| {
        let found = played.list(played.named(name), kind).into_iter();
        let mut found = found.filter(|one| get::<String>(one, title).as_deref() == Some(wanted));
        found.next().unwrap_or_else(|| panic!("{name}: no {wanted}"))
    };
    let at = |moment: &str| {
        let moment = chrono::DateTime::parse_from_rfc3339(moment).unwrap();
        Some(makker_domain::clock::Timestamp::from_unix_ms(
            moment.timestamp_millis(),
        ))
    };
    let visit = on("Haddad Lund", EntityKind::Meeting, meeting::TITLE, "Hjemmebesøg");
    assert_eq!(get(&visit, meeting::STARTS_AT), at("2026-11-24T13:00:00+01:00"));
    let demir: Vec<_> = played
        .list(played.named("Demir"), EntityKind::Meeting)
        .iter()
        .filter_map(|one| get(one, meeting::STARTS_AT))
        .collect();
    assert!(demir.contains(&at("2026-11-24T15:30:00+01:00").unwrap()));
    let warsame = on(
        "Warsame",
        EntityKind::FollowUp,
        follow_up::TITLE,
        "Opfølgning på Idils kontaktperson",
    );
    assert_eq!(
        get(&warsame, follow_up::DUE_ON),
        NaiveDate::from_ymd_opt(2026, 11, 19)
    );
    let ages = |name: &str| {
        let mut ages: Vec<u32> = played
            .list(played.named(name), EntityKind::Member)
            .iter()
            .map(|one| {
                played
                    .calendar
                    .today()
                    .years_since(get(one, member::BIRTH_DATE).unwrap())
                    .unwrap()
            })
            .filter(|age| *age < 18)
            .collect();
        ages.sort_unstable_by(|one, other| other.cmp(one));
        ages
    };
    assert_eq!(ages("Haddad Lund"), [14, 11, 4]);
    assert_eq!(ages("Petrović"), [12, 12]);
    assert_eq!(ages("Olesen"), [15, 13, 10]);
    let nine = played
        .list(played.named("Haddad Lund"), EntityKind::Intervention)
        .iter()
        .filter(|one| get(one, intervention::STATUS) == Some(intervention::InterventionStatus::Running))
        .count();
    assert_eq!(nine, 9);
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
