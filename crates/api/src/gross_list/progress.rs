//! `gross_list_progress`.

use schemars::JsonSchema;
use serde::Serialize;
use specta::Type;

use crate::command::{Command, Empty, Tag};
use crate::entity::view::millis;
use crate::error::CommandError;
use crate::program::Program;

/// How far the list that is being read has come.
#[derive(Serialize, JsonSchema, Type)]
pub struct GrossListProgressView {
    /// What is being done: `nothing`, `reading`, `comparing`, `writing`.
    pub deed: String,
    /// So much of it is done.
    pub done: f64,
    /// Of so much; 0 when that is not known.
    pub of: f64,
}

pub(crate) struct GrossListProgress;

impl Command for GrossListProgress {
    const NAME: &'static str = "gross_list_progress";
    const SUMMARY: &'static str = "Says how far the gross list that is being read has come.";
    const PROVIDES: &'static [Tag] = &[Tag::GrossList];
    type Request = Empty;
    type Answer = GrossListProgressView;

    fn run(program: &Program, _: Empty) -> Result<GrossListProgressView, CommandError> {
        let progress = program.casework()?.gross_list_progress();
        let number = |number: u64| i64::try_from(number).map_or(0.0, millis);
        Ok(GrossListProgressView {
            deed: progress.deed.as_str().to_owned(),
            done: number(progress.done),
            of: number(progress.of),
        })
    }
}
