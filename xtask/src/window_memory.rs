//! How much memory the program takes with its window open: the share of every process that belongs to it (PSS), so that
//! what several of them share is counted once.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::Command;
use std::thread;
use std::time::Duration;

use anyhow::{Context as _, Result, bail};

use crate::house::House;
use crate::screenshot::until_painted;
use crate::shell;
use crate::virtual_screen::VirtualScreen;

/// `quality.md`: all processes, one window, 60 s after unlocking, at the reference load.
const MEMORY_MB_MAX: u64 = 300;
const AFTER_UNLOCKING: Duration = Duration::from_secs(60);
/// What `tests/bench` makes its profiles with. They hold nobody's data.
const PASSPHRASE: &str = "tre gule krager i regnen";
/// The session bus is the desktop's, not ours.
const NOT_OURS: &str = "dbus-";

pub(crate) fn measure(house: &House, profile: &Path) -> Result<()> {
    if !cfg!(target_os = "linux") {
        println!("only measured on Linux");
        return Ok(());
    }
    let log = house.target().join("bench-window.log");
    let mut window = Command::new(house.program("release", "makker-desktop"));
    window.env("MAKKER_PROFILE", profile);
    let mut screen = VirtualScreen::with(&window, &log)?;
    let locked = until_painted(&mut screen, house.target(), &log)?;
    let locked = fs::read(locked).context("could not keep the first look")?;
    unlock(screen.display())?;
    let open = until_painted(&mut screen, house.target(), &log)?;
    thread::sleep(AFTER_UNLOCKING);
    let memory = memory_of(screen.program_id().context("no program")?)?;
    if fs::read(&open)? == locked {
        bail!("the window is still locked");
    }
    let total: u64 = memory.values().sum();
    for (name, kib) in &memory {
        println!("{name}: {} MB", kib * 1024 / 1_000_000);
    }
    let total = total * 1024 / 1_000_000;
    let missed = if total > MEMORY_MB_MAX { "  MISSED" } else { "" };
    println!("memory: {total} MB, goal ≤ {MEMORY_MB_MAX} MB{missed}");
    Ok(())
}

/// Types the passphrase as a person would. There is no window manager that would give the window the keyboard.
fn unlock(display: &str) -> Result<()> {
    let mut xdotool = Command::new("xdotool");
    xdotool
        .env("DISPLAY", display)
        .args([
            "search",
            "--onlyvisible",
            "--name",
            "^Makker$",
            "windowfocus",
            "--sync",
        ])
        .args(["type", "--delay", "20", PASSPHRASE]);
    shell::run(&mut xdotool).context("could not type into the window")?;
    shell::run(
        Command::new("xdotool")
            .env("DISPLAY", display)
            .args(["key", "Return"]),
    )
}

/// Kibibytes by the name of the process, of all that descend from `ancestor`.
fn memory_of(ancestor: u32) -> Result<BTreeMap<String, u64>> {
    let mut parents = BTreeMap::new();
    for entry in fs::read_dir("/proc").context("no /proc")? {
        let name = entry?.file_name();
        let Some(id) = name.to_str().and_then(|name| name.parse::<u32>().ok()) else {
            continue;
        };
        // It may have ended meanwhile.
        let Ok(status) = fs::read_to_string(format!("/proc/{id}/status")) else {
            continue;
        };
        if let (Some(name), Some(parent)) = (value_of(&status, "Name:"), value_of(&status, "PPid:")) {
            parents.insert(id, (name.to_owned(), parent.parse::<u32>().unwrap_or(0)));
        }
    }
    let mut memory = BTreeMap::new();
    for (id, (name, _)) in &parents {
        if name.starts_with(NOT_OURS) || !descends(*id, ancestor, &parents) {
            continue;
        }
        let rollup = fs::read_to_string(format!("/proc/{id}/smaps_rollup"))
            .with_context(|| format!("could not see how much memory {name} takes"))?;
        let pss = value_of(&rollup, "Pss:")
            .and_then(|value| value.trim_end_matches(" kB").trim().parse::<u64>().ok());
        *memory.entry(name.clone()).or_default() += pss.context("no Pss")?;
    }
    Ok(memory)
}

fn value_of<'s>(text: &'s str, name: &str) -> Option<&'s str> {
    text.lines()
        .find_map(|line| line.strip_prefix(name))
        .map(str::trim)
}

fn descends(id: u32, ancestor: u32, parents: &BTreeMap<u32, (String, u32)>) -> bool {
    let mut now = id;
    while let Some((_, parent)) = parents.get(&now) {
        if now == ancestor {
            return true;
        }
        now = *parent;
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whoever_was_started_by_a_child_belongs_to_it_too() {
        let parents = [(1, 0), (10, 1), (11, 10), (12, 11), (20, 1)];
        let parents = parents
            .into_iter()
            .map(|(id, parent)| (id, (String::new(), parent)))
            .collect();
        assert!(descends(12, 10, &parents));
        assert!(descends(10, 10, &parents));
        assert!(!descends(20, 10, &parents));
    }

    #[test]
    fn figures_are_read() {
        assert_eq!(
            value_of("Rss:  12 kB\nPss:                4711 kB\n", "Pss:"),
            Some("4711 kB")
        );
        assert_eq!(value_of("Rss:  12 kB\n", "Pss:"), None);
    }
}
