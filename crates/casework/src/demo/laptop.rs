//! A colleague's laptop: keys, numbering and signatures as any device has them, without a store of its own.

use std::collections::BTreeMap;

use makker_crypto::{DeviceKeys, Randomness, SignedPurpose, random_array};
use makker_domain::clock::ClockReading;
use makker_domain::id::{ChangeId, EntityId, UserId, VisitId};
use makker_oplog::batch::{BATCH_OPS_MAX, BatchHash, BatchHeader, SignedBatch};
use makker_oplog::{Body, ChainLink, Header, Op, OpRef, StreamId, Writer};

use crate::error::CaseworkError;

const DAY_MS: i64 = 24 * 60 * 60 * 1000;

/// One laptop.
pub(super) struct Laptop {
    pub(super) keys: DeviceKeys,
    user: UserId,
    writer: Writer,
    runs: BTreeMap<StreamId, Run>,
    visit: Option<(i64, VisitId)>,
    last_batch: Option<BatchHash>,
}

/// What it wrote in one stream.
struct Run {
    seq: u64,
    closed_seq: u64,
    link: ChainLink,
}

/// One operation as somebody makes it.
pub(super) struct Stroke {
    pub(super) stream: StreamId,
    pub(super) lamport: u64,
    pub(super) at: ClockReading,
    pub(super) change: ChangeId,
    pub(super) entity: EntityId,
    pub(super) kind: Option<u16>,
    pub(super) field: Option<makker_domain::field::FieldId>,
    pub(super) prev: Vec<OpRef>,
    pub(super) body: Body,
}

impl Laptop {
    pub(super) fn new(user: UserId, randomness: &dyn Randomness) -> Result<Self, CaseworkError> {
        let keys = DeviceKeys::generate(randomness)?;
        let writer = Writer::from_bytes(keys.writer().to_bytes());
        Ok(Self {
            keys,
            user,
            writer,
            runs: BTreeMap::new(),
            visit: None,
            last_batch: None,
        })
    }

    /// Each day is a visit of its own.
    fn visit_at(&mut self, at: ClockReading, randomness: &dyn Randomness) -> Result<VisitId, CaseworkError> {
        let day = at.at.unix_ms().div_euclid(DAY_MS);
        if let Some((of, visit)) = self.visit
            && of == day
        {
            return Ok(visit);
        }
        let visit = VisitId::generate(at.at, &random_array(randomness)?);
        self.visit = Some((day, visit));
        Ok(visit)
    }

    pub(super) fn write(&mut self, stroke: Stroke, randomness: &dyn Randomness) -> Result<Op, CaseworkError> {
        let visit = self.visit_at(stroke.at, randomness)?;
        let writer = self.writer;
        let run = self.runs.entry(stroke.stream).or_insert_with(|| Run {
            seq: 0,
            closed_seq: 0,
            link: ChainLink::start(stroke.stream, writer),
        });
        run.seq += 1;
        let mut prev = stroke.prev;
        prev.sort_unstable();
        prev.dedup();
        let header = Header {
            seq: run.seq,
            lamport: stroke.lamport,
            claimed_at: stroke.at,
            user: self.user,
            voice: None,
            visit,
            change: stroke.change,
            op_type: stroke.body.op_type().number(),
            entity: stroke.entity,
            field: stroke.field,
            prev,
            schema: 0,
            must_understand: false,
            kind: stroke.kind,
        };
        let salt = random_array(randomness)?;
        let op = Op::new(stroke.stream, writer, header, salt, &stroke.body);
        run.link = run.link.next(&op);
        Ok(op)
    }

    /// Whether the stream's open run has reached a batch's size.
    pub(super) fn is_full(&self, stream: StreamId) -> bool {
        self.runs
            .get(&stream)
            .is_some_and(|run| run.seq - run.closed_seq >= BATCH_OPS_MAX)
    }

    /// The last operation it wrote in a stream.
    pub(super) fn last_in(&self, stream: StreamId) -> Option<OpRef> {
        self.runs.get(&stream).map(|run| OpRef {
            writer: self.writer,
            seq: run.seq,
        })
    }

    /// Closes and signs what is open in a stream; `frontier` is what the others had written there.
    pub(super) fn close(&mut self, stream: StreamId, mut frontier: Vec<OpRef>) -> Option<SignedBatch> {
        let run = self
            .runs
            .get_mut(&stream)
            .filter(|run| run.seq > run.closed_seq)?;
        frontier.retain(|seen| seen.writer != self.writer);
        frontier.sort_unstable();
        let header = BatchHeader {
            stream,
            writer: self.writer,
            first_seq: run.closed_seq + 1,
            last_seq: run.seq,
            chain_head: run.link,
            frontier,
            log_of_use: None,
            before: self.last_batch,
            hub_head: None,
        };
        let bytes = header.signed_bytes();
        self.last_batch = Some(BatchHash::of(&bytes));
        run.closed_seq = run.seq;
        Some(SignedBatch {
            signature: self.keys.sign(SignedPurpose::Batch, &bytes).to_bytes(),
            header,
        })
    }
}
