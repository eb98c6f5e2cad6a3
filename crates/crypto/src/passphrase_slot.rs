//! A slot that a passphrase opens: Argon2id makes a key of the passphrase, and that key wraps the data key.

use argon2::{Algorithm, Argon2, Params, Version};
use chacha20poly1305::aead::{Aead, KeyInit, Payload};
use chacha20poly1305::{XChaCha20Poly1305, XNonce};
use serde::{Deserialize, Serialize};
use zeroize::Zeroizing;

use crate::CryptoError;
use crate::data_key::DataKey;
use crate::randomness::{Randomness, random_array};

/// What it costs to try one passphrase.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PassphraseCost {
    /// Memory, in KiB.
    pub memory_kib: u32,
    /// Passes over that memory.
    pub passes: u32,
    /// Lanes that could run side by side.
    pub lanes: u32,
}

impl PassphraseCost {
    /// The shipped cost: 128 MiB, 3 passes (well over the OWASP minimum of 19 MiB and 2 passes).
    pub const SHIPPED: Self = Self {
        memory_kib: 128 * 1024,
        passes: 3,
        lanes: 1,
    };
    /// A cost that only tests may use.
    pub const FOR_TESTS: Self = Self {
        memory_kib: 64,
        passes: 1,
        lanes: 1,
    };

    /// A slot file is outside data: a cost far above ours would freeze or kill the program.
    const MEMORY_KIB_MAX: u32 = 1024 * 1024;
    const PASSES_MAX: u32 = 16;
    const LANES_MAX: u32 = 16;

    fn params(self) -> Result<Params, CryptoError> {
        if self.memory_kib > Self::MEMORY_KIB_MAX
            || self.passes > Self::PASSES_MAX
            || self.lanes > Self::LANES_MAX
        {
            return Err(CryptoError::DamagedSlot);
        }
        Params::new(self.memory_kib, self.passes, self.lanes, Some(32)).map_err(|_| CryptoError::DamagedSlot)
    }

    /// Bound to the wrap, so that nobody can lower the cost of a slot that exists.
    fn bound_to_wrap(self, salt: &[u8]) -> Vec<u8> {
        let mut bound = b"makker passphrase slot 0".to_vec();
        for number in [self.memory_kib, self.passes, self.lanes] {
            bound.extend_from_slice(&number.to_be_bytes());
        }
        bound.extend_from_slice(salt);
        bound
    }
}

/// A data key wrapped under a passphrase. Safe to lie on disk: it gives nothing without the passphrase.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PassphraseSlot {
    cost: PassphraseCost,
    salt: [u8; 16],
    nonce: [u8; 24],
    wrapped_key: Vec<u8>,
}

impl PassphraseSlot {
    /// Wraps `key` under `passphrase`.
    ///
    /// # Errors
    /// [`CryptoError::NoRandomness`]; [`CryptoError::DamagedSlot`] when `cost` is outside what is accepted.
    pub fn seal(
        passphrase: &str,
        key: &DataKey,
        cost: PassphraseCost,
        randomness: &dyn Randomness,
    ) -> Result<Self, CryptoError> {
        let salt: [u8; 16] = random_array(randomness)?;
        let nonce: [u8; 24] = random_array(randomness)?;
        let cipher = wrapping_cipher(passphrase, &salt, cost)?;
        let wrapped_key = cipher
            .encrypt(
                &XNonce::from(nonce),
                Payload {
                    msg: key.as_bytes(),
                    aad: &cost.bound_to_wrap(&salt),
                },
            )
            .map_err(|_| CryptoError::DamagedSlot)?;
        Ok(Self {
            cost,
            salt,
            nonce,
            wrapped_key,
        })
    }

    /// The data key, if the passphrase is the right one.
    ///
    /// # Errors
    /// [`CryptoError::WrongPassphrase`], or [`CryptoError::DamagedSlot`] when the slot cannot be of ours.
    pub fn open(&self, passphrase: &str) -> Result<DataKey, CryptoError> {
        let cipher = wrapping_cipher(passphrase, &self.salt, self.cost)?;
        let bytes = cipher
            .decrypt(
                &XNonce::from(self.nonce),
                Payload {
                    msg: &self.wrapped_key,
                    aad: &self.cost.bound_to_wrap(&self.salt),
                },
            )
            .map_err(|_| CryptoError::WrongPassphrase)?;
        DataKey::from_slice(&Zeroizing::new(bytes))
    }
}

fn wrapping_cipher(
    passphrase: &str,
    salt: &[u8],
    cost: PassphraseCost,
) -> Result<XChaCha20Poly1305, CryptoError> {
    let mut key = Zeroizing::new([0; 32]);
    Argon2::new(Algorithm::Argon2id, Version::V0x13, cost.params()?)
        .hash_password_into(passphrase.as_bytes(), salt, key.as_mut_slice())
        .map_err(|_| CryptoError::DamagedSlot)?;
    Ok(XChaCha20Poly1305::new(&(*key).into()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::SystemRandomness;

    fn slot(passphrase: &str, cost: PassphraseCost) -> (DataKey, PassphraseSlot) {
        let key = DataKey::generate(&SystemRandomness).unwrap();
        let slot = PassphraseSlot::seal(passphrase, &key, cost, &SystemRandomness).unwrap();
        (key, slot)
    }

    #[test]
    fn the_shipped_cost_opens_with_the_passphrase_and_with_no_other() {
        let (key, slot) = slot("ahorn på brøndby strand", PassphraseCost::SHIPPED);
        assert!(slot.open("ahorn på brøndby strand").unwrap().same_as(&key));
        assert_eq!(
            slot.open("ahorn på brøndby strand ").unwrap_err(),
            CryptoError::WrongPassphrase
        );
    }

    #[test]
    fn a_slot_whose_cost_was_lowered_does_not_open() {
        let (_, mut slot) = slot(
            "kaffe",
            PassphraseCost {
                passes: 2,
                ..PassphraseCost::FOR_TESTS
            },
        );
        slot.cost.passes = 1;
        assert_eq!(slot.open("kaffe").unwrap_err(), CryptoError::WrongPassphrase);
    }

    #[test]
    fn a_slot_that_asks_for_a_mountain_of_memory_is_refused_before_it_is_climbed() {
        let (_, mut slot) = slot("kaffe", PassphraseCost::FOR_TESTS);
        slot.cost.memory_kib = u32::MAX;
        assert_eq!(slot.open("kaffe").unwrap_err(), CryptoError::DamagedSlot);
    }

    #[test]
    fn any_changed_byte_of_the_wrap_is_noticed() {
        let (_, slot) = slot("kaffe", PassphraseCost::FOR_TESTS);
        for position in 0..slot.wrapped_key.len() {
            let mut tampered = slot.clone();
            tampered.wrapped_key[position] ^= 1;
            assert!(tampered.open("kaffe").is_err(), "byte {position}");
        }
    }
}
