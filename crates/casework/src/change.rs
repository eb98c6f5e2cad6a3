//! One user action being put together.

use makker_crypto::random_array;
use makker_domain::clock::Timestamp;
use makker_domain::entity_kind::EntityKind;
use makker_domain::field::FieldId;
use makker_domain::id::{ChangeId, EntityId, FamilyId, IdEntropy};
use makker_domain::stored::Stored;
use makker_domain::use_log::audit_event;
use makker_oplog::text::{Splice, TextField, Typists};
use makker_oplog::{Body, OpRef, StreamId, StreamKind};
use makker_store::{ChangeDraft, OpDraft, Parts, Stop, Tables, TablesError};

use crate::error::CaseworkError;
use crate::verb::{About, Right, Trace, Verb};
use crate::visit::Casework;

impl From<CaseworkError> for Stop<CaseworkError> {
    fn from(error: CaseworkError) -> Self {
        Self::Objection(error)
    }
}

/// Collects the operations of one action; [`Change::commit`] appends them together.
pub(crate) struct Change<'a> {
    pub(crate) casework: &'a Casework,
    draft: ChangeDraft,
    /// What it is done as, and about whom: asked once more in the transaction that writes. None for a trace.
    done_as: Option<(Verb, About)>,
    /// The edition of the tables on which the right was looked up.
    looked_at: u64,
    /// So many ids were made in order.
    ids_in_order: u32,
}

impl<'a> Change<'a> {
    /// Begins an action of `verb`: checks the right, and has its trace written in the same transaction. `about` is
    /// whom it is about.
    pub(crate) fn begin(
        casework: &'a Casework,
        verb: &Verb,
        about: impl Into<About>,
    ) -> Result<Self, CaseworkError> {
        let about = about.into();
        let looked_at = casework.store.edition();
        casework.check_right(verb, about)?;
        let mut change = Self::untraced(casework)?;
        change.done_as = Some((*verb, about));
        change.looked_at = looked_at;
        Ok(change)
    }

    /// Only for the trace itself, which leaves no trace of its own.
    pub(crate) fn untraced(casework: &'a Casework) -> Result<Self, CaseworkError> {
        let claimed_at = casework.ground.clock.read();
        let change = ChangeId::generate(claimed_at.at, &random_array(&*casework.ground.randomness)?);
        let draft = ChangeDraft {
            change,
            visit: casework.visit,
            user: casework.user,
            claimed_at,
            new_streams: Vec::new(),
            ops: Vec::new(),
            drafts_done: Vec::new(),
        };
        Ok(Self {
            casework,
            draft,
            done_as: None,
            looked_at: 0,
            ids_in_order: 0,
        })
    }

    /// A new entity's id, made from this action's time.
    pub(crate) fn new_id<I>(
        &self,
        generate: impl FnOnce(Timestamp, &IdEntropy) -> I,
    ) -> Result<I, CaseworkError> {
        Ok(generate(
            self.draft.claimed_at.at,
            &random_array(&*self.casework.ground.randomness)?,
        ))
    }

    /// As [`new_id`](Self::new_id), where an action makes very many things: by their ids they stand in the order in which they were
    /// made. Without it each of 200,000 would go to another place of the tables.
    pub(crate) fn new_id_in_order<I>(
        &mut self,
        generate: impl FnOnce(Timestamp, &IdEntropy) -> I,
    ) -> Result<I, CaseworkError> {
        let drawn = random_array(&*self.casework.ground.randomness)?;
        let entropy = makker_domain::id::counted(self.ids_in_order, drawn);
        self.ids_in_order = self.ids_in_order.wrapping_add(1);
        Ok(generate(self.draft.claimed_at.at, &entropy))
    }

    /// Starts a stream with this action.
    pub(crate) fn start_stream(&mut self, stream: StreamId, kind: StreamKind) {
        self.draft.new_streams.push((stream, kind));
    }

    /// An entity comes into being.
    pub(crate) fn create(
        &mut self,
        stream: StreamId,
        entity: impl Into<EntityId>,
        kind: EntityKind,
    ) -> Result<(), CaseworkError> {
        self.push(stream, entity.into(), Body::Create, |op| {
            op.kind = Some(kind.number())
        })
    }

    /// A field of an entity that came into being with this action.
    pub(crate) fn set_new(
        &mut self,
        stream: StreamId,
        entity: impl Into<EntityId>,
        field: FieldId,
        value: &impl Stored,
    ) -> Result<(), CaseworkError> {
        self.write(
            stream,
            entity.into(),
            Some(field),
            Vec::new(),
            Body::Set(value.to_value()),
        )
    }

    /// The first words of a long text of an entity that came into being with this action.
    pub(crate) fn write_new_text(
        &mut self,
        stream: StreamId,
        entity: EntityId,
        field: FieldId,
        text: &str,
    ) -> Result<(), CaseworkError> {
        if text.is_empty() {
            return Ok(());
        }
        let splice = Splice {
            at_utf16: 0,
            deleted_utf16: 0,
            inserted: text.to_owned(),
        };
        let typists = Typists {
            session: self.casework.typist,
            fresh: self.casework.typist,
        };
        let edit = TextField::default().edit(&[], splice, &typists)?;
        self.write(stream, entity, Some(field), Vec::new(), Body::EditText(edit))
    }

