//! Giving a profile another passphrase. The data key stays, so nothing is encrypted anew: what the old passphrase once
//! opened it opens still, in a copy of the key file that somebody made before.

use std::path::Path;

use makker_crypto::{PassphraseCost, PassphraseSlot, Randomness, RecoverySeed};

use crate::CaseStore;
use crate::case_store::opening::take_lock;
use crate::disk::LocalDisk;
use crate::error::StoreError;
use crate::key_file::KeyFile;
use crate::profile::Paths;

/// What a profile is opened with.
#[derive(Clone, Copy)]
pub enum Opener<'a> {
    /// What the user types.
    Passphrase(&'a str),
    /// What two of the municipality's three sheets give.
    Recovery(&'a RecoverySeed),
}

impl CaseStore {
    /// Makes `passphrase` the one that opens the profile in `folder`, which must be closed.
    ///
    /// # Errors
    /// As [`CaseStore::open`]; [`StoreError::DiskFull`], [`StoreError::Unwritable`]. The old one holds then.
    pub fn set_passphrase(
        folder: &Path,
        opener: Opener<'_>,
        passphrase: &str,
        cost: PassphraseCost,
        randomness: &dyn Randomness,
    ) -> Result<(), StoreError> {
        let paths = Paths::of(folder);
        let key_file = KeyFile::read(&LocalDisk, &paths.key_file)?;
        let _lock = take_lock(&LocalDisk, &paths)?;
        let key = match opener {
            Opener::Passphrase(old) => key_file.open_with(old)?,
            Opener::Recovery(seed) => key_file.open_with_recovery(seed)?,
        };
        let slot = PassphraseSlot::seal(passphrase, &key, cost, randomness)?;
        key_file
            .with_passphrase(slot)
            .replace(&LocalDisk, &paths.key_file)
    }
}
