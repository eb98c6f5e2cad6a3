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
    // Clap ends the process with code 2 on a misspelled line, and with 0 on --help.
    let args = Args::parse();
    let words = Words::in_language(args.language.as_deref());
    let outcome = match &args.subcommand {
        Subcommand::Init(init) => subcommand::init::run(&args, init),
        Subcommand::Commands => subcommand::commands::run(),
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
