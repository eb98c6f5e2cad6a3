use makker_crypto::{
    CryptoError, DataKey, DeviceKeys, EnvelopeError, EpochKey, Signature, SignedGenesis, SignedPurpose,
    SigningPublic, WriterId, found,
};

use crate::people::{NOON, People};
use crate::stand_ins::{SeededRandomness, fails_at_every_draw, hex};

#[test]
fn device_keys_come_back_from_their_secret_form() {
    let keys = DeviceKeys::generate(&SeededRandomness::new(1)).unwrap();
    let secret = keys.to_secret_bytes();
    let again = DeviceKeys::from_secret_bytes(secret.as_slice()).unwrap();
    assert_eq!(secret.len(), DeviceKeys::SECRET_LEN);
    assert_eq!(*again.to_secret_bytes(), *secret);
    assert_eq!(again.writer(), keys.writer());
    assert_eq!(again.kem_public(), keys.kem_public());

    let mut newer = secret.to_vec();
    newer[0] = 1;
    assert_eq!(
        DeviceKeys::from_secret_bytes(&newer).unwrap_err(),
        EnvelopeError::Newer
    );
    assert_eq!(
        DeviceKeys::from_secret_bytes(&secret[..64]).unwrap_err(),
        EnvelopeError::Malformed
    );
    assert_eq!(
        DeviceKeys::from_secret_bytes(&[secret.as_slice(), &[0]].concat()).unwrap_err(),
        EnvelopeError::Malformed
    );
}

#[test]
fn two_devices_are_two_writers() {
    let dice = SeededRandomness::new(1);
    let [one, other] = [(); 2].map(|()| DeviceKeys::generate(&dice).unwrap());
    assert_ne!(one.writer(), other.writer());
    assert_ne!(one.kem_public(), other.kem_public());
    assert_eq!(one.writer(), WriterId::of(&one.signing_public()));
}

#[test]
fn a_signature_is_for_one_purpose_one_key_and_these_bytes() {
    let dice = SeededRandomness::new(1);
    let [one, other] = [(); 2].map(|()| DeviceKeys::generate(&dice).unwrap());
    for made_for in SignedPurpose::ALL {
        let signature = one.sign(made_for, b"head");
        for taken_for in SignedPurpose::ALL {
            let found = one.signing_public().verify(taken_for, b"head", &signature);
            assert_eq!(
                found.is_ok(),
                made_for == taken_for,
                "{made_for:?} as {taken_for:?}"
            );
        }
        let refused = Err(EnvelopeError::BadSignature);
        assert_eq!(
            one.signing_public().verify(made_for, b"heat", &signature),
            refused
        );
        assert_eq!(
            other.signing_public().verify(made_for, b"head", &signature),
            refused
        );
        for bit in 0..8 * Signature::LEN {
            let mut bytes = signature.to_bytes();
            bytes[bit / 8] ^= 1 << (bit % 8);
            let forged = Signature::from_bytes(bytes);
            assert_eq!(one.signing_public().verify(made_for, b"head", &forged), refused);
        }
    }
}

#[test]
fn a_public_key_that_fits_any_signature_is_refused() {
    let mut identity = [0; 32];
    identity[0] = 1;
    assert_eq!(
        SigningPublic::from_bytes(&identity),
        Err(EnvelopeError::Malformed)
    );
    assert_eq!(SigningPublic::from_bytes(&[0; 32]), Err(EnvelopeError::Malformed));
}

#[test]
fn a_genesis_is_read_back_and_nothing_in_it_can_be_changed() {
    let people = People::new(1);
    let secrets = &people.founding.secrets;
    let genesis = SignedGenesis::sign(&secrets.root, &secrets.recovery.public().unwrap(), NOON, true);
    let bytes = genesis.to_bytes();
    assert_eq!(bytes.len(), SignedGenesis::LEN);
    assert_eq!(SignedGenesis::from_bytes(&bytes).as_ref(), Ok(&genesis));
    assert_eq!(genesis.municipality(), secrets.root.municipality());
    assert!(genesis.genesis().is_demo);
    for position in 0..bytes.len() {
        for bit in 0..8 {
            let mut tampered = bytes.clone();
            tampered[position] ^= 1 << bit;
            assert!(
                SignedGenesis::from_bytes(&tampered).is_err(),
                "byte {position}, bit {bit}"
            );
        }
    }
}

#[test]
fn no_secret_shows_in_debug_output() {
    let people = People::new(1);
    let secrets = &people.founding.secrets;
    let epoch = EpochKey::generate(&SeededRandomness::new(2)).unwrap();
    let data = DataKey::generate(&SeededRandomness::new(3)).unwrap();
    let shown = format!(
        "{:?} {:?} {epoch:?} {data:?} {:?} {:?} {:?}",
        people.founding,
        people.amina,
        people.amina.kem(),
        secrets.recovery.kem().unwrap(),
        secrets.recovery.age_identity().unwrap(),
    );
    let amina = people.amina.to_secret_bytes();
    for secret in [
        &amina[1..33],
        &amina[33..],
        epoch.as_bytes(),
        data.to_hex().as_bytes(),
    ] {
        assert!(!shown.contains(&hex(secret)[..12]), "as hex");
        assert!(!shown.contains(&format!("{secret:?}")[1..20]), "as numbers");
    }
    assert_eq!(
        shown,
        "Founding { secrets: FoundingSecrets { root: RootKeys(SigningSecret(secret)), recovery: RecoverySeed(secret) }, \
         sheets: [Sheet(secret), Sheet(secret), Sheet(secret)] } \
         DeviceKeys { signing: SigningSecret(secret), kem: KemSecret(secret) } \
         EpochKey(secret) DataKey(secret) KemSecret(secret) KemSecret(secret) AgeIdentity(secret)"
    );
}

#[test]
fn a_machine_without_randomness_makes_no_key() {
    assert_eq!(
        fails_at_every_draw(CryptoError::NoRandomness, DeviceKeys::generate),
        2
    );
    assert_eq!(
        fails_at_every_draw(CryptoError::NoRandomness, EpochKey::generate),
        1
    );
    // Two seeds, the ceremony, and one coefficient for each of 64 bytes.
    assert_eq!(fails_at_every_draw(EnvelopeError::NoRandomness, found), 3 + 64);
}
