//! The X25519 identity that opens backups, written as age writes it (<https://age-encryption.org/v1>), so that Debian's
//! own `age` can restore one. age's X25519 resists no quantum computer.

use bech32::{Bech32, Hrp};
use x25519_dalek::{PublicKey, StaticSecret};
use zeroize::Zeroizing;

use crate::EnvelopeError;
use crate::secret_debug::secret_debug;

/// An age X25519 identity. Wiped when dropped.
pub struct AgeIdentity(StaticSecret);

impl AgeIdentity {
    pub(crate) fn from_scalar(scalar: &[u8; 32]) -> Self {
        Self(StaticSecret::from(*scalar))
    }

    /// `AGE-SECRET-KEY-1…`, 74 characters: what `age --decrypt --identity` reads. Wiped when dropped.
    ///
    /// # Errors
    /// None in practice: 32 bytes always fit.
    pub fn to_secret_text(&self) -> Result<Zeroizing<String>, EnvelopeError> {
        let prefix = Hrp::parse("age-secret-key-").map_err(|_| EnvelopeError::Malformed)?;
        bech32::encode_upper::<Bech32>(prefix, self.0.as_bytes())
            .map(Zeroizing::new)
            .map_err(|_| EnvelopeError::TooLong)
    }

    /// `age1…`, 62 characters: what `age --recipient` reads.
    ///
    /// # Errors
    /// None in practice: 32 bytes always fit.
    pub fn recipient_text(&self) -> Result<String, EnvelopeError> {
        let prefix = Hrp::parse("age").map_err(|_| EnvelopeError::Malformed)?;
        bech32::encode_lower::<Bech32>(prefix, PublicKey::from(&self.0).as_bytes())
            .map_err(|_| EnvelopeError::TooLong)
    }
}

secret_debug!(AgeIdentity);
