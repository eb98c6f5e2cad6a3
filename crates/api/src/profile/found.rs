//! `profile_found`.

use makker_casework::Founding;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use specta::Type;
use zeroize::Zeroizing;

use super::held_founding::HeldFounding;
use crate::command::{Command, Tag};
use crate::error::CommandError;
use crate::program::Program;

/// Who founds what.
#[derive(Deserialize, JsonSchema, Type)]
#[serde(deny_unknown_fields)]
pub struct ProfileFoundRequest {
    /// The municipality's name.
    pub municipality: String,
    /// The first user's name.
    pub name: String,
    /// The first user's department, by its short name.
    pub department: String,
    /// As typed.
    pub passphrase: String,
}

/// The sheets to print.
#[derive(Serialize, JsonSchema, Type)]
pub struct FoundingView {
    /// The text of each of the three. They are kept nowhere else.
    pub sheets: [String; 3],
}

pub(crate) struct ProfileFound;

impl Command for ProfileFound {
    const NAME: &'static str = "profile_found";
    const SUMMARY: &'static str = "Founds a municipality; it becomes a profile by `profile_found_confirm`, once its three sheets are printed.";
    const INVALIDATES: &'static [Tag] = &[Tag::Profile];
    type Request = ProfileFoundRequest;
    type Answer = FoundingView;

    fn run(program: &Program, request: ProfileFoundRequest) -> Result<FoundingView, CommandError> {
        let passphrase = Zeroizing::new(request.passphrase);
        let founding = Founding {
            municipality: &request.municipality,
            user: &request.name,
            department: &request.department,
            is_demo: false,
        };
        // One that was begun before and never confirmed is taken back.
        program.hold(None);
        let (held, sheets) = HeldFounding::begin(program, &passphrase, &founding)?;
        program.hold(Some(held));
        Ok(FoundingView {
            sheets: sheets.map(|sheet| sheet.to_string()),
        })
    }
}
