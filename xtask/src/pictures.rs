//! `cargo xtask pictures`: the pictures of the guide and of README, taken anew in the real window.

use std::fs;

use anyhow::{Context as _, Result, bail};

use crate::house::House;
use crate::steps::step;
use crate::system_libraries::{self, Purpose};
use crate::{node, shell, test, ui};

pub(crate) fn run(house: &House) -> Result<()> {
    node::require()?;
    step("system libraries", || system_libraries::ensure(Purpose::Test))?;
    step("install the UI's packages", || ui::install(house))?;
    step("build the UI", || ui::build(house))?;
    step("build programs and tests", || test::build(house))?;
    step("walk through every screen, in light and dark", || take(house))
}

/// The walk is a test (`tests/e2e/src/pictures`); here it keeps what it takes.
fn take(house: &House) -> Result<()> {
    let folder = house.root().join("docs/pictures");
    let before = pictures(&folder)?;
    for file in &before {
        fs::remove_file(folder.join(file)).with_context(|| format!("could not remove {file}"))?;
    }
    let mut cargo = house.cargo();
    cargo
        .args(["test", "--locked", "--workspace", "--exclude", "xtask", "--lib"])
        .arg("pictures::every_screen")
        // The one walk counts what lies in the folder, while the other is still at it.
        .args(["--", "--test-threads=1"])
        .env("MAKKER_PICTURES", &folder);
    shell::run(&mut cargo).context("the walk did not come to its end; `git checkout docs/pictures` brings the old pictures back")?;
    let now = pictures(&folder)?;
    if now.is_empty() {
        bail!("no picture was taken");
    }
    println!("{} pictures in {}", now.len(), folder.display());
    for file in before.iter().filter(|file| !now.contains(file)) {
        println!("no longer there: {file}");
    }
    Ok(())
}

fn pictures(folder: &std::path::Path) -> Result<Vec<String>> {
    let mut names = Vec::new();
    for entry in fs::read_dir(folder).with_context(|| format!("could not look into {}", folder.display()))? {
        let name = entry.context("could not look at a picture")?.file_name();
        let name = name.to_string_lossy().into_owned();
        if name.ends_with(".png") {
            names.push(name);
        }
    }
    names.sort();
    Ok(names)
}
