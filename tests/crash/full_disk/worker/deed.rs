//! What needs room: one of each way to change the store.

use makker_domain::clock::{ClockReading, Timestamp};
use makker_domain::entity_kind::EntityKind;
use makker_domain::family;
use makker_domain::field::FieldId;
use makker_domain::id::{ChangeId, EntityId, UserId, VisitId};
use makker_domain::value::Value;
use makker_oplog::{Body, Op, StreamId, StreamKind};
use makker_store::{CaseStore, ChangeDraft, OpDraft, StoreError};
use makker_testkit::{Dice, History};

const HISTORY_STEPS: usize = 60;
const BATCH_OPS: usize = 12;
/// Together more than the writer's page cache holds, so that SQLite writes to its log before it is told to commit; and
/// more than the thousand pages at which it then copies the log into the database.
const LARGE_BYTES: usize = 30_000;
const LARGE_FAMILIES: usize = 300;

/// One thing to do, the same however often it is tried.
pub(crate) enum Deed {
    Edit(ChangeDraft),
    TakeIn(Vec<Op>),
    CloseBatches,
}

impl Deed {
    pub(crate) fn be_done(&self, store: &CaseStore) -> Result<(), StoreError> {
        match self {
            Self::Edit(change) => {
                let user = store.read(|tables| tables.device_user())?;
                let change = ChangeDraft {
                    user: user.unwrap_or(change.user),
                    ..change.clone()
                };
                store.commit(&change).map(drop)
            }
            Self::TakeIn(ops) => store.take_in(StreamKind::Family, ops).map(drop),
            Self::CloseBatches => store.close_batches(),
        }
    }

    /// How many operations it adds.
    pub(crate) fn ops(&self) -> u64 {
        match self {
            Self::Edit(change) => change.ops.len() as u64,
            Self::TakeIn(ops) => ops.len() as u64,
            Self::CloseBatches => 0,
        }
    }
}

/// Which deeds.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Kind {
    Edit,
    LargeEdit,
    TakeIn,
    CloseBatches,
}

/// New deeds without end.
pub(crate) struct Deeds {
    dice: Dice,
    history: std::vec::IntoIter<Op>,
}

impl Deeds {
    pub(crate) fn new(seed: u64) -> Self {
        Self {
            dice: Dice::new(seed),
            history: History::generate(seed, HISTORY_STEPS).ops.into_iter(),
        }
    }

    pub(crate) fn next(&mut self, kind: Kind) -> Deed {
        match kind {
            Kind::Edit => Deed::Edit(self.new_families(1, 0)),
            Kind::LargeEdit => Deed::Edit(self.new_families(LARGE_FAMILIES, LARGE_BYTES)),
            Kind::TakeIn => Deed::TakeIn(self.history.by_ref().take(BATCH_OPS).collect()),
            Kind::CloseBatches => Deed::CloseBatches,
        }
    }

    /// So many families in one stream, each with a name at least so long.
    fn new_families(&mut self, families: usize, name_bytes: usize) -> ChangeDraft {
        let stream = StreamId::from_random(self.dice.sixteen());
        let mut ops = Vec::new();
        for _ in 0..families {
            let entity = EntityId::from_bytes(self.dice.sixteen());
            let mut name = self.dice.text();
            while name.len() < name_bytes {
                name.push_str("Ærø å ");
            }
            let kind = Some(EntityKind::Family.number());
            ops.push(self.op(stream, entity, kind, None, Body::Create));
            ops.push(self.op(
                stream,
                entity,
                None,
                Some(family::NAME),
                Body::Set(Value::Text(name)),
            ));
        }
        ChangeDraft {
            change: ChangeId::from_bytes(self.dice.sixteen()),
            visit: VisitId::from_bytes([1; 16]),
            // Of whoever uses the device, once it is done.
            user: UserId::from_bytes([2; 16]),
            claimed_at: ClockReading {
                at: Timestamp::from_unix_ms(1_795_000_000_000),
                utc_offset_min: 60,
            },
            new_streams: vec![(stream, StreamKind::Family)],
            ops,
            drafts_done: Vec::new(),
        }
    }

    fn op(
        &mut self,
        stream: StreamId,
        entity: EntityId,
        kind: Option<u16>,
        field: Option<FieldId>,
        body: Body,
    ) -> OpDraft {
        OpDraft {
            stream,
            entity,
            kind,
            field,
            prev: Vec::new(),
            salt: self.dice.sixteen(),
            body,
        }
    }
}
