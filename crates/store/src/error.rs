//! What can be wrong with the ground the store stands on.

use std::path::{Path, PathBuf};

use makker_crypto::{CryptoError, EnvelopeError};

use crate::disk::{Disk as _, LocalDisk};
use crate::refusal::Refusal;

/// Why the store could not do what was asked. In every case nothing was changed.
#[derive(Debug, thiserror::Error)]
pub enum StoreError {
    /// There is no profile in the folder.
    #[error("no profile in {}", folder.display())]
    NoProfile {
        /// The profile's folder.
        folder: PathBuf,
    },
    /// A profile is there already.
    #[error("a profile is already in {}", folder.display())]
    ProfileExists {
        /// The profile's folder.
        folder: PathBuf,
    },
    /// Another program holds the profile.
    #[error("another program has the profile open")]
    InUse,
    /// The passphrase opens no slot.
    #[error("the passphrase is not the right one")]
    WrongPassphrase,
    /// A file is not what it should be.
    #[error("the file {} is damaged", file.display())]
    Damaged {
        /// Which file.
        file: PathBuf,
    },
    /// A newer program made the database.
    #[error("made by a newer program (format {found}; this program knows up to {known})")]
    Newer {
        /// The format found.
        found: i64,
        /// The newest format this program knows.
        known: i64,
    },
    /// No room on the disk.
    #[error("the disk is full")]
    DiskFull,
    /// The folder or a file in it cannot be written.
    #[error("cannot write in {}", folder.display())]
    Unwritable {
        /// The folder.
        folder: PathBuf,
    },
    /// What was to be written is longer than an operation may be, or not in its form.
    #[error("more than an operation holds")]
    TooMuch,
    /// What was to be written names as seen what is not there.
    #[error("names what is not there")]
    NotThere,
    /// The machine gave no randomness.
    #[error("the machine gave no randomness")]
    NoRandomness,
    /// Something nobody foresaw in the database engine.
    #[error("the database could not do it: {0}")]
    Database(rusqlite::Error),
    /// Something nobody foresaw in the file system.
    #[error("the file system could not do it: {0}")]
    File(std::io::Error),
}

impl StoreError {
    pub(crate) fn from_io(error: std::io::Error, path: &Path) -> Self {
        use std::io::ErrorKind as Kind;
        let folder = || path.parent().unwrap_or(path).to_owned();
        match error.kind() {
            Kind::StorageFull | Kind::QuotaExceeded => Self::DiskFull,
            Kind::PermissionDenied | Kind::ReadOnlyFilesystem | Kind::NotADirectory => {
                Self::Unwritable { folder: folder() }
            }
            _ => Self::File(error),
        }
    }

    pub(crate) fn from_sqlite(error: rusqlite::Error, file: &Path) -> Self {
        use rusqlite::ErrorCode as Code;
        if let Some(refusal) = Refusal::in_error(&error) {
            return refusal.into();
        }
        match error.sqlite_error_code() {
            Some(Code::DiskFull) => Self::DiskFull,
            // SQLite keeps the system's reason to itself. It says so of a full disk too when it cannot make a file, when
            // it is the shared memory that finds no room, or when a quota is what is used up: ask again.
            Some(Code::CannotOpen | Code::SystemIoFailure) if is_full_beside(file) => Self::DiskFull,
            Some(Code::ReadOnly | Code::CannotOpen | Code::PermissionDenied) => Self::Unwritable {
                folder: file.parent().unwrap_or(file).to_owned(),
            },
            Some(Code::NotADatabase | Code::DatabaseCorrupt) => Self::Damaged {
                file: file.to_owned(),
            },
            Some(Code::DatabaseBusy | Code::DatabaseLocked) => Self::InUse,
            _ => Self::Database(error),
        }
    }
}

fn is_full_beside(file: &Path) -> bool {
    let tried = LocalDisk.try_to_write(file.parent().unwrap_or(file));
    tried.is_err_and(|error| matches!(StoreError::from_io(error, file), StoreError::DiskFull))
}

impl From<CryptoError> for StoreError {
    fn from(error: CryptoError) -> Self {
        match error {
            CryptoError::WrongPassphrase => Self::WrongPassphrase,
            CryptoError::DamagedSlot => Self::Damaged {
                file: PathBuf::from(crate::profile::KEY_FILE),
            },
            CryptoError::NoRandomness => Self::NoRandomness,
        }
    }
}

impl From<EnvelopeError> for StoreError {
    fn from(error: EnvelopeError) -> Self {
        match error {
            EnvelopeError::NoRandomness => Self::NoRandomness,
            EnvelopeError::CannotOpen | EnvelopeError::WrongRecoverySeed => Self::WrongPassphrase,
            _ => Self::Damaged {
                file: PathBuf::from(crate::profile::KEY_FILE),
            },
        }
    }
}
