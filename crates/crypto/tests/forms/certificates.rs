use makker_crypto::{
    CHAIN_MAX, Certificate, DeviceKeys, ENROLMENT_OFFICER, EnvelopeError, Issuer, SignedCertificate, WhyNot,
    verify_chain,
};
use proptest::prelude::*;

use crate::people::{DAY, NOON, People};
use crate::stand_ins::SeededRandomness;

fn found_by(
    people: &People,
    certs: &[SignedCertificate],
    device: &DeviceKeys,
    at_ms: i64,
) -> Result<String, WhyNot> {
    let root = people.founding.secrets.root.public();
    verify_chain(certs, &root, device.writer(), at_ms).map(|certificate| certificate.user_name.clone())
}

#[test]
fn a_chain_leads_to_the_root_in_any_order() {
    let people = People::new(1);
    let mut certs = vec![people.bent_certificate(), people.amina_certificate()];
    for _ in 0..2 {
        assert_eq!(
            found_by(&people, &certs, &people.bent, NOON).unwrap(),
            "Bent Ågård"
        );
        assert_eq!(
            found_by(&people, &certs, &people.amina, NOON).unwrap(),
            "Amina Sørensen"
        );
        certs.reverse();
    }
}

#[test]
fn what_is_missing_is_said() {
    let people = People::new(1);
    assert_eq!(found_by(&people, &[], &people.bent, NOON), Err(WhyNot::Unknown));
    let certs = [people.amina_certificate()];
    assert_eq!(
        found_by(&people, &certs, &people.bent, NOON),
        Err(WhyNot::Unknown)
    );
    let certs = [people.bent_certificate()];
    assert_eq!(
        found_by(&people, &certs, &people.bent, NOON),
        Err(WhyNot::UnknownIssuer)
    );
}

#[test]
fn another_root_vouches_for_nobody_here() {
    let (people, elsewhere) = (People::new(1), People::new(2));
    let certs = [people.bent_certificate(), people.amina_certificate()];
    let root = elsewhere.founding.secrets.root.public();
    let found = verify_chain(&certs, &root, people.bent.writer(), NOON);
    assert_eq!(found, Err(WhyNot::OtherMunicipality));

    // It claims to be of our municipality, but another root has signed it.
    let mut forged = people.amina_certificate();
    forged.signature = {
        let mut claimed = forged.certificate.clone();
        claimed.municipality = elsewhere.founding.secrets.root.municipality();
        claimed
            .issued_by_root(&elsewhere.founding.secrets.root)
            .unwrap()
            .signature
    };
    assert_eq!(
        found_by(&people, &[forged], &people.amina, NOON),
        Err(WhyNot::BadSignature)
    );
    let foreign = people.certificate(&people.amina, "Amina", &[]);
    assert_eq!(
        foreign
            .issued_by_root(&elsewhere.founding.secrets.root)
            .unwrap_err(),
        EnvelopeError::Malformed
    );
}

#[test]
fn every_changed_byte_is_noticed() {
    let people = People::new(1);
    let amina = people.amina_certificate();
    for position in 0..people.bent_certificate().to_bytes().unwrap().len() {
        let mut bytes = people_bytes(&people);
        bytes[position] ^= 0x10;
        let Ok(tampered) = SignedCertificate::from_bytes(&bytes) else {
            continue;
        };
        let certs = [tampered, amina.clone()];
        let found = found_by(&people, &certs, &people.bent, NOON + 1);
        assert!(found.is_err(), "byte {position}: {found:?}");
    }
}

fn people_bytes(people: &People) -> Vec<u8> {
    people.bent_certificate().to_bytes().unwrap()
}

#[test]
fn a_certificate_holds_from_its_first_instant_to_just_before_its_last() {
    let people = People::new(1);
    let root = &people.founding.secrets.root;
    let mut certificate = people.certificate(&people.amina, "Amina", &[]);
    certificate.valid_to_ms = NOON + DAY;
    let certs = [certificate.issued_by_root(root).unwrap()];
    let at = |at_ms| found_by(&people, &certs, &people.amina, at_ms);
    assert_eq!(at(NOON - 1), Err(WhyNot::NotYet));
    assert!(at(NOON).is_ok());
    assert!(at(NOON + DAY - 1).is_ok());
    assert_eq!(at(NOON + DAY), Err(WhyNot::Expired));

    let open = [people.amina_certificate()];
    assert!(found_by(&people, &open, &people.amina, i64::MAX).is_ok());
}

#[test]
fn of_several_that_hold_the_last_issued_counts() {
    let people = People::new(1);
    let root = &people.founding.secrets.root;
    let mut later = people.certificate(&people.amina, "Amina Berg", &[]);
    later.issued_at_ms = NOON + 5;
    later.valid_from_ms = NOON + 10;
    let mut certs = vec![later.issued_by_root(root).unwrap(), people.amina_certificate()];
    for _ in 0..2 {
        assert_eq!(
            found_by(&people, &certs, &people.amina, NOON).unwrap(),
            "Amina Sørensen"
        );
        assert_eq!(
            found_by(&people, &certs, &people.amina, NOON + 10).unwrap(),
            "Amina Berg"
        );
        certs.reverse();
    }
}

