//! `cargo xtask bench`: figures at the reference load, from `tests/bench`, the size of what ships, and the memory of its window.

use std::fs;
use std::path::Path;

use anyhow::{Context as _, Result};

use crate::args::BenchOptions;
use crate::house::House;
use crate::steps::step;
use crate::system_libraries::{self, Purpose};
use crate::{bench_window, node, shell, ui};

/// `quality.md`: installed size at most.
const INSTALLED_MB_MAX: u64 = 70;
/// The reference load.
pub(crate) const FAMILIES: usize = 500;

pub(crate) fn run(house: &House, options: &BenchOptions) -> Result<()> {
    let families = options.families.unwrap_or(FAMILIES);
    prepare(house)?;
    // One after the other: built together, the programs would get what only the benchmark asks for.
    step("build the programs as they ship", || {
        build(house, &["makker-cli", "makker-desktop"])
    })?;
    step("build the benchmark", || {
        build(
            house,
            &["makker-bench", "makker-faultdisk", "makker-window-bench"],
        )
    })?;
    let folder = house.target().join("bench");
    step("measure", || {
        shell::run(
            std::process::Command::new(house.program("release", "makker-bench"))
                .args(["--families", &families.to_string()])
                .arg("--folder")
                .arg(&folder)
                .arg("--faultdisk")
                .arg(house.target().join("release/libmakker_faultdisk.so")),
        )
    })?;
    step("size", || size(house))?;
    let profile = folder.join(format!("sealed-{families}"));
    step("memory of the window, a minute after unlocking", || {
        bench_window::memory(house, &profile)
    })
}

/// What has to be there before anything is built.
pub(crate) fn prepare(house: &House) -> Result<()> {
    node::require()?;
    step("system libraries", || system_libraries::ensure(Purpose::Test))?;
    step("install the UI's packages", || ui::install(house))?;
    step("build the UI", || ui::build(house))
}

/// As it ships.
pub(crate) fn build(house: &House, packages: &[&str]) -> Result<()> {
    let named = packages.iter().flat_map(|package| ["--package", package]);
    shell::run(house.cargo().args(["build", "--locked", "--release"]).args(named))
}

/// What is installed: the two programs, with the UI built into the one.
fn size(house: &House) -> Result<()> {
    let mut total = 0;
    for name in ["makker-desktop", "makker"] {
        let file = house.program("release", name);
        let bytes = bytes_of(&file)?;
        println!("{name}: {:.1} MB", megabytes(bytes));
        total += bytes;
    }
    let missed = if total > INSTALLED_MB_MAX * 1_000_000 {
        "  MISSED"
    } else {
        ""
    };
    println!(
        "installed: {:.1} MB, goal ≤ {INSTALLED_MB_MAX} MB{missed}",
        megabytes(total)
    );
    Ok(())
}

fn bytes_of(file: &Path) -> Result<u64> {
    let found = fs::metadata(file).with_context(|| format!("could not look at {}", file.display()))?;
    Ok(found.len())
}

fn megabytes(bytes: u64) -> f64 {
    // Exact far beyond any program's size.
    bytes as f64 / 1e6
}
