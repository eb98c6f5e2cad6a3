//! The log of use, as it reads.

use makker_domain::clock::Timestamp;
use makker_domain::id::{EntityId, FamilyId};
use makker_domain::use_log::audit_event::AuditAction;

use crate::case_store::Tables;

/// One use of the program.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AuditEventRow {
    /// When, as the device's clock had it.
    pub at: Timestamp,
    /// What was done; nothing when a newer program made up the word.
    pub action: Option<AuditAction>,
    /// The verb that did it.
    pub command: String,
    /// In which family.
    pub family: Option<FamilyId>,
    /// With which thing.
    pub item: Option<EntityId>,
    /// How many things.
    pub count: Option<i64>,
    /// What was searched for.
    pub searched_for: Option<String>,
    /// Why, where a reason is asked for.
    pub reason: Option<String>,
}

impl Tables<'_> {
    /// Every entry of the log of use that this device has, in order of their ids.
    ///
    /// # Errors
    /// What the database reports.
    pub fn audit_events(&self) -> Result<Vec<AuditEventRow>, rusqlite::Error> {
        self.transaction
            .prepare_cached(
                "SELECT created_at_ms, action, command, family, item, reason, searched_for, item_count FROM audit_event ORDER BY entity_id",
            )?
            .query_map([], |row| {
                let action: Option<String> = row.get(1)?;
                let family: Option<[u8; 16]> = row.get(3)?;
                Ok(AuditEventRow {
                    at: Timestamp::from_unix_ms(row.get(0)?),
                    action: action.as_deref().and_then(AuditAction::from_code),
                    command: row.get::<_, Option<String>>(2)?.unwrap_or_default(),
                    family: family.map(|id| EntityId::from_bytes(id).into()),
                    item: row.get::<_, Option<[u8; 16]>>(4)?.map(EntityId::from_bytes),
                    reason: row.get(5)?,
                    searched_for: row.get(6)?,
                    count: row.get(7)?,
                })
            })?
            .collect()
    }
}
