//! Batches: closed runs of one writer's operations in one stream, signed when they close.
//!
//! A batch closes when it is pushed, when the profile locks, and at [`BATCH_OPS_MAX`] operations; its range never
//! changes after that. Its identity is what it is of, not how it was sealed: whoever holds the same chain head at the
//! same number holds the same operations. Another head at the same number is a fork: a cloned or restored laptop.

use crate::DecodeError;
use crate::cbor::{CborReader, CborWriter};
use crate::chain::ChainLink;
use crate::op::Op;
use crate::stream::StreamId;
use crate::writer::{OpRef, Writer};

/// The most operations in one batch.
pub const BATCH_OPS_MAX: u64 = 500;

/// What the signature of a batch vouches for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BatchHeader {
    /// The stream.
    pub stream: StreamId,
    /// Who wrote all of it.
    pub writer: Writer,
    /// The number of the first operation.
    pub first_seq: u64,
    /// The number of the last; not below the first.
    pub last_seq: u64,
    /// The chain's link after the last: vouches for every operation before it too.
    pub chain_head: ChainLink,
    /// The last operation of every other writer of this stream that this one had seen at closing, ascending by writer.
    pub frontier: Vec<OpRef>,
    /// The newest entry of the device's log of use, so that whoever receives the batch can witness it.
    pub log_of_use: Option<(u64, ChainLink)>,
    /// What the device closed before this, in whatever stream: none can be taken away again without being missed.
    pub before: Option<BatchHash>,
    /// The last sequence number and hash seen from the hub, so that a hub that forgot or forked is found out.
    pub hub_head: Option<(u64, [u8; 32])>,
}

/// The hash of a batch's [signed bytes](BatchHeader::signed_bytes).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BatchHash([u8; 32]);

impl BatchHash {
    /// Of a batch's signed bytes.
    pub fn of(signed_bytes: &[u8]) -> Self {
        let mut hasher = blake3::Hasher::new_derive_key("makker batch hash 0");
        hasher.update(signed_bytes);
        Self(*hasher.finalize().as_bytes())
    }

    /// From its stored bytes.
    pub const fn from_bytes(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    /// Its 32 bytes.
    pub const fn to_bytes(self) -> [u8; 32] {
        self.0
    }
}

/// A batch's header with its writer's Ed25519 signature over [`BatchHeader::signed_bytes`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SignedBatch {
    /// What is vouched for.
    pub header: BatchHeader,
    /// By the key whose hash is the writer.
    pub signature: [u8; 64],
}

impl BatchHeader {
    /// The bytes that are signed.
    pub fn signed_bytes(&self) -> Vec<u8> {
        let mut out = CborWriter::new();
        out.array(10).text("makker batch 0");
        out.bytes(&self.stream.to_bytes()).bytes(&self.writer.to_bytes());
        out.uint(self.first_seq)
            .uint(self.last_seq)
            .bytes(&self.chain_head.to_bytes());
        out.op_refs(self.frontier.iter());
        match &self.log_of_use {
            Some((seq, link)) => out.array(2).uint(*seq).bytes(&link.to_bytes()),
            None => out.null(),
        };
        match &self.before {
            Some(hash) => out.bytes(&hash.to_bytes()),
            None => out.null(),
        };
        match &self.hub_head {
            Some((seq, hash)) => out.array(2).uint(*seq).bytes(hash),
            None => out.null(),
        };
        out.finish()
    }

    /// Reads what [`signed_bytes`](Self::signed_bytes) wrote.
    ///
    /// # Errors
    /// [`DecodeError`] when the bytes are not a batch's header.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, DecodeError> {
        let mut reader = CborReader::new(bytes);
        reader.array_of(10)?;
        if reader.text()? != "makker batch 0" {
            return Err(DecodeError::Malformed);
        }
        let header = Self {
            stream: StreamId::from_bytes(reader.bytes_of()?),
            writer: Writer::from_bytes(reader.bytes_of()?),
            first_seq: reader.uint()?,
            last_seq: reader.uint()?,
            chain_head: ChainLink::from_bytes(reader.bytes_of()?),
            frontier: reader.op_refs()?,
            log_of_use: read_pair(&mut reader)?.map(|(seq, link)| (seq, ChainLink::from_bytes(link))),
            before: read_before(&mut reader)?,
            hub_head: read_pair(&mut reader)?,
        };
        reader.end()?;
        let ascending = header.frontier.is_sorted_by(|one, next| one.writer < next.writer);
        let in_order = header.first_seq >= 1 && header.first_seq <= header.last_seq;
        if ascending && in_order {
            Ok(header)
        } else {
            Err(DecodeError::Malformed)
        }
    }

    /// Whether `ops` are exactly this batch's, `before` being the chain's link before the first of them.
    pub fn matches(&self, before: ChainLink, ops: &[Op]) -> bool {
        let mut link = before;
        let mut seq = self.first_seq;
        for op in ops {
            if op.stream != self.stream || op.writer != self.writer || op.header.seq != seq {
                return false;
            }
            if !op.content_is_whole() {
                return false;
            }
            link = link.next(op);
            seq += 1;
        }
        seq == self.last_seq + 1 && link == self.chain_head
    }
}

fn read_before(reader: &mut CborReader<'_>) -> Result<Option<BatchHash>, DecodeError> {
    if reader.nothing()? {
        return Ok(None);
    }
    Ok(Some(BatchHash::from_bytes(reader.bytes_of()?)))
}

fn read_pair(reader: &mut CborReader<'_>) -> Result<Option<(u64, [u8; 32])>, DecodeError> {
    if reader.nothing()? {
        return Ok(None);
    }
    reader.array_of(2)?;
    Ok(Some((reader.uint()?, reader.bytes_of()?)))
}

/// The operations of a batch as bytes, before they are packed and sealed. Stream and writer are the batch's.
pub fn ops_to_bytes(ops: &[Op]) -> Vec<u8> {
    let mut out = CborWriter::new();
    out.array(ops.len());
    for op in ops {
        match &op.content {
            Some(content) => {
                out.array(3)
                    .bytes(&op.header_bytes)
                    .bytes(&content.salt)
                    .bytes(&content.body);
            }
            // Redacted: the hash must be told, since it can no longer be made.
            None => {
                out.array(2)
                    .bytes(&op.header_bytes)
                    .bytes(&op.body_hash.to_bytes());
            }
        }
    }
    out.finish()
}

/// Reads the operations of a batch of `writer` in `stream`.
///
/// # Errors
/// [`DecodeError`] when the bytes are not operations, or more than a batch holds.
pub fn ops_from_bytes(stream: StreamId, writer: Writer, bytes: &[u8]) -> Result<Vec<Op>, DecodeError> {
    let mut reader = CborReader::new(bytes);
    let count = reader.array()?;
    if count > BATCH_OPS_MAX {
        return Err(DecodeError::TooLarge);
    }
    let mut ops = Vec::new();
    for _ in 0..count {
        let parts = reader.array()?;
        let header_bytes = reader.bytes()?;
        let op = match parts {
            3 => Op::from_parts(stream, writer, header_bytes, reader.bytes_of()?, reader.bytes()?)?,
            2 => Op::redacted_from_parts(stream, writer, header_bytes, reader.bytes_of()?)?,
            _ => return Err(DecodeError::Malformed),
        };
        ops.push(op);
    }
    reader.end()?;
    Ok(ops)
}
