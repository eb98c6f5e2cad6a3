//! What must hold of the merge, whatever three people do on three devices: the order in which operations come changes
//! nothing, and nothing anybody wrote disappears without somebody having replaced it knowingly.
//!
//! Each law is held against an account of its own, made from the operations alone and by other means than the fold.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test that stops is a test that fails"
)]

mod account;
mod baton;
mod golden;
mod hostile;
mod mutations;
mod redaction;
mod text;
mod undo;
mod world;

use std::collections::{BTreeMap, BTreeSet};
use std::convert::Infallible;

use makker_domain::field;
use makker_oplog::batch::{ops_from_bytes, ops_to_bytes};
use makker_oplog::{MemoryState, Op, OpType, Touched, Writer, fold};
use makker_testkit::{Dice, History, STREAM};

/// A fold, or a broken one.
pub type Fold = fn(&mut MemoryState, &Op) -> Result<Vec<Touched>, Infallible>;

/// `MAKKER_SEEDS` asks for more than CI has time for.
fn seeds() -> u64 {
    std::env::var("MAKKER_SEEDS")
        .ok()
        .and_then(|seeds| seeds.parse().ok())
        .unwrap_or(340)
}

const STEPS: usize = 150;
const ORDERS: u64 = 4;

/// What a device does with operations from outside: each once, whatever comes twice.
pub fn replayed<'a>(fold: Fold, ops: impl IntoIterator<Item = &'a Op>) -> MemoryState {
    let mut state = MemoryState::default();
    for op in ops {
        if state.come(op.stream, op.op_ref()) {
            let Ok(_) = fold(&mut state, op);
        }
    }
    state
}

/// Checks every law on one history; the sentence says which was broken.
pub fn check(fold: Fold, seed: u64) -> Result<(), String> {
    let history = History::generate(seed, STEPS);
    let state = replayed(fold, &history.ops);
    let mut dice = Dice::new(seed ^ 0x5eed);
    for order in 0..ORDERS {
        let mut ops = history.ops.clone();
        let doubled: Vec<Op> = ops.iter().filter(|_| dice.once_in(3)).cloned().collect();
        ops.extend(doubled);
        dice.shuffle(&mut ops);
        same(&state, &replayed(fold, &ops), &format!("order {order}"))?;
    }
    same(
        &state,
        &replayed(fold, &through_batches(&history, &mut dice)?),
        "batches",
    )?;
    account::of(&history).agrees_with(&state)
}

fn same(one: &MemoryState, other: &MemoryState, how: &str) -> Result<(), String> {
    if one.registers() != other.registers() {
        return Err(format!("{how}: registers differ"));
    }
    if one.texts() != other.texts() {
        return Err(format!("{how}: texts differ"));
    }
    let shown = |state: &MemoryState| -> Vec<_> { state.texts().values().map(|text| text.texts()).collect() };
    if shown(one) != shown(other) {
        return Err(format!("{how}: the same edits read differently"));
    }
    let holders =
        |state: &MemoryState| -> Vec<_> { state.batons().values().map(|baton| baton.view()).collect() };
    if one.batons() != other.batons() || holders(one) != holders(other) {
        return Err(format!("{how}: batons differ"));
    }
    if one.awaited() != other.awaited() {
        return Err(format!("{how}: what is waited for differs"));
    }
    if one != other {
        return Err(format!("{how}: redactions differ"));
    }
    Ok(())
}

/// Packed into batches of whatever sizes, unpacked, and taken in batch by batch, writers mixed.
fn through_batches(history: &History, dice: &mut Dice) -> Result<Vec<Op>, String> {
    let mut by_writer: BTreeMap<Writer, Vec<Op>> = BTreeMap::new();
    for op in &history.ops {
        by_writer.entry(op.writer).or_default().push(op.clone());
    }
    let mut batches: Vec<(Writer, Vec<u8>)> = Vec::new();
    for (writer, mut ops) in by_writer {
        while !ops.is_empty() {
            let rest = ops.split_off((1 + dice.below(9)).min(ops.len()));
            batches.push((writer, ops_to_bytes(&ops)));
            ops = rest;
        }
    }
    dice.shuffle(&mut batches);
    let mut unpacked = Vec::new();
    for (writer, bytes) in batches {
        unpacked.extend(ops_from_bytes(STREAM, writer, &bytes).map_err(|error| format!("batch: {error}"))?);
    }
    Ok(unpacked)
}

#[test]
fn the_laws_hold_whatever_people_do() {
    for seed in 0..seeds() {
        if let Err(broken) = check(fold, seed) {
            panic!("seed {seed}: {broken}");
        }
    }
}

#[test]
fn every_type_of_operation_and_every_field_is_drawn() {
    let (mut types, mut fields) = (BTreeSet::new(), BTreeSet::new());
    for seed in 0..seeds() {
        let history = History::generate(seed, STEPS);
        types.extend(history.types());
        fields.extend(history.fields());
    }
    let missing_types: Vec<_> = OpType::ALL
        .into_iter()
        .filter(|op_type| !types.contains(op_type))
        .collect();
    assert!(missing_types.is_empty(), "never drawn: {missing_types:?}");
    let missing_fields: Vec<_> = field::all()
        .filter(|field| !fields.contains(&field.id))
        .map(|field| (field.entity, field.name))
        .collect();
    assert!(missing_fields.is_empty(), "never drawn: {missing_fields:?}");
}

#[test]
fn what_makes_merging_hard_happens_often_enough_to_be_tested() {
    let mut seen = account::Rarities::default();
    for seed in 0..seeds() {
        let history = History::generate(seed, STEPS);
        account::count_rarities(&history, &replayed(fold, &history.ops), &mut seen);
    }
    for (what, times) in seen.counted() {
        assert!(times >= 20, "{what}: only {times} times");
    }
}
