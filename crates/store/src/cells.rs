//! The fold's state, kept in tables.

use std::collections::{BTreeMap, BTreeSet};

use makker_domain::field::FieldId;
use makker_domain::id::EntityId;
use makker_oplog::text::{TextField, TextNode};
use makker_oplog::{Baton, CellKey, Cells, DecodeError, OpRef, RedactionTarget, Register, StreamId, Writer};
use rusqlite::types::Type;
use rusqlite::{OptionalExtension, Row, Transaction};

use crate::oplog_tables::{stream_no, writer_no};

/// The fold's state within one transaction.
pub(crate) struct StoredCells<'t, 'c> {
    transaction: &'t Transaction<'c>,
    /// The number of the operation that is being folded. When everything is folded again, later ones lie in the log
    /// already and have not come all the same.
    now: i64,
}

impl<'t, 'c> StoredCells<'t, 'c> {
    /// For folding the operation numbered `op_no`.
    pub(crate) fn folding(transaction: &'t Transaction<'c>, op_no: i64) -> Self {
        Self {
            transaction,
            now: op_no,
        }
    }

    /// For reading what has been folded.
    pub(crate) fn reading(transaction: &'t Transaction<'c>) -> Self {
        Self {
            transaction,
            now: i64::MAX,
        }
    }
}

pub(crate) fn undecodable(error: DecodeError) -> rusqlite::Error {
    rusqlite::Error::FromSqlConversionFailure(0, Type::Blob, Box::new(error))
}

/// `redacted.field` of an operation that writes no field.
const NO_FIELD: i64 = -1;

impl StoredCells<'_, '_> {
    /// The places of an entity that have a register or a long text.
    pub(crate) fn written_fields(&self, of: &CellKey) -> Result<BTreeSet<FieldId>, rusqlite::Error> {
        self.transaction
            .prepare_cached(
                "SELECT field FROM register WHERE stream_no = ?1 AND entity_id = ?2
                 UNION ALL SELECT field FROM text_node WHERE stream_no = ?1 AND entity_id = ?2",
            )?
            .query_map(
                (stream_no(self.transaction, of.stream)?, of.entity.to_bytes()),
                |row| row.get(0).map(FieldId),
            )?
            .collect()
    }

    /// Every long text of an entity.
    pub(crate) fn texts(
        &self,
        stream: StreamId,
        entity: EntityId,
    ) -> Result<BTreeMap<FieldId, TextField>, rusqlite::Error> {
        let mut statement = self.transaction.prepare_cached(
            "SELECT writer_id, seq, node, field FROM text_node JOIN writer USING (writer_no)
             WHERE stream_no = ?1 AND entity_id = ?2",
        )?;
        let mut rows = statement.query((stream_no(self.transaction, stream)?, entity.to_bytes()))?;
        let mut nodes: BTreeMap<FieldId, Vec<(OpRef, TextNode)>> = BTreeMap::new();
        while let Some(row) = rows.next()? {
            nodes
                .entry(FieldId(row.get(3)?))
                .or_default()
                .push(text_node_in(row)?);
        }
        Ok(nodes
            .into_iter()
            .map(|(field, nodes)| (field, TextField::from_nodes(nodes)))
            .collect())
    }

    /// A whole long text.
    pub(crate) fn text(&self, key: &CellKey) -> Result<TextField, rusqlite::Error> {
        let mut statement = self.transaction.prepare_cached(
            "SELECT writer_id, seq, node FROM text_node JOIN writer USING (writer_no)
             WHERE stream_no = ?1 AND entity_id = ?2 AND field = ?3",
        )?;
        let stream_no = stream_no(self.transaction, key.stream)?;
        let mut rows = statement.query((stream_no, key.entity.to_bytes(), key.field.0))?;
        let mut nodes = Vec::new();
        while let Some(row) = rows.next()? {
            nodes.push(text_node_in(row)?);
        }
        Ok(TextField::from_nodes(nodes))
    }
}

