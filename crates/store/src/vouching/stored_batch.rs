//! One batch as the store has it, held against the log.

use makker_crypto::{Signature, SignedPurpose};
use makker_oplog::batch::{BatchHash, BatchHeader};
use makker_oplog::{ChainLink, StreamId, Writer};
use rusqlite::{OptionalExtension, Row, Transaction};

use super::VouchingFlaw;
use super::vouchers::Vouchers;
use crate::batches::link_at;
use crate::oplog_tables::{device_writer, position};

pub(super) struct StoredBatch {
    pub(super) stream: StreamId,
    pub(super) writer: Writer,
    first_seq: u64,
    pub(super) last_seq: u64,
    header: Vec<u8>,
    signature: [u8; 64],
}

impl StoredBatch {
    pub(super) const SELECT: &str = "SELECT stream_id, writer_id, first_seq, last_seq, header, signature
      FROM batch JOIN stream USING (stream_no) JOIN writer USING (writer_no)";

    pub(super) fn from_row(row: &Row<'_>) -> Result<Self, rusqlite::Error> {
        Ok(Self {
            stream: StreamId::from_bytes(row.get(0)?),
            writer: Writer::from_bytes(row.get(1)?),
            first_seq: row.get(2)?,
            last_seq: row.get(3)?,
            header: row.get(4)?,
            signature: row.get(5)?,
        })
    }

    pub(super) fn hash(&self) -> BatchHash {
        BatchHash::of(&self.header)
    }

    /// What its device had closed before it.
    pub(super) fn before(&self) -> Option<BatchHash> {
        BatchHeader::from_bytes(&self.header)
            .ok()
            .and_then(|header| header.before)
    }

    /// What is wrong with it; `follows` is the number that its first operation must have.
    pub(super) fn flaw(
        &self,
        t: &Transaction<'_>,
        follows: u64,
        vouchers: &Vouchers,
    ) -> Result<Option<VouchingFlaw>, rusqlite::Error> {
        let range = (self.stream, self.writer, self.first_seq, self.last_seq);
        let header = BatchHeader::from_bytes(&self.header).ok();
        let header = header
            .filter(|header| (header.stream, header.writer, header.first_seq, header.last_seq) == range);
        let Some(header) = header.filter(|header| header.first_seq == follows) else {
            return Ok(Some(VouchingFlaw::Header));
        };
        match link_at(t, self.stream, self.writer, self.last_seq) {
            Ok(link) if link == header.chain_head => {}
            Ok(_) | Err(rusqlite::Error::QueryReturnedNoRows) => return Ok(Some(VouchingFlaw::Log)),
            Err(error) => return Err(error),
        }
        if !log_of_use_is_whole(t, &header)? || !frontier_is_here(t, &header)? {
            return Ok(Some(VouchingFlaw::Log));
        }
        let Some(certificate) = vouchers.certificate_of(self.writer) else {
            return Ok(Some(VouchingFlaw::Certificate));
        };
        let signature = Signature::from_bytes(self.signature);
        let signed = certificate
            .signing
            .verify(SignedPurpose::Batch, &self.header, &signature);
        Ok(signed.is_err().then_some(VouchingFlaw::Signature))
    }
}

/// Whether what others had written when this device closed its batch is still here. Of another device's batch the others'
/// operations may be on their way.
fn frontier_is_here(t: &Transaction<'_>, header: &BatchHeader) -> Result<bool, rusqlite::Error> {
    if header.writer != device_writer(t)? {
        return Ok(true);
    }
    for seen in &header.frontier {
        if position(t, header.stream, seen.writer)?.seq < seen.seq {
            return Ok(false);
        }
    }
    Ok(true)
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
