//! `cargo xtask app`: build Makker and open it.

use std::env;
use std::process::Command;

use anyhow::{Context as _, Result};

use crate::args::AppOptions;
use crate::house::House;
use crate::steps::step;
use crate::system_libraries::{self, Purpose};
use crate::{demo_profile, node, screenshot, shell, ui};

pub(crate) fn run(house: &House, options: &AppOptions) -> Result<()> {
    let purpose = if options.screenshot.is_some() {
        Purpose::Screenshot
    } else {
        Purpose::App
    };
    node::require()?;
    step("system libraries", || system_libraries::ensure(purpose))?;
    step("install the UI's packages", || ui::install(house))?;
    step("build the UI", || ui::build(house))?;
    step("build the programs", || build(house, options.release))?;

    let profile = if options.release { "release" } else { "debug" };
    let command_line = house.program(profile, "makker");
    let folder = step("demo profile", || demo_profile::ensure(house, &command_line))?;

    let mut window = Command::new(house.program(profile, "makker-desktop"));
    window.args(&options.program_args).env("MAKKER_PROFILE", folder);
    match &options.screenshot {
        Some(file) => {
            let file = env::current_dir()
                .context("the current folder is gone")?
                .join(file);
            step("take a picture of the window", || {
                screenshot::take(&window, &file, house.target())
            })
        }
        None if no_display() => {
            println!("\nMakker is built, but there is no display here to open it on (neither DISPLAY nor");
            println!(
                "WAYLAND_DISPLAY is set). To see it all the same: cargo xtask app --screenshot makker.png"
            );
            Ok(())
        }
        None => step("Makker is open", || shell::run(&mut window)),
    }
}

fn build(house: &House, release: bool) -> Result<()> {
    let mut cargo = house.cargo();
    cargo.args([
        "build",
        "--locked",
        "--package",
        "makker-cli",
        "--package",
        "makker-desktop",
    ]);
    if release {
        cargo.arg("--release");
    }
    shell::run(&mut cargo)
}

fn no_display() -> bool {
    let unset = |name| env::var_os(name).is_none_or(|value| value.is_empty());
    env::consts::OS == "linux" && unset("DISPLAY") && unset("WAYLAND_DISPLAY")
}
