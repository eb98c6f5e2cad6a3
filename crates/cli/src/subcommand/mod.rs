//! One subcommand a file.

pub mod call;
pub mod commands;
pub mod init;

use makker_api::{Program, default_profile};

use crate::args::Args;
use crate::outcome::Outcome;

/// The program over the profile that the line, or the environment, names.
fn program(args: &Args) -> Result<Program, Outcome> {
    let folder = args.profile.clone().or_else(default_profile);
    let folder = folder.ok_or(Outcome::Misuse {
        message: "cli-no-home",
        detail: Vec::new(),
    })?;
    Ok(Program::new(&folder))
}
