//! `cargo xtask crash`: the crash tests of `cargo xtask test`, at a length at which rare moments come up too.

use anyhow::Result;

use crate::house::House;
use crate::shell;
use crate::steps::step;

/// What the tests in `tests/crash` are told; `MAKKER_CRASH_SEED` is passed on as it is.
const KILLS: (&str, &str) = ("MAKKER_CRASH_KILLS", "10000");
const POWER_CUTS: (&str, &str) = ("MAKKER_CRASH_CUTS", "2000");

pub(crate) fn run(house: &House) -> Result<()> {
    step("kill the store, and take its power away", || {
        // One after the other, each with its summary: both cores for the one that kills and the one that is killed.
        shell::run(
            house
                .cargo()
                .envs([KILLS, POWER_CUTS])
                .args(["test", "--locked", "--package", "makker-crash"])
                .args(["--", "--nocapture", "--test-threads=1"]),
        )
    })
}
