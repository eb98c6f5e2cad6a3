use makker_crypto::{EnvelopeError, EpochKey, SealPlace, SealPurpose, WriterId};
use proptest::prelude::*;

use crate::stand_ins::{SeededRandomness, fails_at_every_draw};

/// Suite byte, nonce, commitment, tag.
const AROUND: usize = 1 + 24 + 32 + 16;

pub fn place() -> SealPlace {
    SealPlace {
        stream: [1; 16],
        writer: WriterId::from_bytes([2; 32]),
        first: 501,
        last: 1000,
        epoch: 3,
        previous_head: [4; 32],
    }
}

pub fn key(seed: u64) -> EpochKey {
    EpochKey::generate(&SeededRandomness::new(seed)).unwrap()
}

fn sealed(content: &[u8]) -> Vec<u8> {
    key(1)
        .seal(SealPurpose::Batch, &place(), content, &SeededRandomness::new(5))
        .unwrap()
}

#[test]
fn it_opens_with_this_key_for_this_purpose_at_this_place_alone() {
    let bytes = sealed(b"operationer");
    let batch = SealPurpose::Batch;
    assert_eq!(
        key(1).open(batch, &place(), &bytes).unwrap().as_slice(),
        b"operationer"
    );

    let cannot = |found: Result<_, EnvelopeError>| assert_eq!(found.unwrap_err(), EnvelopeError::CannotOpen);
    cannot(key(2).open(batch, &place(), &bytes));
    cannot(key(1).open(SealPurpose::Snapshot, &place(), &bytes));
    let elsewhere: [fn(&mut SealPlace); 6] = [
        |it| it.stream[15] ^= 1,
        |it| it.writer = WriterId::from_bytes([3; 32]),
        |it| it.first += 1,
        |it| it.last += 1,
        |it| it.epoch += 1,
        |it| it.previous_head[0] ^= 1,
    ];
    for change in elsewhere {
        let mut other = place();
        change(&mut other);
        cannot(key(1).open(batch, &other, &bytes));
    }
}

#[test]
fn every_changed_bit_and_every_cut_is_noticed() {
    let bytes = sealed(b"en lille opdatering");
    for position in 0..bytes.len() {
        for bit in 0..8 {
            let mut tampered = bytes.clone();
            tampered[position] ^= 1 << bit;
            let found = key(1).open(SealPurpose::Batch, &place(), &tampered);
            assert_eq!(
                found.unwrap_err(),
                EnvelopeError::CannotOpen,
                "byte {position}, bit {bit}"
            );
        }
        let found = key(1).open(SealPurpose::Batch, &place(), &bytes[..position]);
        assert_eq!(found.unwrap_err(), EnvelopeError::CannotOpen, "cut at {position}");
    }
    let longer = [bytes.as_slice(), &[0]].concat();
    assert!(key(1).open(SealPurpose::Batch, &place(), &longer).is_err());
}

/// Without the commitment, whoever holds two keys can make one ciphertext that opens under both.
#[test]
fn the_commitment_is_to_key_purpose_place_and_nonce() {
    let commitment = |key: &EpochKey, purpose, place: &SealPlace, dice| {
        let bytes = key
            .seal(purpose, place, b"x", &SeededRandomness::new(dice))
            .unwrap();
        bytes[25..57].to_vec()
    };
    let mut other_place = place();
    other_place.last += 1;
    let all = [
        commitment(&key(1), SealPurpose::Batch, &place(), 1),
        commitment(&key(2), SealPurpose::Batch, &place(), 1),
        commitment(&key(1), SealPurpose::Snapshot, &place(), 1),
        commitment(&key(1), SealPurpose::Batch, &other_place, 1),
        commitment(&key(1), SealPurpose::Batch, &place(), 2),
    ];
    for (index, one) in all.iter().enumerate() {
        assert!(!all[index + 1..].contains(one), "{index}");
    }
    assert_eq!(all[0], commitment(&key(1), SealPurpose::Batch, &place(), 1));
}

#[test]
fn lengths_near_each_other_look_alike() {
    let len = |content: usize| sealed(&vec![0; content]).len() - AROUND;
    assert_eq!(len(0), 4);
    assert_eq!(len(1020), 1024);
    assert_eq!(len(1021), 1088);
    assert_eq!(len(1084), 1088);
    assert_eq!(len(1085), 1152);
}

#[test]
fn the_same_content_never_looks_the_same_twice() {
    let dice = SeededRandomness::new(1);
    let [one, other] = [(); 2].map(|()| key(1).seal(SealPurpose::Batch, &place(), b"same", &dice).unwrap());
    let alike = one
        .iter()
        .zip(&other)
        .skip(1)
        .filter(|(one, other)| one == other)
        .count();
    assert!(alike < 8, "{alike} bytes are alike");
}

#[test]
fn a_machine_without_randomness_seals_nothing() {
    let draws = fails_at_every_draw(EnvelopeError::NoRandomness, |it| {
        key(1).seal(SealPurpose::Batch, &place(), b"x", it)
    });
    assert_eq!(draws, 1);
}

proptest! {
    #[test]
    fn any_content_comes_back(content in prop::collection::vec(any::<u8>(), 0..3000)) {
        let bytes = sealed(&content);
        let opened = key(1).open(SealPurpose::Batch, &place(), &bytes).unwrap();
        prop_assert_eq!(opened.as_slice(), content.as_slice());
    }
}
