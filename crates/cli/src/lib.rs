//! `makker`: everything the program can do, without a window. The door for administrators and for checks.
//!
//! This crate must never know: how a command does its work, files of the profile, SQL, operations. Its words are
//! Fluent's, the same files as the window's.

mod args;
mod bad_line;
mod outcome;
mod passphrase;
mod shown_line;
mod subcommand;
mod text_file;
mod words;

use std::process::ExitCode;

use clap::{CommandFactory as _, Parser as _};

use crate::args::{Args, Subcommand};
use crate::outcome::Outcome;
use crate::words::Words;

/// Does what the line it was started with asks for.
pub fn run() -> ExitCode {
    let args = match Args::try_parse() {
        Ok(args) => args,
        Err(error) => return not_a_line(&error),
    };
    let words = Words::in_language(args.language.as_deref());
    let outcome = match &args.subcommand {
        Subcommand::Init(init) => subcommand::init::run(&args, init),
        Subcommand::Commands => subcommand::commands::run(),
        Subcommand::Import(import) => subcommand::import::run(&args, import, &words),
        Subcommand::Call(call) => subcommand::call::run(&args, call),
        Subcommand::Search(search) => subcommand::search::run(&args, search, &words),
        Subcommand::Verify => subcommand::verify::run(&args, &words),
        Subcommand::History(history) => subcommand::history::run(&args, history, &words),
        Subcommand::Passphrase(given) => subcommand::passphrase::run(&args, given),
        Subcommand::Recover(given) => subcommand::recover::run(&args, given),
        Subcommand::Redact(redact) => subcommand::redact::run(&args, redact, &words),
    };
    outcome.unwrap_or_else(Outcome::from).print(args.json, &words)
}

/// A line that is none, or that only asks for help.
fn not_a_line(error: &clap::Error) -> ExitCode {
    if !error.use_stderr() {
        return match error.print() {
            Ok(()) => ExitCode::SUCCESS,
            Err(_) => ExitCode::FAILURE,
        };
    }
    let line: Vec<String> = std::env::args_os()
        .map(|word| word.to_string_lossy().into_owned())
        .collect();
    let as_json = line.iter().any(|word| word == "--json");
    let words = Words::in_language(bad_line::language(&line));
    bad_line::outcome(error, &Args::command(), &line).print(as_json, &words)
}
