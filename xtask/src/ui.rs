//! The windows' own tools, run in `ui/`.

use std::fs;
use std::process::Command;

use anyhow::{Context as _, Result, bail};

use crate::house::House;
use crate::tally::Tally;
use crate::{node, shell};

/// A copy of the lock file that `node_modules` was installed from. Comparing contents, not times: an interrupted
/// `npm ci` leaves no copy, and a fresh clone has fresh times.
const INSTALLED_FROM: &str = "node_modules/.installed-from.json";

/// `npm ci`, when `package-lock.json` is not the one that was installed.
pub(crate) fn install(house: &House) -> Result<()> {
    let lock_file = house.ui().join("package-lock.json");
    let wanted = fs::read(&lock_file).with_context(|| format!("could not read {}", lock_file.display()))?;
    let stamp = house.ui().join(INSTALLED_FROM);
    if fs::read(&stamp).is_ok_and(|installed| installed == wanted) {
        println!("node_modules is up to date");
        return Ok(());
    }
    shell::run(npm(house).args(["ci", "--no-audit", "--no-fund"]))?;
    fs::write(&stamp, wanted).with_context(|| format!("could not write {}", stamp.display()))
}

pub(crate) fn build(house: &House) -> Result<()> {
    shell::run(npm(house).args(["run", "build"]))
}

/// The window's program has `ui/dist` built into it, so nothing that compiles it works without.
pub(crate) fn build_if_missing(house: &House) -> Result<()> {
    if house.ui().join("dist/index.html").exists() {
        Ok(())
    } else {
        build(house)
    }
}

/// Types and lints.
pub(crate) fn check(house: &House) -> Result<()> {
    shell::run(npm(house).args(["run", "check"]))
}

pub(crate) fn test(house: &House) -> Result<Tally> {
    let report = house.target().join("ui-tests.json");
    fs::create_dir_all(house.target()).context("could not make the target folder")?;
    // A report from an earlier run must not be counted again.
    if report.exists() {
        fs::remove_file(&report).with_context(|| format!("could not remove {}", report.display()))?;
    }
    let mut vitest = npm(house);
    vitest.args(["test", "--", "--reporter=default", "--reporter=json"]);
    vitest.arg(format!("--outputFile.json={}", report.display()));
    let outcome = shell::run(&mut vitest);
    let counted = fs::read(&report)
        .context("the UI tests left no report")
        .and_then(|json| Tally::of_vitest(&json));
    match (outcome, counted) {
        (Ok(()), Ok(tally)) => tally.require_clean("UI"),
        (Ok(()), Err(error)) => Err(error),
        (Err(failure), Ok(tally)) => bail!("{failure}: {tally}"),
        (Err(failure), Err(_)) => Err(failure),
    }
}

fn npm(house: &House) -> Command {
    let mut npm = node::npm();
    npm.current_dir(house.ui());
    npm
}
