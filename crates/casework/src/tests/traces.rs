//! Every use leaves its trace, and leaves it in time.

use makker_domain::id::FamilyId;
use makker_store::AuditEventRow;

use super::world::{PASSPHRASE, founded};
use crate::Casework;
use crate::verb::{Trace, VERBS};

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
            "list_in_set_up",
            "show_in_set_up",
            "where_am_i"
        ]
    );
}
