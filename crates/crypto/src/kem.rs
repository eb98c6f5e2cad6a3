//! Keys that others wrap secrets to: X-Wing, which is ML-KEM-768 and X25519 at once. Whoever would open a wrap must break
//! both, so records kept for years stay closed to a later quantum computer, and a flaw in the young half opens nothing.

use hpke::kem::XWing;
use hpke::{Deserializable as _, Kem as _, Serializable as _};
use zeroize::Zeroizing;

use crate::randomness::{Randomness, random_array};
use crate::secret_debug::secret_debug;
use crate::{CryptoError, EnvelopeError};

pub(crate) type XWingPublic = <XWing as hpke::Kem>::PublicKey;
pub(crate) type XWingSecret = <XWing as hpke::Kem>::PrivateKey;

/// An X-Wing public key: 1,216 bytes (ML-KEM-768 1,184, then X25519 32).
#[derive(Clone, PartialEq, Eq)]
pub struct KemPublic(Box<[u8; Self::LEN]>);

impl KemPublic {
    /// Its length in bytes.
    pub const LEN: usize = 1216;

    /// From its stored bytes.
    ///
    /// # Errors
    /// [`EnvelopeError::Malformed`] when they are no X-Wing key.
    pub fn from_bytes(bytes: &[u8; Self::LEN]) -> Result<Self, EnvelopeError> {
        let key = Self(Box::new(*bytes));
        key.parsed()?;
        Ok(key)
    }

    /// Its 1,216 bytes.
    pub fn as_bytes(&self) -> &[u8; Self::LEN] {
        &self.0
    }

    pub(crate) fn parsed(&self) -> Result<XWingPublic, EnvelopeError> {
        XWingPublic::from_bytes(self.0.as_slice()).map_err(|_| EnvelopeError::Malformed)
    }
}

impl std::fmt::Debug for KemPublic {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("KemPublic(")?;
        for byte in self.0.iter().take(6) {
            write!(f, "{byte:02x}")?;
        }
        f.write_str("…)")
    }
}

/// An X-Wing secret key, made of a 32-byte seed. Wiped when dropped.
pub struct KemSecret(XWingSecret);

impl KemSecret {
    pub(crate) const LEN: usize = 32;

    pub(crate) fn generate(randomness: &dyn Randomness) -> Result<Self, CryptoError> {
        let seed: Zeroizing<[u8; Self::LEN]> = Zeroizing::new(random_array(randomness)?);
        // The length is right, so this cannot fail.
        Self::from_seed(&seed).map_err(|_| CryptoError::NoRandomness)
    }

    pub(crate) fn from_seed(seed: &[u8; Self::LEN]) -> Result<Self, EnvelopeError> {
        XWingSecret::from_bytes(seed)
            .map(Self)
            .map_err(|_| EnvelopeError::Malformed)
    }

    pub(crate) fn seed(&self) -> Zeroizing<[u8; Self::LEN]> {
        let mut seed = Zeroizing::new([0; Self::LEN]);
        self.0.write_exact(seed.as_mut_slice());
        seed
    }

    pub(crate) fn parsed(&self) -> &XWingSecret {
        &self.0
    }

    /// The public key that belongs to it.
    pub fn public(&self) -> KemPublic {
        let mut bytes = Box::new([0; KemPublic::LEN]);
        XWing::sk_to_pk(&self.0).write_exact(bytes.as_mut_slice());
        KemPublic(bytes)
    }
}

secret_debug!(KemSecret);
