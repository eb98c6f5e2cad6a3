//! The municipality's one recovery seed, and the keys that follow from it.

use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

use crate::age_identity::AgeIdentity;
use crate::derived_key::derived_key;
use crate::digest::digest;
use crate::kem::{KemPublic, KemSecret};
use crate::randomness::{Randomness, random_array};
use crate::secret_debug::secret_debug;
use crate::{CryptoError, EnvelopeError};

const SALT: &[u8] = b"makker recovery 0";

digest! {
    /// Which recovery key: BLAKE3 `derive_key("makker recovery fingerprint 0")` of its X-Wing public key.
    RecoveryFingerprint, "makker recovery fingerprint 0"
}

/// 32 random bytes that open every device's recovery slot, every epoch's recovery wrap and every backup. Split over three
/// sheets of paper and stored nowhere else.
#[derive(Zeroize, ZeroizeOnDrop)]
pub struct RecoverySeed {
    bytes: [u8; Self::LEN],
}

impl RecoverySeed {
    /// Its length in bytes.
    pub const LEN: usize = 32;

    pub(crate) fn generate(randomness: &dyn Randomness) -> Result<Self, CryptoError> {
        random_array(randomness).map(|bytes| Self { bytes })
    }

    pub(crate) fn from_bytes(bytes: &[u8; Self::LEN]) -> Self {
        Self { bytes: *bytes }
    }

    pub(crate) fn as_bytes(&self) -> &[u8; Self::LEN] {
        &self.bytes
    }

    /// The X-Wing key that wraps and slots are opened with: HKDF-SHA256, info `x-wing`.
    ///
    /// # Errors
    /// None in practice: 32 bytes always make a key.
    pub fn kem(&self) -> Result<KemSecret, EnvelopeError> {
        KemSecret::from_seed(&*self.derived(b"x-wing")?)
    }

    /// Its public half, which every device keeps.
    ///
    /// # Errors
    /// As [`kem`](Self::kem).
    pub fn public(&self) -> Result<RecoveryPublic, EnvelopeError> {
        Ok(RecoveryPublic::of(&self.kem()?))
    }

    /// The identity that opens backups, which are age files: HKDF-SHA256, info `age x25519`.
    ///
    /// # Errors
    /// As [`kem`](Self::kem).
    pub fn age_identity(&self) -> Result<AgeIdentity, EnvelopeError> {
        Ok(AgeIdentity::from_scalar(&*self.derived(b"age x25519")?))
    }

    fn derived(&self, info: &[u8]) -> Result<Zeroizing<[u8; 32]>, EnvelopeError> {
        derived_key(SALT, &self.bytes, &[info])
    }
}

secret_debug!(RecoverySeed);

/// The X-Wing public key of the recovery seed: 1,216 bytes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RecoveryPublic(KemPublic);

impl RecoveryPublic {
    pub(crate) fn of(kem: &KemSecret) -> Self {
        Self(kem.public())
    }

    /// From its stored bytes. Compare its [`fingerprint`](Self::fingerprint) with the one in the municipality's genesis.
    ///
    /// # Errors
    /// [`EnvelopeError::Malformed`].
    pub fn from_bytes(bytes: &[u8; KemPublic::LEN]) -> Result<Self, EnvelopeError> {
        KemPublic::from_bytes(bytes).map(Self)
    }

    /// Its 1,216 bytes.
    pub fn as_bytes(&self) -> &[u8; KemPublic::LEN] {
        self.0.as_bytes()
    }

    /// The key that epochs are wrapped to for recovery.
    pub fn kem_public(&self) -> &KemPublic {
        &self.0
    }

    /// Its hash, as named in the municipality's genesis.
    pub fn fingerprint(&self) -> RecoveryFingerprint {
        RecoveryFingerprint::of_bytes(self.0.as_bytes())
    }
}
