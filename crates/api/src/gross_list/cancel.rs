//! `gross_list_cancel`.

use crate::command::{Command, Empty, Nothing, Tag};
use crate::error::CommandError;
use crate::program::Program;

pub(crate) struct GrossListCancel;

impl Command for GrossListCancel {
    const NAME: &'static str = "gross_list_cancel";
    const SUMMARY: &'static str = "Stops the gross list that is being read; nothing of it is written then.";
    const INVALIDATES: &'static [Tag] = &[Tag::GrossList];
    type Request = Empty;
    type Answer = Nothing;

    fn run(program: &Program, _: Empty) -> Result<Nothing, CommandError> {
        program.casework()?.stop_gross_list();
        Ok(Nothing)
    }
}
