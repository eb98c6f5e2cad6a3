//! `family_list`.

use schemars::JsonSchema;
use serde::Serialize;
use specta::Type;

use super::view::FamilyView;
use crate::command::{Command, Empty, Tag};
use crate::error::CommandError;
use crate::program::Program;

/// The families of the profile.
#[derive(Serialize, JsonSchema, Type)]
pub struct FamilyListView {
    /// Oldest first.
    pub families: Vec<FamilyView>,
}

pub(crate) struct FamilyList;

impl Command for FamilyList {
    const NAME: &'static str = "family_list";
    const SUMMARY: &'static str = "Lists the families of the profile, oldest first.";
    const PROVIDES: &'static [Tag] = &[Tag::Families];
    type Request = Empty;
    type Answer = FamilyListView;

    fn run(program: &Program, _: Empty) -> Result<FamilyListView, CommandError> {
        let families = program.casework()?.families()?;
        Ok(FamilyListView {
            families: families.into_iter().map(FamilyView::from).collect(),
        })
    }
}
