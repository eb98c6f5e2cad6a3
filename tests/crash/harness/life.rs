//! One life of the worker.

use std::io::{BufRead as _, BufReader, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, ChildStdout, Command, ExitStatus, Stdio};

use anyhow::{Context as _, Result, bail, ensure};

/// What the worker does with the profile.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Phase {
    Edit,
    Import,
    Checkpoint,
    Migration,
}

impl Phase {
    pub(crate) const ALL: [Self; 4] = [Self::Edit, Self::Import, Self::Checkpoint, Self::Migration];

    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Edit => "edit",
            Self::Import => "import",
            Self::Checkpoint => "checkpoint",
            Self::Migration => "migration",
        }
    }
}

/// One line from the worker.
#[derive(Debug)]
pub(crate) enum Said {
    Wrong(String),
    Checked,
    Begin { kind: String, hashes: Vec<String> },
    Acked,
    Refused(String),
}

pub(crate) struct Task<'a> {
    pub(crate) folder: &'a Path,
    pub(crate) phase: Phase,
    pub(crate) seed: u64,
    pub(crate) imported: usize,
    pub(crate) history: u64,
}

/// The disk under the worker, when it is to lose its power.
pub(crate) struct FaultyDisk<'a> {
    pub(crate) root: &'a Path,
    pub(crate) side: &'a Path,
    pub(crate) report: &'a Path,
    pub(crate) cut_at: u64,
    pub(crate) lying: bool,
}

/// A running worker; killed when dropped.
pub(crate) struct Life {
    child: Child,
    input: Option<ChildStdin>,
    output: BufReader<ChildStdout>,
}

impl Life {
    pub(crate) fn begin(task: &Task<'_>, disk: Option<&FaultyDisk<'_>>) -> Result<Self> {
        let mut command = Command::new(env!("CARGO_BIN_EXE_crash-worker"));
        command
            .arg(task.folder)
            .arg(task.phase.name())
            .args([
                task.seed.to_string(),
                task.imported.to_string(),
                task.history.to_string(),
            ])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped());
        if let Some(disk) = disk {
            command
                .env("LD_PRELOAD", library()?)
                .env("FAULTDISK_ROOT", disk.root)
                .env("FAULTDISK_SIDE", disk.side)
                .env("FAULTDISK_REPORT", disk.report)
                .env("FAULTDISK_CUT_AT", disk.cut_at.to_string())
                .env("FAULTDISK_SEED", task.seed.to_string())
                .env("FAULTDISK_LYING_FSYNC", u8::from(disk.lying).to_string());
        }
        let mut child = command.spawn().context("the worker does not start")?;
        let input = child.stdin.take();
        let output = child.stdout.take().context("the worker has no output")?;
        Ok(Self {
            child,
            input,
            output: BufReader::new(output),
        })
    }

    /// The next thing it says; `None` when it has said its last.
    pub(crate) fn listen(&mut self) -> Result<Option<Said>> {
        let mut line = String::new();
        self.output.read_line(&mut line)?;
        let Some(line) = line.strip_suffix('\n') else {
            ensure!(line.is_empty(), "half a line: {line}");
            return Ok(None);
        };
        let (word, rest) = line.split_once(' ').unwrap_or((line, ""));
        Ok(Some(match word {
            "checked" => Said::Checked,
            "acked" => Said::Acked,
            "wrong" => Said::Wrong(rest.to_owned()),
            "refused" => Said::Refused(rest.to_owned()),
            "begin" => {
                let mut words = rest.split(' ').map(str::to_owned);
                Said::Begin {
                    kind: words.next().unwrap_or_default(),
                    hashes: words.collect(),
                }
            }
            _ => bail!("the worker says: {line}"),
        }))
    }

    /// Lets it work.
    pub(crate) fn go(&mut self) -> Result<()> {
        let input = self.input.as_mut().context("the worker no longer listens")?;
        input.write_all(b"go\n").context("the worker is gone")
    }

    /// Tells it to stop where it waits.
    pub(crate) fn stop(&mut self) {
        self.input = None;
    }

    /// `kill -9`. What it said before can still be heard.
    pub(crate) fn kill(&mut self) -> Result<()> {
        self.child.kill()?;
        self.child.wait()?;
        Ok(())
    }

    /// How it ended.
    pub(crate) fn end(&mut self) -> Result<ExitStatus> {
        self.input = None;
        Ok(self.child.wait()?)
    }
}

impl Drop for Life {
    fn drop(&mut self) {
        // Of a worker that has ended already, both say so.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// Cargo builds it beside this test, as for any dependency.
fn library() -> Result<PathBuf> {
    let own = std::env::current_exe()?;
    let file = own.with_file_name("libmakker_faultdisk.so");
    ensure!(
        file.exists(),
        "{} is not built: `cargo build -p makker-faultdisk`",
        file.display()
    );
    Ok(file)
}
