//! The set that ships, held against the seeds, against itself and against the rules that read it.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a test that stops is a test that fails"
)]

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use makker_domain::entity_kind::EntityKind;
use makker_domain::field::{FieldId, find};
use makker_domain::field_kind::{ElementKind, FieldKind};
use makker_domain::id::EntityId;
use makker_domain::period::Period;
use makker_domain::set_up::deadline::{Deadline, earliest};
use makker_domain::set_up::deadline_rule::{self, CountedFrom, DeadlineUnit};
use makker_domain::set_up::phase_template::{self, COPENHAGEN_PHASES};
use makker_domain::set_up::{audience_default, benefit_kind, legal_basis, log_level, service};
use makker_domain::stored::Stored;
use makker_domain::value::Value;
use makker_set_up::{Row, SetUp, copenhagen_tingbjerg};

/// Every service that a seed names, as it names it, with the seeds' numbers and the key of its row.
const NAMED_IN_SEEDS: &[(&str, &[u8], &str)] = &[
    ("familiebehandling", &[0, 1], "family-treatment"),
    ("støttekontaktperson", &[0], "support-contact-person"),
    (
        "kontaktperson for barnet, den unge el. familien",
        &[0, 1, 4],
        "contact-person",
    ),
    ("helhedsorienteret mentor", &[0], "holistic-mentor"),
    ("virksomhedskonsulent", &[0, 4], "business-consultant"),
    (
        "koordinerende sagsbehandler",
        &[0, 1, 4],
        "coordinating-case-worker",
    ),
    ("følge- og ledsageordninger", &[0], "escort"),
    ("praktisk hjælp", &[0], "practical-help"),
    ("hjemmevejleder", &[0], "home-guidance"),
    ("misbrugsbehandling", &[0, 1], "substance-treatment"),
    (
        "familieorienteret alkoholbehandling",
        &[4],
        "family-alcohol-treatment",
    ),
    ("dagbehandling", &[0], "day-treatment"),
    ("anbringelse", &[0], "placement"),
    ("handicaptilbud", &[0], "disability-services"),
    ("hjælpemidler", &[0], "assistive-devices"),
    ("enkeltydelser", &[0], "single-payments"),
    ("gældsrådgivere", &[0], "debt-advice"),
    ("PMTO", &[1], "pmto"),
    ("Marte Meo-forløb", &[1], "marte-meo"),
    (
        "praktisk/pædagogisk familieudvikling",
        &[1],
        "practical-pedagogical-support",
    ),
    ("ART kursus", &[1], "art-course"),
    ("hjemmestøttepersoner", &[1], "home-support"),
    ("dagtilbud for psykisk sårbare", &[1], "day-centre"),
    ("processuelle netværksmøder", &[1], "network-meeting-lead"),
    ("råd og vejledningsforløb jf. § 11", &[3], "short-advice"),
    ("børnefaglig undersøgelse", &[1, 3], "child-assessment"),
    ("forældreundervisning i familiehuse", &[4], "parent-teaching"),
    ("træning i mentalisering", &[4], "mentalisation-training"),
    ("samspilstræning og theraplay", &[4], "interaction-training"),
    ("psykoedukation", &[4], "psychoeducation"),
    ("kompetencetræning", &[4], "competence-training"),
    ("efterværn", &[4], "aftercare"),
    ("aktive beskæftigelsestilbud", &[0], "employment-offer"),
    ("virksomhedspraktik", &[1, 4], "work-placement"),
    ("arbejdsprøvning/realkompetencevurderinger", &[1], "work-testing"),
    ("praktik med arbejdsdusør", &[1], "paid-youth-placement"),
    ("fritidsjob", &[1, 3, 4], "spare-time-job"),
    ("motions- og træningsforløb", &[1], "exercise-course"),
    ("enkeltfag", &[1], "single-subject"),
    ("brobygning", &[1], "bridge-building"),
    ("unge forsørgere i uddannelse eller job", &[4], "young-parents"),
    ("helhedsorienteret integration", &[4], "family-integration"),
    ("ressourceforløb", &[0, 1, 4], "resource-course"),
    ("fleksjob", &[0, 1], "flex-job"),
    ("førtidspension", &[0], "disability-pension"),
    ("rehabiliteringsteam", &[0, 1, 4], "rehabilitation-team"),
    ("tale- og høreundervisning", &[0], "speech-and-hearing"),
    ("specialundervisning", &[0], "special-teaching"),
    ("skolens ressourcecenter", &[0], "school-resource-centre"),
    ("PPR-vurdering", &[2], "ppr-assessment"),
    ("Tidlig Indsats", &[0], "early-intervention"),
    ("indsatsen for 0-2-årige", &[0], "early-intervention-0-2"),
    (
        "familietræning i samarbejde med skole",
        &[4],
        "school-family-training",
    ),
    ("lektiecafé", &[4], "homework-cafe"),
    ("læsekuffert", &[0], "reading-suitcase"),
    ("UU", &[1, 3, 4], "youth-guidance"),
    ("fritidsaktiviteter", &[1, 3, 4], "leisure-activity"),
    ("kontingent betalt af kommunen", &[1], "club-fee"),
    ("genoptræning", &[0, 1], "rehabilitation"),
    ("sundhedsplejen", &[3, 4], "health-visitor"),
    ("KRAM(S)-screening", &[1], "krams-screening"),
    ("de små skridts metode", &[1], "small-steps"),
    ("lægelig undersøgelse", &[1], "medical-examination"),
    ("lægebehandling i regionen", &[0], "regional-treatment"),
    ("regionspsykiatri", &[0, 1], "regional-psychiatry"),
    ("frivillige tilbud", &[0, 1, 4], "volunteer-offer"),
    ("frivillige mentorer", &[1, 4], "volunteer-mentor"),
    ("mentor på virksomheden", &[1], "workplace-mentor"),
    ("familiementor", &[4], "family-mentor"),
];

