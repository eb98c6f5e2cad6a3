//! `makker init`.

use makker_api::Founding;

use crate::args::{Args, Init};
use crate::outcome::Outcome;
use crate::passphrase;

/// Founds a municipality in a new profile.
///
/// # Errors
/// As an outcome, with what stands in the way.
pub fn run(args: &Args, init: &Init) -> Result<Outcome, Outcome> {
    let program = super::program(args)?;
    let passphrase = passphrase::chosen(args)?;
    program.found(
        &passphrase,
        &Founding {
            municipality: &init.municipality,
            user: &init.name,
            department: &init.department,
            is_demo: init.demo,
        },
    )?;
    Ok(Outcome::Done {
        message: "cli-founded",
        detail: vec![
            ("folder", program.folder().display().to_string()),
            ("municipality", init.municipality.clone()),
        ],
    })
}
