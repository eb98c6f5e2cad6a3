//! Op to batch to certificate to root, and what the sheets are for.

use makker_crypto::{Sheet, combine};
use makker_store::{CaseStore, StoreError};

use super::world::{PASSPHRASE, World, founded, founded_with};
use crate::Casework;

fn lock_and_unlock(world: World) -> World {
    world.casework.before_lock().unwrap();
    let World {
        folder,
        clock,
        ground,
        casework,
        sheets,
    } = world;
    drop(casework);
    let casework = Casework::unlock(folder.path(), PASSPHRASE, &ground).unwrap();
    World {
        folder,
        clock,
        ground,
        casework,
        sheets,
    }
}

#[test]
fn what_was_written_before_a_lock_is_closed_signed_and_led_back_to_the_root() {
    let world = founded();
    world.casework.create_family("Haddad Lund").unwrap();
    let open = world.casework.verify().unwrap().vouching;
    assert!(open.open_ops > 0 && open.flaws.is_empty(), "{open:?}");
    let world = lock_and_unlock(world);
    let closed = world.casework.verify().unwrap();
    assert!(closed.is_clean(), "{closed:?}");
    assert!(closed.vouching.batches > open.batches);
    // Verifying is itself a use, and is written down before it begins.
    assert_eq!(closed.vouching.open_ops, 1);
}

#[test]
fn two_of_the_three_sheets_open_a_profile_whose_passphrase_is_lost() {
    let world = founded();
    world.casework.create_family("Haddad Lund").unwrap();
    let World {
        folder,
        casework,
        sheets,
        ..
    } = world;
    drop(casework);
    for (one, other) in [(0, 1), (1, 2), (2, 0)] {
        let sheet = |at: usize| Sheet::from_text(&sheets[at]).unwrap();
        let secrets = combine(&sheet(one), &sheet(other)).unwrap();
        let store = CaseStore::open_with_recovery(folder.path(), &secrets.recovery).unwrap();
        assert_eq!(store.read(|tables| tables.families()).unwrap().len(), 1);
    }
    let elsewhere = founded_with(2);
    let sheet = |at: usize| Sheet::from_text(&elsewhere.sheets[at]).unwrap();
    let strange = combine(&sheet(0), &sheet(1)).unwrap();
    let opened = CaseStore::open_with_recovery(folder.path(), &strange.recovery);
    assert!(
        matches!(opened, Err(StoreError::WrongPassphrase)),
        "{:?}",
        opened.err()
    );
}

#[test]
fn the_sheets_are_nowhere_in_the_profile() {
    let world = lock_and_unlock(founded());
    let line = world.sheets[0]
        .lines()
        .max_by_key(|line| line.len())
        .unwrap()
        .to_owned();
    for entry in std::fs::read_dir(world.folder.path()).unwrap() {
        let bytes = std::fs::read(entry.unwrap().path()).unwrap();
        assert!(!bytes.windows(line.len()).any(|window| window == line.as_bytes()));
    }
}

#[test]
fn a_municipality_founded_with_a_clock_that_ran_ahead_is_open_when_the_clock_is_right() {
    let world = founded();
    world.clock.advance(-400 * 86_400_000);
    world.casework.create_family("Haddad Lund").unwrap();
    assert!(world.casework.verify().is_ok());
}
