use makker_crypto::{DataKey, EnvelopeError, RecoveryPublic, RecoverySlot};

use crate::people::People;
use crate::stand_ins::{SeededRandomness, fails_at_every_draw};

fn slot(people: &People) -> (DataKey, RecoverySlot) {
    let dice = SeededRandomness::new(8);
    let key = DataKey::generate(&dice).unwrap();
    let public = people.founding.secrets.recovery.public().unwrap();
    let slot = RecoverySlot::seal(&public, &key, &dice).unwrap();
    (key, slot)
}

#[test]
fn a_slot_made_without_the_seed_opens_with_it_and_with_no_other() {
    let (people, elsewhere) = (People::new(1), People::new(2));
    let (key, slot) = slot(&people);
    let secrets = &people.founding.secrets;
    assert!(slot.open(&secrets.recovery).unwrap().same_as(&key));
    assert_eq!(slot.recovery(), secrets.recovery.public().unwrap().fingerprint());
    assert_eq!(
        slot.open(&elsewhere.founding.secrets.recovery).unwrap_err(),
        EnvelopeError::WrongRecoverySeed
    );
}

#[test]
fn two_sheets_open_it() {
    let people = People::new(1);
    let (key, slot) = slot(&people);
    let [one, _, three] = &people.founding.sheets;
    let secrets = makker_crypto::combine(three, one).unwrap();
    assert!(slot.open(&secrets.recovery).unwrap().same_as(&key));
}

#[test]
fn a_slot_goes_through_json_and_no_number_in_it_can_be_changed() {
    let people = People::new(1);
    let (_, slot) = slot(&people);
    let json = serde_json::to_value(&slot).unwrap();
    assert_eq!(
        serde_json::from_value::<RecoverySlot>(json.clone()).unwrap(),
        slot
    );
    let len = json["wrapped_key"].as_array().unwrap().len();
    assert_eq!(len, 1 + 1120 + DataKey::LEN + 16);
    for position in (0..len).step_by(7).chain(0..3).chain(len - 70..len) {
        let mut tampered = json.clone();
        let byte = tampered["wrapped_key"][position].as_u64().unwrap();
        tampered["wrapped_key"][position] = (byte ^ 1).into();
        let tampered: RecoverySlot = serde_json::from_value(tampered).unwrap();
        assert!(
            tampered.open(&people.founding.secrets.recovery).is_err(),
            "byte {position}"
        );
    }
}

#[test]
fn a_machine_without_randomness_makes_no_slot() {
    let people = People::new(1);
    let (key, _) = slot(&people);
    let public = people.founding.secrets.recovery.public().unwrap();
    let draws = fails_at_every_draw(EnvelopeError::NoRandomness, |randomness| {
        RecoverySlot::seal(&public, &key, randomness)
    });
    assert_eq!(draws, 1);
}

#[test]
fn the_keys_of_one_seed_have_nothing_to_do_with_each_other() {
    let people = People::new(1);
    let recovery = &people.founding.secrets.recovery;
    let public = recovery.public().unwrap();
    assert_eq!(RecoveryPublic::from_bytes(public.as_bytes()), Ok(public.clone()));
    let age = recovery.age_identity().unwrap();
    let (secret, recipient) = (age.to_secret_text().unwrap(), age.recipient_text().unwrap());
    assert!(
        secret.starts_with("AGE-SECRET-KEY-1") && secret.len() == 74,
        "{}",
        secret.len()
    );
    assert!(
        recipient.starts_with("age1") && recipient.len() == 62,
        "{recipient}"
    );
    // X-Wing's own X25519 half is another key.
    let (_, x25519) = bech32::decode(&recipient).unwrap();
    assert_ne!(public.as_bytes()[1184..], x25519);
}
