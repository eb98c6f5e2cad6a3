//! `cargo xtask COMMAND`: the one entry point for people and CI.
//!
//! Knows how Makker is built, opened and tested on a machine with nothing but Rust and Node; must never know what is
//! inside the program. One command, one file.
#![allow(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a tool of the terminal speaks there"
)]

mod advisories;
mod app;
mod args;
mod bench;
mod bench_window;
mod bindings;
mod check;
mod crash;
mod demo_profile;
mod house;
mod node;
mod pictures;
mod python;
mod screenshot;
mod shell;
mod steps;
mod system_libraries;
mod tally;
mod test;
mod ui;
mod virtual_screen;

use std::process::ExitCode;

use args::Command;
use house::House;

/// Wrong use, and for `advisories` "could not tell".
const MISUSE: u8 = 2;

fn main() -> ExitCode {
    let command = match args::parse(lexopt::Parser::from_env()) {
        Ok(command) => command,
        Err(error) => {
            eprintln!("xtask: {error}\n\n{}", args::USAGE);
            return ExitCode::from(MISUSE);
        }
    };
    match run(&command) {
        Ok(code) => code,
        Err(error) => {
            eprintln!("xtask: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(command: &Command) -> anyhow::Result<ExitCode> {
    if matches!(command, Command::Usage) {
        println!("{}", args::USAGE);
        return Ok(ExitCode::SUCCESS);
    }
    let house = House::find()?;
    match command {
        Command::Usage => {}
        Command::App(options) => app::run(&house, options)?,
        Command::Test => test::run(&house)?,
        Command::Check => check::run(&house)?,
        Command::Crash => crash::run(&house)?,
        Command::Bench(options) if options.ui => bench_window::run(&house, options)?,
        Command::Bench(options) => bench::run(&house, options)?,
        Command::Bindings => bindings::run(&house)?,
        Command::Pictures => pictures::run(&house)?,
        Command::Advisories => return advisories::run(&house),
    }
    Ok(ExitCode::SUCCESS)
}
