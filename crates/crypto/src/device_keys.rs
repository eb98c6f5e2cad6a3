//! The keys of one incarnation of one device.

use zeroize::Zeroizing;

use crate::digest::digest;
use crate::kem::{KemPublic, KemSecret};
use crate::randomness::Randomness;
use crate::signing::{Signature, SignedPurpose, SigningPublic, SigningSecret};
use crate::{CryptoError, EnvelopeError};

digest! {
    /// Who writes: BLAKE3 `derive_key("makker writer 0")` of a device incarnation's Ed25519 public key.
    WriterId, "makker writer 0"
}

impl WriterId {
    /// The writer that signs with this key.
    pub fn of(key: &SigningPublic) -> Self {
        Self::of_bytes(&key.to_bytes())
    }
}

/// The secret keys of a device incarnation: Ed25519 to sign with, X-Wing to be sent secrets with. A cloned or restored
/// laptop makes new ones.
#[derive(Debug)]
pub struct DeviceKeys {
    signing: SigningSecret,
    kem: KemSecret,
}

impl DeviceKeys {
    /// The length of the secret form: version byte, Ed25519 seed (32), X-Wing seed (32).
    pub const SECRET_LEN: usize = 1 + SigningSecret::LEN + KemSecret::LEN;
    const VERSION: u8 = 0;

    /// Fresh keys.
    ///
    /// # Errors
    /// [`CryptoError::NoRandomness`].
    pub fn generate(randomness: &dyn Randomness) -> Result<Self, CryptoError> {
        Ok(Self {
            signing: SigningSecret::generate(randomness)?,
            kem: KemSecret::generate(randomness)?,
        })
    }

    /// The secret form, to lie inside the encrypted case store and nowhere else.
    pub fn to_secret_bytes(&self) -> Zeroizing<[u8; Self::SECRET_LEN]> {
        let mut bytes = Zeroizing::new([Self::VERSION; Self::SECRET_LEN]);
        let kem = self.kem.seed();
        let seeds = self.signing.seed().iter().chain(kem.iter());
        for (byte, seed) in bytes.iter_mut().skip(1).zip(seeds) {
            *byte = *seed;
        }
        bytes
    }

    /// Reads what [`to_secret_bytes`](Self::to_secret_bytes) wrote.
    ///
    /// # Errors
    /// [`EnvelopeError::Malformed`], [`EnvelopeError::Newer`].
    pub fn from_secret_bytes(bytes: &[u8]) -> Result<Self, EnvelopeError> {
        let mut reader = crate::codec::FieldReader::new(Self::VERSION, bytes)?;
        let signing = Zeroizing::new(reader.array()?);
        let kem = Zeroizing::new(reader.array()?);
        reader.end()?;
        Ok(Self {
            signing: SigningSecret::from_seed(&signing),
            kem: KemSecret::from_seed(&kem)?,
        })
    }

    /// Who writes with them.
    pub fn writer(&self) -> WriterId {
        WriterId::of(&self.signing_public())
    }

    /// The key that others check signatures with.
    pub fn signing_public(&self) -> SigningPublic {
        self.signing.public()
    }

    /// The key that others wrap secrets to.
    pub fn kem_public(&self) -> KemPublic {
        self.kem.public()
    }

    /// The key that opens what was wrapped to this device.
    pub fn kem(&self) -> &KemSecret {
        &self.kem
    }

    /// Signs bytes for a purpose.
    pub fn sign(&self, purpose: SignedPurpose, bytes: &[u8]) -> Signature {
        self.signing.sign(purpose, bytes)
    }
}
