//! `makker recover`.

use crate::args::{Args, Recover};
use crate::outcome::Outcome;
use crate::passphrase;
use crate::text_file;

/// Gives a profile whose passphrase is lost a new one.
///
/// # Errors
/// As an outcome, with what stands in the way.
pub fn run(args: &Args, given: &Recover) -> Result<Outcome, Outcome> {
    let [one, other] = given.sheets.as_slice() else {
        return Err(Outcome::Misuse {
            message: "cli-two-sheets",
            detail: Vec::new(),
        });
    };
    let program = super::program(args)?;
    let read = |sheet| text_file::read(sheet, "cli-sheet-unreadable");
    let (one, other) = (read(one)?, read(other)?);
    let new = passphrase::new(args, given.new_passphrase_file.as_deref())?;
    program.recover([&one, &other], &new)?;
    Ok(Outcome::Done {
        message: "cli-passphrase-changed",
        detail: Vec::new(),
    })
}
