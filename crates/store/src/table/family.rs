//! Families.

use makker_domain::clock::Timestamp;
use makker_domain::cpr::Cpr;
use makker_domain::id::{EntityId, FamilyId};
use makker_oplog::StreamId;
use rusqlite::{OptionalExtension, Row};

use crate::case_store::Tables;

/// A family as the tables have it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FamilyRow {
    /// Which family.
    pub id: FamilyId,
    /// The stream it lives in.
    pub stream: StreamId,
    /// The stream of what only those named may read, once there is any.
    pub restricted: Option<StreamId>,
    /// Its name; empty when not written or redacted.
    pub name: String,
    /// When it was created, as the creating device's clock had it.
    pub created_at: Timestamp,
}

pub(crate) const FAMILY_COLUMNS: &str = "SELECT entity_id, stream_id, name, created_at_ms, restricted_stream FROM family JOIN stream USING (stream_no)";

pub(crate) fn family_from_row(row: &Row<'_>) -> Result<FamilyRow, rusqlite::Error> {
    Ok(FamilyRow {
        id: EntityId::from_bytes(row.get(0)?).into(),
        stream: StreamId::from_bytes(row.get(1)?),
        restricted: row.get::<_, Option<[u8; 16]>>(4)?.map(StreamId::from_bytes),
        name: row.get::<_, Option<String>>(2)?.unwrap_or_default(),
        created_at: Timestamp::from_unix_ms(row.get(3)?),
    })
}

impl Tables<'_> {
    /// Every family, oldest first.
    ///
    /// # Errors
    /// What the database reports.
    pub fn families(&self) -> Result<Vec<FamilyRow>, rusqlite::Error> {
        self.transaction
            .prepare_cached(&format!("{FAMILY_COLUMNS} ORDER BY entity_id"))?
            .query_map([], family_from_row)?
            .collect()
    }

    /// The families of which a member has this CPR number, oldest first.
    ///
    /// # Errors
    /// What the database reports.
    pub fn families_with(&self, cpr: Cpr) -> Result<Vec<FamilyRow>, rusqlite::Error> {
        let of_member = "SELECT stream_no FROM member WHERE cpr = ?1 AND archived = 0";
        let sql =
            format!("{FAMILY_COLUMNS} WHERE archived = 0 AND stream_no IN ({of_member}) ORDER BY entity_id");
        self.transaction
            .prepare_cached(&sql)?
            .query_map([cpr.digits()], family_from_row)?
            .collect()
    }

    /// One family, if it is here.
    ///
    /// # Errors
    /// What the database reports.
    pub fn family(&self, id: FamilyId) -> Result<Option<FamilyRow>, rusqlite::Error> {
        self.transaction
            .prepare_cached(&format!("{FAMILY_COLUMNS} WHERE entity_id = ?1"))?
            .query_row([EntityId::from(id).to_bytes()], family_from_row)
            .optional()
    }
}
