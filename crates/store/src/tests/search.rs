//! Search as people use it.

use makker_crypto::{PassphraseCost, SystemRandomness};
use makker_domain::entity_kind::EntityKind;
use makker_domain::family::NAME;
use makker_domain::field::ARCHIVED;
use makker_domain::id::EntityId;
use makker_domain::value::Value;
use makker_oplog::{Op, StreamKind};
use makker_testkit::{Device, STREAM};

use crate::CaseStore;
use crate::rebuild::rebuild;

fn store(ops: &[Op]) -> (tempfile::TempDir, CaseStore) {
    let folder = tempfile::tempdir().unwrap();
    let cost = PassphraseCost::FOR_TESTS;
    let store = CaseStore::create(folder.path(), "tre små fisk", cost, &SystemRandomness).unwrap();
    store.take_in(StreamKind::Family, ops).unwrap();
    (folder, store)
}

fn found(store: &CaseStore, text: &str) -> Vec<u8> {
    let hits = store.read(|tables| tables.search(text, &[STREAM], 10)).unwrap();
    let mut numbers: Vec<u8> = hits.iter().map(|hit| hit.entity.to_bytes()[0]).collect();
    numbers.sort_unstable();
    numbers
}

fn families(names: &[&str]) -> (Device, Vec<Op>) {
    let mut device = Device::new(1);
    let mut ops = Vec::new();
    for (number, name) in (1..).zip(names) {
        let id = EntityId::from_bytes([number; 16]);
        ops.push(device.create(id, EntityKind::Family));
        ops.push(device.set(id, NAME, Value::Text((*name).to_owned()), vec![]));
    }
    (device, ops)
}

#[test]
fn names_are_found_however_they_are_spelled_and_from_their_beginning() {
    let (_, ops) = families(&["Åse Nørgård", "Aabenraa-Petrović", "Haddad Lund", "وردة"]);
    let (_folder, store) = store(&ops);
    for (text, numbers) in [
        ("aase", vec![1]),
        ("Åse", vec![1]),
        ("norg", vec![]),
        ("noerg", vec![1]),
        ("åben", vec![2]),
        ("petrovic", vec![2]),
        ("lund had", vec![3]),
        ("haddad nørgård", vec![]),
        ("وَرْدَة", vec![4]),
        ("\" OR *", vec![]),
        ("", vec![]),
    ] {
        assert_eq!(found(&store, text), numbers, "{text}");
    }
}

#[test]
fn what_is_changed_or_put_away_is_found_no_more_and_other_streams_are_not_searched() {
    let (mut device, mut ops) = families(&["Haddad", "Demir"]);
    let (first, second) = (EntityId::from_bytes([1; 16]), EntityId::from_bytes([2; 16]));
    let named = ops[1].op_ref();
    ops.push(device.set(first, NAME, Value::Text("Lund".into()), vec![named]));
    ops.push(device.set(second, ARCHIVED, Value::Bool(true), vec![]));
    let (_folder, store) = store(&ops);
    assert!(found(&store, "haddad").is_empty());
    assert_eq!(found(&store, "lund"), [1]);
    assert!(found(&store, "demir").is_empty());
    assert!(
        store
            .read(|tables| tables.search("lund", &[], 10))
            .unwrap()
            .is_empty()
    );
}

#[test]
fn all_that_was_found_is_found_after_everything_is_folded_again() {
    let (_, ops) = families(&["Haddad", "Demir"]);
    let (_folder, store) = store(&ops);
    store.write(rebuild).unwrap();
    assert_eq!(found(&store, "haddad"), [1]);
    assert_eq!(found(&store, "demir"), [2]);
}

/// With a word that stands nearly everywhere, a person means what was written last; with one that is rare, what it fits
/// best, however old.
#[test]
fn of_a_word_that_stands_everywhere_the_newest_come_first_and_a_rare_one_finds_the_oldest() {
    const FAMILIES: u16 = 400;
    let id = |number: u16| {
        let [high, low] = number.to_be_bytes();
        EntityId::from_bytes([high, low, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1])
    };
    let mut device = Device::new(1);
    let (_folder, store) = store(&[]);
    for number in 0..FAMILIES {
        let rare = if number == 0 { "Ærø" } else { "" };
        let name = Value::Text(format!("Familien {rare}"));
        let ops = [
            device.create(id(number), EntityKind::Family),
            device.set(id(number), NAME, name, vec![]),
        ];
        store.take_in(StreamKind::Family, &ops).unwrap();
    }
    let hits = |text: &str| {
        let hits = store.read(|tables| tables.search(text, &[STREAM], 3)).unwrap();
        hits.iter().map(|hit| hit.entity).collect::<Vec<_>>()
    };
    let newest: Vec<EntityId> = (1..=3).map(|back| id(FAMILIES - back)).collect();
    assert_eq!(hits("familien"), newest);
    assert_eq!(hits("aeroe"), [id(0)]);
    assert_eq!(hits("familien ærø"), [id(0)]);
    let elsewhere = [makker_oplog::StreamId::from_bytes([7; 16])];
    let in_other_streams = store
        .read(|tables| tables.search("familien", &elsewhere, 3))
        .unwrap();
    assert!(in_other_streams.is_empty());
}
