//! What is stored today is stored so tomorrow, and what was stored then still opens. `golden.txt` changes only when the
//! stored form is meant to: `MAKKER_BLESS=1 cargo test -p makker-crypto` writes it anew.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use makker_crypto::{
    DataKey, DeviceKeys, EpochContext, EpochKey, PassphraseCost, PassphraseSlot, RecoverySlot, SealPurpose,
    Sheet, Signature, SignedCertificate, SignedGenesis, SignedPurpose, WrapHash, combine, verify_chain,
};

use crate::people::{NOON, People};
use crate::sealing::{key, place};
use crate::stand_ins::{SeededRandomness, hex, unhex};

const CONTEXT: EpochContext = EpochContext {
    stream: [9; 16],
    epoch: 1,
};

fn file() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/forms/golden.txt")
}

fn written_down() -> String {
    let people = People::new(1);
    let secrets = &people.founding.secrets;
    let recovery = secrets.recovery.public().unwrap();
    let age = secrets.recovery.age_identity().unwrap();
    let dice = SeededRandomness::new(2);
    let data = DataKey::generate(&dice).unwrap();
    let wrap = key(1).wrap(&people.bent.kem_public(), CONTEXT, &dice).unwrap();
    let slot = RecoverySlot::seal(&recovery, &data, &dice).unwrap();
    let passphrase = PassphraseSlot::seal("kaffe", &data, PassphraseCost::FOR_TESTS, &dice).unwrap();
    let genesis = SignedGenesis::sign(&secrets.root, &recovery, NOON, true);
    let mut lines = vec![
        ("municipality", hex(&secrets.root.municipality().to_bytes())),
        ("genesis", hex(&genesis.to_bytes())),
        ("recovery-public", hex(recovery.as_bytes())),
        ("recovery-fingerprint", hex(&recovery.fingerprint().to_bytes())),
        ("age-identity", age.to_secret_text().unwrap().to_string()),
        ("age-recipient", age.recipient_text().unwrap()),
        ("device-secret", hex(people.bent.to_secret_bytes().as_slice())),
        (
            "device-signing-public",
            hex(&people.bent.signing_public().to_bytes()),
        ),
        ("device-kem-public", hex(people.bent.kem_public().as_bytes())),
        ("writer", hex(&people.bent.writer().to_bytes())),
        (
            "certificate-by-root",
            hex(&people.amina_certificate().to_bytes().unwrap()),
        ),
        (
            "certificate-by-device",
            hex(&people.bent_certificate().to_bytes().unwrap()),
        ),
        ("data-key", data.to_hex().to_string()),
        ("passphrase-slot", serde_json::to_string(&passphrase).unwrap()),
        ("recovery-slot", serde_json::to_string(&slot).unwrap()),
        ("epoch-key", hex(key(1).as_bytes())),
        ("epoch-commitment", hex(&key(1).commitment().to_bytes())),
        ("epoch-wrap", hex(&wrap)),
        ("epoch-wrap-hash", hex(&WrapHash::of(&wrap).to_bytes())),
        (
            "epoch-link",
            hex(&key(2).link_back(&key(1), CONTEXT, &dice).unwrap()),
        ),
    ];
    for purpose in SealPurpose::ALL {
        let sealed = key(1).seal(purpose, &place(), "æøå".as_bytes(), &dice).unwrap();
        lines.push(("sealed", hex(&sealed)));
    }
    for purpose in SignedPurpose::ALL {
        lines.push(("signature", hex(&people.bent.sign(purpose, b"head").to_bytes())));
    }
    for sheet in &people.founding.sheets {
        lines.push(("sheet", sheet.to_text().unwrap().trim_end().replace('\n', " / ")));
    }
    lines
        .iter()
        .map(|(name, value)| format!("{name} {value}\n"))
        .collect()
}

#[test]
fn every_form_is_written_as_it_always_was() {
    let written = written_down();
    if std::env::var_os("MAKKER_BLESS").is_some() {
        std::fs::write(file(), &written).unwrap();
    }
    assert_eq!(
        committed(),
        written,
        "a stored form has changed; MAKKER_BLESS=1 if that is meant"
    );
}

fn committed() -> String {
    std::fs::read_to_string(file())
        .unwrap_or_default()
        .replace("\r\n", "\n")
}

/// Reads the file alone: nothing in it is made here.
#[test]
fn every_form_still_opens() {
    let text = committed();
    let mut lines: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for (name, value) in text.lines().filter_map(|line| line.split_once(' ')) {
        lines.entry(name).or_default().push(value);
    }
    let one = |name: &str| lines[name][0];
    let bytes = |name: &str| unhex(one(name));
    let hash = |name: &str| -> [u8; 32] { bytes(name).try_into().unwrap() };

    let [first, second, third] =
        [0, 1, 2].map(|at| Sheet::from_text(&lines["sheet"][at].replace(" / ", "\n")).unwrap());
    let secrets = combine(&first, &third).unwrap();
    assert!(combine(&second, &first).is_ok());
    assert_eq!(hex(&secrets.root.municipality().to_bytes()), one("municipality"));
    assert_eq!(
        hex(secrets.recovery.public().unwrap().as_bytes()),
        one("recovery-public")
    );
    let genesis = SignedGenesis::from_bytes(&bytes("genesis")).unwrap();
    assert_eq!(
        hex(&genesis.genesis().recovery.to_bytes()),
        one("recovery-fingerprint")
    );

    let device = DeviceKeys::from_secret_bytes(&bytes("device-secret")).unwrap();
    let certs = ["certificate-by-device", "certificate-by-root"]
        .map(|name| SignedCertificate::from_bytes(&bytes(name)).unwrap());
    let found = verify_chain(&certs, &genesis.genesis().root, device.writer(), NOON).unwrap();
    assert_eq!(found.user_name, "Bent Ågård");
    for (purpose, signature) in SignedPurpose::ALL.into_iter().zip(&lines["signature"]) {
        let signature = Signature::from_bytes(unhex(signature).try_into().unwrap());
        found.signing.verify(purpose, b"head", &signature).unwrap();
    }

    let slot: RecoverySlot = serde_json::from_str(one("recovery-slot")).unwrap();
    assert_eq!(
        slot.open(&secrets.recovery).unwrap().to_hex().as_str(),
        one("data-key")
    );
    let slot: PassphraseSlot = serde_json::from_str(one("passphrase-slot")).unwrap();
    assert_eq!(slot.open("kaffe").unwrap().to_hex().as_str(), one("data-key"));

    let commitment = makker_crypto::EpochCommitment::from_bytes(hash("epoch-commitment"));
    let wrap_hash = WrapHash::from_bytes(hash("epoch-wrap-hash"));
    let epoch =
        EpochKey::open_wrap(&bytes("epoch-wrap"), device.kem(), CONTEXT, commitment, wrap_hash).unwrap();
    assert_eq!(hex(epoch.as_bytes()), one("epoch-key"));
    let through_newer = key(2)
        .open_older(&bytes("epoch-link"), CONTEXT, commitment)
        .unwrap();
    assert!(through_newer.same_as(&epoch));
    for (purpose, sealed) in SealPurpose::ALL.into_iter().zip(&lines["sealed"]) {
        let opened = epoch.open(purpose, &place(), &unhex(sealed)).unwrap();
        assert_eq!(opened.as_slice(), "æøå".as_bytes());
    }
}
