//! A device that writes well-formed operations into one stream, without keys, clock or store.

use makker_domain::clock::{ClockReading, Timestamp};
use makker_domain::entity_kind::EntityKind;
use makker_domain::field::FieldId;
use makker_domain::id::{ChangeId, EntityId, UserId, VisitId};
use makker_domain::value::Value;
use makker_oplog::{Body, Header, Op, OpRef, StreamId, Writer};

/// The one stream that a [`Device`] writes into.
pub const STREAM: StreamId = StreamId::from_bytes([9; 16]);

/// What a [`Device`] is told to write.
#[derive(Clone, Debug)]
pub struct Draft {
    /// What it is about.
    pub entity: EntityId,
    /// The kind, for types that bring an entity into being.
    pub kind: Option<EntityKind>,
    /// The field, for types that change one.
    pub field: Option<FieldId>,
    /// What it replaces, in any order.
    pub prev: Vec<OpRef>,
    /// What it carries.
    pub body: Body,
}

/// Writes into [`STREAM`].
#[derive(Clone, Debug)]
pub struct Device {
    number: u8,
    seq: u64,
    lamport: u64,
    changes: u64,
}

impl Device {
    /// Device `number`; everything it writes follows from that.
    pub const fn new(number: u8) -> Self {
        Self {
            number,
            seq: 0,
            lamport: 0,
            changes: 0,
        }
    }

    /// Who it writes as.
    pub const fn writer(&self) -> Writer {
        Writer::from_bytes([self.number; 32])
    }

    /// What is written from now on belongs to another action; which.
    pub fn begin_change(&mut self) -> ChangeId {
        self.changes += 1;
        self.change()
    }

    fn change(&self) -> ChangeId {
        let mut id = [self.number; 16];
        for (byte, change) in id.iter_mut().zip(self.changes.to_be_bytes()) {
            *byte ^= change;
        }
        ChangeId::from_bytes(id)
    }

    /// Has seen operations up to `lamport`.
    pub fn saw(&mut self, lamport: u64) {
        self.lamport = self.lamport.max(lamport);
    }

    /// An entity comes into being.
    pub fn create(&mut self, entity: EntityId, kind: EntityKind) -> Op {
        self.write(Draft {
            entity,
            kind: Some(kind),
            field: None,
            prev: vec![],
            body: Body::Create,
        })
    }

    /// A field gets a value that replaces `prev`.
    pub fn set(&mut self, entity: EntityId, field: FieldId, value: Value, prev: Vec<OpRef>) -> Op {
        self.write(Draft {
            entity,
            kind: None,
            field: Some(field),
            prev,
            body: Body::Set(value),
        })
    }

    /// Any operation.
    pub fn write(&mut self, draft: Draft) -> Op {
        let header = self.next_header(&draft);
        Op::new(STREAM, self.writer(), header, self.salt(), &draft.body)
    }

    /// An operation of a type that a newer program invented.
    pub fn write_newer(&mut self, entity: EntityId, must_understand: bool) -> Op {
        let draft = Draft {
            entity,
            kind: None,
            field: None,
            prev: vec![],
            body: Body::Create,
        };
        let header = Header {
            op_type: 9_999,
            must_understand,
            ..self.next_header(&draft)
        };
        Op::new(STREAM, self.writer(), header, self.salt(), &draft.body)
    }

    fn salt(&self) -> [u8; 16] {
        let mut salt = [self.number; 16];
        for (byte, seq) in salt.iter_mut().zip(self.seq.to_be_bytes()) {
            *byte ^= seq;
        }
        salt
    }

    fn next_header(&mut self, draft: &Draft) -> Header {
        self.seq += 1;
        self.lamport += 1;
        let mut prev = draft.prev.clone();
        prev.sort_unstable();
        prev.dedup();
        Header {
            seq: self.seq,
            lamport: self.lamport,
            // Each device's clock is wrong in its own way: nothing may rest on it.
            claimed_at: ClockReading {
                at: Timestamp::from_unix_ms(1_795_000_000_000 - i64::from(self.number) * 86_400_000_000),
                utc_offset_min: 60,
            },
            user: UserId::from_bytes([self.number; 16]),
            voice: None,
            visit: VisitId::from_bytes([self.number; 16]),
            change: self.change(),
            op_type: draft.body.op_type().number(),
            entity: draft.entity,
            field: draft.field,
            prev,
            schema: 0,
            must_understand: false,
            kind: draft.kind.map(EntityKind::number),
        }
    }
}
