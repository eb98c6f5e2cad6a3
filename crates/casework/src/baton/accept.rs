//! Accepting the baton.

use makker_domain::id::{ChangeId, FamilyId};
use makker_domain::use_log::audit_event::AuditAction;
use makker_oplog::{Body, OpId};

use crate::change::Change;
use crate::error::CaseworkError;
use crate::verb::{Verb, in_family};
use crate::visit::Casework;

pub(crate) const ACCEPT_BATON: Verb = in_family("accept_baton", AuditAction::Change);

impl Casework {
    /// Takes over the baton that was offered; for somebody outside the program the user writes down that they did.
    ///
    /// # Errors
    /// [`CaseworkError::BatonMoved`] when the offer no longer waits; rights and store as everywhere.
    pub fn accept_baton(&self, family: FamilyId, offer: OpId) -> Result<ChangeId, CaseworkError> {
        let mut change = Change::begin(self, &ACCEPT_BATON, Some(family))?;
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
            Body::AcceptBaton { offer: offer.op },
        )?;
        change.commit()
    }
}
