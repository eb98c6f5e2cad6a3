//! How a profile begins: nothing of it counts before the last step.

use std::path::Path;
use std::sync::PoisonError;

use makker_crypto::{
    DataKey, DeviceKeys, PassphraseCost, PassphraseSlot, Randomness, RecoveryPublic, RecoverySlot,
    random_array,
};
use makker_oplog::{StreamId, StreamKind, Writer};

use super::CaseStore;
use super::opening::take_lock;
use crate::connection::{self, Purpose};
use crate::disk::{Disk as _, LocalDisk};
use crate::error::StoreError;
use crate::key_file::KeyFile;
use crate::migrations::migrate;
use crate::oplog_tables;
use crate::profile::Paths;
use crate::reserve::Reserve;
use crate::unfinished::{Unfinished, UnfinishedFiles};
use crate::writing::Writing;

impl CaseStore {
    /// Begins a new profile in `folder` (which is made too) with one passphrase slot. It becomes one by
    /// [`finish`](Self::finish), once what belongs to its beginning has been committed.
    ///
    /// # Errors
    /// [`StoreError::ProfileExists`], [`StoreError::InUse`], [`StoreError::Unwritable`], [`StoreError::DiskFull`].
    pub fn create(
        folder: &Path,
        passphrase: &str,
        cost: PassphraseCost,
        randomness: &dyn Randomness,
    ) -> Result<Self, StoreError> {
        let paths = Paths::of(folder);
        if paths.key_file.exists() {
            return Err(StoreError::ProfileExists {
                folder: folder.to_owned(),
            });
        }
        LocalDisk
            .make_folder(folder)
            .map_err(|error| match StoreError::from_io(error, &paths.key_file) {
                // Whatever the system calls it, no folder can be made there.
                StoreError::File(_) => StoreError::Unwritable {
                    folder: folder.to_owned(),
                },
                known => known,
            })?;
        let lock = take_lock(&LocalDisk, &paths)?;
        let key = DataKey::generate(randomness)?;
        let slot = PassphraseSlot::seal(passphrase, &key, cost, randomness)?;
        let files = UnfinishedFiles::begin(&paths)?;
        let reserve = Reserve::at(paths.reserve.clone());
        reserve.lay(&LocalDisk)?;
        LocalDisk
            .make_file(&paths.database)
            .map_err(|error| StoreError::from_io(error, &paths.database))?;
        let mut connection = connection::open(&paths.database, &key, Purpose::Create)?;
        migrate(&mut connection, &paths.database, true)?;
        let device = DeviceKeys::generate(randomness)?;
        let writer = Writer::from_bytes(device.writer().to_bytes());
        let secret_keys = device.to_secret_bytes();
        let access = StreamId::from_random(random_array(randomness)?);
        let reader = connection::open(&paths.database, &key, Purpose::Read)?;
        let writing = Writing::new(paths.database.clone(), connection, reserve);
        let unfinished = Some(Unfinished {
            key_file: KeyFile::new(slot),
            key: key.duplicate(),
            files,
        });
        let store = Self::assemble(&paths, writing, (reader, Box::new(key)), lock, device, unfinished);
        store.write(|t| {
            let writer_no = oplog_tables::writer_no(t, writer)?;
            oplog_tables::ensure_stream(t, access, StreamKind::Access)?;
            t.execute(
                "INSERT INTO device (one, writer_no, user_id, secret_keys, access_stream_no)
                 VALUES (1, ?1, ?2, ?3, ?4)",
                (
                    writer_no,
                    [0_u8; 16],
                    secret_keys.as_slice(),
                    oplog_tables::stream_no(t, access)?,
                ),
            )
        })?;
        Ok(store)
    }

    /// Makes what [`create`](Self::create) began a profile, by writing the key file. Before that, whatever happens,
    /// the folder holds none.
    ///
    /// # Errors
    /// [`StoreError::DiskFull`], [`StoreError::Unwritable`]; the profile can be created again then.
    pub fn finish(&self) -> Result<(), StoreError> {
        let mut unfinished = self.unfinished.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(unfinished) = unfinished.as_ref() {
            unfinished.key_file.write_new(&LocalDisk, &self.key_file)?;
        }
        *unfinished = None;
        Ok(())
    }

    /// Gives a profile that is being made a second slot, which two of the municipality's three sheets open.
    ///
    /// # Errors
    /// [`StoreError::NoRandomness`].
    pub fn add_recovery(
        &self,
        recovery: &RecoveryPublic,
        randomness: &dyn Randomness,
    ) -> Result<(), StoreError> {
        let mut unfinished = self.unfinished.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(Unfinished { key_file, key, files }) = unfinished.take() {
            let slot = RecoverySlot::seal(recovery, &key, randomness)?;
            *unfinished = Some(Unfinished {
                key_file: key_file.with_recovery(slot),
                key,
                files,
            });
        }
        Ok(())
    }
}
