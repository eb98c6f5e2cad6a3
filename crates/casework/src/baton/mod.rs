//! Verbs about the baton (*stafetten*).

pub(crate) mod accept;
pub(crate) mod close_offer;
pub(crate) mod offer;
pub(crate) mod settle;
pub(crate) mod show;

use makker_domain::id::EntityId;
use makker_oplog::OpId;

/// Who has the baton, and what is under way.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BatonState {
    /// The present holding: what an offer is made from.
    pub holding: Option<OpId>,
    /// Who holds it; nobody before the first acceptance.
    pub holder: Option<EntityId>,
    /// Offers that wait for an answer.
    pub waiting: Vec<BatonOffer>,
    /// Two or more accepted offers, while nobody has settled which counts.
    pub clash: Vec<BatonOffer>,
}

/// One offer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct BatonOffer {
    /// The offer's name.
    pub offer: OpId,
    /// Who should take it.
    pub to: EntityId,
}
