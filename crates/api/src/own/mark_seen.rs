//! `seen_mark` and `seen_mark_all`.

use schemars::JsonSchema;
use serde::Deserialize;
use specta::Type;

use crate::command::{Command, Empty, Nothing, Tag};
use crate::entity::names;
use crate::error::CommandError;
use crate::program::Program;

/// Of which family one has looked at what is new.
#[derive(Deserialize, JsonSchema, Type)]
#[serde(deny_unknown_fields)]
pub struct SeenMarkRequest {
    /// The family's id (UUID).
    pub family: String,
}

pub(crate) struct SeenMark;

impl Command for SeenMark {
    const NAME: &'static str = "seen_mark";
    const SUMMARY: &'static str = "Notes on this device that one has looked at what is new in a family.";
    const INVALIDATES: &'static [Tag] = &[Tag::Seen];
    type Request = SeenMarkRequest;
    type Answer = Nothing;

    fn run(program: &Program, request: SeenMarkRequest) -> Result<Nothing, CommandError> {
        program
            .casework()?
            .mark_seen(Some(names::family_id(&request.family)?))?;
        Ok(Nothing)
    }
}

pub(crate) struct SeenMarkAll;

impl Command for SeenMarkAll {
    const NAME: &'static str = "seen_mark_all";
    const SUMMARY: &'static str =
        "Notes on this device that one has looked at what is new on the first screen.";
    const INVALIDATES: &'static [Tag] = &[Tag::SeenAll];
    type Request = Empty;
    type Answer = Nothing;

    fn run(program: &Program, _: Empty) -> Result<Nothing, CommandError> {
        program.casework()?.mark_seen(None)?;
        Ok(Nothing)
    }
}
