//! `baton_offer`.

use crate::command::{Command, Tag};
use crate::entity::names;
use crate::error::CommandError;
use crate::past::ChangeView;
use crate::program::Program;
use schemars::JsonSchema;
use serde::Deserialize;
use specta::Type;

/// To whom.
#[derive(Deserialize, JsonSchema, Type)]
#[serde(deny_unknown_fields)]
pub struct BatonOfferRequest {
    /// The family's id (UUID).
    pub family: String,
    /// The holding it is offered from, as it was shown.
    pub holding: Option<String>,
    /// The user, actor or member who should take it (UUID).
    pub to: String,
}

pub(crate) struct BatonOffer;

impl Command for BatonOffer {
    const NAME: &'static str = "baton_offer";
    const SUMMARY: &'static str = "Offers the baton; it passes only when the receiver accepts.";
    const INVALIDATES: &'static [Tag] = &[Tag::Baton];
    type Request = BatonOfferRequest;
    type Answer = ChangeView;

    fn run(program: &Program, request: BatonOfferRequest) -> Result<ChangeView, CommandError> {
        let family = names::family_id(&request.family)?;
        let from = request.holding.as_deref().map(names::op_id).transpose()?;
        Ok(program
            .casework()?
            .offer_baton(family, from, names::entity_id(&request.to)?)?
            .into())
    }
}
