//! Commands about the baton (*stafetten*).

pub(crate) mod accept;
pub(crate) mod close_offer;
pub(crate) mod offer;
pub(crate) mod settle;
pub(crate) mod show;

use makker_casework::{BatonOffer, BatonState};
use schemars::JsonSchema;
use serde::Serialize;
use specta::Type;

use crate::entity::names::op_name;

/// Who has the baton, and what is under way.
#[derive(Clone, Debug, Serialize, JsonSchema, Type)]
pub struct BatonView {
    /// The present holding: what an offer is made from.
    pub holding: Option<String>,
    /// Who holds it (UUID); nobody before the first acceptance.
    pub holder: Option<String>,
    /// Offers that wait for an answer.
    pub waiting: Vec<BatonOfferView>,
    /// Two or more accepted offers, while nobody has settled which counts.
    pub clash: Vec<BatonOfferView>,
}

/// One offer.
#[derive(Clone, Debug, Serialize, JsonSchema, Type)]
pub struct BatonOfferView {
    /// Its name.
    pub offer: String,
    /// Who should take it (UUID).
    pub to: String,
}

impl From<BatonState> for BatonView {
    fn from(state: BatonState) -> Self {
        Self {
            holding: state.holding.map(op_name),
            holder: state.holder.map(|holder| holder.to_string()),
            waiting: state.waiting.into_iter().map(BatonOfferView::from).collect(),
            clash: state.clash.into_iter().map(BatonOfferView::from).collect(),
        }
    }
}

impl From<BatonOffer> for BatonOfferView {
    fn from(offer: BatonOffer) -> Self {
        Self {
            offer: op_name(offer.offer),
            to: offer.to.to_string(),
        }
    }
}
