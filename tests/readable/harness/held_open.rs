//! A visit that a test can end at any moment by killing it: the profile is left as it is right after an answer.

use std::io::{BufRead as _, BufReader, Write as _};
use std::process::{Child, ChildStdin, ChildStdout, Stdio};

use anyhow::{Context as _, Result, ensure};
use serde_json::Value;

use crate::home::Home;

/// The program, holding the profile open.
pub struct HeldOpen {
    child: Child,
    to: ChildStdin,
    from: BufReader<ChildStdout>,
}

impl HeldOpen {
    /// Opens the profile of `home`, which has no key.
    pub fn without_key(home: &Home) -> Result<Self> {
        let mut child = home
            .command(env!("CARGO_BIN_EXE_makker-held-open"))
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()?;
        let to = child.stdin.take().context("its input")?;
        let from = BufReader::new(child.stdout.take().context("its answers")?);
        let mut held = Self { child, to, from };
        held.say(home.passphrase())?;
        Ok(held)
    }

    /// Calls a command. When this returns it is answered, and nothing has been put in order since.
    pub fn call(&mut self, command: &str, request: &Value) -> Result<Value> {
        self.say(&format!("{command} {request}"))
            .with_context(|| command.to_owned())
    }

    fn say(&mut self, line: &str) -> Result<Value> {
        writeln!(self.to, "{line}")?;
        let mut answer = String::new();
        self.from.read_line(&mut answer)?;
        let answer: Value = serde_json::from_str(&answer)?;
        ensure!(answer.get("refused").is_none(), "{answer}");
        Ok(answer)
    }

    /// Ends it on the spot, with `SIGKILL`.
    pub fn kill(mut self) -> Result<()> {
        self.child.kill()?;
        self.child.wait()?;
        Ok(())
    }
}

impl Drop for HeldOpen {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}
