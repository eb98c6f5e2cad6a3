//! A profile that is being made. Until it has its key file the folder holds none, and whatever ends the making before
//! that leaves nothing behind: least of all where the reason was a full disk.

use std::path::Path;

use makker_crypto::DataKey;

use crate::CaseStore;
use crate::error::StoreError;
use crate::key_file::KeyFile;
use crate::profile::Paths;

/// What a profile that is being made still needs.
pub(crate) struct Unfinished {
    pub(crate) key_file: KeyFile,
    pub(crate) key: DataKey,
    pub(crate) files: UnfinishedFiles,
}

/// Removed when dropped, unless there is a key file by then. Whoever holds this drops the database's connections first.
pub(crate) struct UnfinishedFiles {
    paths: Paths,
}

impl UnfinishedFiles {
    /// Begins in an empty place. A creation that was cut off leaves a database whose key nobody has: without the key
    /// file it is no profile.
    pub(crate) fn begin(paths: &Paths) -> Result<Self, StoreError> {
        remove(paths)?;
        Ok(Self { paths: paths.clone() })
    }
}

impl Drop for UnfinishedFiles {
    fn drop(&mut self) {
        if !self.paths.key_file.exists() {
            // What cannot be removed now, the next creation removes.
            let _ = remove(&self.paths);
        }
    }
}

impl CaseStore {
    /// Takes back a profile that was only just made and that nobody may keep, since its sheets reached no paper: the key
    /// file first, without which the folder holds none.
    ///
    /// # Errors
    /// [`StoreError::Unwritable`] and its like.
    pub fn take_back(folder: &Path) -> Result<(), StoreError> {
        let paths = Paths::of(folder);
        remove_file(&paths.key_file)?;
        remove(&paths)
    }
}

fn remove(paths: &Paths) -> Result<(), StoreError> {
    let mut files = vec![paths.reserve.clone()];
    for suffix in ["", "-journal", "-wal", "-shm"] {
        let mut file = paths.database.clone().into_os_string();
        file.push(suffix);
        files.push(file.into());
    }
    files.iter().try_for_each(|file| remove_file(file))
}

fn remove_file(file: &Path) -> Result<(), StoreError> {
    match std::fs::remove_file(file) {
        Err(error) if error.kind() != std::io::ErrorKind::NotFound => Err(StoreError::from_io(error, file)),
        _ => Ok(()),
    }
}