/// Reads writer, number and node.
fn text_node_in(row: &Row<'_>) -> Result<(OpRef, TextNode), rusqlite::Error> {
    let op = OpRef {
        writer: Writer::from_bytes(row.get(0)?),
        seq: row.get(1)?,
    };
    let bytes: Vec<u8> = row.get(2)?;
    Ok((op, TextNode::from_bytes(&bytes).map_err(undecodable)?))
}

impl Cells for StoredCells<'_, '_> {
    type Error = rusqlite::Error;

    fn register(&self, key: &CellKey) -> Result<Register, rusqlite::Error> {
        let bytes: Option<Vec<u8>> = self
            .transaction
            .prepare_cached(
                "SELECT register FROM register WHERE stream_no = ?1 AND entity_id = ?2 AND field = ?3",
            )?
            .query_row(
                (
                    stream_no(self.transaction, key.stream)?,
                    key.entity.to_bytes(),
                    key.field.0,
                ),
                |row| row.get(0),
            )
            .optional()?;
        bytes.map_or(Ok(Register::default()), |bytes| {
            Register::from_bytes(&bytes).map_err(undecodable)
        })
    }

    fn put_register(&mut self, key: &CellKey, register: Register) -> Result<(), rusqlite::Error> {
        self.transaction
            .prepare_cached(
                "INSERT INTO register (stream_no, entity_id, field, register) VALUES (?1, ?2, ?3, ?4)
                 ON CONFLICT DO UPDATE SET register = excluded.register",
            )?
            .execute((
                stream_no(self.transaction, key.stream)?,
                key.entity.to_bytes(),
                key.field.0,
                register.to_bytes(),
            ))
            .map(|_| ())
    }

    fn baton(&self, key: &CellKey) -> Result<Baton, rusqlite::Error> {
        let bytes: Option<Vec<u8>> = self
            .transaction
            .prepare_cached("SELECT baton FROM baton WHERE stream_no = ?1 AND entity_id = ?2")?
            .query_row(
                (stream_no(self.transaction, key.stream)?, key.entity.to_bytes()),
                |row| row.get(0),
            )
            .optional()?;
        bytes.map_or(Ok(Baton::default()), |bytes| {
            Baton::from_bytes(&bytes).map_err(undecodable)
        })
    }

    fn put_baton(&mut self, key: &CellKey, baton: Baton) -> Result<(), rusqlite::Error> {
        self.transaction
            .prepare_cached(
                "INSERT INTO baton (stream_no, entity_id, baton) VALUES (?1, ?2, ?3)
                 ON CONFLICT DO UPDATE SET baton = excluded.baton",
            )?
            .execute((
                stream_no(self.transaction, key.stream)?,
                key.entity.to_bytes(),
                baton.to_bytes(),
            ))
            .map(|_| ())
    }

    fn text_node(&self, key: &CellKey, op: OpRef) -> Result<Option<TextNode>, rusqlite::Error> {
        let bytes: Option<Vec<u8>> = self
            .transaction
            .prepare_cached(
                "SELECT node FROM text_node WHERE stream_no = ?1 AND entity_id = ?2 AND field = ?3
                 AND writer_no = ?4 AND seq = ?5",
            )?
            .query_row(
                (
                    stream_no(self.transaction, key.stream)?,
                    key.entity.to_bytes(),
                    key.field.0,
                    writer_no(self.transaction, op.writer)?,
                    op.seq,
                ),
                |row| row.get(0),
            )
            .optional()?;
        bytes
            .map(|bytes| TextNode::from_bytes(&bytes).map_err(undecodable))
            .transpose()
    }

