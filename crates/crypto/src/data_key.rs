//! The key of the case store.

use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

use crate::CryptoError;
use crate::randomness::{Randomness, random_array};

/// The 256-bit key of the case store with its 128-bit salt, as SQLCipher takes them raw. Wiped from memory when dropped.
#[derive(Zeroize, ZeroizeOnDrop)]
pub struct DataKey {
    bytes: [u8; Self::LEN],
}

impl DataKey {
    /// Key (32) and salt (16), in bytes.
    pub const LEN: usize = 48;

    /// A fresh random key.
    ///
    /// # Errors
    /// [`CryptoError::NoRandomness`].
    pub fn generate(randomness: &dyn Randomness) -> Result<Self, CryptoError> {
        random_array(randomness).map(|bytes| Self { bytes })
    }

    pub(crate) fn from_slice(bytes: &[u8]) -> Result<Self, CryptoError> {
        bytes
            .try_into()
            .map(|bytes| Self { bytes })
            .map_err(|_| CryptoError::DamagedSlot)
    }

    pub(crate) fn as_bytes(&self) -> &[u8; Self::LEN] {
        &self.bytes
    }

    /// The key and salt as 96 lower-case hexadecimal digits, wiped when dropped.
    pub fn to_hex(&self) -> Zeroizing<String> {
        const DIGITS: &[u8; 16] = b"0123456789abcdef";
        let mut hex = Zeroizing::new(String::with_capacity(Self::LEN * 2));
        for byte in self.bytes {
            for nibble in [byte >> 4, byte & 15] {
                hex.push(DIGITS.get(usize::from(nibble)).copied().map_or('0', char::from));
            }
        }
        hex
    }

    /// The same key once more, for the short time in which a profile's second slot is made.
    pub fn duplicate(&self) -> Self {
        Self { bytes: self.bytes }
    }

    /// Whether both are the same key.
    pub fn same_as(&self, other: &Self) -> bool {
        // One hash each, so that the time taken says nothing of where they differ.
        blake3::hash(&self.bytes) == blake3::hash(&other.bytes)
    }
}

impl std::fmt::Debug for DataKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("DataKey(secret)")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_key_never_shows_in_debug_output() {
        let key = DataKey::from_slice(&[0xab; DataKey::LEN]).unwrap();
        assert_eq!(format!("{key:?}"), "DataKey(secret)");
        assert_eq!(key.to_hex().as_str(), "ab".repeat(DataKey::LEN));
    }
}
