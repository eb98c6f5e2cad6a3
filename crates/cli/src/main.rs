//! The program `makker`. It must never know more than the library beside it, which does everything.

use std::process::ExitCode;

fn main() -> ExitCode {
    makker_cli::run()
}
