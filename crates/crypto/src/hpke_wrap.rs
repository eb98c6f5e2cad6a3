//! A secret wrapped to a public key: HPKE (RFC 9180) in base mode with X-Wing (0x647a), HKDF-SHA256 (0x0001) and
//! ChaCha20-Poly1305 (0x0003). X-Wing has no authenticated mode: who wrapped it is told by a signature beside it.

use hpke::aead::ChaCha20Poly1305;
use hpke::kdf::HkdfSha256;
use hpke::kem::XWing;
use hpke::{Deserializable as _, Kem, OpModeR, OpModeS, Serializable as _};
use zeroize::Zeroizing;

use crate::EnvelopeError;
use crate::kem::{KemPublic, KemSecret};
use crate::library_rng::with_rng;
use crate::randomness::Randomness;

/// Names the suite above in everything that is stored or sent.
pub(crate) const SUITE: u8 = 1;
/// The encapsulated key.
pub(crate) const ENCAPSULATED_LEN: usize = 1120;
/// The AEAD's tag.
const TAG_LEN: usize = 16;

/// The length of a wrap of `secret_len` bytes.
pub(crate) const fn wrapped_len(secret_len: usize) -> usize {
    1 + ENCAPSULATED_LEN + secret_len + TAG_LEN
}

/// Suite byte, encapsulated key (1,120 bytes), ciphertext and tag. `info` must be given again to open it.
pub(crate) fn wrap_to(
    recipient: &KemPublic,
    info: &[u8],
    secret: &[u8],
    randomness: &dyn Randomness,
) -> Result<Vec<u8>, EnvelopeError> {
    let recipient = recipient.parsed()?;
    let (encapsulated, ciphertext) = with_rng(randomness, |rng| {
        hpke::single_shot_seal_with_rng::<ChaCha20Poly1305, HkdfSha256, XWing>(
            &OpModeS::Base,
            &recipient,
            info,
            secret,
            &[],
            rng,
        )
    })?
    .map_err(|_| EnvelopeError::Malformed)?;
    let mut wrap = vec![SUITE];
    wrap.extend_from_slice(&encapsulated.to_bytes());
    wrap.extend_from_slice(&ciphertext);
    Ok(wrap)
}

/// The secret within.
pub(crate) fn unwrap_with(
    secret: &KemSecret,
    info: &[u8],
    wrap: &[u8],
) -> Result<Zeroizing<Vec<u8>>, EnvelopeError> {
    let (suite, rest) = wrap.split_first().ok_or(EnvelopeError::Malformed)?;
    if *suite != SUITE {
        return Err(EnvelopeError::Newer);
    }
    let (encapsulated, ciphertext) = rest
        .split_at_checked(ENCAPSULATED_LEN)
        .ok_or(EnvelopeError::Malformed)?;
    let encapsulated =
        <XWing as Kem>::EncappedKey::from_bytes(encapsulated).map_err(|_| EnvelopeError::Malformed)?;
    hpke::single_shot_open::<ChaCha20Poly1305, HkdfSha256, XWing>(
        &OpModeR::Base,
        secret.parsed(),
        &encapsulated,
        info,
        ciphertext,
        &[],
    )
    .map(Zeroizing::new)
    .map_err(|_| EnvelopeError::CannotOpen)
}
