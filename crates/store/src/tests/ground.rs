//! Bad ground is met with one clear answer, and nothing is changed.

use std::path::Path;

use makker_crypto::{PassphraseCost, SystemRandomness};
use tempfile::TempDir;

use crate::{CaseStore, StoreError};

const PASSPHRASE: &str = "tre små fisk";

fn created() -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    let store = CaseStore::create(
        folder.path(),
        PASSPHRASE,
        PassphraseCost::FOR_TESTS,
        &SystemRandomness,
    )
    .unwrap();
    store.finish().unwrap();
    folder
}

fn files(folder: &Path) -> Vec<(std::ffi::OsString, Vec<u8>)> {
    let mut files: Vec<_> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap())
        .map(|entry| (entry.file_name(), std::fs::read(entry.path()).unwrap()))
        .collect();
    files.sort();
    files
}

fn open(folder: &Path) -> Result<CaseStore, StoreError> {
    CaseStore::open(folder, PASSPHRASE)
}

#[test]
fn a_wrong_passphrase_changes_nothing() {
    let folder = created();
    let before = files(folder.path());
    assert!(matches!(
        CaseStore::open(folder.path(), "to små fisk"),
        Err(StoreError::WrongPassphrase)
    ));
    assert_eq!(files(folder.path()), before);
}

#[test]
fn a_profile_in_use_is_not_opened_twice() {
    let folder = created();
    let held = open(folder.path()).unwrap();
    assert!(matches!(open(folder.path()), Err(StoreError::InUse)));
    drop(held);
    assert!(open(folder.path()).is_ok());
}

#[test]
fn a_folder_without_a_profile_says_so_and_stays_empty() {
    let folder = tempfile::tempdir().unwrap();
    assert!(matches!(open(folder.path()), Err(StoreError::NoProfile { .. })));
    assert!(files(folder.path()).is_empty());
}

#[test]
fn a_profile_that_exists_is_not_made_again() {
    let folder = created();
    let before = files(folder.path());
    let again = CaseStore::create(
        folder.path(),
        "andet",
        PassphraseCost::FOR_TESTS,
        &SystemRandomness,
    );
    assert!(matches!(again, Err(StoreError::ProfileExists { .. })));
    assert_eq!(files(folder.path()), before);
}

#[test]
fn damage_to_any_file_is_told_and_not_made_worse() {
    for (file, damage) in [
        ("keys.json", b"{".as_slice()),
        ("keys.json", &[0xff; 200_000]),
        ("cases.db", &[0x5a; 8192]),
        ("cases.db", b""),
    ] {
        let folder = created();
        std::fs::write(folder.path().join(file), damage).unwrap();
        let opened = open(folder.path());
        assert!(
            matches!(opened, Err(StoreError::Damaged { .. })),
            "{file}: {:?}",
            opened.err()
        );
        assert!(
            std::fs::read(folder.path().join(file)).unwrap() == damage,
            "{file} was written to"
        );
    }
}

#[test]
fn a_profile_whose_database_is_gone_does_not_wake_up_empty() {
    let folder = created();
    std::fs::remove_file(folder.path().join("cases.db")).unwrap();
    assert!(matches!(open(folder.path()), Err(StoreError::Damaged { .. })));
    assert!(!folder.path().join("cases.db").exists());
}

#[test]
fn a_newer_database_is_refused_and_untouched() {
    let folder = created();
    let store = open(folder.path()).unwrap();
    store
        .write(|t| t.pragma_update(None, "user_version", 999))
        .unwrap();
    drop(store);
    let before = files(folder.path());
    assert!(matches!(
        open(folder.path()),
        Err(StoreError::Newer { found: 999, .. })
    ));
    let changed: Vec<_> = files(folder.path())
        .into_iter()
        .filter(|file| !before.contains(file))
        .map(|(name, _)| name)
        .collect();
    assert!(changed.is_empty(), "{changed:?}");
}

#[test]
fn a_creation_that_was_cut_off_can_be_begun_again() {
    let folder = created();
    std::fs::remove_file(folder.path().join("keys.json")).unwrap();
    let again = CaseStore::create(
        folder.path(),
        PASSPHRASE,
        PassphraseCost::FOR_TESTS,
        &SystemRandomness,
    );
    assert!(again.is_ok(), "{:?}", again.err());
}

#[test]
fn a_folder_that_cannot_be_written_is_named() {
    let folder = tempfile::tempdir().unwrap();
    let in_the_way = folder.path().join("fil");
    std::fs::write(&in_the_way, b"").unwrap();
    let profile = in_the_way.join("profil");
    let made = CaseStore::create(&profile, PASSPHRASE, PassphraseCost::FOR_TESTS, &SystemRandomness);
    let Err(StoreError::Unwritable { folder: named }) = made else {
        panic!("{:?}", made.err())
    };
    assert_eq!(named, profile);
}

#[test]
fn a_folder_that_nobody_can_make_is_named() {
    let folder = tempfile::tempdir().unwrap();
    let profile = folder.path().join("p".repeat(400));
    let made = CaseStore::create(&profile, PASSPHRASE, PassphraseCost::FOR_TESTS, &SystemRandomness);
    let Err(StoreError::Unwritable { folder: named }) = made else {
        panic!("{:?}", made.err())
    };
    assert_eq!(named, profile);
}

#[cfg(unix)]
#[test]
fn others_on_the_machine_cannot_look_into_a_profile() {
    use std::os::unix::fs::PermissionsExt as _;
    let folder = tempfile::tempdir().unwrap();
    let profile = folder.path().join("a/profile");
    let cost = PassphraseCost::FOR_TESTS;
    CaseStore::create(&profile, "tre små fisk", cost, &SystemRandomness)
        .unwrap()
        .finish()
        .unwrap();
    let mode = std::fs::metadata(&profile).unwrap().permissions().mode();
    assert_eq!(mode & 0o077, 0, "{mode:o}");
}
