//! `draft_keep`.

use schemars::JsonSchema;
use serde::Deserialize;
use specta::Type;

use crate::command::{Command, Nothing, Tag};
use crate::entity::names;
use crate::error::CommandError;
use crate::program::Program;

/// What to keep where.
#[derive(Deserialize, JsonSchema, Type)]
#[serde(deny_unknown_fields)]
pub struct DraftKeepRequest {
    /// The family's id (UUID).
    pub family: String,
    /// The place on its screens, by the window's own name for it; 200 characters at most.
    pub place: String,
    /// What was typed, in whatever form the window reads again; 200,000 characters at most. Empty drops the draft.
    pub text: String,
}

pub(crate) struct DraftKeep;

impl Command for DraftKeep {
    const NAME: &'static str = "draft_keep";
    const SUMMARY: &'static str =
        "Keeps what one has begun to write, on this device alone, until it is entered or dropped.";
    const INVALIDATES: &'static [Tag] = &[Tag::Drafts];
    type Request = DraftKeepRequest;
    type Answer = Nothing;

    fn run(program: &Program, request: DraftKeepRequest) -> Result<Nothing, CommandError> {
        let family = names::family_id(&request.family)?;
        program
            .casework()?
            .keep_draft(family, &request.place, &request.text)?;
        Ok(Nothing)
    }
}
