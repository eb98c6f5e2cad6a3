//! Creating a family.

use makker_crypto::random_array;
use makker_domain::attachment::{self, AttachedAs};
use makker_domain::entity_kind::EntityKind;
use makker_domain::family::{self, FamilyName};
use makker_domain::id::{AttachmentId, ChangeId, FamilyId};
use makker_domain::period::Period;
use makker_domain::use_log::audit_event::AuditAction;
use makker_domain::value::Value;
use makker_oplog::{Body, StreamId, StreamKind};

use super::FamilySummary;
use crate::change::Change;
use crate::error::CaseworkError;
use crate::verb::{Right, Trace, Verb, WITH_FAMILIES};
use crate::visit::Casework;

pub(crate) const CREATE_FAMILY: Verb = Verb {
    name: "create_family",
    right: Right::Role(WITH_FAMILIES),
    trace: Trace::WithChange(AuditAction::Create),
};

impl Casework {
    /// Creates a family with a stream of its own, and attaches the user to it as one of the pair. The family, and the action
    /// that made it.
    ///
    /// # Errors
    /// [`CaseworkError::OneLine`] when the name cannot stand; [`CaseworkError::NotAllowed`]; [`CaseworkError::Store`].
    pub fn create_family(&self, name: &str) -> Result<(FamilySummary, ChangeId), CaseworkError> {
        let name = FamilyName::parse(name)?;
        let stream = StreamId::from_random(random_array(&*self.ground.randomness)?);
        let id = FamilyId::generate(
            self.ground.clock.read().at,
            &random_array(&*self.ground.randomness)?,
        );
        let mut change = Change::begin(self, &CREATE_FAMILY, Some(id))?;
        change.start_stream(stream, StreamKind::Family);
        change.create(stream, id, EntityKind::Family)?;
        change.set_new(stream, id, family::NAME, &name.as_str().to_owned())?;
        // Named from the first, so that two who make the family's first restricted thing apart put it into one stream. Drawn,
        // not made from the other's: a hub is not to see which streams are one family's.
        let restricted = StreamId::from_random(random_array(&*self.ground.randomness)?);
        change.start_stream(restricted, StreamKind::FamilyRestricted);
        let named = Value::Bytes(restricted.to_bytes().to_vec());
        change.write(
            stream,
            id.into(),
            Some(family::RESTRICTED_STREAM),
            Vec::new(),
            Body::Set(named),
        )?;
        let attached = change.new_id(AttachmentId::generate)?;
        change.create(stream, attached, EntityKind::Attachment)?;
        change.set_new(stream, attached, attachment::USER, &self.user)?;
        change.set_new(stream, attached, attachment::ATTACHED_AS, &AttachedAs::CasePair)?;
        // From no day: a clock that runs ahead today would hide the family tomorrow, when it is put right.
        change.set_new(stream, attached, attachment::PERIOD, &Period::ALWAYS)?;
        let change = change.commit()?;
        Ok((self.family(id)?, change))
    }
}
