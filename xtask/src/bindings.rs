//! `cargo xtask bindings`: the types and commands of `crates/api`, written down for TypeScript.

use anyhow::Result;

use crate::house::House;
use crate::shell;

/// The test that holds the file against the crate writes it anew when it is told to bless what it finds.
pub(crate) fn run(house: &House) -> Result<()> {
    shell::run(
        house
            .cargo()
            .args(["test", "--package", "makker-api", "bindings"])
            .env("MAKKER_BLESS", "1"),
    )
}
