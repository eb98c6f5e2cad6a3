//! One user action on its way to the disk.

use std::collections::{BTreeMap, BTreeSet};

use makker_domain::clock::ClockReading;
use makker_domain::field::FieldId;
use makker_domain::id::{ChangeId, EntityId, FamilyId, UserId, VisitId};
use makker_oplog::{Body, ChainLink, Header, Op, OpRef, Salt, StreamId, StreamKind};
use rusqlite::Transaction;

use crate::log::{Indexed, ToIndex, log};
use crate::oplog_tables;
use crate::refusal::Refusal;
use crate::table::own_notes::drop_draft;

/// One user action: its operations are appended and shown together or not at all.
#[derive(Clone, Debug)]
pub struct ChangeDraft {
    /// Which action.
    pub change: ChangeId,
    /// The stay in the program it was done in.
    pub visit: VisitId,
    /// Who did it.
    pub user: UserId,
    /// What the clock showed.
    pub claimed_at: ClockReading,
    /// The streams that come into being with it, if they are not here already.
    pub new_streams: Vec<(StreamId, StreamKind)>,
    /// What it consists of, in order.
    pub ops: Vec<OpDraft>,
    /// What the user had begun to write and has entered with this: the family, and the place on its screens.
    pub drafts_done: Vec<(FamilyId, String)>,
}

/// One operation before it has a number, a lamport and a place in the chain.
#[derive(Clone, Debug)]
pub struct OpDraft {
    /// The stream it goes into.
    pub stream: StreamId,
    /// What it is about.
    pub entity: EntityId,
    /// The number of the kind, for types that bring an entity into being.
    pub kind: Option<u16>,
    /// The field it changes, if its type changes one.
    pub field: Option<FieldId>,
    /// The operations whose values the user saw and replaces, in any order.
    pub prev: Vec<OpRef>,
    /// Sixteen random bytes.
    pub salt: Salt,
    /// What it carries.
    pub body: Body,
}

impl ChangeDraft {
    /// The streams it writes to, each once.
    pub(crate) fn streams(&self) -> Vec<StreamId> {
        let streams: BTreeSet<StreamId> = self.ops.iter().map(|op| op.stream).collect();
        streams.into_iter().collect()
    }
}

/// What became of a change.
pub(crate) struct Committed {
    pub(crate) ops: Vec<OpRef>,
    pub(crate) indexed: Indexed,
}

/// Appends the change's operations and folds them into the tables.
pub(crate) fn commit(t: &Transaction<'_>, change: &ChangeDraft) -> Result<Committed, rusqlite::Error> {
    let writer = oplog_tables::device_writer(t)?;
    for (stream, kind) in &change.new_streams {
        oplog_tables::ensure_stream(t, *stream, *kind)?;
    }
    for (family, place) in &change.drafts_done {
        drop_draft(t, *family, place)?;
    }
    let mut to_index = ToIndex::default();
    let mut ops = Vec::with_capacity(change.ops.len());
    // Nobody else writes meanwhile: where a stream stands is looked up once, and known from then on.
    let mut standing: BTreeMap<StreamId, (u64, ChainLink, u64)> = BTreeMap::new();
    for draft in &change.ops {
        let (seq, link, lamport) = match standing.get(&draft.stream) {
            Some(known) => *known,
            None => {
                let position = oplog_tables::position(t, draft.stream, writer)?;
                let lamport = oplog_tables::lamport_max(t, draft.stream)?;
                (position.seq, position.link, lamport)
            }
        };
        let mut prev = draft.prev.clone();
        prev.sort_unstable();
        prev.dedup();
        let header = Header {
            seq: seq + 1,
            lamport: lamport + 1,
            claimed_at: change.claimed_at,
            user: change.user,
            voice: None,
            visit: change.visit,
            change: change.change,
            op_type: draft.body.op_type().number(),
            entity: draft.entity,
            field: draft.field,
            prev,
            schema: 0,
            must_understand: false,
            kind: draft.kind,
        };
        let op = Op::new(draft.stream, writer, header, draft.salt, &draft.body);
        check(t, &op, &draft.body)?;
        log(t, &op, link, &mut to_index)?;
        standing.insert(draft.stream, (seq + 1, link.next(&op), lamport + 1));
        ops.push(op.op_ref());
    }
    let indexed = to_index.index(t)?;
    Ok(Committed { ops, indexed })
}

/// Nothing is acknowledged that could not be read again, that would swallow what somebody writes later, or that names as seen
/// what stands somewhere else.
fn check(t: &Transaction<'_>, op: &Op, body: &Body) -> Result<(), rusqlite::Error> {
    let content = op.content.as_ref().ok_or(Refusal::TooMuch)?;
    let read = Op::from_parts(
        op.stream,
        op.writer,
        &op.header_bytes,
        content.salt,
        &content.body,
    );
    if read.ok().and_then(|op| op.body()).as_ref() != Some(body) {
        return Err(Refusal::TooMuch.into());
    }
    for seen in &op.header.prev {
        if i64::try_from(seen.seq).is_err() {
            return Err(Refusal::NotThere.into());
        }
        let header = oplog_tables::header(t, op.stream, *seen)?;
        let same = |header: Header| (header.entity, header.field) == (op.header.entity, op.header.field);
        if !header.is_some_and(same) {
            return Err(Refusal::NotThere.into());
        }
    }
    Ok(())
}
