//! `cargo xtask bench ui`: how fast the window is at the reference load, and how much memory it takes.

use std::fs;
use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result};

use crate::args::BenchOptions;
use crate::bench;
use crate::demo_profile;
use crate::house::House;
use crate::shell;
use crate::steps::step;

/// The shipped program but for one crate: the window's own takes the driver's variable (ADR 4, ADR 17). Everything that
/// works, and every other crate, is compiled as it ships, and shared with it.
const DRIVABLE: &str = "profile.release.package.makker-desktop.debug-assertions=true";
/// So often it is made: machines are noisy.
const DEMOS: usize = 3;
const DEMO_MOST: Duration = Duration::from_secs(10);
const DRIVEN: &str = "makker-desktop-driven";

pub(crate) fn run(house: &House, options: &BenchOptions) -> Result<()> {
    if !cfg!(target_os = "linux") {
        println!("only measured on Linux");
        return Ok(());
    }
    let families = options.families.unwrap_or(bench::FAMILIES);
    bench::prepare(house)?;
    step("build the window's program so that it can be driven", || {
        build_drivable(house)
    })?;
    step("build the programs as they ship", || {
        bench::build(house, &["makker-cli", "makker-desktop"])
    })?;
    step("build the benchmark", || {
        bench::build(
            house,
            &["makker-bench", "makker-faultdisk", "makker-window-bench"],
        )
    })?;
    let folder = house.target().join("bench");
    step("make the profile", || {
        shell::run(
            on_profile(house, "prepare", families)
                .arg("--folder")
                .arg(&folder),
        )
    })?;
    let profile = folder.join(format!("sealed-{families}"));
    let passphrase = step("what the passphrase costs", || {
        shell::answer(&mut on_profile(house, "passphrase", families)).context("the benchmark said nothing")
    })?;
    println!("{passphrase} ms");
    for _ in 0..DEMOS {
        let begun = Instant::now();
        step("the demo of 50 families (goal: 10 s)", || {
            make_demo(house, &folder)
        })?;
        if begun.elapsed() > DEMO_MOST {
            println!("    MISSED");
        }
    }
    step("measure in the window", || {
        let mut bench = window_bench(house, "speed", &profile, DRIVEN);
        shell::run(bench.args(["--passphrase-ms", &passphrase]))
    })?;
    step("memory of the window, a minute after unlocking", || {
        memory(house, &profile)
    })
}

/// Into a folder of its own, which is taken away again.
fn make_demo(house: &House, beside: &Path) -> Result<()> {
    let home = beside.join("demo");
    fs::create_dir_all(&home).with_context(|| format!("could not make {}", home.display()))?;
    // The key sheets are put beside the profile.
    demo_profile::make(house, &house.program("release", "makker"), &home.join("profile"))?;
    fs::remove_dir_all(&home).with_context(|| format!("could not take away {}", home.display()))
}

/// Of the program as it ships.
pub(crate) fn memory(house: &House, profile: &Path) -> Result<()> {
    if !cfg!(target_os = "linux") {
        println!("only measured on Linux");
        return Ok(());
    }
    shell::run(&mut window_bench(house, "memory", profile, "makker-desktop"))
}

fn window_bench(house: &House, task: &str, profile: &Path, program: &str) -> Command {
    let mut bench = Command::new(house.program("release", "makker-window-bench"));
    bench
        .arg(task)
        .arg("--profile")
        .arg(profile)
        .arg("--program")
        .arg(house.program("release", program));
    bench
}

fn on_profile(house: &House, task: &str, families: usize) -> Command {
    let mut bench = Command::new(house.program("release", "makker-bench"));
    bench.args([task, "--families", &families.to_string()]);
    bench
}

/// Put aside under a name of its own: it must never be taken for the one that ships.
fn build_drivable(house: &House) -> Result<()> {
    let build = ["build", "--locked", "--release", "--package", "makker-cli"];
    let mut cargo = house.cargo();
    cargo
        .args(build)
        .args(["--package", "makker-desktop", "--config", DRIVABLE]);
    shell::run(&mut cargo)?;
    let (built, aside) = (
        house.program("release", "makker-desktop"),
        house.program("release", DRIVEN),
    );
    fs::copy(&built, &aside).with_context(|| format!("could not copy {}", built.display()))?;
    Ok(())
}
