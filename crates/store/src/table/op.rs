//! Operations, looked up.

use makker_domain::clock::Timestamp;
use makker_domain::field::{ARCHIVED, FieldId};
use makker_domain::id::{ChangeId, EntityId, UserId};
use makker_oplog::text::TextField;
use makker_oplog::{Baton, CellKey, Cells, Op, OpRef, Past, Register, StreamId, place};
use rusqlite::{OptionalExtension, Params};

use crate::case_store::Tables;
use crate::oplog_tables::op_from_row;

const OPS: &str = "SELECT stream_id, writer_id, header, body_hash, salt, body
  FROM op JOIN stream USING (stream_no) JOIN writer USING (writer_no) LEFT JOIN op_content USING (op_no)";

impl Tables<'_> {
    /// One operation.
    ///
    /// # Errors
    /// What the database reports; so for all below.
    pub fn op(&self, stream: StreamId, op: OpRef) -> Result<Option<Op>, rusqlite::Error> {
        self.transaction
            .prepare_cached(&format!(
                "{OPS} WHERE stream_id = ?1 AND writer_id = ?2 AND seq = ?3"
            ))?
            .query_row((stream.to_bytes(), op.writer.to_bytes(), op.seq), op_from_row)
            .optional()
    }

    /// Who wrote an operation, and when as the device's clock had it.
    #[expect(clippy::missing_errors_doc, reason = "said once above")]
    pub fn author(
        &self,
        stream: StreamId,
        op: OpRef,
    ) -> Result<Option<(UserId, Timestamp)>, rusqlite::Error> {
        self.transaction
            .prepare_cached(
                "SELECT op.user_id, claimed_at_ms
                 FROM op JOIN stream USING (stream_no) JOIN writer USING (writer_no)
                 WHERE stream_id = ?1 AND writer_id = ?2 AND seq = ?3",
            )?
            .query_row((stream.to_bytes(), op.writer.to_bytes(), op.seq), |row| {
                let user = UserId::from_bytes(row.get(0)?);
                Ok((user, Timestamp::from_unix_ms(row.get(1)?)))
            })
            .optional()
    }

    /// How many operations a stream has.
    #[expect(clippy::missing_errors_doc, reason = "said once above")]
    pub fn ops_in(&self, stream: StreamId) -> Result<u64, rusqlite::Error> {
        self.transaction
            .prepare_cached("SELECT count(*) FROM op JOIN stream USING (stream_no) WHERE stream_id = ?1")?
            .query_row([stream.to_bytes()], |row| row.get(0))
    }

    /// The actions other than `change` that wrote to a thing of a stream (or to any, without one), apart from putting it away or
    /// taking it out.
    #[expect(clippy::missing_errors_doc, reason = "said once above")]
    pub fn other_changes(
        &self,
        stream: StreamId,
        entity: Option<EntityId>,
        change: ChangeId,
    ) -> Result<Vec<ChangeId>, rusqlite::Error> {
        // What undoing writes down of itself is about an action, not about a thing.
        self.transaction
            .prepare_cached(
                "SELECT DISTINCT change_id FROM op JOIN stream USING (stream_no)
                   JOIN register USING (stream_no, entity_id)
                 WHERE stream_id = ?1 AND (?2 IS NULL OR op.entity_id = ?2) AND register.field = ?4
                 AND change_id <> ?3 AND coalesce(op.field, 0) <> ?5",
            )?
            .query_map(
                (
                    stream.to_bytes(),
                    entity.map(EntityId::to_bytes),
                    change.to_bytes(),
                    place::EXISTENCE.0,
                    ARCHIVED.0,
                ),
                |row| row.get(0).map(ChangeId::from_bytes),
            )?
            .collect()
    }

    /// The operations of one action, in the order in which they came.
    #[expect(clippy::missing_errors_doc, reason = "said once above")]
    pub fn ops_of_change(&self, change: ChangeId) -> Result<Vec<Op>, rusqlite::Error> {
        self.ops(
            &format!("{OPS} WHERE change_id = ?1 ORDER BY op_no"),
            [change.to_bytes()],
        )
    }

    /// Everything an entity has been through, in the order in which it came here.
    #[expect(clippy::missing_errors_doc, reason = "said once above")]
    pub fn ops_about(&self, stream: StreamId, entity: EntityId) -> Result<Vec<Op>, rusqlite::Error> {
        let sql = format!("{OPS} WHERE stream_id = ?1 AND entity_id = ?2 ORDER BY op_no");
        self.ops(&sql, (stream.to_bytes(), entity.to_bytes()))
    }

    /// Everything a field has been through, in the order in which it came here.
    #[expect(clippy::missing_errors_doc, reason = "said once above")]
    pub fn ops_on_field(
        &self,
        stream: StreamId,
        entity: EntityId,
        field: FieldId,
    ) -> Result<Vec<Op>, rusqlite::Error> {
        let sql = format!("{OPS} WHERE stream_id = ?1 AND entity_id = ?2 AND field = ?3 ORDER BY op_no");
        self.ops(&sql, (stream.to_bytes(), entity.to_bytes(), field.0))
    }

    fn ops(&self, sql: &str, params: impl Params) -> Result<Vec<Op>, rusqlite::Error> {
        self.transaction
            .prepare_cached(sql)?
            .query_map(params, op_from_row)?
            .collect()
    }

    /// The past of one stream, for undoing.
    pub fn past(&self, stream: StreamId) -> StreamPast<'_, '_> {
        StreamPast { tables: self, stream }
    }
}

/// The past of one stream. Only for reading.
pub struct StreamPast<'t, 'c> {
    tables: &'t Tables<'c>,
    stream: StreamId,
}

impl Past for StreamPast<'_, '_> {
    type Error = rusqlite::Error;

    fn op(&self, op: OpRef) -> Result<Option<Op>, rusqlite::Error> {
        self.tables.op(self.stream, op)
    }

    fn ops_of_change(&self, change: ChangeId) -> Result<Vec<Op>, rusqlite::Error> {
        let mut ops = self.tables.ops_of_change(change)?;
        ops.retain(|op| op.stream == self.stream);
        Ok(ops)
    }

    fn register(&self, key: &CellKey) -> Result<Register, rusqlite::Error> {
        self.tables.cells().register(key)
    }

    fn baton(&self, key: &CellKey) -> Result<Baton, rusqlite::Error> {
        self.tables.cells().baton(key)
    }

    fn text(&self, key: &CellKey) -> Result<TextField, rusqlite::Error> {
        self.tables.cells().text(key)
    }
}
