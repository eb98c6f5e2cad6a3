//! Operations from other devices.

use makker_oplog::{Op, StreamKind};
use rusqlite::{OptionalExtension, Transaction};

use crate::log::{ToIndex, log};
use crate::oplog_tables::{self, op_from_row, stream_no, writer_no};

/// What became of operations from another device.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Intake {
    /// Taken into the log, those that had waited among them.
    pub taken_in: usize,
    /// Here already.
    pub known: usize,
    /// Kept until an earlier operation of the same writer comes.
    pub waiting: usize,
    /// So many contents were taken away for good.
    pub removed: usize,
}

pub(crate) fn take_in(t: &Transaction<'_>, kind: StreamKind, ops: &[Op]) -> Result<Intake, rusqlite::Error> {
    let mut intake = Intake::default();
    let mut to_index = ToIndex::default();
    for op in ops {
        oplog_tables::ensure_stream(t, op.stream, kind)?;
        let position = oplog_tables::position(t, op.stream, op.writer)?;
        if op.header.seq <= position.seq {
            intake.known += 1;
        } else if op.header.seq > position.seq + 1 {
            keep_waiting(t, op)?;
            intake.waiting += 1;
        } else {
            log(t, op, position.link, &mut to_index)?;
            intake.taken_in += 1;
            while let Some(next) =
                take_waiting(t, op, oplog_tables::position(t, op.stream, op.writer)?.seq + 1)?
            {
                let position = oplog_tables::position(t, op.stream, op.writer)?;
                log(t, &next, position.link, &mut to_index)?;
                intake.taken_in += 1;
            }
        }
    }
    intake.removed = to_index.index(t)?.removed;
    Ok(intake)
}

fn keep_waiting(t: &Transaction<'_>, op: &Op) -> Result<(), rusqlite::Error> {
    t.prepare_cached(
        "INSERT INTO pending (stream_no, writer_no, seq, header, body_hash, salt, body)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7) ON CONFLICT DO NOTHING",
    )?
    .execute((
        stream_no(t, op.stream)?,
        writer_no(t, op.writer)?,
        op.header.seq,
        &op.header_bytes,
        op.body_hash.to_bytes(),
        op.content.as_ref().map(|content| content.salt),
        op.content.as_ref().map(|content| &content.body),
    ))
    .map(|_| ())
}

/// The waiting operation number `seq` of the same stream and writer as `after`; it waits no longer.
fn take_waiting(t: &Transaction<'_>, after: &Op, seq: u64) -> Result<Option<Op>, rusqlite::Error> {
    let name = (stream_no(t, after.stream)?, writer_no(t, after.writer)?, seq);
    let op = t
        .prepare_cached(
            "SELECT stream_id, writer_id, header, body_hash, salt, body
             FROM pending JOIN stream USING (stream_no) JOIN writer USING (writer_no)
             WHERE stream_no = ?1 AND writer_no = ?2 AND seq = ?3",
        )?
        .query_row(name, op_from_row)
        .optional()?;
    if op.is_some() {
        t.prepare_cached("DELETE FROM pending WHERE stream_no = ?1 AND writer_no = ?2 AND seq = ?3")?
            .execute(name)?;
    }
    Ok(op)
}
