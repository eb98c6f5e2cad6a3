//! Offering the baton.

use makker_domain::id::{ChangeId, EntityId, FamilyId};
use makker_domain::use_log::audit_event::AuditAction;
use makker_oplog::{Body, OpId};

use crate::change::Change;
use crate::error::CaseworkError;
use crate::verb::{Verb, in_family};
use crate::visit::Casework;

pub(crate) const OFFER_BATON: Verb = in_family("offer_baton", AuditAction::Change);

impl Casework {
    /// Offers the baton to a user, an actor or a member. It passes only when they accept. `from` is the holding the
    /// user saw.
    ///
    /// # Errors
    /// [`CaseworkError::BatonMoved`] when it is somewhere else by now; [`CaseworkError::NotFound`] when `to` is nobody; rights and
    /// store as everywhere.
    pub fn offer_baton(
        &self,
        family: FamilyId,
        from: Option<OpId>,
        to: EntityId,
    ) -> Result<ChangeId, CaseworkError> {
        let mut change = Change::begin(self, &OFFER_BATON, Some(family))?;
        if self.baton_state(family)?.holding != from {
            return Err(CaseworkError::BatonMoved);
        }
        self.check_person(family, to)?;
        let stream = self.family_stream(family)?;
        change.write(
            stream,
            family.into(),
            None,
            Vec::new(),
            Body::OfferBaton {
                from: from.map(|from| from.op),
                to,
            },
        )?;
        change.commit()
    }
}
