//! One subcommand a file.

pub mod call;
pub mod commands;
pub mod history;
mod history_report;
pub mod import;
mod import_report;
mod import_rows;
pub mod init;
pub mod passphrase;
pub mod recover;
pub mod redact;
pub mod search;
mod search_report;
mod value_report;
pub mod verify;
mod verify_report;

use makker_api::{CommandError, Program, default_profile};
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

/// Opens the profile, asks it, and closes it again.
fn with_open<T>(args: &Args, ask: impl FnOnce(&Program) -> Result<T, CommandError>) -> Result<T, Outcome> {
    let program = program(args)?;
    program.unlock(&existing(args)?)?;
    let answered = ask(&program);
    program.lock();
    Ok(answered?)
}

/// A part of an answer by its name; nothing where there is none.
fn part<'v>(answer: &'v Value, name: &str) -> &'v Value {
    answer.get(name).unwrap_or(&Value::Null)
}

/// The list of this name in an answer; empty where there is none.
fn list<'v>(answer: &'v Value, name: &str) -> &'v [Value] {
    part(answer, name)
        .as_array()
        .map(Vec::as_slice)
        .unwrap_or_default()
}

/// The text of this name in an answer; empty where there is none.
fn text<'v>(answer: &'v Value, name: &str) -> &'v str {
    part(answer, name).as_str().unwrap_or_default()
}

/// On one line, whatever stands in it: what people wrote has paragraphs, and signs that a terminal would obey.
fn on_one_line(text: &str) -> String {
    let words = text.split(|sign: char| sign.is_whitespace() || sign.is_control());
    words
        .filter(|word| !word.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}