    fn put_text_node(&mut self, key: &CellKey, op: OpRef, node: TextNode) -> Result<(), rusqlite::Error> {
        self.transaction
            .prepare_cached(
                "INSERT INTO text_node (stream_no, entity_id, field, writer_no, seq, node)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6) ON CONFLICT DO UPDATE SET node = excluded.node",
            )?
            .execute((
                stream_no(self.transaction, key.stream)?,
                key.entity.to_bytes(),
                key.field.0,
                writer_no(self.transaction, op.writer)?,
                op.seq,
                node.to_bytes(),
            ))
            .map(|_| ())
    }

    fn has_come(&self, stream: StreamId, op: OpRef) -> Result<bool, rusqlite::Error> {
        self.transaction
            .prepare_cached(
                "SELECT EXISTS (SELECT 1 FROM op JOIN writer USING (writer_no)
                 WHERE stream_no = ?1 AND writer_id = ?2 AND seq = ?3 AND op_no <= ?4)",
            )?
            .query_row(
                (
                    stream_no(self.transaction, stream)?,
                    op.writer.to_bytes(),
                    op.seq,
                    self.now,
                ),
                |row| row.get(0),
            )
    }

    fn put_awaited(&mut self, key: &CellKey, op: OpRef) -> Result<(), rusqlite::Error> {
        self.transaction
            .prepare_cached(
                "INSERT INTO awaited (stream_no, writer_no, seq, entity_id, field) VALUES (?1, ?2, ?3, ?4, ?5)
                 ON CONFLICT DO NOTHING",
            )?
            .execute((
                stream_no(self.transaction, key.stream)?,
                writer_no(self.transaction, op.writer)?,
                op.seq,
                key.entity.to_bytes(),
                key.field.0,
            ))
            .map(|_| ())
    }

    fn take_awaited(&mut self, key: &CellKey, op: OpRef) -> Result<bool, rusqlite::Error> {
        // Asked first: hardly ever does anything wait, and a deletion that returns rows builds a table for them.
        let mut statement = self.transaction.prepare_cached(
            "SELECT entity_id, field FROM awaited WHERE stream_no = ?1 AND writer_no = ?2 AND seq = ?3",
        )?;
        let op = (
            stream_no(self.transaction, key.stream)?,
            writer_no(self.transaction, op.writer)?,
            op.seq,
        );
        let waiting: Vec<([u8; 16], u16)> = statement
            .query_map(op, |row| Ok((row.get(0)?, row.get(1)?)))?
            .collect::<Result<_, _>>()?;
        if !waiting.is_empty() {
            self.transaction
                .prepare_cached("DELETE FROM awaited WHERE stream_no = ?1 AND writer_no = ?2 AND seq = ?3")?
                .execute(op)?;
        }
        Ok(waiting.contains(&(key.entity.to_bytes(), key.field.0)))
    }

    fn is_redacted(&self, stream: StreamId, target: &RedactionTarget) -> Result<bool, rusqlite::Error> {
        self.transaction
            .prepare_cached(
                "SELECT EXISTS (SELECT 1 FROM redacted WHERE stream_no = ?1 AND writer_no = ?2 AND seq = ?3
                 AND entity_id = ?4 AND field = ?5)",
            )?
            .query_row(
                (
                    stream_no(self.transaction, stream)?,
                    writer_no(self.transaction, target.op.writer)?,
                    target.op.seq,
                    target.entity.to_bytes(),
                    target.field.map_or(NO_FIELD, |field| field.0.into()),
                ),
                |row| row.get(0),
            )
    }

    fn put_redacted(&mut self, stream: StreamId, target: RedactionTarget) -> Result<(), rusqlite::Error> {
        self.transaction
            .prepare_cached(
                "INSERT INTO redacted (stream_no, writer_no, seq, entity_id, field) VALUES (?1, ?2, ?3, ?4, ?5)
                 ON CONFLICT DO NOTHING",
            )?
            .execute((
                stream_no(self.transaction, stream)?,
                writer_no(self.transaction, target.op.writer)?,
                target.op.seq,
                target.entity.to_bytes(),
                target.field.map_or(NO_FIELD, |field| field.0.into()),
            ))
            .map(|_| ())
    }
}
