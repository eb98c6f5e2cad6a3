//! Who has the baton.

use makker_domain::id::{EntityId, FamilyId};
use makker_domain::use_log::audit_event::AuditAction;
use makker_oplog::{Baton, OpRef, StreamId};
use makker_store::{Tables, TablesError};

use super::{BatonOffer, BatonState};
use crate::error::CaseworkError;
use crate::verb::{Right, Trace, Verb, WITH_FAMILIES};
use crate::visit::Casework;

pub(crate) const SHOW_BATON: Verb = Verb {
    name: "show_baton",
    right: Right::AttachedAs(WITH_FAMILIES),
    trace: Trace::BeforeAnswer(AuditAction::Read),
};

impl Casework {
    /// Who has the baton of a family, and what is under way.
    ///
    /// # Errors
    /// [`CaseworkError::NotFound`]; rights and store as everywhere.
    pub fn baton(&self, family: FamilyId) -> Result<BatonState, CaseworkError> {
        self.about_to_read(&SHOW_BATON, Some(family))?;
        self.baton_state(family)
    }

    pub(crate) fn baton_state(&self, family: FamilyId) -> Result<BatonState, CaseworkError> {
        let stream = self.family_stream(family)?;
        Ok(self
            .store
            .read(|tables| BatonState::read(tables, stream, family))?)
    }
}

impl BatonState {
    pub(crate) fn read(tables: &Tables<'_>, stream: StreamId, family: FamilyId) -> Result<Self, TablesError> {
        let baton = tables.baton(stream, EntityId::from(family))?;
        let view = baton.view();
        Ok(Self {
            holding: view.holding.map(|holding| holding.in_stream(stream)),
            holder: view.holder,
            waiting: named(stream, &baton, &view.waiting),
            clash: named(stream, &baton, &view.clash),
        })
    }
}

fn named(stream: StreamId, baton: &Baton, offers: &[OpRef]) -> Vec<BatonOffer> {
    let to = |offer: &OpRef| baton.offers().get(offer).map(|made| made.to);
    offers
        .iter()
        .filter_map(|offer| {
            Some(BatonOffer {
                offer: offer.in_stream(stream),
                to: to(offer)?,
            })
        })
        .collect()
}
