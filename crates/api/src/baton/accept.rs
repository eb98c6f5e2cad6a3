//! `baton_accept`.

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
pub struct BatonAcceptRequest {
    /// The family's id (UUID).
    pub family: String,
    /// The offer's name.
    pub offer: String,
}

pub(crate) struct BatonAccept;

impl Command for BatonAccept {
    const NAME: &'static str = "baton_accept";
    const SUMMARY: &'static str = "Takes over the baton that was offered.";
    const INVALIDATES: &'static [Tag] = &[Tag::Baton];
    type Request = BatonAcceptRequest;
    type Answer = ChangeView;

    fn run(program: &Program, request: BatonAcceptRequest) -> Result<ChangeView, CommandError> {
        let family = names::family_id(&request.family)?;
        Ok(program
            .casework()?
            .accept_baton(family, names::op_id(&request.offer)?)?
            .into())
    }
}
