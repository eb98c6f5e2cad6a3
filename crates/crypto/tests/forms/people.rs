//! A municipality with a root, an officer and a case worker.

use makker_crypto::{Certificate, DeviceKeys, ENROLMENT_OFFICER, Founding, Issuer, SignedCertificate, found};

use crate::stand_ins::SeededRandomness;

pub const NOON: i64 = 1_790_000_000_000;
pub const DAY: i64 = 86_400_000;

pub struct People {
    pub founding: Founding,
    pub amina: DeviceKeys,
    pub bent: DeviceKeys,
}

impl People {
    pub fn new(seed: u64) -> Self {
        let dice = SeededRandomness::new(seed);
        Self {
            founding: found(&dice).unwrap(),
            amina: DeviceKeys::generate(&dice).unwrap(),
            bent: DeviceKeys::generate(&dice).unwrap(),
        }
    }

    /// A certificate of this municipality for the device, open-ended from [`NOON`].
    pub fn certificate(&self, device: &DeviceKeys, name: &str, roles: &[&str]) -> Certificate {
        Certificate {
            municipality: self.founding.secrets.root.municipality(),
            subject_user: [7; 16],
            user_name: name.to_owned(),
            department: "SOF".to_owned(),
            roles: roles.iter().map(|role| (*role).to_owned()).collect(),
            login_subject: String::new(),
            signing: device.signing_public(),
            kem: device.kem_public(),
            incarnation: 1,
            valid_from_ms: NOON,
            valid_to_ms: 0,
            issued_at_ms: NOON,
            issuer: Issuer::Root,
        }
    }

    /// Amina is an officer by the root's word.
    pub fn amina_certificate(&self) -> SignedCertificate {
        self.certificate(
            &self.amina,
            "Amina Sørensen",
            &["administrator", ENROLMENT_OFFICER],
        )
        .issued_by_root(&self.founding.secrets.root)
        .unwrap()
    }

    /// Bent is a case worker by Amina's word.
    pub fn bent_certificate(&self) -> SignedCertificate {
        self.certificate(&self.bent, "Bent Ågård", &["case-worker"])
            .issued_by_device(&self.amina)
            .unwrap()
    }
}
