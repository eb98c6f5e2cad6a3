//! An empty home in which everything is that a program may write to, and the programs that run in it.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::time::SystemTime;

use anyhow::{Context as _, Result, ensure};
use makker_crypto::{DataKey, PassphraseCost, PassphraseSlot, SystemRandomness};
use serde::Deserialize as _;
use serde_json::Value;
use tempfile::TempDir;

use crate::canary::{Canary, Seed};

/// Where a program is told to keep what; all of it lies in the home.
const FOLDERS: &[(&str, &str)] = &[
    ("TMPDIR", "tmp"),
    ("XDG_CACHE_HOME", "cache"),
    ("XDG_CONFIG_HOME", "config"),
    ("XDG_DATA_HOME", "data"),
    ("XDG_RUNTIME_DIR", "run"),
    ("XDG_STATE_HOME", "state"),
];

/// The home of one run.
pub struct Home {
    folder: TempDir,
    /// The test's own: the passphrase, which no program may keep, lies readable here.
    beside: TempDir,
    passphrase: Canary,
    began: SystemTime,
    seed: Seed,
}

impl Home {
    /// Empty but for its folders.
    pub fn new() -> Result<Self> {
        let (folder, beside) = (tempfile::tempdir()?, tempfile::tempdir()?);
        for (_, name) in FOLDERS {
            fs::create_dir(folder.path().join(name))?;
        }
        let seed = Seed::of(&folder.path().display().to_string());
        let passphrase = Canary {
            place: "the passphrase".to_owned(),
            word: seed.word("the passphrase"),
        };
        let home = Self {
            // The file system's clock, which is what files are compared with.
            began: fs::metadata(folder.path())?.modified()?,
            folder,
            beside,
            passphrase,
            seed,
        };
        fs::write(home.passphrase_file(), home.passphrase())?;
        Ok(home)
    }

    pub fn path(&self) -> &Path {
        self.folder.path()
    }

    /// When it was made, by the clock of the file system.
    pub fn began(&self) -> SystemTime {
        self.began
    }

    /// Not searched.
    pub fn beside(&self) -> &Path {
        self.beside.path()
    }

    pub fn seed(&self) -> &Seed {
        &self.seed
    }

    /// What opens the profile; a canary itself.
    pub fn passphrase(&self) -> &str {
        &self.passphrase.word
    }

    pub fn passphrase_canary(&self) -> Canary {
        self.passphrase.clone()
    }

    pub fn passphrase_file(&self) -> PathBuf {
        self.beside.path().join("passphrase.txt")
    }

    /// The profile's folder, where the program puts it by itself.
    pub fn profile(&self) -> PathBuf {
        self.folder.path().join("data").join("Makker")
    }

    /// The database's file.
    pub fn database(&self) -> PathBuf {
        self.profile().join("cases.db")
    }

    /// `program` in this home, with nothing of this machine's own settings.
    pub fn command(&self, program: impl AsRef<Path>) -> Command {
        let mut command = Command::new(program.as_ref());
        command
            .env_clear()
            .env("PATH", std::env::var_os("PATH").unwrap_or_default())
            .env("LC_ALL", "C.UTF-8")
            .env("HOME", self.path())
            .current_dir(self.path());
        for (variable, name) in FOLDERS {
            command.env(variable, self.path().join(name));
        }
        command
    }

    /// The database's key, taken from the key file by the passphrase, as a recovery tool would.
    pub fn key(&self) -> Result<DataKey> {
        Ok(self.slot()?.open(self.passphrase())?)
    }

    fn key_file(&self) -> PathBuf {
        self.profile().join("keys.json")
    }

    fn slot(&self) -> Result<PassphraseSlot> {
        let key_file: Value = serde_json::from_slice(&fs::read(self.key_file())?)?;
        Ok(PassphraseSlot::deserialize(&key_file["passphrase"])?)
    }

