//! `our_plan_show`.

use std::sync::PoisonError;

use schemars::JsonSchema;
use serde::Serialize;
use specta::Type;

use crate::command::{Command, Empty, Tag, WindowName};
use crate::error::{CommandError, ErrorCode};
use crate::program::Program;

/// What the family that sits along sees. An allow-list: nothing is here that is not meant for them.
#[derive(Serialize, JsonSchema, Type)]
pub struct OurPlanView {
    /// The family's name.
    pub family_name: String,
}

pub(crate) struct OurPlanShow;

impl Command for OurPlanShow {
    const NAME: &'static str = "our_plan_show";
    const SUMMARY: &'static str = "Shows the plan to the family it was opened for.";
    const WINDOWS: &'static [WindowName] = &[WindowName::Family];
    const PROVIDES: &'static [Tag] = &[Tag::OurPlan];
    type Request = Empty;
    type Answer = OurPlanView;

    fn run(program: &Program, _: Empty) -> Result<OurPlanView, CommandError> {
        let casework = program.casework()?;
        let sits_with = *program.sits_with.lock().unwrap_or_else(PoisonError::into_inner);
        let family = casework.family(sits_with.ok_or_else(|| CommandError::new(ErrorCode::NotFound))?)?;
        Ok(OurPlanView {
            family_name: family.name,
        })
    }
}
