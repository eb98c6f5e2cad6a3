//! `gross_list_choose`.

use schemars::JsonSchema;
use serde::Serialize;
use specta::Type;

use crate::command::{Asks, Command, Empty, Tag};
use crate::error::CommandError;
use crate::program::Program;

/// What the user chose.
#[derive(Serialize, JsonSchema, Type)]
pub struct GrossListChoiceView {
    /// The file; nothing when the dialog was closed without choosing.
    pub chosen: Option<ChosenFileView>,
}

/// A file that the user chose.
#[derive(Serialize, JsonSchema, Type)]
pub struct ChosenFileView {
    /// What stands for it in other commands until another is chosen or the program is locked.
    pub file: String,
    /// What it is called, without its folders.
    pub name: String,
}

pub(crate) struct GrossListChoose;

impl Command for GrossListChoose {
    const NAME: &'static str = "gross_list_choose";
    const SUMMARY: &'static str = "Lets the user choose a file; without a window there is none to choose.";
    const INVALIDATES: &'static [Tag] = &[Tag::GrossList];
    const ASKS: Asks = Asks::GrossListFile;
    type Request = Empty;
    type Answer = GrossListChoiceView;

    fn run(program: &Program, _: Empty) -> Result<GrossListChoiceView, CommandError> {
        // Nobody chooses for a profile that is locked.
        program.casework()?;
        let chosen = program.chosen_file().map(|chosen| ChosenFileView {
            name: chosen
                .path
                .file_name()
                .unwrap_or_default()
                .to_string_lossy()
                .into_owned(),
            file: chosen.handle,
        });
        Ok(GrossListChoiceView { chosen })
    }
}