    /// Gives the profile a slot that costs next to nothing. A session here starts the program two hundred times, and
    /// each start takes a third of a second as shipped. The cost stands in the key file, so the program is the same.
    pub fn make_unlocking_cheap(&self) -> Result<()> {
        let slot = PassphraseSlot::seal(
            self.passphrase(),
            &self.key()?,
            PassphraseCost::FOR_TESTS,
            &SystemRandomness,
        )?;
        let mut key_file: Value = serde_json::from_slice(&fs::read(self.key_file())?)?;
        key_file["passphrase"] = serde_json::to_value(slot)?;
        fs::write(self.key_file(), serde_json::to_vec_pretty(&key_file)?)?;
        Ok(())
    }
}

/// One of the programs over a home, used by its command line.
pub struct CommandLine<'h> {
    pub home: &'h Home,
    program: PathBuf,
}

impl<'h> CommandLine<'h> {
    /// `makker` as it ships.
    pub fn shipped(home: &'h Home) -> Result<Self> {
        let program = built("makker")?;
        Ok(Self { home, program })
    }

    /// The same over a store without a key.
    pub fn without_key(home: &'h Home) -> Self {
        let program = PathBuf::from(env!("CARGO_BIN_EXE_makker-without-key"));
        Self { home, program }
    }

    /// Runs it with what stands on the line, and `input`.
    pub fn run(&self, args: &[&str], input: &str) -> Result<Output> {
        let mut child = self
            .home
            .command(&self.program)
            .env("MAKKER_PASSPHRASE_FILE", self.home.passphrase_file())
            .arg("--json")
            .args(args)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .with_context(|| self.program.display().to_string())?;
        std::io::Write::write_all(&mut child.stdin.take().context("its input")?, input.as_bytes())?;
        Ok(child.wait_with_output()?)
    }

    /// Calls a command. The request goes by standard input: a line of arguments is open to everybody on the machine.
    pub fn call(&self, command: &str, request: &Value) -> Result<Value> {
        let called = self.try_call(command, request)?;
        called.map_err(|code| anyhow::anyhow!("{command} was refused: {code}"))
    }

    /// As [`call`](Self::call); a refusal is its code.
    pub fn try_call(&self, command: &str, request: &Value) -> Result<Result<Value, String>> {
        let out = self.run(&["call", command, "-"], &request.to_string())?;
        if out.status.success() {
            return Ok(Ok(serde_json::from_slice(&out.stdout)?));
        }
        let refused: Value = serde_json::from_slice(&out.stderr)
            .with_context(|| format!("{command}: {}", String::from_utf8_lossy(&out.stderr)))?;
        Ok(Err(refused["code"].as_str().context("a code")?.to_owned()))
    }

    /// Founds a municipality; what was planted with it.
    pub fn found(&self) -> Result<Vec<Canary>> {
        let canary = |place: &str| Canary {
            place: place.to_owned(),
            word: self.home.seed.word(place),
        };
        let [municipality, user] =
            ["municipality", "user"].map(|what| canary(&format!("the founding, {what}")));
        let out = self.run(
            &[
                "init",
                "--municipality",
                &municipality.word,
                "--name",
                &user.word,
                "--department",
                // One of those that ship: no words of anybody's.
                "SOF",
            ],
            "",
        )?;
        ensure!(
            out.status.success(),
            "init: {}",
            String::from_utf8_lossy(&out.stderr)
        );
        self.home.make_unlocking_cheap()?;
        Ok(vec![municipality, user])
    }

    /// Whether `verify` finds everything as it was written.
    pub fn verifies(&self) -> Result<bool> {
        let out = self.run(&["verify"], "")?;
        let report: Value = serde_json::from_slice(&out.stdout)?;
        Ok(out.status.success() && report["clean"] == true)
    }
}

/// A program that `cargo xtask test` has built beside this test's own.
pub fn built(name: &str) -> Result<PathBuf> {
    let own = std::env::current_exe()?;
    let folder = own
        .parent()
        .and_then(Path::parent)
        .context("the folder of built programs")?;
    let file = folder.join(name);
    ensure!(
        file.exists(),
        "{} is not built: run the tests with `cargo xtask test`",
        file.display()
    );
    Ok(file)
}
