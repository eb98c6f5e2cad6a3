//! The day of the demo user, and whom things wait for.

use chrono::NaiveDate;
use makker_casework::Waiting;
use makker_domain::entity_kind::EntityKind;
use makker_domain::field::FieldId;
use makker_domain::id::EntityId;
use makker_domain::person::member;
use makker_domain::plan::intervention;
use makker_domain::{follow_up, meeting};

use crate::{PLAYED, get};

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
fn what_was_agreed_is_late_by_weeks_and_not_by_months() {
    let played = &*PLAYED;
    let today = played.calendar.today();
    let page = played.casework.today_page().unwrap();
    let late: Vec<_> = page
        .waiting
        .iter()
        .filter_map(|line| match &line.what {
            Waiting::LateAgreements { first, .. } => Some((line.family, (today - first.due_on).num_days())),
            _ => None,
        })
        .collect();
    assert!(
        late.iter().any(|(family, _)| *family == played.named("Warsame")),
        "{late:?}"
    );
    assert!(late.iter().all(|(_, days)| (1..=30).contains(days)), "{late:?}");
}
