//! Keys and the slots they lie in, signatures, certificates and sealed content: the only crate that names a cipher.
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
//!
//! Where things are: a municipality is [founded](found) and its secrets go to paper as [`Sheet`]s; devices have
//! [`DeviceKeys`] and a [`Certificate`], which [`verify_chain`] follows to the root; content is sealed under an
//! [`EpochKey`]. No cipher is written here: what is ours is which one is used for what, and how the bytes are laid out.

mod age_identity;
mod certificate;
mod certificate_chain;
mod codec;
mod data_key;
mod derived_key;
mod device_keys;
mod digest;
mod epoch_key;
mod error;
mod file_digest;
mod founding;
mod hpke_wrap;
mod kem;
mod library_rng;
mod municipality;
mod padding;
mod passphrase_slot;
mod randomness;
mod recovery_seed;
mod recovery_slot;
mod sealing;
mod secret_debug;
mod sheet;
mod sheet_text;
mod signing;

pub use age_identity::AgeIdentity;
pub use certificate::{Certificate, ENROLMENT_OFFICER, Issuer, SignedCertificate};
pub use certificate_chain::{CHAIN_MAX, WhyNot, verify_chain};
pub use data_key::DataKey;
pub use device_keys::{DeviceKeys, WriterId};
pub use epoch_key::{EpochCommitment, EpochContext, EpochKey, WrapHash};
pub use error::{CryptoError, EnvelopeError};
pub use file_digest::FileDigest;
pub use founding::{Founding, FoundingSecrets, combine, found};
pub use kem::{KemPublic, KemSecret};
pub use municipality::{Genesis, MunicipalityId, RootKeys, SignedGenesis};
pub use passphrase_slot::{PassphraseCost, PassphraseSlot};
pub use randomness::{Randomness, SystemRandomness, random_array};
pub use recovery_seed::{RecoveryFingerprint, RecoveryPublic, RecoverySeed};
pub use recovery_slot::RecoverySlot;
pub use sealing::{SealPlace, SealPurpose};
pub use sheet::{CeremonyId, Sheet, SheetError};
pub use signing::{Signature, SignedPurpose, SigningPublic};
