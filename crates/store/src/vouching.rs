//! Who vouches for the log: batch by batch to the writer's certificate, and from there to the municipality's root.

use std::collections::BTreeMap;

use makker_crypto::{
    Certificate, Signature, SignedCertificate, SignedGenesis, SignedPurpose, SigningPublic, WriterId,
    verify_chain,
};
use makker_oplog::batch::BatchHeader;
use makker_oplog::{Body, ChainLink, OpType, StreamId, Writer};
use rusqlite::{OptionalExtension, Transaction};

use crate::batches::link_at;
use crate::oplog_tables::{device_writer, for_each_op};

/// What is wrong with a batch.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BatchFlaw {
    /// Its header is not one, or stands with another range than its own.
    Header,
    /// The log is not what it was when the batch was closed.
    Log,
    /// The signature is not the writer's.
    Signature,
    /// No certificate leads from the writer to the municipality's root.
    Certificate,
}

/// A flawed batch.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FoundBatchFlaw {
    /// In which stream.
    pub stream: StreamId,
    /// Whose batch.
    pub writer: Writer,
    /// The number of its last operation.
    pub last_seq: u64,
    /// What is wrong.
    pub flaw: BatchFlaw,
}

/// What going through the batches showed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct VouchingReport {
    /// Batches looked at.
    pub batches: u64,
    /// What is wrong, in order of stream, writer and number.
    pub flaws: Vec<FoundBatchFlaw>,
    /// Operations that no batch has closed yet: about these nobody vouches.
    pub open_ops: u64,
    /// The municipality's founding is here and signed by its root.
    pub is_founded: bool,
}

/// What the log says of keys.
#[derive(Default)]
struct Vouchers {
    genesis: Option<SignedGenesis>,
    certificates: Vec<SignedCertificate>,
}

pub(crate) fn verify_vouching(t: &Transaction<'_>) -> Result<VouchingReport, rusqlite::Error> {
    let vouchers = vouchers(t)?;
    let root = vouchers.genesis.as_ref().map(|genesis| genesis.genesis().root);
    let mut report = VouchingReport {
        is_founded: root.is_some(),
        ..VouchingReport::default()
    };
    let mut statement = t.prepare(
        "SELECT stream_id, writer_id, first_seq, last_seq, header, signature
         FROM batch JOIN stream USING (stream_no) JOIN writer USING (writer_no)
         ORDER BY stream_no, writer_no, last_seq",
    )?;
    let mut rows = statement.query([])?;
    let mut closed: BTreeMap<(StreamId, Writer), u64> = BTreeMap::new();
    while let Some(row) = rows.next()? {
        let stream = StreamId::from_bytes(row.get(0)?);
        let writer = Writer::from_bytes(row.get(1)?);
        let stored = StoredBatch {
            stream,
            writer,
            first_seq: row.get(2)?,
            last_seq: row.get(3)?,
            header: row.get(4)?,
            signature: row.get(5)?,
        };
        report.batches += 1;
        let follows = closed.insert((stream, writer), stored.last_seq).unwrap_or(0) + 1;
        let flaw = stored.flaw(t, follows, &vouchers.certificates, root.as_ref())?;
        let last_seq = stored.last_seq;
        report.flaws.extend(flaw.map(|flaw| FoundBatchFlaw {
            stream,
            writer,
            last_seq,
            flaw,
        }));
    }
    let ops: u64 = t.query_row("SELECT count(*) FROM op", [], |row| row.get(0))?;
    report.open_ops = ops.saturating_sub(closed.values().sum());
    Ok(report)
}

fn vouchers(t: &Transaction<'_>) -> Result<Vouchers, rusqlite::Error> {
    let mut vouchers = Vouchers::default();
    for_each_op(t, |op, _| {
        // Bodies of other types need not even be read.
        if !matches!(op.known_type(), Some(OpType::Found | OpType::Certify)) {
            return Ok(());
        }
        match op.body() {
            // The first founding counts; a second one in the same log founds nothing here.
            Some(Body::Found(bytes)) if vouchers.genesis.is_none() => {
                vouchers.genesis = SignedGenesis::from_bytes(&bytes).ok();
            }
            Some(Body::Certify(bytes)) => {
                vouchers
                    .certificates
                    .extend(SignedCertificate::from_bytes(&bytes).ok());
            }
            _ => {}
        }
        Ok(())
    })?;
    Ok(vouchers)
}

struct StoredBatch {
    stream: StreamId,
    writer: Writer,
    first_seq: u64,
    last_seq: u64,
    header: Vec<u8>,
    signature: [u8; 64],
}

impl StoredBatch {
    fn flaw(
        &self,
        t: &Transaction<'_>,
        follows: u64,
        certificates: &[SignedCertificate],
        root: Option<&SigningPublic>,
    ) -> Result<Option<BatchFlaw>, rusqlite::Error> {
        let range = (self.stream, self.writer, self.first_seq, self.last_seq);
        let header = BatchHeader::from_bytes(&self.header).ok();
        let header = header
            .filter(|header| (header.stream, header.writer, header.first_seq, header.last_seq) == range);
        let Some(header) = header.filter(|header| header.first_seq == follows) else {
            return Ok(Some(BatchFlaw::Header));
        };
        match link_at(t, self.stream, self.writer, self.last_seq) {
            Ok(link) if link == header.chain_head => {}
            Ok(_) | Err(rusqlite::Error::QueryReturnedNoRows) => return Ok(Some(BatchFlaw::Log)),
            Err(error) => return Err(error),
        }
        if !log_of_use_is_whole(t, &header)? {
            return Ok(Some(BatchFlaw::Log));
        }
        let Some(certificate) = certificate_of(self.writer, certificates, root) else {
            return Ok(Some(BatchFlaw::Certificate));
        };
        let signature = Signature::from_bytes(self.signature);
        let signed = certificate
            .signing
            .verify(SignedPurpose::Batch, &self.header, &signature);
        Ok(signed.is_err().then_some(BatchFlaw::Signature))
    }
}

/// Whether this device's log of use still holds the entry that its batch names as the newest of its time. Of another
/// device's log of use only that device can say so.
fn log_of_use_is_whole(t: &Transaction<'_>, header: &BatchHeader) -> Result<bool, rusqlite::Error> {
    let Some((seq, link)) = header.log_of_use else {
        return Ok(true);
    };
    if header.writer != device_writer(t)? {
        return Ok(true);
    }
    let stored: Option<ChainLink> = t
        .prepare_cached(
            "SELECT chain_link FROM op JOIN device ON op.stream_no = device.access_stream_no
             AND op.writer_no = device.writer_no WHERE seq = ?1",
        )?
        .query_row([seq], |row| row.get(0).map(ChainLink::from_bytes))
        .optional()?;
    Ok(stored == Some(link))
}

/// The writer's certificate, as it stood when it was issued: a batch says nothing reliable of when it was closed.
fn certificate_of<'c>(
    writer: Writer,
    certificates: &'c [SignedCertificate],
    root: Option<&SigningPublic>,
) -> Option<&'c Certificate> {
    let leaf = WriterId::from_bytes(writer.to_bytes());
    let issued_at_ms = certificates
        .iter()
        .filter(|signed| signed.certificate.writer() == leaf)
        .map(|signed| signed.certificate.valid_from_ms)
        .max()?;
    verify_chain(certificates, root?, leaf, issued_at_ms).ok()
}
