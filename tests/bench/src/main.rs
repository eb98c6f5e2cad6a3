//! How fast Makker is at the reference load, with its peers beside it in the same run. `cargo xtask bench` builds and
//! starts it, and adds what only the window can tell.
//!
//! This crate must never know: windows, and anything of the store's inside. It measures the commands that the window
//! calls.
#![allow(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a tool of the terminal speaks there"
)]

mod args;
mod around;
mod automerge_document;
mod compare;
mod document;
mod documents;
mod entries;
mod family;
mod kept;
mod load;
mod loro_document;
mod ours;
mod report;
mod samples;
#[cfg(test)]
mod tests;
mod words;

use std::process::ExitCode;

use anyhow::{Context as _, Result};

use args::{Args, Task};
use ours::Effort;

/// Wrong use.
const MISUSE: u8 = 2;

fn main() -> ExitCode {
    let args = match args::parse(lexopt::Parser::from_env()) {
        Ok(args) => args,
        Err(error) => {
            eprintln!("{error}\n\n{}", args::USAGE);
            return ExitCode::from(MISUSE);
        }
    };
    match run(&args) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(args: &Args) -> Result<()> {
    if args.without_key {
        makker_store::without_key::ask_for();
    }
    let folder = || args.folder.as_deref().context("this task needs a folder");
    match args.task {
        Task::Compare => compare::run(args),
        Task::Prepare => compare::prepare(folder()?, args.families),
        Task::Passphrase => {
            println!("{:.0}", ours::passphrase()?);
            Ok(())
        }
        Task::TryOut => kept::try_out(folder()?, args.families),
        Task::Load => load::fill(folder()?, args.families),
        Task::Measure => {
            println!("{}", ours::measure(folder()?, Effort::WHOLE)?.to_json()?);
            Ok(())
        }
        Task::Edits => ours::edit_only(folder()?, args.edits),
    }
}
