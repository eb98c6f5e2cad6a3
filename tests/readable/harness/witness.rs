//! Two programs that are not ours: Debian's `sqlite3`, and Python with another maker's SQLCipher.

use std::io::{BufRead as _, BufReader, Write as _};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Output, Stdio};

use anyhow::{Context as _, Result, ensure};

use crate::home::Home;

/// `cargo xtask test` makes it in the target folder.
const PYTHON: &str = "python-sqlcipher3/bin/python";

/// Every cell of every table of the profile's database, read with this key; what Python says against it.
pub fn read_with_key(home: &Home, key: &str) -> Result<Result<Vec<u8>, String>> {
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("read_with_key.py");
    let mut child = Command::new(python()?)
        .arg(script)
        .arg(home.database())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()?;
    writeln!(child.stdin.take().context("its input")?, "{key}")?;
    let out = child.wait_with_output()?;
    Ok(if out.status.success() {
        Ok(out.stdout)
    } else {
        Err(String::from_utf8_lossy(&out.stderr).into_owned())
    })
}

/// What `sqlite3` makes of the profile's database.
pub fn sqlite3(home: &Home, sql: &str) -> Result<Output> {
    Command::new("sqlite3")
        .arg(home.database())
        .arg(sql)
        .output()
        .context("sqlite3 could not be started; `cargo xtask test` installs it")
}

fn python() -> Result<PathBuf> {
    let own = std::env::current_exe()?;
    let target = own.ancestors().nth(3).context("the target folder")?;
    let python = target.join(PYTHON);
    ensure!(
        python.exists(),
        "that another program opens the database with its key could not be tried: {} is not there. `cargo xtask test` makes it, and needs Python's package index for that, once",
        python.display()
    );
    Ok(python)
}

/// `sqlite3` in the middle of reading a database without a key, which keeps the program from putting it in order.
pub struct Reader {
    child: Child,
}

impl Reader {
    /// Begins to read; ends when dropped.
    pub fn of(home: &Home) -> Result<Self> {
        let mut child = Command::new("sqlite3")
            .arg(home.database())
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .context("sqlite3 could not be started; `cargo xtask test` installs it")?;
        writeln!(
            child.stdin.as_mut().context("its input")?,
            "BEGIN; SELECT count(*) FROM op;"
        )?;
        let mut count = String::new();
        BufReader::new(child.stdout.as_mut().context("its answer")?).read_line(&mut count)?;
        ensure!(!count.trim().is_empty(), "sqlite3 reads nothing");
        Ok(Self { child })
    }
}

impl Drop for Reader {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
