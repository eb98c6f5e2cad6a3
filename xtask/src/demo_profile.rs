//! A profile to look around in, with invented people, made the first time the program is opened from here.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, Result};

use crate::house::House;
use crate::shell;

/// Known to everyone who reads this, so it protects nothing; it is for a profile in which nobody is real.
const PASSPHRASE: &str = "tre gule støvler i regnen";

/// The file that makes a folder a profile (see `makker_store::ProfileState`).
const KEY_FILE: &str = "keys.json";

/// The folder that `MAKKER_PROFILE` names, or our own; with a profile in it.
pub(crate) fn ensure(house: &House, command_line: &Path) -> Result<PathBuf> {
    let folder = match env::var_os("MAKKER_PROFILE").filter(|folder| !folder.is_empty()) {
        // The programs started from here may run in another folder than the one it was typed in.
        Some(folder) => env::current_dir()
            .context("the current folder is gone")?
            .join(folder),
        None => house.target().join("demo-profile"),
    };
    if !folder.join(KEY_FILE).exists() {
        make(house, command_line, &folder)?;
        println!(
            "A demo profile with invented people was made in {}",
            folder.display()
        );
        println!("Its passphrase is no secret, it is a demo: {PASSPHRASE}");
    } else if folder.starts_with(house.target()) {
        println!(
            "The demo profile lies in {}; its passphrase: {PASSPHRASE}",
            folder.display()
        );
    }
    Ok(folder)
}

/// Makes the demo anew in a folder in which there is no profile.
pub(crate) fn make(house: &House, command_line: &Path, folder: &Path) -> Result<()> {
    let passphrase_file = house.target().join("demo-passphrase.txt");
    fs::write(&passphrase_file, format!("{PASSPHRASE}\n"))
        .with_context(|| format!("could not write {}", passphrase_file.display()))?;
    shell::run(
        Command::new(command_line)
            .args(["init", "--demo"])
            .arg("--profile")
            .arg(folder)
            .arg("--passphrase-file")
            .arg(&passphrase_file),
    )
    .context("could not make the demo profile")
}
