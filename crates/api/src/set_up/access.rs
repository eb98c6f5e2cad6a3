//! `set_up_access`.

use crate::command::{Command, Empty, Tag};
use crate::error::CommandError;
use crate::program::Program;
use schemars::JsonSchema;
use serde::Serialize;
use specta::Type;

/// What the user may do with the set-up.
#[derive(Serialize, JsonSchema, Type)]
pub struct SetUpAccessView {
    /// May write in it today. Everybody may read it.
    pub may_edit: bool,
}

pub(crate) struct SetUpAccess;

impl Command for SetUpAccess {
    const NAME: &'static str = "set_up_access";
    const SUMMARY: &'static str = "Tells whether the user may write in the municipality's set-up.";
    const PROVIDES: &'static [Tag] = &[Tag::Entities];
    type Request = Empty;
    type Answer = SetUpAccessView;

    fn run(program: &Program, _: Empty) -> Result<SetUpAccessView, CommandError> {
        Ok(SetUpAccessView {
            may_edit: program.casework()?.may_set_up()?,
        })
    }
}
