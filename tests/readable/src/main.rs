//! `makker-without-key`: the command line over a store that has no key. What the search for readable text finds nowhere
//! after `makker` it must find everywhere after this.
//!
//! It must never know more than how to ask for such a store: everything else is the command line's own.

use std::process::ExitCode;

fn main() -> ExitCode {
    makker_store::without_key::ask_for();
    makker_cli::run()
}
