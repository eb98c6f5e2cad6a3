//! `set_up_adopt`.

use crate::command::{Command, Empty, Tag};
use crate::error::CommandError;
use crate::program::Program;
use schemars::JsonSchema;
use serde::Serialize;
use specta::Type;

/// What it came to.
#[derive(Serialize, JsonSchema, Type)]
pub struct SetUpAdoptedView {
    /// Rows that were not here.
    pub rows_added: u32,
    /// Fields nobody had touched that ship otherwise now.
    pub fields_followed: u32,
    /// The action's id (UUID); none when there was nothing to do.
    pub change: Option<String>,
}

pub(crate) struct SetUpAdopt;

impl Command for SetUpAdopt {
    const NAME: &'static str = "set_up_adopt";
    const SUMMARY: &'static str =
        "Takes over the rows that ship with this program and are not here yet; what was edited stays.";
    const INVALIDATES: &'static [Tag] = &[Tag::Entities, Tag::SetUp];
    type Request = Empty;
    type Answer = SetUpAdoptedView;

    fn run(program: &Program, _: Empty) -> Result<SetUpAdoptedView, CommandError> {
        let set = makker_set_up::copenhagen_tingbjerg().map_err(|_| CommandError::internal())?;
        let adopted = program.casework()?.adopt_set_up(&set)?;
        let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
        Ok(SetUpAdoptedView {
            rows_added: count(adopted.rows_added),
            fields_followed: count(adopted.fields_followed),
            change: adopted.change.map(|change| change.to_string()),
        })
    }
}
