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
        let id = FamilyId::generate(
            self.ground.clock.read().at,
            &random_array(&*self.ground.randomness)?,
        );
        let mut change = Change::begin(self, &CREATE_FAMILY, Some(id))?;
        change.start_family(id, &name)?;
        let change = change.commit()?;
        Ok((self.family(id)?, change))
    }
}

impl Change<'_> {
    /// A family comes into being in a stream of its own, with the user as one of its pair. The stream.
    pub(crate) fn start_family(
        &mut self,
        id: FamilyId,
        name: &FamilyName,
    ) -> Result<StreamId, CaseworkError> {
        let randomness = &*self.casework.ground.randomness;
        let stream = StreamId::from_random(random_array(randomness)?);
        // Named from the first, so that two who make the family's first restricted thing apart put it into one stream. Drawn,
        // not made from the other's: a hub is not to see which streams are one family's.
        let restricted = StreamId::from_random(random_array(randomness)?);
        self.start_stream(stream, StreamKind::Family);
        self.create(stream, id, EntityKind::Family)?;
        self.set_new(stream, id, family::NAME, &name.as_str().to_owned())?;
        self.start_stream(restricted, StreamKind::FamilyRestricted);
        let named = Value::Bytes(restricted.to_bytes().to_vec());
        self.write(
            stream,
            id.into(),
            Some(family::RESTRICTED_STREAM),
            Vec::new(),
            Body::Set(named),
        )?;
        let attached = self.new_id(AttachmentId::generate)?;
        self.create(stream, attached, EntityKind::Attachment)?;
        self.set_new(stream, attached, attachment::USER, &self.casework.user)?;
        self.set_new(stream, attached, attachment::ATTACHED_AS, &AttachedAs::CasePair)?;
        // From no day: a clock that runs ahead today would hide the family tomorrow, when it is put right.
        self.set_new(stream, attached, attachment::PERIOD, &Period::ALWAYS)?;
        Ok(stream)
    }
}
