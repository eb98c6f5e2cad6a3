//! `profile_found_take_back`.

use crate::command::{Command, Empty, Nothing, Tag};
use crate::error::CommandError;
use crate::program::Program;

pub(crate) struct ProfileFoundTakeBack;

impl Command for ProfileFoundTakeBack {
    const NAME: &'static str = "profile_found_take_back";
    const SUMMARY: &'static str =
        "Takes back what `profile_found` began and nobody has confirmed, if there is any.";
    const INVALIDATES: &'static [Tag] = &[Tag::Profile];
    type Request = Empty;
    type Answer = Nothing;

    fn run(program: &Program, _: Empty) -> Result<Nothing, CommandError> {
        program.hold(None);
        Ok(Nothing)
    }
}
