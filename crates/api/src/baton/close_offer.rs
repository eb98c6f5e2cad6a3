//! `baton_close_offer`.

use crate::command::{Command, Tag};
use crate::entity::names;
use crate::error::CommandError;
use crate::past::ChangeView;
use crate::program::Program;
use schemars::JsonSchema;
use serde::Deserialize;
use specta::Type;

/// Which offer.
#[derive(Deserialize, JsonSchema, Type)]
#[serde(deny_unknown_fields)]
pub struct BatonCloseOfferRequest {
    /// The family's id (UUID).
    pub family: String,
    /// The offer's name.
    pub offer: String,
}

pub(crate) struct BatonCloseOffer;

impl Command for BatonCloseOffer {
    const NAME: &'static str = "baton_close_offer";
    const SUMMARY: &'static str = "Says no to the baton, or takes the offer back.";
    const INVALIDATES: &'static [Tag] = &[Tag::Baton];
    type Request = BatonCloseOfferRequest;
    type Answer = ChangeView;

    fn run(program: &Program, request: BatonCloseOfferRequest) -> Result<ChangeView, CommandError> {
        let family = names::family_id(&request.family)?;
        Ok(program
            .casework()?
            .close_baton_offer(family, names::op_id(&request.offer)?)?
            .into())
    }
}
