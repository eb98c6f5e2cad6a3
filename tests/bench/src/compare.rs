//! Makker with a key and without one, taking turns; then the documents; then what the disk was asked.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context as _, Result, ensure};

use crate::args::{Args, Task};
use crate::documents;
use crate::kept;
use crate::report::{self, Load};
use crate::samples::Samples;

/// How often each is measured; every figure is over all rounds together.
const ROUNDS: usize = 3;
/// Rounds of the documents, which take little time.
const DOCUMENT_ROUNDS: usize = 9;
/// Edits over which the disk's work is counted.
const COUNTED_EDITS: usize = 1_000;

pub(crate) fn run(args: &Args) -> Result<()> {
    let own;
    let folder = match &args.folder {
        Some(folder) => folder.as_path(),
        None => {
            own = tempfile::tempdir()?;
            own.path()
        }
    };
    fs::create_dir_all(folder)?;
    let sealed = Side::new(folder, args.families, false);
    let plain = Side::new(folder, args.families, true);
    for side in [&sealed, &plain] {
        side.fill()?;
    }
    let (mut ours, mut theirs) = (Samples::default(), Samples::default());
    for _ in 0..ROUNDS {
        ours.read(&side_says(&sealed, Task::Measure, 0, &[])?)?;
        theirs.read(&side_says(&plain, Task::Measure, 0, &[])?)?;
    }
    let documents = documents::measure(folder, DOCUMENT_ROUNDS)?;
    if let Some(library) = &args.faultdisk {
        ours.add("fsyncs per edit", fsyncs_per_edit(&sealed, library, folder)?);
    }
    let load = Load {
        families: args.families,
        bytes: sealed.bytes()?,
        bytes_plain: plain.bytes()?,
    };
    report::print(&load, &ours, &theirs, &documents);
    Ok(())
}

/// Only the profile with a key, for whoever measures something else over it.
pub(crate) fn prepare(folder: &Path, families: usize) -> Result<()> {
    fs::create_dir_all(folder)?;
    Side::new(folder, families, false).fill()
}

/// A profile with a key or without one, and the processes over it.
struct Side {
    profile: PathBuf,
    families: usize,
    without_key: bool,
}

impl Side {
    fn new(folder: &Path, families: usize, without_key: bool) -> Self {
        let kind = if without_key { "plain" } else { "sealed" };
        Self {
            profile: folder.join(format!("{kind}-{families}")),
            families,
            without_key,
        }
    }

    /// Filled in a folder beside it first, so that a run that was cut off leaves nothing that looks whole. What an earlier
    /// run has left is used again, if it can be.
    fn fill(&self) -> Result<()> {
        if self.profile.exists() {
            if kept::is_of_this_load(&self.profile) && side_says(self, Task::TryOut, 0, &[]).is_ok() {
                return Ok(());
            }
            println!("{} is of no use any more: made anew", self.profile.display());
            fs::remove_dir_all(&self.profile)?;
        }
        let unfinished = self.profile.with_extension("unfinished");
        if unfinished.exists() {
            fs::remove_dir_all(&unfinished)?;
        }
        let beside = Self {
            profile: unfinished.clone(),
            ..*self
        };
        side_says(&beside, Task::Load, 0, &[])?;
        fs::rename(&unfinished, &self.profile).context("the filled profile")?;
        kept::note(&self.profile)
    }

    fn bytes(&self) -> Result<u64> {
        let mut bytes = 0;
        for file in fs::read_dir(&self.profile)? {
            bytes += file?.metadata()?.len();
        }
        Ok(bytes)
    }
}

/// Runs a task over it in a process of its own; what that process said.
fn side_says(side: &Side, task: Task, edits: usize, environment: &[(&str, &Path)]) -> Result<String> {
    let mut command = Command::new(std::env::current_exe()?);
    command
        .arg(task.name())
        .arg("--folder")
        .arg(&side.profile)
        .args(["--families", &side.families.to_string()])
        .args(["--edits", &edits.to_string()])
        .args(side.without_key.then_some("--without-key"))
        .envs(environment.iter().copied())
        .stderr(std::process::Stdio::inherit());
    let output = command.output().context("the benchmark could not start itself")?;
    ensure!(output.status.success(), "{}: {}", task.name(), output.status);
    Ok(String::from_utf8(output.stdout)?)
}

/// Counted below the C library: opening and closing are taken off by a run without edits.
fn fsyncs_per_edit(side: &Side, library: &Path, folder: &Path) -> Result<f64> {
    let aside = folder.join("faultdisk");
    fs::create_dir_all(&aside)?;
    let report = aside.join("report");
    let count = |edits: usize| -> Result<f64> {
        let environment = [
            ("LD_PRELOAD", library),
            ("FAULTDISK_ROOT", side.profile.as_path()),
            ("FAULTDISK_SIDE", aside.as_path()),
            ("FAULTDISK_REPORT", report.as_path()),
        ];
        side_says(side, Task::Edits, edits, &environment)?;
        let said = fs::read_to_string(&report).context("the disk reports nothing")?;
        let fsyncs = said.lines().find_map(|line| line.strip_prefix("fsyncs "));
        Ok(fsyncs.context("the disk counts nothing")?.parse()?)
    };
    let edits = u32::try_from(COUNTED_EDITS)?;
    Ok((count(COUNTED_EDITS)? - count(0)?) / f64::from(edits))
}
