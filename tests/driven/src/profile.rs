//! A profile in an empty home, and the command line over it.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use anyhow::{Context, ensure};
use serde_json::Value;
use tempfile::TempDir;

/// What opens every profile that is made here.
pub const PASSPHRASE: &str = "tre små fisk i en å";

/// An empty home folder with a demo municipality in it.
pub struct Profile {
    home: TempDir,
    /// Where it lies, when not in the home folder.
    elsewhere: Option<PathBuf>,
}

/// A binary that `cargo xtask` has built beside the one that runs, or beside its folder where that is a test.
pub fn built(name: &str) -> anyhow::Result<PathBuf> {
    let own = std::env::current_exe()?;
    let folder = own.parent().context("the folder of built binaries")?;
    let folder = match folder.file_name() {
        Some(tests) if tests == "deps" => folder.parent().context("the folder of built binaries")?,
        _ => folder,
    };
    let file = folder.join(format!("{name}{}", std::env::consts::EXE_SUFFIX));
    ensure!(
        file.exists(),
        "{} is not built: run the tests with `cargo xtask test`",
        file.display()
    );
    Ok(file)
}

impl Profile {
    /// The line that founds it.
    pub const INIT: [&'static str; 7] = [
        "init",
        "--name",
        "Amina Holm",
        "--department",
        "SOF",
        "--demo",
        "--empty",
    ];

    /// None yet; only the passphrase for it.
    pub fn none() -> anyhow::Result<Self> {
        Self::beginning(None, PASSPHRASE)
    }

    /// One that somebody else has made and keeps, in a folder of its own; the home around it is empty all the same.
    pub fn over(folder: &Path, passphrase: &str) -> anyhow::Result<Self> {
        let folder = folder
            .canonicalize()
            .with_context(|| format!("no profile in {}", folder.display()))?;
        Self::beginning(Some(folder), passphrase)
    }

    fn beginning(elsewhere: Option<PathBuf>, passphrase: &str) -> anyhow::Result<Self> {
        let profile = Self {
            home: tempfile::tempdir()?,
            elsewhere,
        };
        std::fs::write(profile.passphrase_file(), passphrase)?;
        Ok(profile)
    }

    /// Founded by Amina Holm from SOF.
    pub fn founded() -> anyhow::Result<Self> {
        let profile = Self::none()?;
        let out = profile.makker(&Self::INIT)?;
        ensure!(
            out.status.success(),
            "init: {}",
            String::from_utf8_lossy(&out.stderr)
        );
        Ok(profile)
    }

    /// The demo municipality with its families, seen by Lise Brandt.
    pub fn demo(seed: u64) -> anyhow::Result<Self> {
        let profile = Self::none()?;
        let out = profile.makker(&["init", "--demo", "--seed", &seed.to_string()])?;
        ensure!(
            out.status.success(),
            "init: {}",
            String::from_utf8_lossy(&out.stderr)
        );
        Ok(profile)
    }

    /// A file in the home folder.
    pub fn file(&self, name: &str) -> PathBuf {
        self.home.path().join(name)
    }

    fn passphrase_file(&self) -> PathBuf {
        self.home.path().join("passphrase.txt")
    }

    /// What every process of the test is told, so that nothing of this machine's own settings reaches it.
    pub fn environment(&self) -> Vec<(&'static str, PathBuf)> {
        let home = self.home.path();
        vec![
            ("HOME", home.to_owned()),
            ("TMPDIR", home.join("tmp")),
            ("XDG_CACHE_HOME", home.join("cache")),
            ("XDG_CONFIG_HOME", home.join("config")),
            ("XDG_DATA_HOME", home.join("data")),
            ("XDG_RUNTIME_DIR", home.join("run")),
            (
                "MAKKER_PROFILE",
                self.elsewhere.clone().unwrap_or_else(|| home.join("profile")),
            ),
        ]
    }

    /// The folders that programs expect to find.
    pub fn make_folders(&self) -> anyhow::Result<()> {
        for folder in ["tmp", "run"] {
            std::fs::create_dir_all(self.home.path().join(folder))?;
        }
        Ok(())
    }

    /// Runs the command line.
    pub fn makker(&self, args: &[&str]) -> anyhow::Result<Output> {
        Ok(self.command_line(args)?.output()?)
    }

    /// The command line, ready to be run.
    pub fn command_line(&self, args: &[&str]) -> anyhow::Result<Command> {
        self.make_folders()?;
        let mut command = Command::new(built("makker")?);
        command
            .envs(self.environment())
            .env("MAKKER_PASSPHRASE_FILE", self.passphrase_file())
            .args(args);
        Ok(command)
    }

    /// Calls a command through the command line and reads its answer.
    pub fn call(&self, command: &str, request: &Value) -> anyhow::Result<Value> {
        let out = self.makker(&["--json", "call", command, &request.to_string()])?;
        ensure!(
            out.status.success(),
            "{command}: {}",
            String::from_utf8_lossy(&out.stderr)
        );
        Ok(serde_json::from_slice(&out.stdout)?)
    }
}
