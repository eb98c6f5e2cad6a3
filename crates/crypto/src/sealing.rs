//! Content sealed for the hub and the wire: padded, encrypted, and bound to where it belongs.
//!
//! A sealed form is suite byte (1), nonce (24), commitment (32), ciphertext (Padmé's length of 4 + content), tag (16).
//!
//! XChaCha20-Poly1305 by itself lets somebody make one ciphertext that opens under two keys or for two places. The
//! commitment is a hash over key, purpose, nonce and place that is checked first, so there is one reading or none.

use chacha20poly1305::aead::{AeadInOut as _, KeyInit as _};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use subtle::ConstantTimeEq as _;
use zeroize::Zeroizing;

use crate::EnvelopeError;
use crate::derived_key::derived_key;
use crate::device_keys::WriterId;
use crate::epoch_key::EpochKey;
use crate::padding;
use crate::randomness::{Randomness, random_array};

const KEY_SALT: &[u8] = b"makker seal 0";
const COMMITMENT_SALT: &[u8] = b"makker seal commitment 0";
const NONCE_LEN: usize = 24;
const COMMITMENT_LEN: usize = 32;
const TAG_LEN: usize = 16;

/// HKDF-SHA256, Padmé, XChaCha20-Poly1305, commitment by HKDF-SHA256.
const SUITE: u8 = 1;

/// What sealed content is. Each purpose has keys of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum SealPurpose {
    /// The operations of a batch.
    Batch,
    /// A snapshot of a stream.
    Snapshot,
}

impl SealPurpose {
    /// Every purpose.
    pub const ALL: [Self; 2] = [Self::Batch, Self::Snapshot];

    /// Ends with a zero byte, so that none begins another.
    const fn label(self) -> &'static [u8] {
        match self {
            Self::Batch => b"batch\0",
            Self::Snapshot => b"snapshot\0",
        }
    }
}

/// Where sealed content belongs. It travels beside it in clear, and content does not open anywhere else.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SealPlace {
    /// The stream's id.
    pub stream: [u8; 16],
    /// Who wrote it.
    pub writer: WriterId,
    /// The number of the first operation.
    pub first: u64,
    /// The number of the last.
    pub last: u64,
    /// The epoch whose key seals it.
    pub epoch: u64,
    /// The link of the writer's chain before the first operation.
    pub previous_head: [u8; 32],
}

impl SealPlace {
    /// Suite byte, stream (16), writer (32), first, last, epoch (8 each), previous head (32).
    fn to_aad(self) -> Vec<u8> {
        [
            [SUITE].as_slice(),
            &self.stream,
            &self.writer.to_bytes(),
            &self.first.to_be_bytes(),
            &self.last.to_be_bytes(),
            &self.epoch.to_be_bytes(),
            &self.previous_head,
        ]
        .concat()
    }
}

impl EpochKey {
    /// Seals content (already packed small: after this nothing shrinks it).
    ///
    /// # Errors
    /// [`EnvelopeError::NoRandomness`]; [`EnvelopeError::TooLong`] from 4 GiB on.
    pub fn seal(
        &self,
        purpose: SealPurpose,
        place: &SealPlace,
        content: &[u8],
        randomness: &dyn Randomness,
    ) -> Result<Vec<u8>, EnvelopeError> {
        let nonce: [u8; NONCE_LEN] = random_array(randomness)?;
        let aad = place.to_aad();
        let commitment = self.commitment_to(purpose, &nonce, &aad)?;
        let mut body = padding::padded(content, TAG_LEN)?;
        self.cipher(purpose)?
            .encrypt_in_place(&XNonce::from(nonce), &aad, &mut *body)
            .map_err(|_| EnvelopeError::TooLong)?;
        Ok([[SUITE].as_slice(), &nonce, commitment.as_slice(), &body].concat())
    }

    /// The content of what [`seal`](Self::seal) made with this key, for this purpose and place.
    ///
    /// # Errors
    /// [`EnvelopeError::CannotOpen`], whatever the reason.
    pub fn open(
        &self,
        purpose: SealPurpose,
        place: &SealPlace,
        sealed: &[u8],
    ) -> Result<Zeroizing<Vec<u8>>, EnvelopeError> {
        self.opened(purpose, place, sealed)
            .ok_or(EnvelopeError::CannotOpen)
    }

    fn opened(&self, purpose: SealPurpose, place: &SealPlace, sealed: &[u8]) -> Option<Zeroizing<Vec<u8>>> {
        let (suite, rest) = sealed.split_first()?;
        let (nonce, rest) = rest.split_first_chunk::<NONCE_LEN>()?;
        let (commitment, ciphertext) = rest.split_first_chunk::<COMMITMENT_LEN>()?;
        let aad = place.to_aad();
        let expected = self.commitment_to(purpose, nonce, &aad).ok()?;
        if *suite != SUITE || !bool::from(expected.ct_eq(commitment)) {
            return None;
        }
        let mut body = Zeroizing::new(ciphertext.to_vec());
        self.cipher(purpose)
            .ok()?
            .decrypt_in_place(&XNonce::from(*nonce), &aad, &mut *body)
            .ok()?;
        padding::content(&body).map(|content| Zeroizing::new(content.to_vec()))
    }

    fn cipher(&self, purpose: SealPurpose) -> Result<XChaCha20Poly1305, EnvelopeError> {
        let key = derived_key(KEY_SALT, self.as_bytes(), &[purpose.label()])?;
        Ok(XChaCha20Poly1305::new(&(*key).into()))
    }

    fn commitment_to(
        &self,
        purpose: SealPurpose,
        nonce: &[u8; NONCE_LEN],
        aad: &[u8],
    ) -> Result<Zeroizing<[u8; COMMITMENT_LEN]>, EnvelopeError> {
        derived_key(COMMITMENT_SALT, self.as_bytes(), &[purpose.label(), nonce, aad])
    }
}
