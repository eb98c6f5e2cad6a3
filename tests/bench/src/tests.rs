//! That the benchmark measures what it says, at a load that takes no time.

use makker_casework::{Casework, Ground, PassphraseCost, SystemClock, SystemRandomness};
use makker_store::CaseStore;

use crate::documents;
use crate::kept;
use crate::load::{self, PASSPHRASE};
use crate::ours::{self, Effort};

#[test]
fn a_small_load_has_its_share_of_the_reference_load() {
    let folder = tempfile::tempdir().unwrap();
    load::fill(folder.path(), 2).unwrap();
    let ground = Ground {
        clock: std::sync::Arc::new(SystemClock),
        randomness: std::sync::Arc::new(SystemRandomness),
        passphrase_cost: PassphraseCost::FOR_TESTS,
    };
    let casework = Casework::unlock(folder.path(), PASSPHRASE, &ground).unwrap();
    assert_eq!(casework.families().unwrap().len(), 2);
    drop(casework);
    let store = CaseStore::open(folder.path(), PASSPHRASE).unwrap();
    let report = store.verify_log().unwrap();
    assert!(report.flaws.is_empty(), "{report:?}");
    assert!(store.differing_tables().unwrap().is_empty());
    drop(store);
    // 200,000 operations for 500 families; the founding, the set-up and the long log add some.
    let one_more = tempfile::tempdir().unwrap();
    load::fill(one_more.path(), 3).unwrap();
    let store = CaseStore::open(one_more.path(), PASSPHRASE).unwrap();
    let of_a_family = store.verify_log().unwrap().ops - report.ops;
    assert!((390..=410).contains(&of_a_family), "{of_a_family}");
    drop(store);

    kept::try_out(folder.path(), 2).unwrap();
    assert!(
        kept::try_out(folder.path(), 3).is_err(),
        "another number of families"
    );
    let samples = ours::measure(folder.path(), Effort::TINY).unwrap();
    for what in [
        "argon2",
        "unlock",
        "today",
        "overview",
        "plan",
        "log page",
        "long log page",
        "open",
        "open again",
        "log",
        "edit",
        "text edit",
        "search",
    ] {
        assert!(samples.median(what).is_some_and(|ms| ms > 0.0), "{what}");
    }
}

#[test]
fn peers_merge_what_two_wrote() {
    let folder = tempfile::tempdir().unwrap();
    let samples = documents::measure(folder.path(), 1).unwrap();
    for what in [
        "merge",
        "merge Automerge",
        "merge Loro",
        "open Automerge",
        "edit Loro",
    ] {
        assert!(samples.median(what).is_some_and(|ms| ms > 0.0), "{what}");
    }
}
