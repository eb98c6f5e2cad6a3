//! A slot that the municipality's recovery seed opens. A device makes it without ever having held the seed.

use serde::{Deserialize, Serialize};

use crate::EnvelopeError;
use crate::data_key::DataKey;
use crate::hpke_wrap::{unwrap_with, wrap_to};
use crate::randomness::Randomness;
use crate::recovery_seed::{RecoveryFingerprint, RecoveryPublic, RecoverySeed};

/// A data key wrapped to the recovery key (HPKE base mode). Safe to lie on disk: it gives nothing without the seed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RecoverySlot {
    /// The fingerprint of the recovery key it is wrapped to.
    recovery: [u8; RecoveryFingerprint::LEN],
    /// Suite byte, encapsulated key (1,120), wrapped key and salt (48), tag (16): 1,185 bytes.
    wrapped_key: Vec<u8>,
}

impl RecoverySlot {
    /// Wraps `key` to the recovery key.
    ///
    /// # Errors
    /// [`EnvelopeError::NoRandomness`].
    pub fn seal(
        recovery: &RecoveryPublic,
        key: &DataKey,
        randomness: &dyn Randomness,
    ) -> Result<Self, EnvelopeError> {
        let fingerprint = recovery.fingerprint();
        let wrapped_key = wrap_to(
            recovery.kem_public(),
            &info(fingerprint),
            key.as_bytes(),
            randomness,
        )?;
        Ok(Self {
            recovery: fingerprint.to_bytes(),
            wrapped_key,
        })
    }

    /// Which recovery key opens it.
    pub fn recovery(&self) -> RecoveryFingerprint {
        RecoveryFingerprint::from_bytes(self.recovery)
    }

    /// The data key.
    ///
    /// # Errors
    /// [`EnvelopeError::WrongRecoverySeed`] when the slot is another seed's; [`EnvelopeError::CannotOpen`],
    /// [`EnvelopeError::Malformed`] when it is damaged; [`EnvelopeError::Newer`].
    pub fn open(&self, seed: &RecoverySeed) -> Result<DataKey, EnvelopeError> {
        let kem = seed.kem()?;
        let fingerprint = RecoveryPublic::of(&kem).fingerprint();
        if fingerprint != self.recovery() {
            return Err(EnvelopeError::WrongRecoverySeed);
        }
        let bytes = unwrap_with(&kem, &info(fingerprint), &self.wrapped_key)?;
        Ok(DataKey::from_slice(&bytes)?)
    }
}

fn info(fingerprint: RecoveryFingerprint) -> Vec<u8> {
    [b"makker recovery slot 0".as_slice(), &fingerprint.to_bytes()].concat()
}
