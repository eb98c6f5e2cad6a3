//! `baton_settle`.

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
pub struct BatonSettleRequest {
    /// The family's id (UUID).
    pub family: String,
    /// The offer's name.
    pub offer: String,
}

pub(crate) struct BatonSettle;

impl Command for BatonSettle {
    const NAME: &'static str = "baton_settle";
    const SUMMARY: &'static str = "Decides on one of several accepted offers.";
    const INVALIDATES: &'static [Tag] = &[Tag::Baton];
    type Request = BatonSettleRequest;
    type Answer = ChangeView;

    fn run(program: &Program, request: BatonSettleRequest) -> Result<ChangeView, CommandError> {
        let family = names::family_id(&request.family)?;
        Ok(program
            .casework()?
            .settle_baton(family, names::op_id(&request.offer)?)?
            .into())
    }
}
