//! `gross_list_look`.

use schemars::JsonSchema;
use serde::Deserialize;
use specta::Type;

use super::view::GrossListReportView;
use crate::command::{Command, Tag};
use crate::entity::names;
use crate::error::CommandError;
use crate::program::Program;

/// Which file, for which list.
#[derive(Deserialize, JsonSchema, Type)]
#[serde(deny_unknown_fields)]
pub struct GrossListLookRequest {
    /// The team's id (UUID).
    pub team: String,
    /// The file, as it was handed out.
    pub file: String,
}

pub(crate) struct GrossListLook;

impl Command for GrossListLook {
    const NAME: &'static str = "gross_list_look";
    const SUMMARY: &'static str = "Reads a gross list and says what would come of it; writes nothing.";
    const INVALIDATES: &'static [Tag] = &[Tag::GrossList];
    type Request = GrossListLookRequest;
    type Answer = GrossListReportView;

    fn run(program: &Program, request: GrossListLookRequest) -> Result<GrossListReportView, CommandError> {
        let team = names::team_id(&request.team)?;
        let casework = program.casework()?;
        let file = program.file_of(&request.file)?;
        Ok(casework.look_at_gross_list(team, &file)?.into())
    }
}
