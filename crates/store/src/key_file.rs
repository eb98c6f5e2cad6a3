//! The key file: the slots in which the data key lies wrapped. It gives nothing without a passphrase.

use std::io::ErrorKind;
use std::path::Path;

use makker_crypto::{DataKey, PassphraseSlot, RecoverySeed, RecoverySlot};
use serde::{Deserialize, Serialize};

use crate::disk::Disk;
use crate::error::StoreError;

/// Slots are a few hundred bytes each.
const KEY_FILE_BYTES_MAX: usize = 64 * 1024;
const FORMAT: u32 = 0;

#[derive(Serialize, Deserialize)]
pub(crate) struct KeyFile {
    format: u32,
    passphrase: PassphraseSlot,
    /// Opens with two of the municipality's three sheets, for whoever has lost the passphrase.
    recovery: Option<RecoverySlot>,
}

impl KeyFile {
    pub(crate) fn new(passphrase: PassphraseSlot) -> Self {
        Self {
            format: FORMAT,
            passphrase,
            recovery: None,
        }
    }

    pub(crate) fn with_recovery(self, recovery: RecoverySlot) -> Self {
        Self {
            recovery: Some(recovery),
            ..self
        }
    }

    /// With another passphrase for the same key; the sheets open it as before.
    pub(crate) fn with_passphrase(self, passphrase: PassphraseSlot) -> Self {
        Self { passphrase, ..self }
    }

    pub(crate) fn read(disk: &dyn Disk, file: &Path) -> Result<Self, StoreError> {
        let bytes = disk.read(file).map_err(|error| match error.kind() {
            ErrorKind::NotFound => StoreError::NoProfile {
                folder: file.parent().unwrap_or(file).to_owned(),
            },
            _ => StoreError::from_io(error, file),
        })?;
        let damaged = || StoreError::Damaged {
            file: file.to_owned(),
        };
        if bytes.len() > KEY_FILE_BYTES_MAX {
            return Err(damaged());
        }
        let key_file: Self = serde_json::from_slice(&bytes).map_err(|_| damaged())?;
        if key_file.format > FORMAT {
            return Err(StoreError::Newer {
                found: i64::from(key_file.format),
                known: i64::from(FORMAT),
            });
        }
        Ok(key_file)
    }

    pub(crate) fn write_new(&self, disk: &dyn Disk, file: &Path) -> Result<(), StoreError> {
        let bytes = serde_json::to_vec_pretty(self).map_err(|error| StoreError::File(error.into()))?;
        disk.write_new(file, &bytes).map_err(|error| match error.kind() {
            ErrorKind::AlreadyExists => StoreError::ProfileExists {
                folder: file.parent().unwrap_or(file).to_owned(),
            },
            _ => StoreError::from_io(error, file),
        })
    }

    pub(crate) fn replace(&self, disk: &dyn Disk, file: &Path) -> Result<(), StoreError> {
        let bytes = serde_json::to_vec_pretty(self).map_err(|error| StoreError::File(error.into()))?;
        disk.replace(file, &bytes)
            .map_err(|error| StoreError::from_io(error, file))
    }

    pub(crate) fn open_with(&self, passphrase: &str) -> Result<DataKey, StoreError> {
        Ok(self.passphrase.open(passphrase)?)
    }

    pub(crate) fn open_with_recovery(&self, seed: &RecoverySeed) -> Result<DataKey, StoreError> {
        let slot = self.recovery.as_ref().ok_or(StoreError::WrongPassphrase)?;
        Ok(slot.open(seed)?)
    }
}
