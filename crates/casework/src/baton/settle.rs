//! Deciding who has the baton, when two accepted it.

use makker_domain::id::{ChangeId, EntityId, FamilyId};
use makker_domain::use_log::audit_event::AuditAction;
use makker_oplog::{Body, OpId};

use crate::change::Change;
use crate::error::CaseworkError;
use crate::verb::{Verb, in_family};
use crate::visit::Casework;

pub(crate) const SETTLE_BATON: Verb = in_family("settle_baton", AuditAction::Change);

impl Casework {
    /// Decides on one of the accepted offers.
    ///
    /// # Errors
    /// [`CaseworkError::BatonMoved`] when there is no such clash; rights and store as everywhere.
    pub fn settle_baton(&self, family: FamilyId, chosen: OpId) -> Result<ChangeId, CaseworkError> {
        let mut change = Change::begin(self, &SETTLE_BATON, Some(family))?;
        let state = self.baton_state(family)?;
        if !state.clash.iter().any(|accepted| accepted.offer == chosen) {
            return Err(CaseworkError::BatonMoved);
        }
        let stream = self.family_stream(family)?;
        let baton = self
            .store
            .read(|tables| tables.baton(stream, EntityId::from(family)))?;
        let holding = state.holding.map(|holding| holding.op);
        let earlier = baton.settlements(holding);
        let body = Body::SettleBaton {
            holding,
            chosen: chosen.op,
        };
        change.write(stream, family.into(), None, earlier, body)?;
        change.commit()
    }
}
