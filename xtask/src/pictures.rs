//! `cargo xtask pictures`: the pictures of the guide and of README, taken anew in the real window.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, Result, bail};
use serde_json::Value;

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
    let walk = walk(house)?;
    let folder = house.root().join("docs/pictures");
    let before = pictures(&folder)?;
    for file in &before {
        fs::remove_file(folder.join(file)).with_context(|| format!("could not remove {file}"))?;
    }
    let mut command = Command::new(walk);
    command
        // One theme after the other: each looks what lies in the folder when it is through.
        .args(["pictures::every_screen", "--test-threads=1"])
        .env("CARGO_MANIFEST_DIR", house.root().join("tests/e2e"))
        .env("MAKKER_PICTURES", &folder);
    shell::run(&mut command)
        .context("the walk did not come to its end; `git checkout docs/pictures` brings the old ones back")?;
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

/// The test program that walks. Cargo is asked for it with the words it was built with: with others it would compile
/// most of the house anew.
fn walk(house: &House) -> Result<PathBuf> {
    let output = house
        .cargo()
        .args(test::BUILD)
        .arg("--message-format=json")
        .output()
        .context("could not start cargo")?;
    let said = String::from_utf8_lossy(&output.stdout);
    let messages = said
        .lines()
        .filter_map(|line| serde_json::from_str::<Value>(line).ok());
    walk_among(messages).context("cargo names no tests of the whole program")
}

fn walk_among(mut messages: impl Iterator<Item = Value>) -> Option<PathBuf> {
    messages.find_map(|message| {
        let is_walk =
            message.pointer("/target/name")? == "makker_e2e" && message.pointer("/profile/test")? == true;
        let program = message.get("executable")?.as_str()?;
        is_walk.then(|| program.into())
    })
}

fn pictures(folder: &Path) -> Result<Vec<String>> {
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

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn the_walk_is_told_from_the_library_that_it_tests() {
        let target = json!({ "name": "makker_e2e" });
        let library = json!({ "target": target, "profile": { "test": false }, "executable": null });
        let walk =
            json!({ "target": target, "profile": { "test": true }, "executable": "deps/makker_e2e-1" });
        let other = json!({ "target": { "name": "makker_cli" }, "profile": { "test": true }, "executable": "deps/x" });
        let finished = json!({ "reason": "build-finished", "success": true });
        let found = walk_among([library.clone(), other, walk, finished].into_iter());
        assert_eq!(found, Some("deps/makker_e2e-1".into()));
        assert_eq!(walk_among([library].into_iter()), None);
    }
}
