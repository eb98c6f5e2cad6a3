//! The open store.

use std::collections::BTreeSet;
use std::fs::File;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use makker_crypto::{
    DataKey, DeviceKeys, PassphraseCost, PassphraseSlot, Randomness, RecoveryPublic, RecoverySeed,
    RecoverySlot, random_array,
};
use makker_domain::entity_kind::EntityKind;
use makker_domain::id::UserId;
use makker_oplog::{Op, OpRef, StreamId, StreamKind, Writer};
use rusqlite::{Connection, OptionalExtension, Transaction, TransactionBehavior};
use zeroize::Zeroizing;

use crate::batches;
use crate::commit::{ChangeDraft, Committed, commit};
use crate::connection::{self, Purpose};
use crate::disk::{Disk, LocalDisk};
use crate::error::StoreError;
use crate::intake::{self, Delivery, Intake};
use crate::key_file::KeyFile;
use crate::migrations::{has_own_schema, migrate};
use crate::oplog_tables;
use crate::parts::{Parts, Stop};
use crate::profile::Paths;
use crate::readers::Readers;
use crate::rebuild;
use crate::refusal::Refusal;
use crate::reserve::Reserve;
use crate::unfinished::{Unfinished, UnfinishedFiles};
use crate::verify::{LogReport, verify_log};
use crate::vouching::{VouchingReport, verify_vouching};
use crate::writing::Writing;

/// The open case store of one profile. Holds the profile's lock until dropped.
pub struct CaseStore {
    database: PathBuf,
    writing: Writing,
    readers: Readers,
    /// Until the second reader has been opened with it. In a box, so that what is moved about is not the key.
    second_reader: Mutex<Option<Box<DataKey>>>,
    key_file: PathBuf,
    device: DeviceKeys,
    unfinished: Mutex<Option<Unfinished>>,
    _lock: File,
}

/// What reading the tables can report. Only [`CaseStore::read`] gives it a meaning; outside the store it is passed on.
pub type TablesError = rusqlite::Error;

