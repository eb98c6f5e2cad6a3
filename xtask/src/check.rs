//! `cargo xtask check`: what finds most faults in the least time.

use anyhow::Result;

use crate::house::House;
use crate::steps::step;
use crate::system_libraries::{self, Purpose};
use crate::{node, shell, ui};

pub(crate) fn run(house: &House) -> Result<()> {
    node::require()?;
    step("system libraries", || system_libraries::ensure(Purpose::App))?;
    step("install the UI's packages", || ui::install(house))?;
    step("formatting", || formatting(house))?;
    step("check the UI: types and lints", || ui::check(house))?;
    step("house rules", || house_rules(house))?;
    ui::build_if_missing(house)?;
    step("lints", || lints(house))
}

pub(crate) fn formatting(house: &House) -> Result<()> {
    shell::run(house.cargo().args(["fmt", "--all", "--check"]))
}

pub(crate) fn lints(house: &House) -> Result<()> {
    shell::run(house.cargo().args([
        "clippy",
        "--locked",
        "--workspace",
        "--all-targets",
        "--",
        "--deny",
        "warnings",
    ]))
}

fn house_rules(house: &House) -> Result<()> {
    shell::run(
        house
            .cargo()
            .args(["test", "--locked", "--quiet", "--package", "makker-tidy"]),
    )
}
