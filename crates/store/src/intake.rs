//! Operations from other devices.

use makker_oplog::batch::SignedBatch;
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
    /// Kept until an earlier operation of the same writer comes, or, of one that is numbered far ahead of all others, until they
    /// have caught up.
    pub waiting: usize,
    /// Numbered beyond what any log counts; not kept.
    pub unusable: usize,
    /// So many contents were taken away for good.
    pub removed: usize,
}

/// What other devices wrote, with the batches that close it.
#[derive(Clone, Debug)]
pub struct Delivery {
    /// The kind of the streams it is about.
    pub kind: StreamKind,
    /// The operations, in any order.
    pub ops: Vec<Op>,
    /// The batches; of each writer in the order in which they were closed. Whether they are right is told by
    /// [`verify_vouching`](crate::CaseStore::verify_vouching).
    pub batches: Vec<SignedBatch>,
}

pub(crate) fn take_in_closed(
    t: &Transaction<'_>,
    deliveries: &[Delivery],
) -> Result<Intake, rusqlite::Error> {
    let mut all = Intake::default();
    for delivery in deliveries {
        let intake = take_in(t, delivery.kind, &delivery.ops)?;
        all.taken_in += intake.taken_in;
        all.known += intake.known;
        all.waiting += intake.waiting;
        all.unusable += intake.unusable;
        all.removed += intake.removed;
        for batch in &delivery.batches {
            t.prepare_cached(
                "INSERT INTO batch (stream_no, writer_no, last_seq, first_seq, header, signature)
                 VALUES (?1, ?2, ?3, ?4, ?5, ?6) ON CONFLICT DO NOTHING",
            )?
            .execute((
                stream_no(t, batch.header.stream)?,
                writer_no(t, batch.header.writer)?,
                batch.header.last_seq,
                batch.header.first_seq,
                batch.header.signed_bytes(),
                batch.signature,
            ))?;
        }
    }
    Ok(all)
}

/// Whoever is further ahead than this did not count there: taken in, it would leave no numbers for what comes after it.
const LAMPORT_AHEAD_MAX: u64 = 1 << 32;

pub(crate) fn take_in(t: &Transaction<'_>, kind: StreamKind, ops: &[Op]) -> Result<Intake, rusqlite::Error> {
    let mut intake = Intake::default();
    let mut to_index = ToIndex::default();
    for op in ops {
        if i64::try_from(op.header.seq).is_err() || i64::try_from(op.header.lamport).is_err() {
            intake.unusable += 1;
            continue;
        }
        oplog_tables::ensure_stream(t, op.stream, kind)?;
        let position = oplog_tables::position(t, op.stream, op.writer)?;
        if op.header.seq <= position.seq {
            intake.known += 1;
        } else if op.header.seq > position.seq + 1 || is_too_far_ahead(t, op)? {
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

fn is_too_far_ahead(t: &Transaction<'_>, op: &Op) -> Result<bool, rusqlite::Error> {
    let highest = oplog_tables::lamport_max(t, op.stream)?;
    Ok(op.header.lamport > highest.saturating_add(LAMPORT_AHEAD_MAX))
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
    let op = match op {
        Some(op) if is_too_far_ahead(t, &op)? => None,
        op => op,
    };
    if op.is_some() {
        t.prepare_cached("DELETE FROM pending WHERE stream_no = ?1 AND writer_no = ?2 AND seq = ?3")?
            .execute(name)?;
    }
    Ok(op)
}
