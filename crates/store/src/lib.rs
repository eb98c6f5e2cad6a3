//! The encrypted case store of one profile: a folder with a key file, a lock and one SQLCipher database. The
//! operations in it are the truth; every other table is a projection that the fold keeps in the same transaction.
//!
//! This crate must never know: what a user may do, what a command is, the network, or any other way to a database
//! than [`CaseStore`]. It is the only owner of `rusqlite`.
//!
//! ```
//! use makker_crypto::{PassphraseCost, SystemRandomness};
//! use makker_store::{CaseStore, StoreError};
//!
//! let folder = tempfile::tempdir().unwrap();
//! CaseStore::create(folder.path(), "tre små fisk", PassphraseCost::FOR_TESTS, &SystemRandomness)?.finish()?;
//! assert!(matches!(CaseStore::open(folder.path(), "to små fisk"), Err(StoreError::WrongPassphrase)));
//! let store = CaseStore::open(folder.path(), "tre små fisk")?;
//! assert_eq!(store.read(|tables| tables.families())?.len(), 0);
//! # Ok::<(), StoreError>(())
//! ```

mod batches;
mod case_store;
mod cells;
mod columns;
mod commit;
mod connection;
mod disk;
mod error;
mod intake;
mod key_file;
mod log;
mod migrations;
mod new_passphrase;
mod oplog_tables;
mod parts;
mod profile;
mod projection;
mod readers;
mod rebuild;
mod refusal;
mod reserve;
mod search;
mod table;
#[cfg(test)]
mod tests;
mod unfinished;
mod verify;
mod vouching;
#[cfg(feature = "without-key")]
pub mod without_key;
mod writing;

pub use case_store::{CaseStore, Tables, TablesError};
pub use commit::{ChangeDraft, OpDraft};
pub use disk::{make_own_folder, write_own_file};
pub use error::StoreError;
pub use intake::{Delivery, Intake};
pub use new_passphrase::Opener;
pub use parts::{Parts, Stop};
pub use profile::ProfileState;
pub use search::Hit;
pub use table::audit_event::AuditEventRow;
pub use table::candidate::{CandidatePersonRow, CandidateRow, KnownMemberRow};
pub use table::entity::EntityRow;
pub use table::family::FamilyRow;
pub use table::municipality::MunicipalityRow;
pub use table::news::NewsRow;
pub use table::op::StreamPast;
pub use table::open_agreement::OpenAgreement;
pub use table::own_notes::SeenUntil;
pub use table::record::{OpenQuestion, Record};
pub use table::user::UserRow;
pub use verify::{Flaw, FoundFlaw, LogReport};
pub use vouching::{FoundVouchingFlaw, VouchingFlaw, VouchingReport};
