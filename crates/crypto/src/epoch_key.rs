//! The key of one epoch of one stream, and how it reaches its members: wrapped to each of their devices, and the older
//! ones through the newer.

use chacha20poly1305::aead::{Aead as _, KeyInit as _, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use subtle::ConstantTimeEq as _;
use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

use crate::derived_key::derived_key;
use crate::digest::digest;
use crate::hpke_wrap::{unwrap_with, wrap_to, wrapped_len};
use crate::kem::{KemPublic, KemSecret};
use crate::randomness::{Randomness, random_array};
use crate::secret_debug::secret_debug;
use crate::{CryptoError, EnvelopeError};

digest! {
    /// What the signed membership log says of an epoch's key: BLAKE3 `derive_key("makker epoch commitment 0")` of it. It
    /// tells nothing of the key, and there is no second key that fits.
    EpochCommitment, "makker epoch commitment 0"
}

digest! {
    /// What the signed membership log says of a wrap: BLAKE3 `derive_key("makker epoch wrap 0")` of its bytes.
    WrapHash, "makker epoch wrap 0"
}

/// Which epoch of which stream. Bound into everything made with or of the epoch's key.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct EpochContext {
    /// The stream's id.
    pub stream: [u8; 16],
    /// Counted from 1.
    pub epoch: u64,
}

impl EpochContext {
    /// Label, stream (16), epoch (8).
    fn bound_to(self, label: &[u8]) -> Vec<u8> {
        [label, &self.stream, &self.epoch.to_be_bytes()].concat()
    }
}

/// 256 random bits that all content of one epoch of a stream is sealed under. Wiped when dropped.
#[derive(Zeroize, ZeroizeOnDrop)]
pub struct EpochKey {
    bytes: [u8; Self::LEN],
}

impl EpochKey {
    /// Its length in bytes.
    pub const LEN: usize = 32;
    /// The length of [`wrap`](Self::wrap): suite byte, encapsulated key (1,120), key (32), tag (16).
    pub const WRAP_LEN: usize = wrapped_len(Self::LEN);
    /// The length of [`link_back`](Self::link_back): suite byte, nonce (24), key (32), tag (16).
    pub const LINK_LEN: usize = 1 + 24 + Self::LEN + 16;
    /// XChaCha20-Poly1305 under HKDF-SHA256.
    const LINK_SUITE: u8 = 1;

    /// A fresh key.
    ///
    /// # Errors
    /// [`CryptoError::NoRandomness`].
    pub fn generate(randomness: &dyn Randomness) -> Result<Self, CryptoError> {
        random_array(randomness).map(|bytes| Self { bytes })
    }

    /// From the 32 bytes kept in the encrypted case store.
    pub fn from_bytes(bytes: &[u8; Self::LEN]) -> Self {
        Self { bytes: *bytes }
    }

    /// Its 32 bytes, to lie inside the encrypted case store and nowhere else.
    pub fn as_bytes(&self) -> &[u8; Self::LEN] {
        &self.bytes
    }

    /// Whether both are the same key. Takes as long wherever they differ.
    pub fn same_as(&self, other: &Self) -> bool {
        self.bytes.ct_eq(&other.bytes).into()
    }

    /// What the membership log says of it.
    pub fn commitment(&self) -> EpochCommitment {
        EpochCommitment::of_bytes(&self.bytes)
    }

    /// Wraps it for one device, or for recovery. Anybody could have made a wrap: it is only to be trusted with its
    /// [`WrapHash`] in the signed membership log.
    ///
    /// # Errors
    /// [`EnvelopeError::NoRandomness`], [`EnvelopeError::Malformed`] when the recipient's key is none.
    pub fn wrap(
        &self,
        recipient: &KemPublic,
        context: EpochContext,
        randomness: &dyn Randomness,
    ) -> Result<Vec<u8>, EnvelopeError> {
        wrap_to(
            recipient,
            &context.bound_to(b"makker epoch wrap 0"),
            &self.bytes,
            randomness,
        )
    }

