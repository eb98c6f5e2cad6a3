//! Keys made of a key: HKDF-SHA256 (RFC 5869), one salt for each kind of parent, one `info` for each use.

use hkdf::Hkdf;
use sha2::Sha256;
use zeroize::Zeroizing;

use crate::EnvelopeError;

/// 32 bytes made of `parent` for one use. The parts of `info` are joined; the caller sees to it that no two lists of parts
/// join to the same bytes.
///
/// HKDF-SHA256 gives up to 8,160 bytes, so it never refuses 32; should it, no key of zeros comes of it.
pub(crate) fn derived_key(
    salt: &[u8],
    parent: &[u8; 32],
    info: &[&[u8]],
) -> Result<Zeroizing<[u8; 32]>, EnvelopeError> {
    let mut key = Zeroizing::new([0; 32]);
    Hkdf::<Sha256>::new(Some(salt), parent)
        .expand_multi_info(info, key.as_mut_slice())
        .map_err(|_| EnvelopeError::TooLong)?;
    Ok(key)
}
