//! Nobody else on the machine can read a file of a profile, whatever folder it was put into.

use std::collections::BTreeMap;
use std::ffi::OsString;
use std::os::unix::fs::PermissionsExt as _;
use std::path::Path;

use makker_crypto::{PassphraseCost, SystemRandomness};

use crate::{CaseStore, Opener};

const PASSPHRASE: &str = "tre små fisk";

fn mode(path: &Path) -> u32 {
    std::fs::metadata(path).unwrap().permissions().mode() & 0o7777
}

fn modes(folder: &Path) -> BTreeMap<OsString, u32> {
    std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap())
        .map(|entry| (entry.file_name(), mode(&entry.path())))
        .collect()
}

#[test]
fn every_file_is_the_owner_s_alone_and_so_is_a_folder_that_was_there_and_empty() {
    let ground = tempfile::tempdir().unwrap();
    let folder = ground.path().join("profile");
    std::fs::create_dir(&folder).unwrap();
    std::fs::set_permissions(&folder, std::fs::Permissions::from_mode(0o755)).unwrap();

    let store = CaseStore::create(&folder, PASSPHRASE, PassphraseCost::FOR_TESTS, &SystemRandomness).unwrap();
    store.finish().unwrap();
    assert_eq!(mode(&folder), 0o700);
    let files = modes(&folder);
    // Those that SQLite makes beside the database among them.
    for file in [
        "cases.db",
        "cases.db-shm",
        "cases.db-wal",
        "keys.json",
        "lock",
        "reserve",
    ] {
        assert_eq!(files.get(&OsString::from(file)), Some(&0o600), "{file}");
    }
    assert_eq!(files.len(), 6, "{files:?}");
    drop(store);

    CaseStore::set_passphrase(
        &folder,
        Opener::Passphrase(PASSPHRASE),
        "fire små fisk",
        PassphraseCost::FOR_TESTS,
        &SystemRandomness,
    )
    .unwrap();
    let _open = CaseStore::open(&folder, "fire små fisk").unwrap();
    assert!(
        modes(&folder).values().all(|mode| *mode == 0o600),
        "{:?}",
        modes(&folder)
    );
}