    /// The key in a wrap, if it is the wrap and the key that the signed membership log names.
    ///
    /// # Errors
    /// [`EnvelopeError::NotAsSigned`] when it is not; [`EnvelopeError::CannotOpen`], [`EnvelopeError::Malformed`],
    /// [`EnvelopeError::Newer`] when the log names a wrap that is not for this key.
    pub fn open_wrap(
        wrap: &[u8],
        secret: &KemSecret,
        context: EpochContext,
        commitment: EpochCommitment,
        hash: WrapHash,
    ) -> Result<Self, EnvelopeError> {
        if WrapHash::of(wrap) != hash {
            return Err(EnvelopeError::NotAsSigned);
        }
        let bytes = unwrap_with(secret, &context.bound_to(b"makker epoch wrap 0"), wrap)?;
        Self::as_committed(&bytes, commitment)
    }

    /// Seals the key of the epoch before under this one, so that whoever has this one reads the history. Never the other
    /// way: an older key opens nothing newer.
    ///
    /// # Errors
    /// [`EnvelopeError::NoRandomness`].
    pub fn link_back(
        &self,
        older: &Self,
        older_context: EpochContext,
        randomness: &dyn Randomness,
    ) -> Result<Vec<u8>, EnvelopeError> {
        let nonce: [u8; 24] = random_array(randomness)?;
        let sealed = self
            .link_cipher()?
            .encrypt(
                &XNonce::from(nonce),
                Payload {
                    msg: &older.bytes,
                    aad: &older_context.bound_to(LINK_LABEL),
                },
            )
            .map_err(|_| EnvelopeError::TooLong)?;
        Ok([[Self::LINK_SUITE].as_slice(), &nonce, &sealed].concat())
    }

    /// The key of the epoch before, if it is the one that the signed membership log names.
    ///
    /// # Errors
    /// [`EnvelopeError::CannotOpen`], [`EnvelopeError::Malformed`], [`EnvelopeError::Newer`];
    /// [`EnvelopeError::NotAsSigned`].
    pub fn open_older(
        &self,
        link: &[u8],
        older_context: EpochContext,
        commitment: EpochCommitment,
    ) -> Result<Self, EnvelopeError> {
        let (suite, rest) = link.split_first().ok_or(EnvelopeError::Malformed)?;
        if *suite != Self::LINK_SUITE {
            return Err(EnvelopeError::Newer);
        }
        let (nonce, sealed) = rest.split_first_chunk::<24>().ok_or(EnvelopeError::Malformed)?;
        let bytes = self
            .link_cipher()?
            .decrypt(
                &XNonce::from(*nonce),
                Payload {
                    msg: sealed,
                    aad: &older_context.bound_to(LINK_LABEL),
                },
            )
            .map(Zeroizing::new)
            .map_err(|_| EnvelopeError::CannotOpen)?;
        Self::as_committed(&bytes, commitment)
    }

    fn link_cipher(&self) -> Result<XChaCha20Poly1305, EnvelopeError> {
        let key = derived_key(LINK_LABEL, &self.bytes, &[b"key"])?;
        Ok(XChaCha20Poly1305::new(&(*key).into()))
    }

    fn as_committed(bytes: &[u8], commitment: EpochCommitment) -> Result<Self, EnvelopeError> {
        let bytes = Zeroizing::new(bytes.try_into().map_err(|_| EnvelopeError::Malformed)?);
        let key = Self::from_bytes(&bytes);
        if key.commitment() == commitment {
            Ok(key)
        } else {
            Err(EnvelopeError::NotAsSigned)
        }
    }
}

const LINK_LABEL: &[u8] = b"makker epoch link 0";

impl WrapHash {
    /// Of a wrap's bytes.
    pub fn of(wrap: &[u8]) -> Self {
        Self::of_bytes(wrap)
    }
}

secret_debug!(EpochKey);
