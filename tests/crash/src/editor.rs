//! Changes as a person would make them: a new family now and then, otherwise a few of its fields at once.

use anyhow::{Context as _, Result};
use makker_domain::clock::{ClockReading, Timestamp};
use makker_domain::entity_kind::EntityKind;
use makker_domain::family;
use makker_domain::field::FieldId;
use makker_domain::id::{ChangeId, EntityId, VisitId};
use makker_domain::value::Value;
use makker_oplog::{Body, BodyHash, OpRef, StreamId, StreamKind};
use makker_store::{CaseStore, ChangeDraft, OpDraft};
use makker_testkit::Dice;

use crate::said::{say, say_begin};

/// How often the next edit begins a new family.
const NEW_FAMILY_ONCE_IN: usize = 6;

pub(crate) struct Editor {
    dice: Dice,
    family: Option<Family>,
}

/// The family at hand, with what its fields show.
struct Family {
    stream: StreamId,
    id: EntityId,
    name: Vec<OpRef>,
    is_protected: Vec<OpRef>,
}

impl Editor {
    pub(crate) fn new(seed: u64) -> Self {
        Self {
            // Another one than the seed's own, which other dice use.
            dice: Dice::new(!seed),
            family: None,
        }
    }

    /// One change, acknowledged. `name_bytes` makes the family's name at least so long.
    pub(crate) fn edit(&mut self, kind: &str, store: &CaseStore, name_bytes: usize) -> Result<()> {
        let mut change = self.begin(store)?;
        let current = self
            .family
            .take()
            .filter(|_| !self.dice.once_in(NEW_FAMILY_ONCE_IN));
        let mut family = match current {
            Some(family) => family,
            None => self.new_family(&mut change),
        };
        let name = self.name(name_bytes);
        let set_name = self.set(&family, family::NAME, &family.name, Value::Text(name));
        change.ops.push(set_name);
        if self.dice.once_in(2) {
            let value = Value::Bool(self.dice.once_in(2));
            let set = self.set(&family, family::IS_PROTECTED, &family.is_protected, value);
            change.ops.push(set);
        }
        let hashes: Vec<BodyHash> = change
            .ops
            .iter()
            .map(|op| BodyHash::of(&op.salt, &op.body.to_bytes()))
            .collect();
        say_begin(kind, &hashes)?;
        let refs = store.commit(&change)?;
        say("acked")?;
        for (op, written) in change.ops.iter().zip(refs) {
            match op.field {
                Some(field) if field == family::NAME => family.name = vec![written],
                Some(_) => family.is_protected = vec![written],
                None => {}
            }
        }
        self.family = Some(family);
        Ok(())
    }

    fn begin(&mut self, store: &CaseStore) -> Result<ChangeDraft> {
        let user = store.read(|tables| tables.device_user())?;
        Ok(ChangeDraft {
            change: ChangeId::from_bytes(self.dice.sixteen()),
            visit: VisitId::from_bytes([1; 16]),
            user: user.context("the device has no user")?,
            claimed_at: ClockReading {
                at: Timestamp::from_unix_ms(1_795_000_000_000),
                utc_offset_min: 60,
            },
            new_streams: Vec::new(),
            ops: Vec::new(),
            drafts_done: Vec::new(),
        })
    }

    fn new_family(&mut self, change: &mut ChangeDraft) -> Family {
        let family = Family {
            stream: StreamId::from_random(self.dice.sixteen()),
            id: EntityId::from_bytes(self.dice.sixteen()),
            name: Vec::new(),
            is_protected: Vec::new(),
        };
        change.new_streams.push((family.stream, StreamKind::Family));
        change.ops.push(OpDraft {
            stream: family.stream,
            entity: family.id,
            kind: Some(EntityKind::Family.number()),
            field: None,
            prev: Vec::new(),
            salt: self.dice.sixteen(),
            body: Body::Create,
        });
        family
    }

    fn set(&mut self, family: &Family, field: FieldId, seen: &[OpRef], value: Value) -> OpDraft {
        OpDraft {
            stream: family.stream,
            entity: family.id,
            kind: None,
            field: Some(field),
            prev: seen.to_vec(),
            salt: self.dice.sixteen(),
            body: Body::Set(value),
        }
    }

    fn name(&mut self, bytes: usize) -> String {
        let mut name = self.dice.text();
        while name.len() < bytes {
            name.push_str("Ærø å ");
        }
        name
    }
}
