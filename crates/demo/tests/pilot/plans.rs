//! What is done for them, and what is due of it.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use makker_casework::Matter;
use makker_domain::clock::Clock as _;
use makker_domain::entity_kind::EntityKind;
use makker_domain::follow_up::{DeadlineStanding, standing};
use makker_domain::id::{EntityId, MemberId, ServiceId};
use makker_domain::log::log_entry;
use makker_domain::log::log_entry::LogEntryKind;
use makker_domain::measurement::Instrument;
use makker_domain::measurement::sdq::SdqScores;
use makker_domain::measurement::who5::Who5Score;
use makker_domain::period::Period;
use makker_domain::plan::intervention;
use makker_domain::plan::intervention_rules::InterventionSketch;
use makker_domain::set_up::incompatibility_rule;
use makker_domain::set_up::incompatibility_rule::{Incompatibility, ServicePair};
use makker_domain::{case, follow_up, measurement};
use makker_testkit::StillClock;

use crate::{NOW, PLAYED, field, get};

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
