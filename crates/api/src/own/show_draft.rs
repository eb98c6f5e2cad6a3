//! `draft_show`.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::command::{Command, Tag};
use crate::entity::names;
use crate::error::CommandError;
use crate::program::Program;

/// Where.
#[derive(Deserialize, JsonSchema, Type)]
#[serde(deny_unknown_fields)]
pub struct DraftShowRequest {
    /// The family's id (UUID).
    pub family: String,
    /// The place on its screens, by the window's own name for it.
    pub place: String,
}

/// What one had begun to write.
#[derive(Serialize, JsonSchema, Type)]
pub struct DraftView {
    /// As it was kept; none when nothing was.
    pub text: Option<String>,
}

pub(crate) struct DraftShow;

impl Command for DraftShow {
    const NAME: &'static str = "draft_show";
    const SUMMARY: &'static str = "Shows what one has begun to write and not entered.";
    const PROVIDES: &'static [Tag] = &[Tag::Drafts];
    type Request = DraftShowRequest;
    type Answer = DraftView;

    fn run(program: &Program, request: DraftShowRequest) -> Result<DraftView, CommandError> {
        let family = names::family_id(&request.family)?;
        Ok(DraftView {
            text: program.casework()?.draft(family, &request.place)?,
        })
    }
}
