//! Entities of any kind, as the fold has them: with every value that stands, and who wrote it.

use std::collections::BTreeMap;

use makker_domain::clock::Timestamp;
use makker_domain::entity_kind::EntityKind;
use makker_domain::field::FieldId;
use makker_domain::id::EntityId;
use makker_domain::value::Value;
use makker_oplog::text::TextField;
use makker_oplog::{Baton, CellKey, Cells, FieldIssue, Register, StreamId, StreamKind, issues, place};
use rusqlite::OptionalExtension;

use crate::case_store::Tables;
use crate::cells::{StoredCells, undecodable};

/// That an entity exists, and how it stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct EntityRow {
    /// Which.
    pub id: EntityId,
    /// Of which kind.
    pub kind: EntityKind,
    /// When it came into being, as the device's clock had it.
    pub created_at: Timestamp,
    /// Put away.
    pub archived: bool,
    /// A newer program must be used to edit it.
    pub read_only: bool,
}

/// What an entity came into being as, by the register of its existence.
fn kind_in(existence: &Register) -> Option<EntityKind> {
    existence.first_head().and_then(|(_, head)| match head.value {
        Some(Value::Int(number)) => u16::try_from(number).ok().and_then(EntityKind::from_number),
        _ => None,
    })
}

impl Tables<'_> {
    pub(crate) fn cells(&self) -> StoredCells<'_, '_> {
        StoredCells::reading(self.transaction)
    }

    /// The entity, if it is in the stream.
    ///
    /// # Errors
    /// What the database reports; so for all below.
    pub fn entity(&self, stream: StreamId, id: EntityId) -> Result<Option<EntityRow>, rusqlite::Error> {
        let Some(kind) = kind_in(&self.register(stream, id, place::EXISTENCE)?) else {
            return Ok(None);
        };
        let sql = format!(
            "SELECT created_at_ms, archived, read_only FROM {} JOIN stream USING (stream_no)
             WHERE stream_id = ?1 AND entity_id = ?2",
            kind.name()
        );
        self.transaction
            .prepare_cached(&sql)?
            .query_row((stream.to_bytes(), id.to_bytes()), |row| {
                Ok(EntityRow {
                    id,
                    kind,
                    created_at: Timestamp::from_unix_ms(row.get(0)?),
                    archived: row.get(1)?,
                    read_only: row.get(2)?,
                })
            })
            .optional()
    }

    /// The entities of one kind in a stream, oldest first; not those put away.
    #[expect(clippy::missing_errors_doc, reason = "said once above")]
    pub fn entities(&self, stream: StreamId, kind: EntityKind) -> Result<Vec<EntityId>, rusqlite::Error> {
        let sql = format!(
            "SELECT created_at_ms, entity_id FROM {} JOIN stream USING (stream_no)
             WHERE stream_id = ?1 AND archived = 0",
            kind.name()
        );
        let mut found: Vec<(i64, EntityId)> = self
            .transaction
            .prepare_cached(&sql)?
            .query_map([stream.to_bytes()], |row| {
                Ok((row.get(0)?, EntityId::from_bytes(row.get(1)?)))
            })?
            .collect::<Result<_, _>>()?;
        // Not by SQLite, which would take a piece of locked memory for each row (ADR 10).
        found.sort_unstable();
        Ok(found.into_iter().map(|(_, id)| id).collect())
    }

    /// Everything in a stream that was ever approved, put away or not.
    #[expect(clippy::missing_errors_doc, reason = "said once above")]
    pub fn approved(&self, stream: StreamId) -> Result<Vec<EntityId>, rusqlite::Error> {
        self.transaction
            .prepare_cached(
                "SELECT DISTINCT entity_id FROM approval JOIN stream USING (stream_no) WHERE stream_id = ?1",
            )?
            .query_map([stream.to_bytes()], |row| row.get(0).map(EntityId::from_bytes))?
            .collect()
    }

    /// A field with every value that stands.
    #[expect(clippy::missing_errors_doc, reason = "said once above")]
    pub fn register(
        &self,
        stream: StreamId,
        entity: EntityId,
        field: FieldId,
    ) -> Result<Register, rusqlite::Error> {
        self.cells().register(&CellKey {
            stream,
            entity,
            field,
        })
    }

    /// Every register of an entity that anything was written to.
    #[expect(clippy::missing_errors_doc, reason = "said once above")]
    pub fn registers(
        &self,
        stream: StreamId,
        entity: EntityId,
    ) -> Result<BTreeMap<FieldId, Register>, rusqlite::Error> {
        self.transaction
            .prepare_cached(
                "SELECT field, register FROM register JOIN stream USING (stream_no)
                 WHERE stream_id = ?1 AND entity_id = ?2",
            )?
            .query_map((stream.to_bytes(), entity.to_bytes()), |row| {
                let bytes: Vec<u8> = row.get(1)?;
                Ok((
                    FieldId(row.get(0)?),
                    Register::from_bytes(&bytes).map_err(undecodable)?,
                ))
            })?
            .collect()
    }

    /// The long texts of an entity that anything was written to, with every edit.
    #[expect(clippy::missing_errors_doc, reason = "said once above")]
    pub fn long_texts(
        &self,
        stream: StreamId,
        entity: EntityId,
    ) -> Result<BTreeMap<FieldId, TextField>, rusqlite::Error> {
        self.cells().texts(stream, entity)
    }

    /// A long text with every edit.
    #[expect(clippy::missing_errors_doc, reason = "said once above")]
    pub fn long_text(
        &self,
        stream: StreamId,
        entity: EntityId,
        field: FieldId,
    ) -> Result<TextField, rusqlite::Error> {
        self.cells().text(&CellKey {
            stream,
            entity,
            field,
        })
    }

    /// The baton of a family.
    #[expect(clippy::missing_errors_doc, reason = "said once above")]
    pub fn baton(&self, stream: StreamId, family: EntityId) -> Result<Baton, rusqlite::Error> {
        self.cells().baton(&CellKey {
            stream,
            entity: family,
            field: place::BATON,
        })
    }

    /// What a person should look at in an entity, by its registers.
    #[expect(clippy::missing_errors_doc, reason = "said once above")]
    pub fn issues(
        &self,
        stream: StreamId,
        registers: &BTreeMap<FieldId, Register>,
    ) -> Result<Vec<FieldIssue>, rusqlite::Error> {
        let kind: Option<u16> = self
            .transaction
            .prepare_cached("SELECT kind FROM stream WHERE stream_id = ?1")?
            .query_row([stream.to_bytes()], |row| row.get(0))
            .optional()?;
        let Some(kind) = kind.and_then(StreamKind::from_number) else {
            return Ok(Vec::new());
        };
        issues(registers, kind, |other| self.kind_anywhere(other))
    }

    /// The kind of an entity in whatever stream of this device it lies.
    fn kind_anywhere(&self, id: EntityId) -> Result<Option<EntityKind>, rusqlite::Error> {
        // The number of `place::EXISTENCE`, written out: only so the index of existing things is used.
        let existence: Option<Vec<u8>> = self
            .transaction
            .prepare_cached(
                "SELECT register FROM register WHERE entity_id = ?1 AND field = 0 ORDER BY stream_no LIMIT 1",
            )?
            .query_row([id.to_bytes()], |row| row.get(0))
            .optional()?;
        let Some(bytes) = existence else { return Ok(None) };
        Ok(kind_in(&Register::from_bytes(&bytes).map_err(undecodable)?))
    }
}
