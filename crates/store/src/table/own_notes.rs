//! What this device keeps for its own user alone and never sends anywhere: how far they have looked, and what they have begun to
//! write (ADR 16). No operations: nothing of it is folded, merged or vouched for, and what is dropped is gone.

use makker_domain::clock::Timestamp;
use makker_domain::id::{EntityId, FamilyId};
use rusqlite::{OptionalExtension, Transaction};

use crate::case_store::{CaseStore, Tables};
use crate::error::StoreError;

/// How far the user has looked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SeenUntil {
    /// The last operation that had come to this device.
    pub op_no: u64,
    /// When they looked.
    pub at: Timestamp,
}

/// The family's place among the notes; of the first screen, which shows all families, sixteen noughts.
fn place_of(family: Option<FamilyId>) -> [u8; 16] {
    family.map_or([0; 16], |family| EntityId::from(family).to_bytes())
}

impl Tables<'_> {
    /// How far the user has looked into a family, or over all of them.
    ///
    /// # Errors
    /// What the database reports.
    pub fn seen_until(&self, family: Option<FamilyId>) -> Result<Option<SeenUntil>, rusqlite::Error> {
        self.transaction
            .prepare_cached("SELECT op_no, at_ms FROM seen_until WHERE family = ?1")?
            .query_row([place_of(family)], |row| {
                Ok(SeenUntil {
                    op_no: row.get(0)?,
                    at: Timestamp::from_unix_ms(row.get(1)?),
                })
            })
            .optional()
    }

    /// What the user has begun to write at a place of a family's screens.
    ///
    /// # Errors
    /// What the database reports.
    pub fn draft(&self, family: FamilyId, place: &str) -> Result<Option<String>, rusqlite::Error> {
        self.transaction
            .prepare_cached("SELECT text FROM draft WHERE family = ?1 AND place = ?2")?
            .query_row((EntityId::from(family).to_bytes(), place), |row| row.get(0))
            .optional()
    }

    /// The last operation that has come to this device.
    ///
    /// # Errors
    /// What the database reports.
    pub fn last_op_no(&self) -> Result<u64, rusqlite::Error> {
        self.transaction
            .prepare_cached("SELECT coalesce(max(op_no), 0) FROM op")?
            .query_row([], |row| row.get(0))
    }
}

impl CaseStore {
    /// Writes down that the user has looked, now, at all that had come until operation `op_no`.
    ///
    /// # Errors
    /// [`StoreError::DiskFull`] or what the database reports.
    pub fn keep_seen(&self, family: Option<FamilyId>, seen: SeenUntil) -> Result<(), StoreError> {
        self.write(|t| {
            t.prepare_cached(
                "INSERT INTO seen_until (family, op_no, at_ms) VALUES (?1, ?2, ?3)
                 ON CONFLICT DO UPDATE SET op_no = max(op_no, excluded.op_no), at_ms = excluded.at_ms",
            )?
            .execute((place_of(family), seen.op_no, seen.at.unix_ms()))
            .map(|_| ())
        })
    }

    /// Keeps what the user has begun to write; an empty text is dropped.
    ///
    /// # Errors
    /// [`StoreError::DiskFull`] or what the database reports; what was kept before stays then.
    pub fn keep_draft(&self, family: FamilyId, place: &str, text: &str) -> Result<(), StoreError> {
        self.write(|t| {
            if text.is_empty() {
                return drop_draft(t, family, place);
            }
            t.prepare_cached(
                "INSERT INTO draft (family, place, text) VALUES (?1, ?2, ?3)
                 ON CONFLICT DO UPDATE SET text = excluded.text",
            )?
            .execute((EntityId::from(family).to_bytes(), place, text))
            .map(|_| ())
        })
    }
}

pub(crate) fn drop_draft(t: &Transaction<'_>, family: FamilyId, place: &str) -> Result<(), rusqlite::Error> {
    t.prepare_cached("DELETE FROM draft WHERE family = ?1 AND place = ?2")?
        .execute((EntityId::from(family).to_bytes(), place))
        .map(|_| ())
}
