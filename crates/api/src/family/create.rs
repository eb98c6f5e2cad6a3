//! `family_create`.

use schemars::JsonSchema;
use serde::Deserialize;
use specta::Type;

use super::view::FamilyMadeView;
use crate::command::{Command, Tag};
use crate::error::CommandError;
use crate::program::Program;

/// What a new family is called.
#[derive(Deserialize, JsonSchema, Type)]
#[serde(deny_unknown_fields)]
pub struct FamilyCreateRequest {
    /// 1 to 120 characters; white space at the ends is dropped.
    pub name: String,
}

pub(crate) struct FamilyCreate;

impl Command for FamilyCreate {
    const NAME: &'static str = "family_create";
    const SUMMARY: &'static str = "Creates a family.";
    const INVALIDATES: &'static [Tag] = &[Tag::Families];
    type Request = FamilyCreateRequest;
    type Answer = FamilyMadeView;

    fn run(program: &Program, request: FamilyCreateRequest) -> Result<FamilyMadeView, CommandError> {
        let (family, change) = program.casework()?.create_family(&request.name)?;
        Ok(FamilyMadeView {
            made: family.into(),
            change: change.to_string(),
        })
    }
}
