//! What the worker is told.

use std::env;
use std::io::{self, BufRead as _, stdin};
use std::path::PathBuf;

use anyhow::{Context as _, Result, bail};

/// What it does once the profile was looked at.
#[derive(Clone, Copy)]
pub(crate) enum Phase {
    Edit,
    Import,
    Checkpoint,
    Migration,
}

pub(crate) struct Task {
    pub(crate) folder: PathBuf,
    pub(crate) phase: Phase,
    pub(crate) seed: u64,
    /// How many operations of the history were acknowledged before.
    pub(crate) imported: usize,
    /// The seed of the history that this profile imports.
    pub(crate) history: u64,
}

impl Task {
    pub(crate) fn from_args() -> Result<Self> {
        let mut args = env::args_os().skip(1);
        let folder = args.next().context("no folder")?.into();
        let mut word = || args.next()?.into_string().ok();
        Ok(Self {
            folder,
            phase: match word().context("no phase")?.as_str() {
                "edit" => Phase::Edit,
                "import" => Phase::Import,
                "checkpoint" => Phase::Checkpoint,
                "migration" => Phase::Migration,
                other => bail!("no such phase: {other}"),
            },
            seed: word().context("no seed")?.parse()?,
            imported: word().context("no number of imported operations")?.parse()?,
            history: word().context("no history")?.parse()?,
        })
    }
}

/// Waits for a line on the standard input; its end means to stop.
pub(crate) fn told_to_go_on() -> io::Result<bool> {
    let mut line = String::new();
    Ok(stdin().lock().read_line(&mut line)? > 0)
}
