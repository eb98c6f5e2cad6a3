//! `our_plan_open`.

use std::sync::PoisonError;

use makker_domain::id::FamilyId;
use schemars::JsonSchema;
use serde::Deserialize;
use specta::Type;

use crate::command::{Command, Effect, Nothing, Tag};
use crate::error::{CommandError, ErrorCode};
use crate::program::Program;

/// For which family.
#[derive(Deserialize, JsonSchema, Type)]
#[serde(deny_unknown_fields)]
pub struct OurPlanOpenRequest {
    /// The family's id (UUID).
    pub family: String,
}

pub(crate) struct OurPlanOpen;

impl Command for OurPlanOpen {
    const NAME: &'static str = "our_plan_open";
    const SUMMARY: &'static str = "Opens the family window for one family.";
    const INVALIDATES: &'static [Tag] = &[Tag::OurPlan];
    const EFFECT: Effect = Effect::OpenFamilyWindow;
    type Request = OurPlanOpenRequest;
    type Answer = Nothing;

    fn run(program: &Program, request: OurPlanOpenRequest) -> Result<Nothing, CommandError> {
        let id: FamilyId = request
            .family
            .parse()
            .map_err(|_| CommandError::new(ErrorCode::NotFound))?;
        let family = program.casework()?.family(id)?;
        *program.sits_with.lock().unwrap_or_else(PoisonError::into_inner) = Some(family.id);
        Ok(Nothing)
    }
}
