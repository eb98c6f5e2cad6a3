//! Keys and the slots they lie in: the only crate that names a cipher.
//!
//! This crate must never know: what the keys protect (families, operations, tables), where a slot is kept on disk,
//! the clock. Randomness arrives through [`Randomness`]; [`SystemRandomness`] is its one home outside tests.
//!
//! ```
//! use makker_crypto::{DataKey, PassphraseCost, PassphraseSlot, SystemRandomness};
//!
//! let key = DataKey::generate(&SystemRandomness)?;
//! let slot = PassphraseSlot::seal("tre små fisk", &key, PassphraseCost::FOR_TESTS, &SystemRandomness)?;
//! assert!(slot.open("tre små fisk")?.same_as(&key));
//! assert!(slot.open("to små fisk").is_err());
//! # Ok::<(), makker_crypto::CryptoError>(())
//! ```

mod data_key;
mod passphrase_slot;
mod randomness;

pub use data_key::DataKey;
pub use passphrase_slot::{PassphraseCost, PassphraseSlot};
pub use randomness::{Randomness, SystemRandomness, random_array};

/// Why a cryptographic step did not succeed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CryptoError {
    /// The slot does not open with this passphrase (or the slot was tampered with: the two look the same).
    #[error("the passphrase does not open this slot")]
    WrongPassphrase,
    /// The slot asks for a cost outside what this program accepts, or is not whole.
    #[error("the key slot is damaged")]
    DamagedSlot,
    /// The machine gave no randomness.
    #[error("the machine gave no randomness")]
    NoRandomness,
}