/// The nine that the solution description gives to the pair.
const THE_PAIR_S: usize = 9;

fn set() -> SetUp {
    copenhagen_tingbjerg().unwrap()
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn text(row: &Row, field: FieldId) -> Option<&str> {
    match row.value(field) {
        Some(Value::Text(text)) => Some(text),
        _ => None,
    }
}

fn period(row: &Row, field: FieldId) -> Period {
    row.value(field)
        .map_or(Period::ALWAYS, |value| Period::from_value(value).unwrap())
}

fn target(row: &Row, field: FieldId) -> Option<EntityId> {
    row.value(field).map(|value| EntityId::from_value(value).unwrap())
}

#[test]
fn every_service_that_a_seed_names_is_there_and_says_who_delivers_it() {
    let set = set();
    for (name, seeds, key) in NAMED_IN_SEEDS {
        let row = set
            .row(EntityKind::Service, key)
            .unwrap_or_else(|| panic!("{name} of seeds {seeds:?} has no row {key}"));
        for field in [
            service::NAME,
            service::DEPARTMENT,
            service::DELIVERED_BY,
            service::UNIT,
        ] {
            assert!(row.value(field).is_some(), "{key} without {field:?}");
        }
    }
    let by_the_pair = set
        .rows_of(EntityKind::Service)
        .filter(|row| text(row, service::DELIVERED_BY) == Some("case-pair"));
    let keys: Vec<_> = by_the_pair.map(|row| row.key.as_str()).collect();
    let named: Vec<_> = NAMED_IN_SEEDS
        .iter()
        .take(THE_PAIR_S)
        .map(|(_, _, key)| *key)
        .collect();
    assert_eq!(keys, named);
    assert_eq!(
        set.rows_of(EntityKind::Rate).count(),
        0,
        "no seed gives a price: say where it comes from"
    );
}

#[test]
fn every_reference_leads_to_a_row_of_a_kind_the_field_names() {
    let set = set();
    let kinds: BTreeMap<EntityId, EntityKind> = set.rows.iter().map(|row| (row.id, row.kind)).collect();
    assert_eq!(kinds.len(), set.rows.len(), "two rows share an id");
    let mut followed = 0;
    for row in &set.rows {
        for field in &row.fields {
            let (targets, allowed): (Vec<&Value>, _) = match (find(field.id).unwrap().kind, &field.value) {
                (FieldKind::Ref(allowed), value) => (vec![value], allowed),
                (FieldKind::Set(ElementKind::Ref(allowed)), Value::List(values)) => {
                    (values.iter().collect(), allowed)
                }
                _ => continue,
            };
            for target in targets {
                let kind = kinds[&EntityId::from_value(target).unwrap()];
                assert!(allowed.contains(&kind), "{} {}", row.kind.name(), row.key);
                followed += 1;
            }
        }
    }
    assert!(followed > 150, "only {followed}");
}

#[test]
fn every_value_is_one_its_field_takes_and_every_row_has_a_name_and_a_place_where_its_kind_has_them() {
    for row in &set().rows {
        for field in &row.fields {
            let spec = find(field.id).unwrap();
            assert_eq!(spec.entity, row.kind);
            assert_eq!(spec.kind.check(&field.value), Ok(()), "{} {}", row.key, spec.name);
        }
        for spec in row.kind.fields() {
            if matches!(spec.name, "name" | "title" | "code" | "order_key") {
                assert!(
                    row.value(spec.id).is_some(),
                    "{} {} without {}",
                    row.kind.name(),
                    row.key,
                    spec.name
                );
            }
        }
    }
}

#[test]
fn a_law_is_replaced_by_one_that_begins_when_it_ends_and_never_by_itself() {
    let set = set();
    let rows: BTreeMap<EntityId, &Row> = set.rows.iter().map(|row| (row.id, row)).collect();
    let mut replaced = 0;
    for row in set.rows_of(EntityKind::LegalBasis) {
        let valid = period(row, legal_basis::VALID);
        if let (Some(from), Some(to)) = (valid.from(), valid.to()) {
            assert!(from < to, "{}", row.key);
        }
        let Some(next) = target(row, legal_basis::REPLACED_BY) else {
            continue;
        };
        let next = rows[&next];
        let ends = valid.to().expect("what is replaced has an end");
        assert_eq!(
            period(next, legal_basis::VALID).from(),
            ends.succ_opt(),
            "{} and {}",
            row.key,
            next.key
        );
        let old_names = match next.value(legal_basis::OLD_NAMES) {
            Some(Value::List(names)) => names.clone(),
            _ => Vec::new(),
        };
        let known_as = row.value(legal_basis::NAME).unwrap();
        assert!(
            old_names.contains(known_as),
            "{} does not say that it was {known_as:?}",
            next.key
        );
        let mut seen = BTreeSet::from([row.id]);
        let mut at = next;
        while let Some(further) = target(at, legal_basis::REPLACED_BY) {
            assert!(seen.insert(at.id), "{} goes in a circle", row.key);
            at = rows[&further];
        }
        replaced += 1;
    }
    assert!(replaced > 8, "only {replaced}");
}

#[test]
fn on_any_day_at_most_one_row_says_what_a_paragraph_is() {
    let set = set();
    let laws: Vec<_> = set
        .rows_of(EntityKind::LegalBasis)
        .map(|row| {
            let name = (
                text(row, legal_basis::ACT).unwrap(),
                text(row, legal_basis::PARAGRAPH).unwrap(),
            );
            (name, period(row, legal_basis::VALID))
        })
        .collect();
    let (first, last) = (day("2016-01-01"), day("2030-12-31"));
    for date in first.iter_days().take_while(|date| *date <= last) {
        let mut in_force = BTreeSet::new();
        for (name, valid) in &laws {
            assert!(
                !valid.contains(date) || in_force.insert(name),
                "{name:?} twice on {date}"
            );
        }
    }
}

#[test]
fn a_rule_and_a_plan_rest_on_a_law_that_is_in_force_as_long_as_they_are() {
    let set = set();
    let rows: BTreeMap<EntityId, &Row> = set.rows.iter().map(|row| (row.id, row)).collect();
    let dated = [
        (EntityKind::DeadlineRule, "legal_basis", "valid"),
        (EntityKind::SectorPlanKind, "legal_basis", "valid"),
        (EntityKind::Service, "legal_basis", "valid"),
        (EntityKind::BenefitKind, "legal_basis", "valid"),
    ];
    let mut checked = 0;
    for (kind, law, valid) in dated {
        let field = |name: &str| kind.fields().iter().find(|spec| spec.name == name).unwrap().id;
        for row in set.rows_of(kind) {
            let Some(law) = target(row, field(law)) else {
                continue;
            };
            let (mine, law) = (period(row, field(valid)), period(rows[&law], legal_basis::VALID));
            // Services are older than their law's newest paragraph: only the end counts there.
            assert!(
                law.to()
                    .is_none_or(|ends| mine.to().is_some_and(|mine| mine <= ends)),
                "{} outlives its law",
                row.key
            );
            if kind == EntityKind::DeadlineRule {
                assert!(law.from() <= mine.from(), "{} is older than its law", row.key);
            }
            checked += 1;
        }
    }
    assert!(checked > 40, "only {checked}");
}

fn rule(row: &Row) -> Deadline {
    let number = |field| match row.value(field) {
        Some(Value::Int(number)) => u32::try_from(*number).unwrap(),
        _ => panic!("{} without a number", row.key),
    };
    Deadline {
        counted_from: CountedFrom::from_code(text(row, deadline_rule::COUNTED_FROM).unwrap()).unwrap(),
        count: number(deadline_rule::COUNT),
        unit: DeadlineUnit::from_code(text(row, deadline_rule::UNIT).unwrap()).unwrap(),
        in_force: period(row, deadline_rule::VALID),
    }
}

#[test]
fn every_deadline_rule_counts() {
    let set = set();
    let due =
        |key: &str, event: &str| rule(set.row(EntityKind::DeadlineRule, key).unwrap()).due_on(day(event));
    // Four months from a Monday in August 2026.
    assert_eq!(due("child-assessment", "2026-08-17"), Some(day("2026-12-17")));
    assert_eq!(
        due("child-assessment", "2023-12-31"),
        None,
        "that was still the servicelov's"
    );
    assert_eq!(
        due("child-assessment-2023", "2023-12-31"),
        Some(day("2024-04-30"))
    );
    assert_eq!(due("childs-plan", "2026-11-30"), Some(day("2027-02-28")));
    assert_eq!(
        due("concern-report-assessed", "2026-11-24"),
        Some(day("2026-11-25"))
    );
    // Six working days over Christmas.
    assert_eq!(
        due("concern-report-receipt", "2026-12-23"),
        Some(day("2027-01-04"))
    );
    assert_eq!(due("evaluation-12-months", "2026-04-24"), Some(day("2027-04-24")));
    for row in set.rows_of(EntityKind::DeadlineRule) {
        let rule = rule(row);
        let event = rule.in_force.to().unwrap_or(day("2026-11-24"));
        assert!(rule.due_on(event).is_some(), "{}", row.key);
    }
    let firsts: Vec<Deadline> = set
        .rows_of(EntityKind::DeadlineRule)
        .filter(|row| text(row, deadline_rule::EARLIEST_OF) == Some("first-follow-up"))
        .map(rule)
        .collect();
    let events = [
        (CountedFrom::InterventionStart, day("2026-09-01")),
        (CountedFrom::AssessmentDone, day("2026-10-20")),
    ];
    assert_eq!(earliest(&firsts, &events), Some(day("2026-10-20")));
    assert_eq!(earliest(&firsts, &events[..1]), Some(day("2026-12-01")));
}

#[test]
fn phases_and_levels_are_those_of_the_models() {
    let set = set();
    let phases: Vec<_> = set
        .rows_of(EntityKind::PhaseTemplate)
        .map(|row| {
            let months = match row.value(phase_template::MONTHS) {
                Some(Value::Int(months)) => Some(u32::try_from(*months).unwrap()),
                _ => None,
            };
            (text(row, phase_template::CODE).unwrap(), months)
        })
        .collect();
    assert_eq!(phases, COPENHAGEN_PHASES);
    let levels: Vec<_> = set
        .rows_of(EntityKind::LogLevel)
        .map(|row| (row.value(log_level::NUMBER), row.value(log_level::NEEDS_CONSENT)))
        .collect();
    assert_eq!(levels.len(), 4, "KMD's four");
    for (place, (number, needs_consent)) in (0..).zip(levels) {
        assert_eq!(number, Some(&Value::Int(place)));
        assert_eq!(
            needs_consent,
            Some(&Value::Bool(place >= 1)),
            "consent from level 1"
        );
    }
}

#[test]
fn abolished_benefits_are_dated_and_some_benefit_is_left() {
    let set = set();
    let today = day("2026-11-24");
    let on = |key: &str, date| {
        period(
            set.row(EntityKind::BenefitKind, key).unwrap(),
            benefit_kind::VALID,
        )
        .contains(date)
    };
    for ended in [
        "education-assistance",
        "self-support-benefit",
        "resource-course-benefit",
        "rehabilitation-benefit",
    ] {
        assert!(!on(ended, today), "{ended}");
    }
    assert!(on("education-assistance", day("2025-06-30")));
    assert!(on("social-assistance", today) && on("sickness-benefit", today));
}

#[test]
fn each_audience_default_is_said_once() {
    let set = set();
    let mut said = BTreeSet::new();
    for row in set.rows_of(EntityKind::AudienceDefault) {
        let about = (
            text(row, audience_default::OF),
            text(row, audience_default::SUBKIND),
        );
        assert!(said.insert(about), "{about:?}");
        assert!(row.value(audience_default::AUDIENCE).is_some(), "{about:?}");
    }
}
