//! `makker init`.

use std::path::{Path, PathBuf};

use makker_api::{DEMO_SEED, Founding, SheetText, make_own_folder, write_own_file};

use crate::args::{Args, Init};
use crate::outcome::Outcome;
use crate::passphrase;

/// Whose day the demo shows, unless somebody says otherwise.
const DEMO_USER: &str = "Lise Brandt";
const DEMO_DEPARTMENT: &str = "SOF";

/// Founds a municipality in a new profile.
///
/// # Errors
/// As an outcome, with what stands in the way.
pub fn run(args: &Args, init: &Init) -> Result<Outcome, Outcome> {
    let program = super::program(args)?;
    let passphrase = passphrase::chosen(args)?;
    let founding = Founding {
        municipality: &init.municipality,
        user: init.name.as_deref().unwrap_or(DEMO_USER),
        department: init.department.as_deref().unwrap_or(DEMO_DEPARTMENT),
        is_demo: init.demo,
    };
    let sheets = if init.demo && !init.empty {
        program.found_demo(&passphrase, &founding, init.seed.unwrap_or(DEMO_SEED))?
    } else {
        program.found(&passphrase, &founding)?
    };
    program.lock();
    let folder = program.folder().display().to_string();
    if init.demo {
        let beside = write_beside(program.folder(), &sheets).inspect_err(|_| {
            // What cannot be kept beside it is not there at all; it can be begun again.
            let _ = program.take_back_founding();
        })?;
        let detail = vec![
            ("folder", folder),
            ("municipality", init.municipality.clone()),
            ("sheets", beside.display().to_string()),
        ];
        return Ok(Outcome::Done {
            message: "cli-founded-demo",
            detail,
        });
    }
    Ok(Outcome::Founded {
        detail: vec![("folder", folder), ("municipality", init.municipality.clone())],
        sheets: Box::new(sheets),
        program: Box::new(program),
    })
}

/// A demo hides nothing from anybody: its sheets lie beside it. A real founding prints them, and keeps none.
fn write_beside(profile: &Path, sheets: &[SheetText; 3]) -> Result<PathBuf, Outcome> {
    let mut beside = profile.as_os_str().to_owned();
    beside.push("-sheets");
    let beside = PathBuf::from(beside);
    let unwritable = || Outcome::Misuse {
        message: "cli-sheets-unwritable",
        detail: vec![("folder", beside.display().to_string())],
    };
    // Others on the computer need not look at them all the same.
    make_own_folder(&beside).map_err(|_| unwritable())?;
    for (number, sheet) in (1..).zip(sheets) {
        write_own_file(&beside.join(format!("sheet-{number}.txt")), sheet.as_bytes())
            .map_err(|_| unwritable())?;
    }
    Ok(beside)
}
