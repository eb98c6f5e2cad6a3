//! A Python of its own in the target folder, with the SQLCipher of another maker: `tests/readable` calls it as a witness.

use std::fs;
use std::path::Path;
use std::process::Command;

use anyhow::{Context as _, Result};

use crate::house::House;
use crate::shell;

/// Debian's own before any other on the PATH: `python3-venv` belongs to it.
const DEBIAN_S: &str = "/usr/bin/python3";

/// Makes it, unless it was made from these very requirements. Where the package index is out of reach it says so and lets
/// the other tests run; the test that needs it fails then, and says why.
pub(crate) fn prepare(house: &House) -> Result<()> {
    if !cfg!(target_os = "linux") {
        return Ok(());
    }
    let requirements = house.root().join("tests/readable/requirements.txt");
    let wanted = fs::read(&requirements).context("could not read tests/readable/requirements.txt")?;
    let folder = house.target().join("python-sqlcipher3");
    // Written last: a folder without it was not finished.
    let stamp = folder.join("installed-from.txt");
    if fs::read(&stamp).is_ok_and(|installed| installed == wanted) {
        println!("it is there");
        return Ok(());
    }
    match make(&folder, &requirements) {
        Ok(()) => fs::write(&stamp, wanted).context("could not write down what was installed"),
        Err(error) => {
            println!("it could not be made, so a test of the stored format will fail: {error:#}");
            Ok(())
        }
    }
}

fn make(folder: &Path, requirements: &Path) -> Result<()> {
    let python = if Path::new(DEBIAN_S).exists() {
        DEBIAN_S
    } else {
        "python3"
    };
    shell::run(Command::new(python).args(["-m", "venv", "--clear"]).arg(folder))?;
    shell::run(
        Command::new(folder.join("bin/python"))
            .args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check"])
            // Exactly these files or none, and nothing is built here.
            .args(["--require-hashes", "--only-binary", ":all:", "--requirement"])
            .arg(requirements),
    )
}
