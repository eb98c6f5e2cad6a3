//! Who vouches for the log: operation by operation to the batch that closed it, from there to the writer's certificate, and from
//! there to the municipality's root.

mod stored_batch;
mod vouchers;

use std::collections::BTreeMap;

use makker_crypto::DeviceKeys;
use makker_oplog::batch::BatchHash;
use makker_oplog::{StreamId, StreamKind, Writer};
use rusqlite::Transaction;

use crate::oplog_tables::device_writer;
use stored_batch::StoredBatch;
use vouchers::Vouchers;

/// What is wrong with a batch, or with operations that no batch has closed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum VouchingFlaw {
    /// A batch's header is not one, or stands with another range than its own.
    Header,
    /// The log is not what it was when the batch was closed.
    Log,
    /// A batch that this device closed before this one is gone.
    Predecessor,
    /// The signature is not the writer's.
    Signature,
    /// No certificate leads from the writer to the municipality's root.
    Certificate,
    /// From here on no batch of its writer has closed what came from another device. Only this device's own may be open.
    Open,
    /// In the name of another than the one whose device the certificate is for.
    User,
}

/// A flaw and where it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct FoundVouchingFlaw {
    /// In which stream.
    pub stream: StreamId,
    /// Whose batch or operation.
    pub writer: Writer,
    /// The operation's number; of a batch that of its last.
    pub seq: u64,
    /// What is wrong.
    pub flaw: VouchingFlaw,
}

/// What going through the batches showed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct VouchingReport {
    /// Batches looked at.
    pub batches: u64,
    /// What is wrong, in order of stream, writer and number.
    pub flaws: Vec<FoundVouchingFlaw>,
    /// Operations that no batch has closed yet: about these nobody vouches.
    pub open_ops: u64,
    /// The municipality's founding is here, one and no other, signed by its root and closed by a batch.
    pub is_founded: bool,
    /// The device's keys, its user and its log of use are those that somebody vouched for, and it has closed a batch.
    pub is_device_s_own: bool,
}

/// The last number that a batch has closed.
type Closed = BTreeMap<(StreamId, Writer), u64>;

pub(crate) fn verify_vouching(
    t: &Transaction<'_>,
    keys: &DeviceKeys,
) -> Result<VouchingReport, rusqlite::Error> {
    let vouchers = Vouchers::of(t)?;
    let own = device_writer(t)?;
    let mut report = VouchingReport {
        is_device_s_own: is_device_s_own(t, keys, &vouchers)?,
        ..VouchingReport::default()
    };
    let closed = follow_batches(t, &vouchers, own, &mut report)?;
    report.is_founded = vouchers.founding().is_some_and(|founding| {
        let run = (founding.stream, founding.op.writer);
        closed.get(&run).is_some_and(|last| founding.op.seq <= *last)
    });
    // Whoever takes away all batches takes away the proof of everything: a founding, or an enrolment, closes some.
    report.is_device_s_own &= closed.keys().any(|(_, writer)| *writer == own);
    look_at_open_runs(t, &vouchers, own, &closed, &mut report)?;
    report.flaws.extend(vouchers.in_another_s_name());
    report.flaws.sort_unstable();
    Ok(report)
}

fn follow_batches(
    t: &Transaction<'_>,
    vouchers: &Vouchers,
    own: Writer,
    report: &mut VouchingReport,
) -> Result<Closed, rusqlite::Error> {
    let mut closed = Closed::new();
    let mut before: Option<BatchHash> = None;
    let mut statement = t.prepare(&format!("{} ORDER BY batch_no", StoredBatch::SELECT))?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let batch = StoredBatch::from_row(row)?;
        report.batches += 1;
        let run = (batch.stream, batch.writer);
        let follows = closed.insert(run, batch.last_seq).unwrap_or(0) + 1;
        let mut flaw = batch.flaw(t, follows, vouchers)?;
        if batch.writer == own {
            if flaw.is_none() && batch.before() != before {
                flaw = Some(VouchingFlaw::Predecessor);
            }
            before = Some(batch.hash());
        }
        report.flaws.extend(flaw.map(|flaw| FoundVouchingFlaw {
            stream: batch.stream,
            writer: batch.writer,
            seq: batch.last_seq,
            flaw,
        }));
    }
    Ok(closed)
}

fn look_at_open_runs(
    t: &Transaction<'_>,
    vouchers: &Vouchers,
    own: Writer,
    closed: &Closed,
    report: &mut VouchingReport,
) -> Result<(), rusqlite::Error> {
    let mut statement = t.prepare(
        "SELECT stream_id, writer_id, max(seq) FROM op JOIN stream USING (stream_no) JOIN writer USING (writer_no)
         GROUP BY stream_no, writer_no",
    )?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let stream = StreamId::from_bytes(row.get(0)?);
        let writer = Writer::from_bytes(row.get(1)?);
        let last: u64 = row.get(2)?;
        let closed = closed.get(&(stream, writer)).copied().unwrap_or(0);
        let open = last.saturating_sub(closed);
        report.open_ops += open;
        let flaw = match (open, vouchers.certificate_of(writer)) {
            (0, _) => None,
            (_, None) => Some(VouchingFlaw::Certificate),
            (_, Some(_)) => (writer != own).then_some(VouchingFlaw::Open),
        };
        report.flaws.extend(flaw.map(|flaw| FoundVouchingFlaw {
            stream,
            writer,
            seq: closed + 1,
            flaw,
        }));
    }
    Ok(())
}

/// Whether the row that says what this device is says it of the one whose keys these are.
fn is_device_s_own(
    t: &Transaction<'_>,
    keys: &DeviceKeys,
    vouchers: &Vouchers,
) -> Result<bool, rusqlite::Error> {
    let (writer, user, access_kind): ([u8; 32], [u8; 16], u16) = t.query_row(
        "SELECT writer_id, user_id, kind FROM device JOIN writer USING (writer_no)
         JOIN stream ON stream_no = access_stream_no",
        [],
        |row| Ok((row.get(0)?, row.get(1)?, row.get(2)?)),
    )?;
    let certificate = vouchers.certificate_of(Writer::from_bytes(writer));
    Ok(writer == keys.writer().to_bytes()
        && access_kind == StreamKind::Access.number()
        && certificate.is_some_and(|certificate| certificate.subject_user == user))
}
