//! One user action being put together.

use makker_crypto::random_array;
use makker_domain::entity_kind::EntityKind;
use makker_domain::field::FieldId;
use makker_domain::id::{ChangeId, EntityId, IdEntropy};
use makker_domain::value::Value;
use makker_oplog::{Body, OpRef, Salt, StreamId, StreamKind};
use makker_store::{ChangeDraft, OpDraft};

use crate::error::CaseworkError;
use crate::visit::Casework;

/// Collects the operations of one action; [`Change::commit`] appends them together.
pub(crate) struct Change<'a> {
    casework: &'a Casework,
    draft: ChangeDraft,
}

impl<'a> Change<'a> {
    pub(crate) fn begin(casework: &'a Casework) -> Result<Self, CaseworkError> {
        let claimed_at = casework.ground.clock.read();
        let change = ChangeId::generate(claimed_at.at, &random_array(&*casework.ground.randomness)?);
        let draft = ChangeDraft {
            change,
            visit: casework.visit,
            user: casework.user,
            claimed_at,
            new_streams: Vec::new(),
            ops: Vec::new(),
        };
        Ok(Self { casework, draft })
    }

    /// A new entity's id, made from this action's time.
    pub(crate) fn new_id<I>(
        &self,
        generate: impl FnOnce(makker_domain::clock::Timestamp, &IdEntropy) -> I,
    ) -> Result<I, CaseworkError> {
        Ok(generate(
            self.draft.claimed_at.at,
            &random_array(&*self.casework.ground.randomness)?,
        ))
    }

    /// Starts a stream with this action.
    pub(crate) fn start_stream(&mut self, stream: StreamId, kind: StreamKind) {
        self.draft.new_streams.push((stream, kind));
    }

    pub(crate) fn create(
        &mut self,
        stream: StreamId,
        entity: impl Into<EntityId>,
        kind: EntityKind,
    ) -> Result<(), CaseworkError> {
        self.push(OpDraft {
            stream,
            entity: entity.into(),
            kind: Some(kind.number()),
            field: None,
            prev: Vec::new(),
            salt: self.new_salt()?,
            body: Body::Create,
        });
        Ok(())
    }

    /// Sets a field; `seen` are the operations whose values the user saw there.
    pub(crate) fn set(
        &mut self,
        stream: StreamId,
        entity: impl Into<EntityId>,
        field: FieldId,
        seen: Vec<OpRef>,
        value: Value,
    ) -> Result<(), CaseworkError> {
        self.push(OpDraft {
            stream,
            entity: entity.into(),
            kind: None,
            field: Some(field),
            prev: seen,
            salt: self.new_salt()?,
            body: Body::Set(value),
        });
        Ok(())
    }

    fn new_salt(&self) -> Result<Salt, CaseworkError> {
        Ok(random_array(&*self.casework.ground.randomness)?)
    }

    fn push(&mut self, op: OpDraft) {
        self.draft.ops.push(op);
    }

    /// Appends all of it. When this returns it is on the disk.
    pub(crate) fn commit(self) -> Result<(), CaseworkError> {
        self.casework.store.commit(&self.draft)?;
        Ok(())
    }
}