/// The tables as they stood when the read began.
pub struct Tables<'c> {
    pub(crate) transaction: &'c Transaction<'c>,
}

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

    fn assemble(
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

    /// Records who uses this device.
    ///
    /// # Errors
    /// [`StoreError::DiskFull`] or what the database reports.
    pub fn set_device_user(&self, user: UserId) -> Result<(), StoreError> {
        self.write(|transaction| transaction.execute("UPDATE device SET user_id = ?1", [user.to_bytes()]))
            .map(|_| ())
    }

    /// The stream of this device's log of use.
    ///
    /// # Errors
    /// What the database reports.
    pub fn device_access_stream(&self) -> Result<StreamId, StoreError> {
        self.read(|tables| {
            tables.transaction.query_row(
                "SELECT stream_id FROM device JOIN stream ON stream_no = access_stream_no",
                [],
                |row| row.get(0).map(StreamId::from_bytes),
            )
        })
    }

    /// The keys of this device's incarnation.
    pub fn device(&self) -> &DeviceKeys {
        &self.device
    }

    /// Closes and signs what this device has written since its last batches: when the profile locks, before it pushes.
    ///
    /// # Errors
    /// [`StoreError::DiskFull`] or what the database reports; nothing was changed then.
    pub fn close_batches(&self) -> Result<(), StoreError> {
        self.write(|transaction| batches::close_open_runs(transaction, &self.device))
    }

    /// Appends one user action and folds it into the tables, in one transaction. When this returns the change is on
    /// the disk.
    ///
    /// # Errors
    /// [`StoreError::DiskFull`] or what the database reports; nothing was changed then.
    pub fn commit(&self, change: &ChangeDraft) -> Result<Vec<OpRef>, StoreError> {
        let committed = self.write(|transaction| self.append(transaction, change))?;
        self.writing.after_removing(committed.indexed.removed);
        Ok(committed.ops)
    }

    /// Another number after everything that was written.
    pub fn edition(&self) -> u64 {
        self.writing.edition()
    }

    /// As [`commit`](Self::commit), unless there is an objection: `before` looks at the tables as the change finds them, if
    /// they are of another edition than `looked_at`; `after` at the tables with it in them, and is told the kinds of things
    /// it touched. Both in the change's transaction, so that nothing comes between.
    ///
    /// # Errors
    /// The outer one as of [`commit`](Self::commit), the inner one is the objection; nothing was changed then.
    pub fn commit_unless<O>(
        &self,
        change: &ChangeDraft,
        looked_at: u64,
        before: impl FnOnce(&Tables<'_>) -> Result<Option<O>, rusqlite::Error>,
        after: impl FnOnce(&Tables<'_>, &BTreeSet<EntityKind>) -> Result<Option<O>, rusqlite::Error>,
    ) -> Result<Result<Vec<OpRef>, O>, StoreError> {
        let mut objection = None;
        let committed = self.write(|transaction| {
            let tables = Tables { transaction };
            if self.edition() != looked_at {
                objection = before(&tables)?;
            }
            if objection.is_some() {
                return Err(Refusal::Objection.into());
            }
            let committed = self.append(transaction, change)?;
            objection = after(&tables, &committed.indexed.kinds)?;
            if objection.is_some() {
                return Err(Refusal::Objection.into());
            }
            Ok(committed)
        });
        if let Some(objection) = objection {
            return Ok(Err(objection));
        }
        let committed = committed?;
        self.writing.after_removing(committed.indexed.removed);
        Ok(Ok(committed.ops))
    }

    /// As [`commit`](Self::commit), for a change that is made in the transaction that writes it, and handed over in parts. `begun`
    /// is the change without any of its operations; `write` is given the tables as they stand, with the parts handed over
    /// until then in them. Until it is done no other can write; others read what stood there before.
    ///
    /// # Errors
    /// The outer one as of [`commit`](Self::commit), the inner one is the objection; nothing was changed then.
    pub fn commit_parts<T, O>(
        &self,
        begun: &ChangeDraft,
        write: impl FnOnce(&Tables<'_>, &mut Parts<'_, '_>) -> Result<T, Stop<O>>,
    ) -> Result<Result<T, O>, StoreError> {
        let mut objection = None;
        let written = self.write(|transaction| {
            let mut parts = Parts {
                transaction,
                device: &self.device,
                begun,
                removed: 0,
            };
            match write(&Tables { transaction }, &mut parts) {
                Ok(written) => Ok((written, parts.removed)),
                Err(Stop::Tables(error)) => Err(error),
                Err(Stop::Objection(why)) => {
                    objection = Some(why);
                    Err(Refusal::Objection.into())
                }
            }
        });
        if let Some(objection) = objection {
            return Ok(Err(objection));
        }
        let (written, removed) = written?;
        self.writing.after_removing(removed);
        Ok(Ok(written))
    }

    /// As [`commit`](Self::commit), for an entry of the log of use that must stand before something is shown. On a full
    /// disk it is written from the reserve, of which an edit gets nothing.
    ///
    /// # Errors
    /// [`StoreError::DiskFull`] when the reserve is used up too; nothing was changed then, and nothing may be shown.
    pub fn commit_trace(&self, change: &ChangeDraft) -> Result<Vec<OpRef>, StoreError> {
        let committed = self
            .writing
            .trace(|transaction| self.append(transaction, change))?;
        Ok(committed.ops)
    }

    fn append(
        &self,
        transaction: &Transaction<'_>,
        change: &ChangeDraft,
    ) -> Result<Committed, rusqlite::Error> {
        let committed = commit(transaction, change)?;
        batches::close_full_runs(transaction, &self.device, &change.streams())?;
        Ok(committed)
    }

    /// Whether the disk is so full that nothing but the log of use is written, until there is room again for the
    /// reserve and an edit has found it.
    pub fn is_disk_full(&self) -> bool {
        self.writing.is_disk_full()
    }

    /// Takes in operations from another device, in any order, again or for the first time, in one transaction.
    ///
    /// # Errors
    /// [`StoreError::DiskFull`] or what the database reports; nothing was changed then.
    pub fn take_in(&self, kind: StreamKind, ops: &[Op]) -> Result<Intake, StoreError> {
        let intake = self.write(|transaction| intake::take_in(transaction, kind, ops))?;
        self.writing.after_removing(intake.removed);
        Ok(intake)
    }

    /// As [`take_in`](Self::take_in), with the batches that close what came; all of it in one transaction.
    ///
    /// # Errors
    /// As [`take_in`](Self::take_in).
    pub fn take_in_closed(&self, deliveries: &[Delivery]) -> Result<Intake, StoreError> {
        let intake = self.write(|transaction| intake::take_in_closed(transaction, deliveries))?;
        self.writing.after_removing(intake.removed);
        Ok(intake)
    }

    /// Folds every operation again and compares the tables with what they were, row by row, and with those that this program
    /// makes. The names of tables that
    /// differ; nothing is changed.
    ///
    /// # Errors
    /// What the database reports.
    pub fn differing_tables(&self) -> Result<Vec<String>, StoreError> {
        self.writing.try_out(|transaction| {
            let before = rebuild::projection(transaction)?;
            rebuild::rebuild(transaction)?;
            let after = rebuild::projection(transaction)?;
            let mut differing = rebuild::differing(&before, &after);
            if !has_own_schema(transaction)? {
                differing.push("sqlite_schema".to_owned());
            }
            Ok(differing)
        })
    }

    /// Goes through the whole log and says what in it is not as it was written.
    ///
    /// # Errors
    /// What the database reports.
    pub fn verify_log(&self) -> Result<LogReport, StoreError> {
        self.read(|tables| verify_log(tables.transaction))
    }

    /// Follows every batch to its signature, the writer's certificate and the municipality's root.
    ///
    /// # Errors
    /// What the database reports.
    pub fn verify_vouching(&self) -> Result<VouchingReport, StoreError> {
        self.read(|tables| verify_vouching(tables.transaction, &self.device))
    }

    /// Reads from one moment's tables, beside the writer.
    ///
    /// # Errors
    /// What the database reports.
    pub fn read<T>(
        &self,
        read: impl FnOnce(&Tables<'_>) -> Result<T, rusqlite::Error>,
    ) -> Result<T, StoreError> {
        self.readers
            .with(|connection| {
                let transaction = connection.transaction_with_behavior(TransactionBehavior::Deferred)?;
                read(&Tables {
                    transaction: &transaction,
                })
            })
            .map_err(|error| StoreError::from_sqlite(error, &self.database))
    }

    /// What unlocking does not wait for, once and while nobody waits: opens the second reader, and lets the first run `read`, so
    /// that its statements stand prepared. Preparing one costs more than running it (ADR 10).
    ///
    /// # Errors
    /// [`StoreError::DiskFull`] or what the database reports; there is one reader less then, and it can be asked again.
    pub fn get_ready(
        &self,
        read: impl FnOnce(&Tables<'_>) -> Result<(), rusqlite::Error>,
    ) -> Result<(), StoreError> {
        let mut key = self.second_reader.lock().unwrap_or_else(PoisonError::into_inner);
        let Some(open_with) = key.as_ref() else {
            return Ok(());
        };
        let second = connection::open(&self.database, open_with, Purpose::Read)?;
        *key = None;
        self.readers.add(second);
        self.read(read)
    }

    pub(crate) fn write<T>(
        &self,
        write: impl FnOnce(&Transaction<'_>) -> Result<T, rusqlite::Error>,
    ) -> Result<T, StoreError> {
        self.writing.edit(write)
    }
}

impl Tables<'_> {
    /// Who uses this device.
    ///
    /// # Errors
    /// What the database reports.
    pub fn device_user(&self) -> Result<Option<UserId>, rusqlite::Error> {
        self.transaction
            .query_row("SELECT user_id FROM device", [], |row| {
                row.get(0).map(UserId::from_bytes)
            })
            .optional()
    }

    /// The streams of one kind, oldest first.
    ///
    /// # Errors
    /// What the database reports.
    pub fn streams(&self, kind: StreamKind) -> Result<Vec<StreamId>, rusqlite::Error> {
        self.transaction
            .prepare_cached("SELECT stream_id FROM stream WHERE kind = ?1 ORDER BY stream_no")?
            .query_map([kind.number()], |row| row.get(0).map(StreamId::from_bytes))?
            .collect()
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
