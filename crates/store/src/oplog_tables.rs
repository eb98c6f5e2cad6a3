//! The operation log's own tables.

use makker_oplog::{ChainLink, Header, Op, OpRef, StreamId, StreamKind, Writer};
use rusqlite::types::Type;
use rusqlite::{OptionalExtension, Row, Transaction};

/// Where a writer stands in a stream.
pub(crate) struct Position {
    pub(crate) seq: u64,
    pub(crate) link: ChainLink,
}

pub(crate) fn stream_no(t: &Transaction<'_>, stream: StreamId) -> Result<i64, rusqlite::Error> {
    t.prepare_cached("SELECT stream_no FROM stream WHERE stream_id = ?1")?
        .query_row([stream.to_bytes()], |row| row.get(0))
}

/// Starts a stream, unless it is here already: another device may have started it.
pub(crate) fn ensure_stream(
    t: &Transaction<'_>,
    stream: StreamId,
    kind: StreamKind,
) -> Result<(), rusqlite::Error> {
    t.prepare_cached("INSERT INTO stream (stream_id, kind) VALUES (?1, ?2) ON CONFLICT DO NOTHING")?
        .execute((stream.to_bytes(), kind.number()))
        .map(|_| ())
}

pub(crate) fn writer_no(t: &Transaction<'_>, writer: Writer) -> Result<i64, rusqlite::Error> {
    let known = t
        .prepare_cached("SELECT writer_no FROM writer WHERE writer_id = ?1")?
        .query_row([writer.to_bytes()], |row| row.get(0))
        .optional()?;
    if let Some(writer_no) = known {
        return Ok(writer_no);
    }
    t.prepare_cached("INSERT INTO writer (writer_id) VALUES (?1)")?
        .execute([writer.to_bytes()])?;
    Ok(t.last_insert_rowid())
}

pub(crate) fn device_writer(t: &Transaction<'_>) -> Result<Writer, rusqlite::Error> {
    t.prepare_cached("SELECT writer_id FROM device JOIN writer USING (writer_no)")?
        .query_row([], |row| row.get(0).map(Writer::from_bytes))
}

pub(crate) fn position(
    t: &Transaction<'_>,
    stream: StreamId,
    writer: Writer,
) -> Result<Position, rusqlite::Error> {
    let last = t
        .prepare_cached(
            "SELECT seq, chain_link FROM op JOIN stream USING (stream_no) JOIN writer USING (writer_no)
             WHERE stream_id = ?1 AND writer_id = ?2 ORDER BY seq DESC LIMIT 1",
        )?
        .query_row((stream.to_bytes(), writer.to_bytes()), |row| {
            let seq: u64 = row.get(0)?;
            Ok(Position {
                seq,
                link: ChainLink::from_bytes(row.get(1)?),
            })
        })
        .optional()?;
    Ok(last.unwrap_or(Position {
        seq: 0,
        link: ChainLink::start(stream, writer),
    }))
}

pub(crate) fn lamport_max(t: &Transaction<'_>, stream: StreamId) -> Result<u64, rusqlite::Error> {
    t.prepare_cached("SELECT lamport_max FROM stream WHERE stream_id = ?1")?
        .query_row([stream.to_bytes()], |row| row.get(0))
}

/// Appends `op`, whose link is `link`. The number it gets here.
pub(crate) fn append(t: &Transaction<'_>, op: &Op, link: ChainLink) -> Result<i64, rusqlite::Error> {
    let stream_no = stream_no(t, op.stream)?;
    let writer_no = writer_no(t, op.writer)?;
    t.prepare_cached(
        "INSERT INTO op (stream_no, writer_no, seq, header, body_hash, chain_link, entity_id, field, change_id, user_id, claimed_at_ms)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)",
    )?
    .execute((
        stream_no,
        writer_no,
        op.header.seq,
        &op.header_bytes,
        op.body_hash.to_bytes(),
        link.to_bytes(),
        op.header.entity.to_bytes(),
        op.header.field.map(|field| field.0),
        op.header.change.to_bytes(),
        op.header.user.to_bytes(),
        op.header.claimed_at.at.unix_ms(),
    ))?;
    let op_no = t.last_insert_rowid();
    if let Some(content) = &op.content {
        t.prepare_cached("INSERT INTO op_content (op_no, salt, body) VALUES (?1, ?2, ?3)")?
            .execute((op_no, content.salt, &content.body))?;
    }
    t.prepare_cached("UPDATE stream SET lamport_max = max(lamport_max, ?1) WHERE stream_no = ?2")?
        .execute((op.header.lamport, stream_no))?;
    Ok(op_no)
}

