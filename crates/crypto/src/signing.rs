//! Signatures: Ed25519 (RFC 8032), each for one purpose.

use ed25519_dalek::{Signer as _, SigningKey, VerifyingKey};
use zeroize::Zeroizing;

use crate::randomness::{Randomness, random_array};
use crate::secret_debug::secret_debug;
use crate::{CryptoError, EnvelopeError};

/// What a signature is for. One made for a purpose never passes for another, whatever bytes it was made over.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum SignedPurpose {
    /// The founding statement of a municipality.
    Genesis,
    /// A certificate.
    Certificate,
    /// The header of a batch of operations.
    Batch,
    /// An entry of the membership log: members, epochs, wraps.
    Membership,
    /// A snapshot of a stream.
    Snapshot,
}

impl SignedPurpose {
    /// Every purpose.
    pub const ALL: [Self; 5] = [
        Self::Genesis,
        Self::Certificate,
        Self::Batch,
        Self::Membership,
        Self::Snapshot,
    ];

    /// Stands before the signed bytes, and begins no other purpose's.
    const fn label(self) -> &'static [u8] {
        match self {
            Self::Genesis => b"makker signature 0 genesis\0",
            Self::Certificate => b"makker signature 0 certificate\0",
            Self::Batch => b"makker signature 0 batch\0",
            Self::Membership => b"makker signature 0 membership\0",
            Self::Snapshot => b"makker signature 0 snapshot\0",
        }
    }

    fn message(self, bytes: &[u8]) -> Vec<u8> {
        [self.label(), bytes].concat()
    }
}

/// An Ed25519 signature: 64 bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Signature([u8; Self::LEN]);

impl Signature {
    /// Its length in bytes.
    pub const LEN: usize = 64;

    /// From its stored bytes.
    pub const fn from_bytes(bytes: [u8; Self::LEN]) -> Self {
        Self(bytes)
    }

    /// Its 64 bytes.
    pub const fn to_bytes(self) -> [u8; Self::LEN] {
        self.0
    }
}

/// An Ed25519 public key: 32 bytes.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct SigningPublic(VerifyingKey);

impl SigningPublic {
    /// Its length in bytes.
    pub const LEN: usize = 32;

    /// From its stored bytes.
    ///
    /// # Errors
    /// [`EnvelopeError::Malformed`] when they are no point of the curve, or a weak one that many signatures would fit.
    pub fn from_bytes(bytes: &[u8; Self::LEN]) -> Result<Self, EnvelopeError> {
        let key = VerifyingKey::from_bytes(bytes).map_err(|_| EnvelopeError::Malformed)?;
        if key.is_weak() {
            return Err(EnvelopeError::Malformed);
        }
        Ok(Self(key))
    }

    /// Its 32 bytes.
    pub fn to_bytes(&self) -> [u8; Self::LEN] {
        self.0.to_bytes()
    }

    /// Whether `signature` is this key's over these bytes for this purpose. Strict: of each signature there is one form.
    ///
    /// # Errors
    /// [`EnvelopeError::BadSignature`].
    pub fn verify(
        &self,
        purpose: SignedPurpose,
        bytes: &[u8],
        signature: &Signature,
    ) -> Result<(), EnvelopeError> {
        let signature = ed25519_dalek::Signature::from_bytes(&signature.0);
        self.0
            .verify_strict(&purpose.message(bytes), &signature)
            .map_err(|_| EnvelopeError::BadSignature)
    }
}

impl std::fmt::Debug for SigningPublic {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("SigningPublic(")?;
        for byte in self.0.as_bytes().iter().take(6) {
            write!(f, "{byte:02x}")?;
        }
        f.write_str("…)")
    }
}

/// An Ed25519 secret key, made of a 32-byte seed. Wiped when dropped.
pub(crate) struct SigningSecret(SigningKey);

impl SigningSecret {
    pub(crate) const LEN: usize = 32;

    pub(crate) fn generate(randomness: &dyn Randomness) -> Result<Self, CryptoError> {
        let seed = Zeroizing::new(random_array(randomness)?);
        Ok(Self::from_seed(&seed))
    }

    pub(crate) fn from_seed(seed: &[u8; Self::LEN]) -> Self {
        Self(SigningKey::from_bytes(seed))
    }

    pub(crate) fn seed(&self) -> &[u8; Self::LEN] {
        self.0.as_bytes()
    }

    pub(crate) fn public(&self) -> SigningPublic {
        SigningPublic(self.0.verifying_key())
    }

    pub(crate) fn sign(&self, purpose: SignedPurpose, bytes: &[u8]) -> Signature {
        Signature(self.0.sign(&purpose.message(bytes)).to_bytes())
    }
}

secret_debug!(SigningSecret);
