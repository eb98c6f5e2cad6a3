//! `seen_mark`.

use schemars::JsonSchema;
use serde::Deserialize;
use specta::Type;

use crate::command::{Command, Nothing, Tag};
use crate::entity::names;
use crate::error::CommandError;
use crate::program::Program;

/// What one has looked at.
#[derive(Deserialize, JsonSchema, Type)]
#[serde(deny_unknown_fields)]
pub struct SeenMarkRequest {
    /// The family's id (UUID); none for the first screen, which shows all of them.
    pub family: Option<String>,
}

pub(crate) struct SeenMark;

impl Command for SeenMark {
    const NAME: &'static str = "seen_mark";
    const SUMMARY: &'static str = "Notes on this device that one has looked at what is new.";
    const INVALIDATES: &'static [Tag] = &[Tag::Seen];
    type Request = SeenMarkRequest;
    type Answer = Nothing;

    fn run(program: &Program, request: SeenMarkRequest) -> Result<Nothing, CommandError> {
        let family = request.family.as_deref().map(names::family_id).transpose()?;
        program.casework()?.mark_seen(family)?;
        Ok(Nothing)
    }
}
