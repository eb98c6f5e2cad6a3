//! Batches of this device: closed runs of what it wrote in a stream, signed when they close.

use makker_crypto::{DeviceKeys, SignedPurpose};
use makker_oplog::batch::{BATCH_OPS_MAX, BatchHash, BatchHeader};
use makker_oplog::{ChainLink, OpRef, StreamId, StreamKind, Writer};
use rusqlite::{OptionalExtension, Transaction};

use crate::oplog_tables::{stream_no, writer_no};

/// What this device has written in a stream and not yet closed.
struct OpenRun {
    stream: StreamId,
    first_seq: u64,
    last_seq: u64,
}

/// Closes every open run, that of the log of use last: each batch makes sure of those before it, and of uses there is always
/// one.
pub(crate) fn close_open_runs(t: &Transaction<'_>, device: &DeviceKeys) -> Result<(), rusqlite::Error> {
    let streams: Vec<StreamId> = t
        .prepare_cached("SELECT stream_id FROM stream ORDER BY kind = ?1, stream_no")?
        .query_map([StreamKind::Access.number()], |row| {
            row.get(0).map(StreamId::from_bytes)
        })?
        .collect::<Result<_, _>>()?;
    close_runs_of(t, device, &streams, 1)
}

/// Closes the runs that have reached a batch's size, in those streams that were just written to: looking through all of
/// them would make each edit cost more the more families there are.
pub(crate) fn close_full_runs(
    t: &Transaction<'_>,
    device: &DeviceKeys,
    streams: &[StreamId],
) -> Result<(), rusqlite::Error> {
    close_runs_of(t, device, streams, BATCH_OPS_MAX)
}

fn close_runs_of(
    t: &Transaction<'_>,
    device: &DeviceKeys,
    streams: &[StreamId],
    ops_min: u64,
) -> Result<(), rusqlite::Error> {
    for stream in streams {
        for run in open_runs(t, device, *stream, ops_min)? {
            close(t, device, &run)?;
        }
    }
    Ok(())
}

fn own_writer(device: &DeviceKeys) -> Writer {
    Writer::from_bytes(device.writer().to_bytes())
}

/// What this device has open in a stream, if it is at least `ops_min` operations. A run longer than a batch is cut.
fn open_runs(
    t: &Transaction<'_>,
    device: &DeviceKeys,
    stream: StreamId,
    ops_min: u64,
) -> Result<Vec<OpenRun>, rusqlite::Error> {
    let place = (stream_no(t, stream)?, writer_no(t, own_writer(device))?);
    let (last_seq, closed_seq): (u64, u64) = t
        .prepare_cached(
            "SELECT (SELECT coalesce(max(seq), 0) FROM op WHERE stream_no = ?1 AND writer_no = ?2),
                    (SELECT coalesce(max(last_seq), 0) FROM batch WHERE stream_no = ?1 AND writer_no = ?2)",
        )?
        .query_row(place, |row| Ok((row.get(0)?, row.get(1)?)))?;
    let mut runs = Vec::new();
    let mut first_seq = closed_seq + 1;
    while first_seq <= last_seq {
        let last_of_batch = last_seq.min(first_seq + BATCH_OPS_MAX - 1);
        if last_of_batch - first_seq + 1 < ops_min {
            break;
        }
        runs.push(OpenRun {
            stream,
            first_seq,
            last_seq: last_of_batch,
        });
        first_seq = last_of_batch + 1;
    }
    Ok(runs)
}

fn close(t: &Transaction<'_>, device: &DeviceKeys, run: &OpenRun) -> Result<(), rusqlite::Error> {
    let header = BatchHeader {
        stream: run.stream,
        writer: own_writer(device),
        first_seq: run.first_seq,
        last_seq: run.last_seq,
        chain_head: link_at(t, run.stream, own_writer(device), run.last_seq)?,
        frontier: frontier(t, run.stream, own_writer(device))?,
        log_of_use: log_of_use_head(t)?,
        before: batch_before(t, own_writer(device))?,
        hub_head: None,
    };
    let bytes = header.signed_bytes();
    let signature = device.sign(SignedPurpose::Batch, &bytes);
    t.prepare_cached(
        "INSERT INTO batch (stream_no, writer_no, last_seq, first_seq, header, signature)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
    )?
    .execute((
        stream_no(t, run.stream)?,
        writer_no(t, header.writer)?,
        run.last_seq,
        run.first_seq,
        bytes,
        signature.to_bytes(),
    ))
    .map(|_| ())
}

/// The batch that the device closed last.
fn batch_before(t: &Transaction<'_>, own: Writer) -> Result<Option<BatchHash>, rusqlite::Error> {
    t.prepare_cached("SELECT header FROM batch WHERE writer_no = ?1 ORDER BY batch_no DESC LIMIT 1")?
        .query_row([writer_no(t, own)?], |row| {
            row.get(0).map(|header: Vec<u8>| BatchHash::of(&header))
        })
        .optional()
}

pub(crate) fn link_at(
    t: &Transaction<'_>,
    stream: StreamId,
    writer: Writer,
    seq: u64,
) -> Result<ChainLink, rusqlite::Error> {
    t.prepare_cached(
        "SELECT chain_link FROM op JOIN stream USING (stream_no) JOIN writer USING (writer_no)
         WHERE stream_id = ?1 AND writer_id = ?2 AND seq = ?3",
    )?
    .query_row((stream.to_bytes(), writer.to_bytes(), seq), |row| {
        row.get(0).map(ChainLink::from_bytes)
    })
}

/// The last operation of every other writer of the stream.
fn frontier(t: &Transaction<'_>, stream: StreamId, own: Writer) -> Result<Vec<OpRef>, rusqlite::Error> {
    // Writers are few; their operations in the stream are not, and only the last of each is looked up.
    t.prepare_cached(
        "SELECT writer_id, (SELECT max(seq) FROM op WHERE stream_no = ?1 AND op.writer_no = writer.writer_no) AS last
         FROM writer WHERE writer_id <> ?2 AND last IS NOT NULL ORDER BY writer_id",
    )?
    .query_map((stream_no(t, stream)?, own.to_bytes()), |row| {
        Ok(OpRef {
            writer: Writer::from_bytes(row.get(0)?),
            seq: row.get(1)?,
        })
    })?
    .collect()
}

/// The newest entry of this device's log of use.
fn log_of_use_head(t: &Transaction<'_>) -> Result<Option<(u64, ChainLink)>, rusqlite::Error> {
    t.prepare_cached(
        "SELECT seq, chain_link FROM op JOIN device ON op.stream_no = device.access_stream_no
         AND op.writer_no = device.writer_no ORDER BY seq DESC LIMIT 1",
    )?
    .query_row([], |row| Ok((row.get(0)?, ChainLink::from_bytes(row.get(1)?))))
    .optional()
}
