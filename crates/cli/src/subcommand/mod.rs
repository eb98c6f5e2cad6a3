//! One subcommand a file.

pub mod call;
pub mod commands;
pub mod history;
pub mod import;
mod import_report;
pub mod init;
pub mod passphrase;
pub mod recover;
pub mod redact;
pub mod search;
pub mod verify;

use makker_api::{Program, default_profile};

use serde_json::Value;

use crate::args::Args;
use crate::outcome::Outcome;
use crate::passphrase::existing;

/// The program over the profile that the line, or the environment, names.
fn program(args: &Args) -> Result<Program, Outcome> {
    let folder = args.profile.clone().or_else(default_profile);
    let folder = folder.ok_or(Outcome::Misuse {
        message: "cli-no-home",
        detail: Vec::new(),
    })?;
    Ok(Program::new(&folder))
}

/// Opens the profile and calls one command.
fn open_and_call(args: &Args, command: &str, request: Value) -> Result<Outcome, Outcome> {
    let program = program(args)?;
    program.unlock(&existing(args)?)?;
    let answered = program.call(command, request);
    program.lock();
    Ok(Outcome::Answer(answered?))
}

/// A part of an answer by its name; nothing where there is none.
fn part<'v>(answer: &'v Value, name: &str) -> &'v Value {
    answer.get(name).unwrap_or(&Value::Null)
}
