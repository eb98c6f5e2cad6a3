//! `makker passphrase`.

use crate::args::{Args, Passphrase};
use crate::outcome::Outcome;
use crate::passphrase;

/// Gives the profile another passphrase.
///
/// # Errors
/// As an outcome, with what stands in the way.
pub fn run(args: &Args, given: &Passphrase) -> Result<Outcome, Outcome> {
    let program = super::program(args)?;
    let old = passphrase::existing(args)?;
    let new = passphrase::new(args, given.new_passphrase_file.as_deref())?;
    program.change_passphrase(&old, &new)?;
    Ok(Outcome::Done {
        message: "cli-passphrase-changed",
        detail: Vec::new(),
    })
}
