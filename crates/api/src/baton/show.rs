//! `baton_show`.

use super::BatonView;
use crate::command::{Command, Tag};
use crate::entity::names;
use crate::error::CommandError;
use crate::program::Program;
use schemars::JsonSchema;
use serde::Deserialize;
use specta::Type;

/// Of which family.
#[derive(Deserialize, JsonSchema, Type)]
#[serde(deny_unknown_fields)]
pub struct BatonShowRequest {
    /// The family's id (UUID).
    pub family: String,
}

pub(crate) struct BatonShow;

impl Command for BatonShow {
    const NAME: &'static str = "baton_show";
    const SUMMARY: &'static str = "Shows who has the baton of a family, and what is under way.";
    const PROVIDES: &'static [Tag] = &[Tag::Baton];
    type Request = BatonShowRequest;
    type Answer = BatonView;

    fn run(program: &Program, request: BatonShowRequest) -> Result<BatonView, CommandError> {
        Ok(program
            .casework()?
            .baton(names::family_id(&request.family)?)?
            .into())
    }
}
