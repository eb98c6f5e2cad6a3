//! `cargo xtask test`: every test there is. CI runs exactly this.

use std::time::Instant;

use anyhow::{Result, bail};

use crate::house::House;
use crate::steps::{spoken, step};
use crate::system_libraries::{self, Purpose};
use crate::tally::Tally;
use crate::{check, node, python, shell, ui};

pub(crate) fn run(house: &House) -> Result<()> {
    let start = Instant::now();
    node::require()?;
    step("system libraries", || system_libraries::ensure(Purpose::Test))?;

    step("install the UI's packages", || ui::install(house))?;
    step("check the UI: types and lints", || ui::check(house))?;
    let mut tally = step("test the UI", || ui::test(house))?;
    // The window's program has the finished UI built into it.
    step("build the UI", || ui::build(house))?;

    step("formatting", || check::formatting(house))?;
    step("lints", || check::lints(house))?;
    step("build programs and tests", || build(house))?;
    step("a Python that reads SQLCipher", || python::prepare(house))?;
    tally += step("test Rust, the house rules and the real window", || {
        test_rust(house)
    })?;

    println!("\nEverything was tested, in {}.", spoken(start.elapsed()));
    println!("{tally}");
    Ok(())
}

/// How programs and tests are built.
pub(crate) const BUILD: [&str; 6] = [
    "build",
    "--locked",
    "--workspace",
    "--exclude",
    "xtask",
    "--all-targets",
];

/// The tests that open the real window look for the programs in the target folder. Everything is built at once, with
/// the same features of the same crates as the tests below have: built alone, the programs would share little with them
/// and nearly everything would be compiled twice. Xtask is running, and Windows lets nobody overwrite what runs.
pub(crate) fn build(house: &House) -> Result<()> {
    shell::run(house.cargo().args(BUILD))
}

fn test_rust(house: &House) -> Result<Tally> {
    let mut cargo = house.cargo();
    // One failing crate must not hide the next: a run on CI is too slow to be repeated for each.
    cargo.args(["test", "--locked", "--workspace", "--no-fail-fast"]);
    let (passed, output) = shell::run_and_keep(&mut cargo)?;
    let tally = Tally::of_cargo_test(&output)?;
    if !passed {
        bail!("Rust tests: {tally}");
    }
    tally.require_clean("Rust")
}
