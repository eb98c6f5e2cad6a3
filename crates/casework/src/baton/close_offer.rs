//! Saying no to the baton, or taking the offer back.

use makker_domain::id::{ChangeId, FamilyId};
use makker_domain::use_log::audit_event::AuditAction;
use makker_oplog::{Body, OpId};

use crate::change::Change;
use crate::error::CaseworkError;
use crate::verb::{Verb, in_family};
use crate::visit::Casework;

pub(crate) const CLOSE_BATON_OFFER: Verb = in_family("close_baton_offer", AuditAction::Change);

impl Casework {
    /// Closes an offer that waits. The holder keeps the baton.
    ///
    /// # Errors
    /// [`CaseworkError::BatonMoved`] when the offer no longer waits; rights and store as everywhere.
    pub fn close_baton_offer(&self, family: FamilyId, offer: OpId) -> Result<ChangeId, CaseworkError> {
        let mut change = Change::begin(self, &CLOSE_BATON_OFFER, Some(family))?;
        if !self
            .baton_state(family)?
            .waiting
            .iter()
            .any(|waiting| waiting.offer == offer)
        {
            return Err(CaseworkError::BatonMoved);
        }
        let stream = self.family_stream(family)?;
        change.write(
            stream,
            family.into(),
            None,
            Vec::new(),
            Body::CloseBatonOffer { offer: offer.op },
        )?;
        change.commit()
    }
}
