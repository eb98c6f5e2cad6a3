//! Another passphrase, by the old one or by two sheets.

use makker_crypto::SheetError;
use makker_store::StoreError;

use super::traces::commands;
use super::world::{PASSPHRASE, World, founded, founded_with};
use crate::error::SheetFault;
use crate::{Casework, CaseworkError};

const NEW: &str = "fire grønne måger på taget";

fn unlock(world: &World, passphrase: &str) -> Result<Casework, CaseworkError> {
    Casework::unlock(world.folder.path(), passphrase, &world.ground)
}

/// The founded profile, closed, with one family in it. What is left of the world's own casework is another profile's.
fn closed() -> World {
    let mut world = founded();
    world.casework.create_family("Haddad Lund").unwrap();
    let elsewhere = founded_with(9);
    drop(std::mem::replace(&mut world.casework, elsewhere.casework));
    world
}

fn recover(world: &World, one: &str, other: &str, new: &str) -> Result<(), CaseworkError> {
    Casework::recover_profile(world.folder.path(), [one, other], new, &world.ground)
}

fn is_wrong(opened: Result<Casework, CaseworkError>) -> bool {
    matches!(opened, Err(CaseworkError::Store(StoreError::WrongPassphrase)))
}

#[test]
fn the_new_passphrase_opens_everything_and_the_old_one_nothing() {
    let world = closed();
    Casework::change_passphrase(world.folder.path(), PASSPHRASE, NEW, &world.ground).unwrap();
    assert!(is_wrong(unlock(&world, PASSPHRASE)));
    let casework = unlock(&world, NEW).unwrap();
    assert_eq!(casework.families().unwrap().len(), 1);
    assert!(commands(&casework).contains(&("change_passphrase".to_owned(), None)));
    assert!(casework.verify().unwrap().is_clean());
    drop(casework);
    // The sheets still do, for the next time one is lost.
    recover(&world, &world.sheets[0], &world.sheets[2], PASSPHRASE).unwrap();
    assert!(unlock(&world, PASSPHRASE).is_ok());
}

#[test]
fn any_two_sheets_give_a_lost_profile_a_new_passphrase() {
    for (one, other) in [(0, 1), (1, 2), (2, 0)] {
        let world = closed();
        recover(&world, &world.sheets[one], &world.sheets[other], NEW).unwrap();
        assert!(is_wrong(unlock(&world, PASSPHRASE)));
        let casework = unlock(&world, NEW).unwrap();
        assert_eq!(casework.families().unwrap()[0].name, "Haddad Lund");
        assert!(commands(&casework).contains(&("recover_profile".to_owned(), None)));
    }
}

#[test]
fn what_is_refused_changes_nothing() {
    let world = closed();
    let strange = founded_with(2).sheets;
    let [one, two, _] = &world.sheets;
    let half: String = one.lines().take(3).collect::<Vec<_>>().join("\n");
    let cases = [
        (
            recover(&world, one, one, NEW),
            SheetFault::Together(SheetError::SameSheet),
        ),
        (
            recover(&world, one, &strange[1], NEW),
            SheetFault::Together(SheetError::OtherMunicipality),
        ),
        (
            recover(&world, &strange[0], &strange[1], NEW),
            SheetFault::OtherProfile,
        ),
        (
            recover(&world, two, &half, NEW),
            SheetFault::OfOne {
                number: 2,
                error: SheetError::LineCount { found: 3 },
            },
        ),
    ];
    for (refused, expected) in cases {
        match refused {
            Err(CaseworkError::Sheets(fault)) => assert_eq!(fault, expected),
            other => panic!("{expected:?}: {other:?}"),
        }
    }
    for short in [
        recover(&world, one, two, "kort"),
        Casework::change_passphrase(world.folder.path(), PASSPHRASE, "kort", &world.ground),
    ] {
        assert!(
            matches!(short, Err(CaseworkError::PassphraseTooShort { .. })),
            "{short:?}"
        );
    }
    let wrong = Casework::change_passphrase(world.folder.path(), "to små fisk i en å", NEW, &world.ground);
    assert!(matches!(
        wrong,
        Err(CaseworkError::Store(StoreError::WrongPassphrase))
    ));
    let open = unlock(&world, PASSPHRASE).unwrap();
    let in_use = Casework::change_passphrase(world.folder.path(), PASSPHRASE, NEW, &world.ground);
    assert!(
        matches!(in_use, Err(CaseworkError::Store(StoreError::InUse))),
        "{in_use:?}"
    );
    let traces = commands(&open);
    assert!(
        !traces
            .iter()
            .any(|(command, _)| command == "change_passphrase" || command == "recover_profile"),
        "{traces:?}"
    );
}
