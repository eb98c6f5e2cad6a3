//! What the fold's laws say of memory must hold of the tables too: whatever the order, however often, in whatever
//! batches, rebuilt or kept up to date, the rows are the same.

use makker_crypto::{PassphraseCost, SystemRandomness};
use makker_oplog::{Op, StreamKind};
use makker_testkit::{Dice, History};

use crate::rebuild::{Projection, differing, projection};
use crate::{CaseStore, Intake};

const SEEDS: u64 = 12;
const STEPS: usize = 120;

pub(super) fn store() -> (tempfile::TempDir, CaseStore) {
    let folder = tempfile::tempdir().unwrap();
    let cost = PassphraseCost::FOR_TESTS;
    let store = CaseStore::create(folder.path(), "tre små fisk", cost, &SystemRandomness).unwrap();
    store.finish().unwrap();
    (folder, store)
}

fn projected(store: &CaseStore) -> Projection {
    store.write(projection).unwrap()
}

fn take_in(store: &CaseStore, ops: &[Op], dice: &mut Dice) -> Intake {
    let mut sum = Intake::default();
    let mut rest = ops;
    while !rest.is_empty() {
        let (batch, later) = rest.split_at((1 + dice.below(20)).min(rest.len()));
        let intake = store.take_in(StreamKind::Family, batch).unwrap();
        sum.taken_in += intake.taken_in;
        sum.known += intake.known;
        sum.waiting += intake.waiting;
        rest = later;
    }
    sum
}

#[test]
fn the_rows_are_the_same_in_any_order_and_when_folded_again() {
    let (mut waited, mut doubled) = (0, 0);
    for seed in 0..SEEDS {
        // Seeds far apart, so that twelve histories see twelve different handfuls of fields.
        let history = History::generate(seed * 7, STEPS);
        let mut dice = Dice::new(seed);
        let (_folder, in_order) = store();
        take_in(&in_order, &history.ops, &mut dice);
        assert_eq!(
            in_order.differing_tables().unwrap(),
            Vec::<String>::new(),
            "seed {seed}: rebuilt"
        );

        let mut ops = history.ops.clone();
        let again: Vec<Op> = ops.iter().filter(|_| dice.once_in(4)).cloned().collect();
        ops.extend(again);
        dice.shuffle(&mut ops);
        let (_folder, shuffled) = store();
        let intake = take_in(&shuffled, &ops, &mut dice);
        assert_eq!(intake.taken_in, history.ops.len(), "seed {seed}");
        waited += intake.waiting;
        doubled += intake.known;
        let differing = differing(&projected(&in_order), &projected(&shuffled));
        assert_eq!(differing, Vec::<String>::new(), "seed {seed}: another order");
        assert_eq!(
            shuffled.differing_tables().unwrap(),
            Vec::<String>::new(),
            "seed {seed}: rebuilt"
        );
    }
    assert!(
        waited > 100 && doubled > 30,
        "{waited} waited, {doubled} came twice"
    );
}

#[test]
fn a_row_changed_behind_the_fold_is_found() {
    let (_folder, store) = store();
    let history = History::generate(3, STEPS);
    store.take_in(StreamKind::Family, &history.ops).unwrap();
    assert!(store.differing_tables().unwrap().is_empty());
    store
        .write(|t| t.execute("UPDATE family SET created_at_ms = created_at_ms + 1", []))
        .unwrap();
    assert_eq!(store.differing_tables().unwrap(), ["family"]);
}
