//! `change_undo`.

use super::ChangeView;
use crate::command::{Command, Tag};
use crate::entity::names;
use crate::error::CommandError;
use crate::program::Program;
use schemars::JsonSchema;
use serde::Deserialize;
use specta::Type;

/// Which action.
#[derive(Deserialize, JsonSchema, Type)]
#[serde(deny_unknown_fields)]
pub struct ChangeUndoRequest {
    /// The family's id (UUID); none for the municipality's set-up.
    pub family: Option<String>,
    /// The team's id (UUID), in place of the family's: for what is the team's own.
    #[serde(default)]
    #[specta(optional)]
    pub team: Option<String>,
    /// The action's id (UUID).
    pub change: String,
}

pub(crate) struct ChangeUndo;

impl Command for ChangeUndo {
    const NAME: &'static str = "change_undo";
    const SUMMARY: &'static str =
        "Puts back what an action replaced; refused when somebody has written there since.";
    const INVALIDATES: &'static [Tag] = &[Tag::Entities, Tag::Families, Tag::OurPlan, Tag::SetUp];
    type Request = ChangeUndoRequest;
    type Answer = ChangeView;

    fn run(program: &Program, request: ChangeUndoRequest) -> Result<ChangeView, CommandError> {
        let matter = names::matter_of(request.family.as_deref(), request.team.as_deref())?;
        let change = request.change.parse().map_err(|_| names::not_found())?;
        Ok(program.casework()?.undo(matter, change)?.into())
    }
}
