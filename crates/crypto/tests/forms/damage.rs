//! Whatever bytes come in from outside, no reader panics, and what it takes for whole it writes back as it was.

use makker_crypto::{
    DeviceKeys, EpochContext, EpochKey, SealPurpose, Sheet, SignedCertificate, SignedGenesis, WrapHash,
};
use proptest::prelude::*;

use crate::people::{NOON, People};
use crate::sealing::{key, place};
use crate::stand_ins::SeededRandomness;

const CONTEXT: EpochContext = EpochContext {
    stream: [9; 16],
    epoch: 1,
};

/// Each reader, over the same bytes.
fn read_as_everything(people: &People, bytes: &[u8]) {
    if let Ok(certificate) = SignedCertificate::from_bytes(bytes) {
        assert_eq!(certificate.to_bytes().unwrap(), bytes);
    }
    if let Ok(genesis) = SignedGenesis::from_bytes(bytes) {
        assert_eq!(genesis.to_bytes(), bytes);
    }
    if let Ok(keys) = DeviceKeys::from_secret_bytes(bytes) {
        assert_eq!(keys.to_secret_bytes().as_slice(), bytes);
    }
    let _ = key(1).open(SealPurpose::Batch, &place(), bytes);
    let _ = key(1).open_older(bytes, CONTEXT, key(2).commitment());
    let hash = WrapHash::of(bytes);
    let _ = EpochKey::open_wrap(bytes, people.bent.kem(), CONTEXT, key(1).commitment(), hash);
    let _ = Sheet::from_text(&String::from_utf8_lossy(bytes));
}

fn whole_forms(people: &People) -> Vec<Vec<u8>> {
    let secrets = &people.founding.secrets;
    let dice = SeededRandomness::new(3);
    vec![
        people.bent_certificate().to_bytes().unwrap(),
        SignedGenesis::sign(&secrets.root, &secrets.recovery.public().unwrap(), NOON, false).to_bytes(),
        people.bent.to_secret_bytes().to_vec(),
        key(1).seal(SealPurpose::Batch, &place(), b"ops", &dice).unwrap(),
        key(1).link_back(&key(2), CONTEXT, &dice).unwrap(),
        key(1).wrap(&people.bent.kem_public(), CONTEXT, &dice).unwrap(),
        people.founding.sheets[0].to_text().unwrap().as_bytes().to_vec(),
    ]
}

#[test]
fn every_cut_is_survived() {
    let people = People::new(1);
    for form in whole_forms(&people) {
        for len in (0..form.len()).filter(|len| *len < 160 || len % 37 == 0) {
            read_as_everything(&people, &form[..len]);
        }
        read_as_everything(&people, &[form.as_slice(), &[0]].concat());
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn any_bytes_are_survived(bytes in prop::collection::vec(any::<u8>(), 0..1500)) {
        read_as_everything(&People::new(1), &bytes);
    }

    #[test]
    fn damaged_forms_are_survived(form in 0_usize..7, at: prop::sample::Index, with in prop::collection::vec(any::<u8>(), 0..9)) {
        let people = People::new(1);
        let mut bytes = whole_forms(&people).swap_remove(form);
        let at = at.index(bytes.len());
        let end = bytes.len().min(at + with.len());
        bytes.splice(at..end, with);
        read_as_everything(&people, &bytes);
    }

    #[test]
    fn any_typing_is_survived(text in "(?s).{0,400}", lines in prop::collection::vec("[1-6: a-zA-Z0-9øæå]{0,60}", 0..9)) {
        let _ = Sheet::from_text(&text);
        let _ = Sheet::from_text(&lines.join("\n"));
    }
}
