//! What is in the profile, read past the store, while the worker has it open and waits.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;

use anyhow::{Context as _, Result};
use makker_crypto::PassphraseSlot;
use rusqlite::{Connection, OpenFlags};

const PASSPHRASE: &str = "tre små fisk i en å";

/// The truth of one profile, and what is wrong with it.
#[derive(Default)]
pub(crate) struct Sight {
    /// The body hash of each operation, and whether its content is there.
    pub(crate) ops: BTreeMap<String, bool>,
    pub(crate) faults: Vec<String>,
}

impl Sight {
    pub(crate) fn of(folder: &Path) -> Result<Self> {
        let database = open(folder)?;
        let mut sight = Self::default();
        sight.read_ops(&database)?;
        // Imports bring others of their own.
        sight.expect_one(&database, "SELECT count(*) > 0 FROM municipality")?;
        sight.expect_one(
            &database,
            "SELECT count(*) FROM device JOIN user ON user_id = entity_id",
        )?;
        // Batches come whole: what waited within one no longer waits after it.
        sight.expect_one(&database, "SELECT count(*) = 0 FROM pending")?;
        sight.expect_silence(&database, "PRAGMA integrity_check", "ok")?;
        sight.expect_silence(&database, "PRAGMA foreign_key_check", "")?;
        Ok(sight)
    }

    /// The same, and each page of the database file on its own. That check reads past the write-ahead log and takes
    /// pages that wait there for damaged ones, so the log is copied first.
    pub(crate) fn to_the_last_page(folder: &Path) -> Result<Self> {
        let mut sight = Self::of(folder)?;
        let database = open(folder)?;
        let busy: i64 = database.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |row| row.get(0))?;
        if busy != 0 {
            sight
                .faults
                .push("the write-ahead log could not be emptied".to_owned());
        }
        sight.expect_silence(&database, "PRAGMA integrity_check", "ok")?;
        sight.expect_silence(&database, "PRAGMA cipher_integrity_check", "")?;
        Ok(sight)
    }

    /// That each operation follows from the one before it and has its own content, the worker has looked after.
    fn read_ops(&mut self, database: &Connection) -> Result<()> {
        let mut statement = database
            .prepare("SELECT body_hash, salt IS NOT NULL FROM op LEFT JOIN op_content USING (op_no)")?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            let hash: [u8; 32] = row.get(0)?;
            self.ops.insert(hex(&hash), row.get(1)?);
        }
        Ok(())
    }

    fn expect_one(&mut self, database: &Connection, question: &str) -> Result<()> {
        let answer: i64 = database.query_row(question, [], |row| row.get(0))?;
        if answer != 1 {
            self.faults.push(format!("{question}: {answer}"));
        }
        Ok(())
    }

    fn expect_silence(&mut self, database: &Connection, pragma: &str, silence: &str) -> Result<()> {
        let mut statement = database.prepare(pragma)?;
        let mut rows = statement.query([])?;
        while let Some(row) = rows.next()? {
            let said: String = row.get(0)?;
            if said != silence {
                self.faults.push(format!("{pragma}: {said}"));
            }
        }
        Ok(())
    }
}

fn open(folder: &Path) -> Result<Connection> {
    let key_file = std::fs::read(folder.join("keys.json"))?;
    let mut key_file: serde_json::Value = serde_json::from_slice(&key_file)?;
    let slot = key_file
        .get_mut("passphrase")
        .context("the key file has no passphrase slot")?
        .take();
    let slot: PassphraseSlot = serde_json::from_value(slot)?;
    let key = slot.open(PASSPHRASE)?;
    #[expect(
        clippy::disallowed_methods,
        reason = "a witness must not look through the eyes of the one it testifies about"
    )]
    let database = Connection::open_with_flags(folder.join("cases.db"), OpenFlags::SQLITE_OPEN_READ_WRITE)?;
    database.execute_batch(&format!("PRAGMA key = \"x'{}'\";", key.to_hex().as_str()))?;
    Ok(database)
}

fn hex(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(2 * bytes.len());
    for byte in bytes {
        let _ = write!(text, "{byte:02x}");
    }
    text
}
