//! How a profile is opened: by the passphrase, or by what two of the sheets give.

use std::fs::File;
use std::path::Path;
use std::sync::Mutex;

use makker_crypto::{DataKey, DeviceKeys, RecoverySeed};
use rusqlite::Connection;
use zeroize::Zeroizing;

use super::CaseStore;
use crate::connection::{self, Purpose};
use crate::disk::{Disk, LocalDisk};
use crate::error::StoreError;
use crate::key_file::KeyFile;
use crate::migrations::migrate;
use crate::profile::Paths;
use crate::readers::Readers;
use crate::reserve::Reserve;
use crate::unfinished::Unfinished;
use crate::writing::Writing;

impl CaseStore {
    /// Opens the profile with the recovery seed that two sheets give.
    ///
    /// # Errors
    /// As [`open`](Self::open); [`StoreError::WrongPassphrase`] when the sheets are another municipality's.
    pub fn open_with_recovery(folder: &Path, seed: &RecoverySeed) -> Result<Self, StoreError> {
        Self::open_by(folder, |key_file| key_file.open_with_recovery(seed))
    }

    /// Opens the profile in `folder`.
    ///
    /// # Errors
    /// [`StoreError::NoProfile`], [`StoreError::InUse`], [`StoreError::WrongPassphrase`], [`StoreError::Damaged`],
    /// [`StoreError::Newer`].
    pub fn open(folder: &Path, passphrase: &str) -> Result<Self, StoreError> {
        Self::open_by(folder, |key_file| key_file.open_with(passphrase))
    }

    fn open_by(
        folder: &Path,
        open: impl FnOnce(&KeyFile) -> Result<DataKey, StoreError>,
    ) -> Result<Self, StoreError> {
        let paths = Paths::of(folder);
        let key_file = KeyFile::read(&LocalDisk, &paths.key_file)?;
        let lock = take_lock(&LocalDisk, &paths)?;
        let key = Box::new(open(&key_file)?);
        // SQLite takes an empty file for a new database and would write to it.
        if !std::fs::metadata(&paths.database).is_ok_and(|file| file.len() > 0) {
            return Err(StoreError::Damaged { file: paths.database });
        }
        // Even to be read a database in this mode needs a little room, for its write-ahead log and the index of it.
        let reserve = Reserve::at(paths.reserve.clone());
        let (connection, reader) = reserve.spend(&LocalDisk, || {
            let mut connection = connection::open(&paths.database, &key, Purpose::Write)?;
            migrate(&mut connection, &paths.database, false)?;
            let reader = connection::open(&paths.database, &key, Purpose::Read)?;
            Ok((connection, reader))
        })?;
        let device = device_keys(&connection, &paths.database)?;
        // Where there is no room for it, reading still works for a while.
        let _ = reserve.lay(&LocalDisk);
        let writing = Writing::new(paths.database.clone(), connection, reserve);
        Ok(Self::assemble(&paths, writing, (reader, key), lock, device, None))
    }

    pub(super) fn assemble(
        paths: &Paths,
        writing: Writing,
        (reader, key): (Connection, Box<DataKey>),
        lock: File,
        device: DeviceKeys,
        unfinished: Option<Unfinished>,
    ) -> Self {
        Self {
            database: paths.database.clone(),
            writing,
            readers: Readers::new(reader),
            second_reader: Mutex::new(Some(key)),
            key_file: paths.key_file.clone(),
            device,
            unfinished: Mutex::new(unfinished),
            _lock: lock,
        }
    }
}

pub(crate) fn take_lock(disk: &dyn Disk, paths: &Paths) -> Result<File, StoreError> {
    disk.lock(&paths.lock)
        .map_err(|error| StoreError::from_io(error, &paths.lock))?
        .ok_or(StoreError::InUse)
}

fn device_keys(connection: &Connection, database: &Path) -> Result<DeviceKeys, StoreError> {
    let secret: Vec<u8> = connection
        .query_row("SELECT secret_keys FROM device", [], |row| row.get(0))
        .map_err(|error| StoreError::from_sqlite(error, database))?;
    DeviceKeys::from_secret_bytes(&Zeroizing::new(secret)).map_err(|_| StoreError::Damaged {
        file: database.to_owned(),
    })
}
