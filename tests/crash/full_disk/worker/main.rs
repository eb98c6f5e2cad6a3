//! The process whose disk becomes full. It tells the disk itself how much room there is, and looks after each refusal
//! whether everything acknowledged is there and nothing else.
//!
//! This crate must never know: how the store keeps its promises, or how much room anything takes.
//!
//! ```sh
//! full-disk-worker DISK ROOM sweep|found|read|visit|killed|again SEED BYTES
//! ```

mod deed;
mod figures;
mod founding;
mod ground;
mod killed;
mod reading;
mod room;
mod state;
mod sweep;

use std::env;
use std::path::PathBuf;
use std::process::ExitCode;

use anyhow::{Context as _, Result, bail};
use makker_casework::{Casework, ProfileState};

use figures::{Figures, say};
use room::Room;

const PASSPHRASE: &str = "tre små fisk i en å";

fn main() -> ExitCode {
    match work() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            let _ = say(&format!("wrong {error:#}"));
            ExitCode::FAILURE
        }
    }
}

fn work() -> Result<()> {
    let mut args = env::args_os().skip(1);
    let disk = PathBuf::from(args.next().context("no disk")?);
    let room = Room::new(&disk, &PathBuf::from(args.next().context("no room")?));
    let mut word = || args.next()?.into_string().ok();
    let task = word().context("no task")?;
    let seed = word().context("no seed")?.parse()?;
    let bytes = word().context("no bytes")?.parse()?;
    let profile = disk.join("profile");
    let mut figures = Figures::default();
    if task != "found" && ProfileState::of(&profile) == ProfileState::Missing {
        let (ground, _) = ground::new(seed);
        Casework::found(&profile, PASSPHRASE, &ground::FOUNDING, &ground)?;
    }
    match task.as_str() {
        "sweep" => sweep::run(&profile, &room, &mut figures)?,
        "found" => founding::run(&profile, &room, &mut figures)?,
        "read" => reading::run(&profile, &room, true, &mut figures)?,
        "visit" => reading::run(&profile, &room, false, &mut figures)?,
        "killed" => killed::until_refused(&profile, &room, seed, bytes)?,
        "again" => killed::open_again(&profile, &room, seed)?,
        other => bail!("no such task: {other}"),
    }
    Ok(figures.say()?)
}
