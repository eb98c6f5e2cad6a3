//! The open store.

mod beginning;
mod changing;
mod checking;
pub(crate) mod opening;

use std::fs::File;
use std::path::PathBuf;
use std::sync::{Mutex, PoisonError};

use makker_crypto::{DataKey, DeviceKeys};
use makker_domain::id::UserId;
use makker_oplog::{StreamId, StreamKind};
use rusqlite::{OptionalExtension as _, Transaction, TransactionBehavior};

use crate::connection::{self, Purpose};
use crate::error::StoreError;
use crate::readers::Readers;
use crate::unfinished::Unfinished;
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

    /// Another number after everything that was written.
    pub fn edition(&self) -> u64 {
        self.writing.edition()
    }

    /// Whether the disk is so full that nothing but the log of use is written, until there is room again for the
    /// reserve and an edit has found it.
    pub fn is_disk_full(&self) -> bool {
        self.writing.is_disk_full()
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
