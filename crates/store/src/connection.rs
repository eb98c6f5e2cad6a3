//! The one place where the database is opened: with its key, and with the pragmas the promises rest on.

use std::path::Path;
use std::sync::Once;

use makker_crypto::DataKey;
use rusqlite::{Connection, OpenFlags};
use zeroize::Zeroizing;

use crate::error::StoreError;

/// What a connection is for. Page cache is per connection: one writer and two readers take 56 MiB together.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Purpose {
    /// A new database.
    Create,
    Write,
    Read,
}

impl Purpose {
    fn cache_kib(self) -> u32 {
        match self {
            Self::Create | Self::Write => 8 * 1024,
            Self::Read => 24 * 1024,
        }
    }
}

/// Statements that stay prepared on each connection: more than the fold, the projection and the reads have between them.
/// With rusqlite's own 16, two thirds of an edit's time went into preparing the same statements again (measured).
const STATEMENTS_KEPT: usize = 512;

/// SQLCipher makes itself ready in a hook that SQLite runs after it has declared itself ready, so that a second thread
/// that opens at the very first moment is told that its key cannot be used. One opening, waited for, ends that.
fn make_ready() {
    static READY: Once = Once::new();
    READY.call_once(|| {
        // Whatever goes wrong here comes back, with its reason, from the opening that follows.
        let _ = Connection::open_in_memory();
    });
}

#[cfg(not(feature = "without-key"))]
const fn uses_key() -> bool {
    true
}

#[cfg(feature = "without-key")]
fn uses_key() -> bool {
    !crate::without_key::is_asked_for()
}

pub(crate) fn open(database: &Path, key: &DataKey, purpose: Purpose) -> Result<Connection, StoreError> {
    make_ready();
    let fail = |error| StoreError::from_sqlite(error, database);
    let access = match purpose {
        Purpose::Create => OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_CREATE,
        // A reader too must be able to write the shared-memory file of the write-ahead log; query_only keeps it honest.
        Purpose::Write | Purpose::Read => OpenFlags::SQLITE_OPEN_READ_WRITE,
    };
    #[expect(
        clippy::disallowed_methods,
        reason = "this is the one home of opening the database"
    )]
    let connection =
        Connection::open_with_flags(database, access | OpenFlags::SQLITE_OPEN_NO_MUTEX).map_err(fail)?;

    // SQLCipher would write its complaints to the terminal; they come back as errors all the same.
    connection
        .execute_batch("PRAGMA cipher_log_level = NONE;")
        .map_err(fail)?;
    if uses_key() {
        // Raw key and salt, so that SQLCipher derives nothing: the passphrase's cost was paid at the slot.
        let key_pragma = Zeroizing::new(format!("PRAGMA key = \"x'{}'\";", key.to_hex().as_str()));
        connection.execute_batch(&key_pragma).map_err(fail)?;
    }
    let pragmas = format!(
        "PRAGMA cipher_memory_security = ON;
         PRAGMA cipher_page_size = 4096;
         PRAGMA journal_mode = WAL;
         PRAGMA synchronous = FULL;
         PRAGMA fullfsync = ON;
         PRAGMA checkpoint_fullfsync = ON;
         PRAGMA temp_store = MEMORY;
         PRAGMA mmap_size = 0;
         PRAGMA secure_delete = ON;
         PRAGMA foreign_keys = ON;
         PRAGMA trusted_schema = OFF;
         PRAGMA cache_size = -{};
         PRAGMA query_only = {};",
        purpose.cache_kib(),
        purpose == Purpose::Read,
    );
    connection.execute_batch(&pragmas).map_err(fail)?;
    connection
        .busy_timeout(std::time::Duration::from_secs(5))
        .map_err(fail)?;
    connection.set_prepared_statement_cache_capacity(STATEMENTS_KEPT);
    Ok(connection)
}

/// Brings the write-ahead log into the database and leaves it empty: what was overwritten or deleted is then in neither.
/// Whether it could be done; a reader in the middle of something is in the way, and is waited for as any other lock.
pub(crate) fn empty_log(connection: &Connection) -> Result<bool, rusqlite::Error> {
    connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |row| {
        row.get::<_, i64>(0).map(|busy| busy == 0)
    })
}
