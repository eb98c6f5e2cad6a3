//! Every use leaves its trace, and leaves it in time.

use std::sync::Arc;

use makker_crypto::{CryptoError, Randomness};
use makker_domain::entity_kind::EntityKind;
use makker_domain::id::{EntityId, FamilyId};
use makker_domain::person::member;
use makker_domain::use_log::audit_event::AuditAction;
use makker_domain::value::Value;
use makker_store::AuditEventRow;

use super::world::{PASSPHRASE, founded};
use crate::verb::{Trace, VERBS};
use crate::{Casework, Matter};

fn log(casework: &Casework) -> Vec<AuditEventRow> {
    casework.store.read(|tables| tables.audit_events()).unwrap()
}

pub fn commands(casework: &Casework) -> Vec<(String, Option<FamilyId>)> {
    // The clock stands still, so order is not told; the alphabet's will do.
    let mut commands: Vec<_> = log(casework)
        .into_iter()
        .map(|event| (event.command, event.family))
        .collect();
    commands.sort();
    commands
}

#[test]
fn founding_creating_and_reading_each_leave_one_entry_with_the_family_they_are_about() {
    let world = founded();
    let (family, _) = world.casework.create_family("Haddad Lund").unwrap();
    world.casework.families().unwrap();
    assert_eq!(
        commands(&world.casework),
        [
            ("create_family".to_owned(), Some(family.id)),
            ("found_municipality".to_owned(), None),
            ("list_families".to_owned(), None),
            ("show_family".to_owned(), Some(family.id)),
        ]
    );
}

#[test]
fn looking_again_within_five_minutes_is_the_same_use_and_later_is_another() {
    let world = founded();
    let (family, _) = world.casework.create_family("Haddad Lund").unwrap();
    let looks = |casework: &Casework| {
        commands(casework)
            .iter()
            .filter(|(command, _)| command == "show_family")
            .count()
    };
    assert_eq!(looks(&world.casework), 1);
    world.clock.advance(4 * 60 * 1000);
    world.casework.family(family.id).unwrap();
    assert_eq!(looks(&world.casework), 1);
    world.clock.advance(60 * 1000);
    world.casework.family(family.id).unwrap();
    assert_eq!(looks(&world.casework), 2);
    // A clock that was set back does not hide a use.
    world.clock.advance(-3_600_000);
    world.casework.family(family.id).unwrap();
    assert_eq!(looks(&world.casework), 3);
}

#[test]
fn another_family_is_another_use() {
    let world = founded();
    world.casework.create_family("Haddad Lund").unwrap();
    world.casework.create_family("Demir").unwrap();
    let looks = commands(&world.casework)
        .into_iter()
        .filter(|(command, _)| command == "show_family")
        .count();
    assert_eq!(looks, 2);
}

#[test]
fn the_log_of_use_is_there_after_a_new_unlock_and_the_log_is_whole() {
    let world = founded();
    world.casework.create_family("Haddad Lund").unwrap();
    let before = log(&world.casework);
    drop(world.casework);
    let casework = Casework::unlock(world.folder.path(), PASSPHRASE, &world.ground).unwrap();
    assert_eq!(log(&casework), before);
    assert!(casework.store.verify_log().unwrap().flaws.is_empty());
    assert!(casework.store.differing_tables().unwrap().is_empty());
}

#[test]
fn a_change_says_with_which_thing() {
    let world = founded();
    let (family, _) = world.casework.create_family("Haddad Lund").unwrap();
    let matter = Matter::Family(family.id);
    let (goal, _) = world.casework.create(matter, EntityKind::Goal, &[]).unwrap();
    world.casework.archive(matter, goal, true, &[]).unwrap();
    for (command, item) in [
        ("create_family", EntityId::from(family.id)),
        ("create_in_family", goal),
        ("archive_in_family", goal),
    ] {
        let log = log(&world.casework);
        let event = log.iter().find(|event| event.command == command).unwrap();
        assert_eq!(event.item, Some(item), "{command}");
    }
}

#[test]
fn who_breaks_the_glass_is_written_down_with_the_reason_whether_they_found_anybody_or_not() {
    let world = founded();
    let (family, _) = world.casework.create_family("Haddad Lund").unwrap();
    let cpr = Value::Text("0101901234".to_owned());
    let matter = Matter::Family(family.id);
    world
        .casework
        .create(matter, EntityKind::Member, &[(member::CPR, cpr)])
        .unwrap();
    let reason = "Barnet er alene hjemme";
    for (cpr, found) in [("010190-1234", true), ("020190-1234", false)] {
        // The log is read in the order of its entries' ids, and two of one moment have none.
        world.clock.advance(1);
        assert_eq!(world.casework.break_glass(cpr, reason).is_ok(), found);
        let log = log(&world.casework);
        let event = log
            .iter()
            .rfind(|event| event.action == Some(AuditAction::BreakGlass))
            .unwrap();
        assert_eq!(event.family, found.then_some(family.id));
        assert_eq!(event.reason.as_deref(), Some(reason));
        assert_eq!(event.searched_for.as_deref(), Some(cpr));
    }
}

#[test]
fn making_ready_tells_nothing_and_leaves_no_trace() {
    let world = founded();
    let (family, _) = world.casework.create_family("Haddad Lund").unwrap();
    let before = commands(&world.casework);
    world.casework.get_ready().unwrap();
    assert_eq!(commands(&world.casework), before);
    assert_eq!(
        world.casework.overview(family.id).unwrap().family.id,
        EntityId::from(family.id)
    );
    assert_eq!(commands(&world.casework).len(), before.len() + 1);
}

/// A machine that has no randomness to give: no entry can be made.
struct NoRandomness;

impl Randomness for NoRandomness {
    fn fill(&self, _: &mut [u8]) -> Result<(), CryptoError> {
        Err(CryptoError::NoRandomness)
    }
}

#[test]
fn what_was_read_is_not_handed_out_when_its_use_cannot_be_written_down() {
    let mut world = founded();
    let (family, _) = world.casework.create_family("Haddad Lund").unwrap();
    world.casework.ground.randomness = Arc::new(NoRandomness);
    assert!(world.casework.overview(family.id).is_err());
    assert!(world.casework.plan_page(family.id).is_err());
    assert!(world.casework.log_page(family.id).is_err());
    assert!(world.casework.today_page().is_err());
    let shown = ["show_overview", "show_plan", "show_log", "show_today"];
    let commands = commands(&world.casework);
    assert!(
        commands
            .iter()
            .all(|(command, _)| !shown.contains(&command.as_str()))
    );
}

#[test]
fn only_verbs_that_tell_nothing_of_anybody_leave_no_trace() {
    let without: Vec<&str> = VERBS
        .iter()
        .filter(|verb| verb.trace == Trace::Nothing)
        .map(|verb| verb.name)
        .collect();
    assert_eq!(
        without,
        [
            "history_in_set_up",
            // What the user has begun to write and how far they have looked tells nobody else anything.
            "keep_draft",
            "list_in_set_up",
            "mark_all_seen",
            "mark_family_seen",
            "read_written",
            "show_choices",
            "show_draft",
            "show_in_set_up",
            "show_origin",
            "where_am_i",
        ]
    );
}