    /// Any operation on an entity that exists; `seen` are the operations whose values the user saw there.
    pub(crate) fn write(
        &mut self,
        stream: StreamId,
        entity: EntityId,
        field: Option<FieldId>,
        seen: Vec<OpRef>,
        body: Body,
    ) -> Result<(), CaseworkError> {
        self.push(stream, entity, body, |op| {
            op.field = field;
            op.prev = seen;
        })
    }

    /// An entry comes into being with its fields, in any order.
    pub(crate) fn enter(
        &mut self,
        stream: StreamId,
        entity: EntityId,
        kind: EntityKind,
        mut fields: Vec<(FieldId, makker_domain::value::Value)>,
    ) -> Result<(), CaseworkError> {
        fields.sort_by_key(|(field, _)| *field);
        self.push(stream, entity, Body::Enter(fields), |op| {
            op.kind = Some(kind.number())
        })
    }

    /// What the user had begun to write at a place of the family's screens is entered with this, and gone with it.
    pub(crate) fn ends_draft(&mut self, family: FamilyId, place: &str) {
        self.draft.drafts_done.push((family, place.to_owned()));
    }

    fn push(
        &mut self,
        stream: StreamId,
        entity: EntityId,
        body: Body,
        fill: impl FnOnce(&mut OpDraft),
    ) -> Result<(), CaseworkError> {
        let salt = random_array(&*self.casework.ground.randomness)?;
        let mut op = OpDraft {
            stream,
            entity,
            kind: None,
            field: None,
            prev: Vec::new(),
            salt,
            body,
        };
        fill(&mut op);
        self.draft.ops.push(op);
        Ok(())
    }

    /// Adds the entry that says who did this and with which thing: the first that is written to.
    fn push_trace_of_change(&mut self) -> Result<(), CaseworkError> {
        let Some((verb, about)) = self.done_as else {
            return Ok(());
        };
        if let Trace::WithChange(action) = verb.trace {
            let item = self
                .draft
                .ops
                .first()
                .map(|op| (audit_event::ITEM, op.entity.to_value()));
            self.push_entry(&verb, action, about, item.into_iter().collect())?;
        }
        Ok(())
    }

    /// Appends what must stand in the log of use before something is shown, on a full disk too.
    pub(crate) fn commit_trace(self) -> Result<(), CaseworkError> {
        self.casework.store.commit_trace(&self.draft)?;
        Ok(())
    }

    /// Hands over what has been put together until now, and goes on.
    pub(crate) fn hand_over(&mut self, parts: &mut Parts<'_, '_>) -> Result<(), TablesError> {
        let ops = std::mem::take(&mut self.draft.ops);
        if ops.is_empty() {
            Ok(())
        } else {
            parts.add(self.draft.new_streams.clone(), ops)
        }
    }

    /// How many operations wait to be handed over.
    pub(crate) fn waiting(&self) -> usize {
        self.draft.ops.len()
    }

    /// Makes the change in the transaction that writes it, so that nothing comes between what `make` sees in the tables and
    /// what it does about it; for what is too large to be held at once it hands over parts. The right is asked for there too.
    /// `make` leaves the trace itself, since only it knows of how much. What it answers, and the action.
    pub(crate) fn commit_in_parts<T>(
        mut self,
        make: impl FnOnce(&mut Self, &Tables<'_>, &mut Parts<'_, '_>) -> Result<T, Stop<CaseworkError>>,
    ) -> Result<(T, ChangeId), CaseworkError> {
        let casework = self.casework;
        let day = casework.today()?;
        let begun = self.draft.clone();
        let written = casework.store.commit_parts(&begun, |tables, parts| {
            if let Some((verb, about)) = self.done_as
                && let Some(objection) = casework.why_not(tables, &verb, about, day)?
            {
                return Err(Stop::Objection(objection));
            }
            let made = make(&mut self, tables, parts)?;
            self.hand_over(parts)?;
            Ok(made)
        })?;
        Ok((written?, begun.change))
    }

    /// Appends all of it. When this returns it is on the disk. A right withdrawn since it began is missed, and a change
    /// after which nobody could come in any more is taken back.
    pub(crate) fn commit(mut self) -> Result<ChangeId, CaseworkError> {
        self.push_trace_of_change()?;
        let Self {
            casework,
            draft,
            done_as,
            looked_at,
            ..
        } = self;
        match done_as {
            Some((verb, about)) if verb.right != Right::Unlocked => {
                let day = casework.today()?;
                let outcome = casework.store.commit_unless(
                    &draft,
                    looked_at,
                    |tables| casework.why_not(tables, &verb, about, day),
                    |tables, touched| casework.who_is_locked_out(tables, touched, about, day),
                )?;
                outcome?;
            }
            _ => {
                casework.store.commit(&draft)?;
            }
        }
        Ok(draft.change)
    }
}
