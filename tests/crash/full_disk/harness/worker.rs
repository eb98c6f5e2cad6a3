//! A running worker over a disk of its own.

use std::collections::BTreeMap;
use std::io::{BufRead as _, BufReader};
use std::path::PathBuf;
use std::process::{Child, ChildStdout, Command, Stdio};

use anyhow::{Context as _, Result, bail, ensure};
use tempfile::TempDir;

/// A folder that takes the part of a disk, and what stands beside it.
pub(crate) struct Ground {
    folder: TempDir,
}

impl Ground {
    pub(crate) fn new() -> Result<Self> {
        let folder = tempfile::tempdir()?;
        for name in ["disk", "side"] {
            std::fs::create_dir(folder.path().join(name))?;
        }
        Ok(Self { folder })
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Lets a worker do a task to its end; what it met how often.
    pub(crate) fn done(&self, task: &str, seed: u64) -> Result<BTreeMap<String, u64>> {
        let mut worker = Worker::begin(self, task, seed, 0)?;
        let mut figures = BTreeMap::new();
        while let Some(line) = worker.listen()? {
            if let Some((times, what)) = line.strip_prefix("figure ").and_then(|rest| rest.split_once(' ')) {
                figures.insert(what.to_owned(), times.parse()?);
            }
        }
        let ended = worker.child.wait()?;
        ensure!(ended.success(), "{task}: {ended}");
        Ok(figures)
    }
}

/// Killed when dropped.
pub(crate) struct Worker {
    child: Child,
    output: BufReader<ChildStdout>,
}

impl Worker {
    pub(crate) fn begin(ground: &Ground, task: &str, seed: u64, bytes: u64) -> Result<Self> {
        let mut child = Command::new(env!("CARGO_BIN_EXE_full-disk-worker"))
            .arg(ground.path("disk"))
            .arg(ground.path("room"))
            .args([task.to_owned(), seed.to_string(), bytes.to_string()])
            .env("LD_PRELOAD", library()?)
            .env("FAULTDISK_ROOT", ground.path("disk"))
            .env("FAULTDISK_SIDE", ground.path("side"))
            .env("FAULTDISK_REPORT", ground.path("report"))
            .env("FAULTDISK_ROOM", ground.path("room"))
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .context("the worker does not start")?;
        let output = child.stdout.take().context("the worker has no output")?;
        Ok(Self {
            child,
            output: BufReader::new(output),
        })
    }

    /// The next line; `None` when it has said its last.
    fn listen(&mut self) -> Result<Option<String>> {
        let mut line = String::new();
        if self.output.read_line(&mut line)? == 0 {
            return Ok(None);
        }
        let line = line.trim_end();
        if let Some(wrong) = line.strip_prefix("wrong ") {
            bail!("{wrong}");
        }
        Ok(Some(line.to_owned()))
    }

    /// What it says is in its store.
    pub(crate) fn state(&mut self) -> Result<String> {
        while let Some(line) = self.listen()? {
            if let Some(state) = line.strip_prefix("state ") {
                return Ok(state.to_owned());
            }
        }
        bail!("the worker said nothing of its store")
    }

    /// `kill -9`.
    pub(crate) fn kill(mut self) -> Result<()> {
        self.child.kill()?;
        self.child.wait()?;
        Ok(())
    }

    /// Waits for its good end.
    pub(crate) fn end(mut self) -> Result<()> {
        while self.listen()?.is_some() {}
        let ended = self.child.wait()?;
        ensure!(ended.success(), "{ended}");
        Ok(())
    }
}

impl Drop for Worker {
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
