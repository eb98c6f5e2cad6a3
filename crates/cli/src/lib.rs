//! `makker`: everything the program can do, without a window. The door for administrators and for checks.
//!
//! This crate must never know: how a command does its work, files of the profile, SQL, operations. Its words are
//! Fluent's, the same files as the window's.

mod args;
mod outcome;
mod passphrase;
mod subcommand;
mod words;

use std::process::ExitCode;

use clap::Parser;

use crate::args::{Args, Subcommand};
use crate::outcome::Outcome;
use crate::words::Words;

/// Does what the line it was started with asks for.
pub fn run() -> ExitCode {
    let args = match Args::try_parse() {
        Ok(args) => args,
        Err(error) => return misspelled(&error),
    };
    let words = Words::in_language(args.language.as_deref());
    let outcome = match &args.subcommand {
        Subcommand::Init(init) => subcommand::init::run(&args, init),
        Subcommand::Commands => subcommand::commands::run(),
        Subcommand::Import(import) => subcommand::import::run(&args, import, &words),
        Subcommand::Call(call) => subcommand::call::run(&args, call),
        Subcommand::Search(search) => subcommand::search::run(&args, search),
        Subcommand::Verify => subcommand::verify::run(&args),
        Subcommand::History(history) => subcommand::history::run(&args, history),
        Subcommand::Passphrase(given) => subcommand::passphrase::run(&args, given),
        Subcommand::Recover(given) => subcommand::recover::run(&args, given),
        Subcommand::Redact(redact) => subcommand::redact::run(&args, redact),
    };
    outcome.unwrap_or_else(Outcome::from).print(args.json, &words)
}

/// A line that is none, or that only asks for help. What its flags would have said is not known, so they are looked for.
fn misspelled(error: &clap::Error) -> ExitCode {
    if !error.use_stderr() {
        return match error.print() {
            Ok(()) => ExitCode::SUCCESS,
            Err(_) => ExitCode::FAILURE,
        };
    }
    let line: Vec<String> = std::env::args_os()
        .map(|word| word.to_string_lossy().into_owned())
        .collect();
    let language = line
        .iter()
        .enumerate()
        .find_map(|(at, word)| match word.strip_prefix("--language") {
            Some("") => line.get(at + 1).map(String::as_str),
            Some(rest) => rest.strip_prefix('='),
            None => None,
        });
    // The first paragraph says what is wrong; usage and hints come after it.
    let rendered = error.to_string();
    let reason = rendered.split("\n\n").next().unwrap_or_default();
    let reason = reason.strip_prefix("error: ").unwrap_or(reason);
    let misuse = Outcome::Misuse {
        message: "cli-bad-line",
        detail: vec![("reason", reason.split_whitespace().collect::<Vec<_>>().join(" "))],
    };
    let as_json = line.iter().any(|word| word == "--json");
    misuse.print(as_json, &Words::in_language(language))
}