/// The header of one operation.
pub(crate) fn header(
    t: &Transaction<'_>,
    stream: StreamId,
    op: OpRef,
) -> Result<Option<Header>, rusqlite::Error> {
    let bytes: Option<Vec<u8>> = t
        .prepare_cached(
            "SELECT header FROM op JOIN stream USING (stream_no) JOIN writer USING (writer_no)
             WHERE stream_id = ?1 AND writer_id = ?2 AND seq = ?3",
        )?
        .query_row((stream.to_bytes(), op.writer.to_bytes(), op.seq), |row| {
            row.get(0)
        })
        .optional()?;
    Ok(bytes.and_then(|bytes| Header::from_bytes(op.writer, &bytes).ok()))
}

/// Takes away salt and body of one operation. Header, hash and chain stay. How many had any: one or none.
pub(crate) fn remove_content(
    t: &Transaction<'_>,
    stream: StreamId,
    op: OpRef,
) -> Result<usize, rusqlite::Error> {
    t.prepare_cached(
        "DELETE FROM op_content WHERE op_no = (
           SELECT op_no FROM op JOIN stream USING (stream_no) JOIN writer USING (writer_no)
           WHERE stream_id = ?1 AND writer_id = ?2 AND seq = ?3)",
    )?
    .execute((stream.to_bytes(), op.writer.to_bytes(), op.seq))
}

/// Goes through every operation in the order in which it came, but those that cannot be read any more: somebody changed
/// them, as verifying says.
pub(crate) fn for_each_op(
    t: &Transaction<'_>,
    mut visit: impl FnMut(&Op, i64) -> Result<(), rusqlite::Error>,
) -> Result<(), rusqlite::Error> {
    let mut statement = t.prepare(
        "SELECT stream_id, writer_id, header, body_hash, salt, body, op_no
         FROM op JOIN stream USING (stream_no) JOIN writer USING (writer_no) LEFT JOIN op_content USING (op_no)
         ORDER BY op_no",
    )?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        if let Some(op) = readable(op_from_row(row))? {
            visit(&op, row.get(6)?)?;
        }
    }
    Ok(())
}

/// The operation, unless what the database gave is none.
pub(crate) fn readable(op: Result<Op, rusqlite::Error>) -> Result<Option<Op>, rusqlite::Error> {
    match op {
        Ok(op) => Ok(Some(op)),
        Err(rusqlite::Error::FromSqlConversionFailure(..)) => Ok(None),
        Err(error) => Err(error),
    }
}

/// Reads stream, writer, header, body hash, salt and body.
pub(crate) fn op_from_row(row: &Row<'_>) -> Result<Op, rusqlite::Error> {
    let stream = StreamId::from_bytes(row.get(0)?);
    let writer = Writer::from_bytes(row.get(1)?);
    let header: Vec<u8> = row.get(2)?;
    let content: (Option<[u8; 16]>, Option<Vec<u8>>) = (row.get(4)?, row.get(5)?);
    let op = match content {
        (Some(salt), Some(body)) => Op::from_parts(stream, writer, &header, salt, &body),
        _ => Op::redacted_from_parts(stream, writer, &header, row.get(3)?),
    };
    op.map_err(|error| rusqlite::Error::FromSqlConversionFailure(2, Type::Blob, Box::new(error)))
}
