//! `gross_list_import`.

use makker_casework::GrossListImport as Import;
use schemars::JsonSchema;
use serde::Deserialize;
use specta::Type;

use super::view::GrossListReportView;
use crate::command::{Command, Tag};
use crate::entity::names;
use crate::error::CommandError;
use crate::program::Program;

/// Which file goes on which list.
#[derive(Deserialize, JsonSchema, Type)]
#[serde(deny_unknown_fields)]
pub struct GrossListImportRequest {
    /// The team's id (UUID).
    pub team: String,
    /// The file, as it was handed out.
    pub file: String,
    /// Takes in what can be read where some rows cannot; otherwise all or nothing.
    pub skip_bad: bool,
    /// The digest of the file as it was looked at: another is refused. None when nobody has looked.
    pub looked_at: Option<String>,
}

pub(crate) struct GrossListImport;

impl Command for GrossListImport {
    const NAME: &'static str = "gross_list_import";
    const SUMMARY: &'static str =
        "Takes a gross list in: its families are candidates. The same list again changes nothing.";
    const INVALIDATES: &'static [Tag] = &[Tag::Entities, Tag::GrossList];
    type Request = GrossListImportRequest;
    type Answer = GrossListReportView;

    fn run(program: &Program, request: GrossListImportRequest) -> Result<GrossListReportView, CommandError> {
        let team = names::team_id(&request.team)?;
        let casework = program.casework()?;
        let file = program.file_of(&request.file)?;
        let import = Import {
            team,
            file: &file,
            skip_bad: request.skip_bad,
            looked_at: request.looked_at.as_deref(),
        };
        Ok(casework.import_gross_list(&import)?.into())
    }
}
