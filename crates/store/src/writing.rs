//! The one connection that writes, and what it does when the disk is full.

use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};

use rusqlite::{Connection, Transaction, TransactionBehavior};

use crate::connection::empty_log;
use crate::disk::LocalDisk;
use crate::error::StoreError;
use crate::reserve::Reserve;

pub(crate) struct Writing {
    database: PathBuf,
    connection: Mutex<Connection>,
    reserve: Reserve,
    /// Something was removed for good, and the write-ahead log may still hold it.
    log_holds_removed: AtomicBool,
    /// So many transactions were committed.
    edition: AtomicU64,
    /// The last edit found no room.
    edit_found_no_room: AtomicBool,
}

impl Writing {
    pub(crate) fn new(database: PathBuf, connection: Connection, reserve: Reserve) -> Self {
        // A visit that was cut off may have removed something for good and not come to this. What cannot be done now, on
        // a full disk, is done at the next edit that finds room.
        let log_holds_removed = AtomicBool::new(!empty_log(&connection).unwrap_or(false));
        Self {
            log_holds_removed,
            database,
            connection: Mutex::new(connection),
            reserve,
            edition: AtomicU64::new(0),
            edit_found_no_room: AtomicBool::new(false),
        }
    }

    /// Another number after every transaction.
    pub(crate) fn edition(&self) -> u64 {
        self.edition.load(Ordering::SeqCst)
    }

    /// Whether only the log of use can be written: it has taken from the reserve, or the last edit found no room.
    pub(crate) fn is_disk_full(&self) -> bool {
        self.reserve.is_wanting() || self.edit_found_no_room.load(Ordering::SeqCst)
    }

    /// Writes in one transaction. What the reserve has given up is not for edits: they wait until it is whole again.
    pub(crate) fn edit<T>(
        &self,
        write: impl FnOnce(&Transaction<'_>) -> Result<T, rusqlite::Error>,
    ) -> Result<T, StoreError> {
        // Taken first: nobody can give up a piece between the look and the edit.
        let mut connection = self.lock();
        let laid = self.reserve.lay_if_wanting(&LocalDisk);
        let edited = laid.and_then(|()| self.transact(&mut connection, write));
        let found_no_room = matches!(edited, Err(StoreError::DiskFull));
        self.edit_found_no_room.store(found_no_room, Ordering::SeqCst);
        edited
    }

    /// Writes what the log of use needs before something is shown, from the reserve if need be.
    pub(crate) fn trace<T>(
        &self,
        write: impl Fn(&Transaction<'_>) -> Result<T, rusqlite::Error>,
    ) -> Result<T, StoreError> {
        let mut connection = self.lock();
        if !self.reserve.is_wanting() {
            match self.transact(&mut connection, &write) {
                Err(StoreError::DiskFull) => {}
                done => return done,
            }
        }
        self.reserve.spend(&LocalDisk, || {
            begin_log_anew(&connection);
            self.transact(&mut connection, &write)
        })
    }

    /// Changes what it likes, and takes it all back.
    pub(crate) fn try_out<T>(
        &self,
        write: impl FnOnce(&Transaction<'_>) -> Result<T, rusqlite::Error>,
    ) -> Result<T, StoreError> {
        let mut connection = self.lock();
        let seen = (|| {
            let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
            let seen = write(&transaction)?;
            transaction.rollback()?;
            Ok(seen)
        })();
        seen.map_err(|error| StoreError::from_sqlite(error, &self.database))
    }

    /// What was removed for good stands in old pages until the write-ahead log, where the new ones are, is brought into
    /// the database; and what this visit wrote stands in the log itself. It cannot fail for the caller, whose change is
    /// committed: what a reader kept in the way is done at the next write, at the end of the visit, or at the next start.
    pub(crate) fn after_removing(&self, removed: usize) {
        if removed > 0 {
            self.log_holds_removed.store(true, Ordering::SeqCst);
        }
        if self.log_holds_removed.load(Ordering::SeqCst) {
            let emptied = empty_log(&self.lock()).unwrap_or(false);
            self.log_holds_removed.store(!emptied, Ordering::SeqCst);
        }
    }

    fn transact<T>(
        &self,
        connection: &mut Connection,
        write: impl FnOnce(&Transaction<'_>) -> Result<T, rusqlite::Error>,
    ) -> Result<T, StoreError> {
        let written = (|| {
            let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
            let result = write(&transaction)?;
            transaction.commit()?;
            // Still under the lock: who looks in a transaction of their own sees the number that goes with what they see.
            self.edition.fetch_add(1, Ordering::SeqCst);
            Ok(result)
        })();
        written.map_err(|error| StoreError::from_sqlite(error, &self.database))
    }

    fn lock(&self) -> MutexGuard<'_, Connection> {
        self.connection.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Copies the write-ahead log into the database and begins it from its start, in the room that it has already: there an
/// entry of the log of use takes many pages, in the database in the end only a part of one. Before every entry, or what
/// the reserve gives would go into a longer write-ahead log. Does nothing when the database finds no room itself.
fn begin_log_anew(connection: &Connection) {
    let _ = connection.query_row("PRAGMA wal_checkpoint(RESTART)", [], |_| Ok(()));
}
