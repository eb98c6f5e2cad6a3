//! How much memory the program takes with its window open: the share of every process that belongs to it (PSS), so that
//! what several of them share is counted once.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, bail, ensure};
use makker_driven::{Profile, Screen};

use crate::figures::Figures;
use crate::processes::{self, value_of};
use crate::session::{PASSPHRASE, Session};

/// `quality.md`: all processes, one window, 60 s after unlocking, at the reference load.
const MEMORY_MB_MAX: u64 = 300;
const AFTER_UNLOCKING: Duration = Duration::from_secs(60);
const PATIENCE: Duration = Duration::from_secs(60);
const BETWEEN_LOOKS: Duration = Duration::from_millis(300);
/// The picture of an empty screen or window has a few hundred bytes, one with letters in it many thousands.
const BYTES_OF_A_PAINTED_WINDOW: usize = 15_000;
/// The session bus is the desktop's, the driver the benchmark's.
const NOT_OURS: [&str; 2] = ["dbus-", "WebKitWebDriver"];

/// Of the program that ships, which nobody drives: it is typed into as a person would.
pub(crate) fn as_shipped(program: &Path, folder: &Path) -> Result<()> {
    let profile = Profile::over(folder, PASSPHRASE)?;
    profile.make_folders()?;
    let screen = Screen::start((1280, 800))?;
    let mut window = Command::new("dbus-run-session")
        .arg("--")
        .arg(program)
        .envs(profile.environment())
        .env("DISPLAY", &screen.display)
        .env("GDK_BACKEND", "x11")
        .env_remove("WAYLAND_DISPLAY")
        // There is no graphics card behind this screen, and no screen reader in front of it.
        .env("WEBKIT_DISABLE_COMPOSITING_MODE", "1")
        .env("NO_AT_BRIDGE", "1")
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .context("could not start the program")?;
    let measured = measure(&screen, window.id());
    // No X client outlives its server.
    drop(screen);
    window.wait().context("lost sight of the program")?;
    let memory = measured?;
    let total = megabytes(memory.values().sum());
    for (name, kib) in &memory {
        println!("{name}: {} MB", megabytes(*kib));
    }
    let missed = if total > MEMORY_MB_MAX { "  MISSED" } else { "" };
    println!("memory: {total} MB, goal ≤ {MEMORY_MB_MAX} MB{missed}");
    Ok(())
}

fn measure(screen: &Screen, ancestor: u32) -> Result<BTreeMap<String, u64>> {
    let locked = until_painted(screen)?;
    unlock(&screen.display)?;
    thread::sleep(AFTER_UNLOCKING);
    let open = screen.picture()?;
    // A list of families has many more letters than the lock.
    ensure!(open.len() > locked * 3 / 2, "the window is still locked");
    memory_of(ancestor)
}

/// The size of its picture, once letters stand in the window.
fn until_painted(screen: &Screen) -> Result<usize> {
    let deadline = Instant::now() + PATIENCE;
    let mut before = 0;
    loop {
        let now = screen.picture()?.len();
        if now >= BYTES_OF_A_PAINTED_WINDOW && now.abs_diff(before) < 200 {
            return Ok(now);
        }
        if Instant::now() > deadline {
            bail!("the window was not painted: its picture has {now} bytes");
        }
        before = now;
        thread::sleep(BETWEEN_LOOKS);
    }
}

/// Types the passphrase as a person would. There is no window manager that would give the window the keyboard.
fn unlock(display: &str) -> Result<()> {
    let to_window = [
        "search",
        "--onlyvisible",
        "--name",
        "^Makker$",
        "windowfocus",
        "--sync",
    ];
    for words in [&["type", "--delay", "20", PASSPHRASE][..], &["key", "Return"]] {
        let status = Command::new("xdotool")
            .env("DISPLAY", display)
            .args(to_window)
            .args(words)
            .status()
            .context("xdotool could not be started")?;
        ensure!(status.success(), "could not type into the window");
    }
    Ok(())
}

/// Of the window that has been used all along.
pub(crate) fn after_all(session: &Session, figures: &mut Figures) -> Result<()> {
    let kib: u64 = memory_of(session.desktop.ancestor())?.values().sum();
    // Exact far beyond any machine's memory.
    figures.add("memory after all", megabytes(kib) as f64);
    Ok(())
}

fn megabytes(kib: u64) -> u64 {
    kib * 1024 / 1_000_000
}

/// Kibibytes by the name of the process, of all that descend from `ancestor`.
fn memory_of(ancestor: u32) -> Result<BTreeMap<String, u64>> {
    let mut memory = BTreeMap::new();
    for (id, name) in processes::under(ancestor)? {
        if NOT_OURS.iter().any(|other| name.starts_with(other)) {
            continue;
        }
        let rollup = fs::read_to_string(format!("/proc/{id}/smaps_rollup"))
            .with_context(|| format!("could not see how much memory {name} takes"))?;
        let pss = value_of(&rollup, "Pss:")
            .and_then(|value| value.trim_end_matches(" kB").trim().parse::<u64>().ok());
        *memory.entry(name).or_default() += pss.context("no Pss")?;
    }
    Ok(memory)
}
