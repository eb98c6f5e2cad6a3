use makker_crypto::{EnvelopeError, EpochContext, EpochKey, WrapHash};

use crate::people::People;
use crate::stand_ins::{SeededRandomness, fails_at_every_draw};

const FIRST: EpochContext = EpochContext {
    stream: [9; 16],
    epoch: 1,
};
const SECOND: EpochContext = EpochContext { epoch: 2, ..FIRST };
const ELSEWHERE: EpochContext = EpochContext {
    stream: [8; 16],
    ..FIRST
};

fn key(seed: u64) -> EpochKey {
    EpochKey::generate(&SeededRandomness::new(seed)).unwrap()
}

#[test]
fn a_wrap_opens_for_its_device_in_its_epoch_and_as_the_log_names_it() {
    let people = People::new(1);
    let (key, other) = (key(1), key(2));
    let wrap = key
        .wrap(&people.bent.kem_public(), FIRST, &SeededRandomness::new(3))
        .unwrap();
    assert_eq!(wrap.len(), EpochKey::WRAP_LEN);
    let (commitment, hash) = (key.commitment(), WrapHash::of(&wrap));
    let open = |device: &makker_crypto::DeviceKeys, context, commitment, hash| {
        EpochKey::open_wrap(&wrap, device.kem(), context, commitment, hash)
    };
    assert!(open(&people.bent, FIRST, commitment, hash).unwrap().same_as(&key));
    let refused = |found: Result<EpochKey, EnvelopeError>| found.unwrap_err();
    assert_eq!(
        refused(open(&people.amina, FIRST, commitment, hash)),
        EnvelopeError::CannotOpen
    );
    for context in [SECOND, ELSEWHERE] {
        assert_eq!(
            refused(open(&people.bent, context, commitment, hash)),
            EnvelopeError::CannotOpen
        );
    }
    assert_eq!(
        refused(open(&people.bent, FIRST, other.commitment(), hash)),
        EnvelopeError::NotAsSigned
    );
    assert_eq!(
        refused(open(
            &people.bent,
            FIRST,
            commitment,
            WrapHash::from_bytes([0; 32])
        )),
        EnvelopeError::NotAsSigned
    );
}

#[test]
fn an_exchanged_wrap_is_refused_even_if_it_holds_the_right_key() {
    let people = People::new(1);
    let key = key(1);
    let to_bent = people.bent.kem_public();
    let [named, other] = [3, 4].map(|seed| key.wrap(&to_bent, FIRST, &SeededRandomness::new(seed)).unwrap());
    assert_ne!(named, other);
    let found = EpochKey::open_wrap(
        &other,
        people.bent.kem(),
        FIRST,
        key.commitment(),
        WrapHash::of(&named),
    );
    assert_eq!(found.unwrap_err(), EnvelopeError::NotAsSigned);
}

#[test]
fn recovery_opens_its_wrap() {
    let people = People::new(1);
    let key = key(1);
    let recovery = &people.founding.secrets.recovery;
    let wrap = key
        .wrap(
            recovery.public().unwrap().kem_public(),
            FIRST,
            &SeededRandomness::new(3),
        )
        .unwrap();
    let opened = EpochKey::open_wrap(
        &wrap,
        &recovery.kem().unwrap(),
        FIRST,
        key.commitment(),
        WrapHash::of(&wrap),
    );
    assert!(opened.unwrap().same_as(&key));
}

#[test]
fn every_changed_byte_of_a_wrap_is_noticed_even_by_one_who_signs_its_hash() {
    let people = People::new(1);
    let key = key(1);
    let wrap = key
        .wrap(&people.bent.kem_public(), FIRST, &SeededRandomness::new(3))
        .unwrap();
    for position in 0..wrap.len() {
        let mut tampered = wrap.clone();
        tampered[position] ^= 1;
        let hash = WrapHash::of(&tampered);
        let found = EpochKey::open_wrap(&tampered, people.bent.kem(), FIRST, key.commitment(), hash);
        assert!(found.is_err(), "byte {position}");
    }
}

#[test]
fn newer_opens_older_and_never_the_reverse() {
    let keys = [1, 2, 3].map(key);
    let contexts = [FIRST, SECOND, EpochContext { epoch: 3, ..FIRST }];
    let link = |at: usize| {
        keys[at + 1]
            .link_back(&keys[at], contexts[at], &SeededRandomness::new(9))
            .unwrap()
    };
    assert_eq!(link(0).len(), EpochKey::LINK_LEN);
    // From the newest down to the first.
    let second = keys[2]
        .open_older(&link(1), SECOND, keys[1].commitment())
        .unwrap();
    let first = second.open_older(&link(0), FIRST, keys[0].commitment()).unwrap();
    assert!(first.same_as(&keys[0]));

    let refused =
        |key: &EpochKey, context, commitment| key.open_older(&link(0), context, commitment).unwrap_err();
    let named = keys[0].commitment();
    assert_eq!(refused(&keys[0], FIRST, named), EnvelopeError::CannotOpen);
    assert_eq!(refused(&keys[2], FIRST, named), EnvelopeError::CannotOpen);
    assert_eq!(refused(&keys[1], SECOND, named), EnvelopeError::CannotOpen);
    assert_eq!(refused(&keys[1], ELSEWHERE, named), EnvelopeError::CannotOpen);
    assert_eq!(
        refused(&keys[1], FIRST, keys[2].commitment()),
        EnvelopeError::NotAsSigned
    );
    for position in 0..EpochKey::LINK_LEN {
        let mut tampered = link(0);
        tampered[position] ^= 1;
        assert!(
            keys[1].open_older(&tampered, FIRST, named).is_err(),
            "byte {position}"
        );
    }
}

#[test]
fn a_machine_without_randomness_wraps_and_links_nothing() {
    let people = People::new(1);
    let (one, other) = (key(1), key(2));
    let to_bent = people.bent.kem_public();
    let no = EnvelopeError::NoRandomness;
    assert_eq!(fails_at_every_draw(no, |it| one.wrap(&to_bent, FIRST, it)), 1);
    assert_eq!(fails_at_every_draw(no, |it| other.link_back(&one, FIRST, it)), 1);
}
