//! `family_break_glass`.

use schemars::JsonSchema;
use serde::Deserialize;
use specta::Type;

use super::list::FamilyListView;
use super::view::FamilyView;
use crate::command::{Command, Tag};
use crate::error::CommandError;
use crate::program::Program;

/// Whose family, and why.
#[derive(Deserialize, JsonSchema, Type)]
#[serde(deny_unknown_fields)]
pub struct FamilyBreakGlassRequest {
    /// The CPR number of somebody in the family.
    pub cpr: String,
    /// Why it cannot wait for somebody who works with the family. It stands in the log of use.
    pub reason: String,
}

pub(crate) struct FamilyBreakGlass;

impl Command for FamilyBreakGlass {
    const NAME: &'static str = "family_break_glass";
    const SUMMARY: &'static str =
        "Opens a family one does not work with, until the program is locked; for an emergency.";
    const INVALIDATES: &'static [Tag] = &[Tag::Families];
    type Request = FamilyBreakGlassRequest;
    type Answer = FamilyListView;

    fn run(program: &Program, request: FamilyBreakGlassRequest) -> Result<FamilyListView, CommandError> {
        let opened = program.casework()?.break_glass(&request.cpr, &request.reason)?;
        Ok(FamilyListView {
            families: opened.into_iter().map(FamilyView::from).collect(),
        })
    }
}