#[test]
fn only_who_was_an_officer_at_the_time_may_issue() {
    let people = People::new(1);
    let root = &people.founding.secrets.root;
    let issue = |roles: &[&str], from: i64, to: i64| {
        let mut officer = people.certificate(&people.amina, "Amina", roles);
        (officer.valid_from_ms, officer.valid_to_ms) = (from, to);
        let certs = [officer.issued_by_root(root).unwrap(), people.bent_certificate()];
        found_by(&people, &certs, &people.bent, NOON)
    };
    assert!(issue(&[ENROLMENT_OFFICER], NOON, NOON + 1).is_ok());
    assert_eq!(issue(&["administrator"], NOON, 0), Err(WhyNot::NotAnOfficer));
    assert_eq!(issue(&[], NOON, 0), Err(WhyNot::NotAnOfficer));
    assert_eq!(
        issue(&[ENROLMENT_OFFICER], NOON - DAY, NOON),
        Err(WhyNot::NotAnOfficer)
    );
    assert_eq!(
        issue(&[ENROLMENT_OFFICER], NOON + 1, 0),
        Err(WhyNot::NotAnOfficer)
    );
}

#[test]
fn officers_who_vouch_for_each_other_prove_nothing() {
    let people = People::new(1);
    let officer = |device| people.certificate(device, "x", &[ENROLMENT_OFFICER]);
    let itself = [officer(&people.amina).issued_by_device(&people.amina).unwrap()];
    assert_eq!(
        found_by(&people, &itself, &people.amina, NOON),
        Err(WhyNot::NoPathToRoot)
    );

    let mut circle = vec![
        officer(&people.amina).issued_by_device(&people.bent).unwrap(),
        officer(&people.bent).issued_by_device(&people.amina).unwrap(),
    ];
    assert_eq!(
        found_by(&people, &circle, &people.bent, NOON),
        Err(WhyNot::NoPathToRoot)
    );

    // With one of them proven otherwise, both stand.
    circle.push(people.amina_certificate());
    assert!(found_by(&people, &circle, &people.bent, NOON).is_ok());
}

#[test]
fn a_crowd_that_vouches_in_circles_costs_no_more_than_a_crowd() {
    let people = People::new(1);
    let mut certs = Vec::new();
    for round in 0..40 {
        for (device, issuer) in [(&people.amina, &people.bent), (&people.bent, &people.amina)] {
            let mut certificate = people.certificate(device, "x", &[ENROLMENT_OFFICER]);
            certificate.issued_at_ms += round;
            certs.push(certificate.issued_by_device(issuer).unwrap());
        }
    }
    assert_eq!(
        found_by(&people, &certs, &people.bent, NOON),
        Err(WhyNot::NoPathToRoot)
    );
}

#[test]
fn a_chain_has_an_end() {
    let people = People::new(1);
    let dice = SeededRandomness::new(5);
    let devices: Vec<_> = (0..=CHAIN_MAX)
        .map(|_| DeviceKeys::generate(&dice).unwrap())
        .collect();
    let officer = |device| people.certificate(device, "x", &[ENROLMENT_OFFICER]);
    let mut certs = vec![
        officer(&devices[0])
            .issued_by_root(&people.founding.secrets.root)
            .unwrap(),
    ];
    for pair in devices.windows(2) {
        certs.push(officer(&pair[1]).issued_by_device(&pair[0]).unwrap());
    }
    assert!(found_by(&people, &certs, &devices[CHAIN_MAX - 1], NOON).is_ok());
    let found = found_by(&people, &certs, &devices[CHAIN_MAX], NOON);
    assert_eq!(found, Err(WhyNot::NoPathToRoot));
}

#[test]
fn what_a_certificate_cannot_hold_is_refused() {
    let people = People::new(1);
    let root = &people.founding.secrets.root;
    let refused = |change: fn(&mut Certificate)| {
        let mut certificate = people.certificate(&people.amina, "Amina", &[]);
        change(&mut certificate);
        certificate.issued_by_root(root).unwrap_err()
    };
    assert_eq!(
        refused(|it| it.user_name = "å".repeat(128)),
        EnvelopeError::TooLong
    );
    assert_eq!(
        refused(|it| it.roles = (10..27).map(|role| role.to_string()).collect()),
        EnvelopeError::TooLong
    );
    assert_eq!(
        refused(|it| it.roles = vec!["b".into(), "a".into()]),
        EnvelopeError::Malformed
    );
    assert_eq!(
        refused(|it| it.roles = vec!["a".into(), "a".into()]),
        EnvelopeError::Malformed
    );
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn any_certificate_comes_back_from_its_bytes(
        name in ".{0,60}", department in ".{0,20}", login in ".{0,60}",
        roles in prop::collection::btree_set("[a-z-]{1,20}", 0..=Certificate::ROLES_MAX),
        user: [u8; 16], incarnation: u32, times: [i64; 3], by_root: bool,
    ) {
        let people = People::new(1);
        let certificate = Certificate {
            subject_user: user,
            user_name: name,
            department,
            login_subject: login,
            roles: roles.into_iter().collect(),
            incarnation,
            valid_from_ms: times[0],
            valid_to_ms: times[1],
            issued_at_ms: times[2],
            ..people.certificate(&people.bent, "", &[])
        };
        let signed = if by_root {
            certificate.issued_by_root(&people.founding.secrets.root)
        } else {
            certificate.issued_by_device(&people.amina)
        }.unwrap();
        prop_assert_eq!(signed.certificate.issuer == Issuer::Root, by_root);
        let bytes = signed.to_bytes().unwrap();
        prop_assert_eq!(SignedCertificate::from_bytes(&bytes), Ok(signed));
    }
}
