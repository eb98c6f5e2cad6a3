//! Starting other programs: with their words on the terminal, with their words kept, or both.

use std::fmt::Write as _;
use std::io::{BufRead as _, BufReader, Write as _, stdout};
use std::process::{Command, Stdio};

use anyhow::{Context as _, Result, bail};

/// The command as one would type it, for messages.
pub(crate) fn typed(command: &Command) -> String {
    let mut text = command.get_program().to_string_lossy().into_owned();
    for arg in command.get_args() {
        let _ = write!(text, " {}", arg.to_string_lossy());
    }
    text
}

/// Runs to the end; anything but success is an error.
pub(crate) fn run(command: &mut Command) -> Result<()> {
    let status = command
        .status()
        .with_context(|| format!("could not start: {}", typed(command)))?;
    if !status.success() {
        bail!("{} ({status})", typed(command));
    }
    Ok(())
}

/// Whether it could be started and succeeded; what it says is dropped.
pub(crate) fn succeeds(command: &mut Command) -> bool {
    command
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()
        .is_ok_and(|status| status.success())
}

/// What it writes to its standard output, trimmed; `None` when it cannot be started or does not succeed.
pub(crate) fn answer(command: &mut Command) -> Option<String> {
    let output = command.stdin(Stdio::null()).stderr(Stdio::null()).output().ok()?;
    output
        .status
        .success()
        .then(|| String::from_utf8_lossy(&output.stdout).trim().to_owned())
}

/// Runs to the end with each line of its standard output both shown at once and kept; says whether it succeeded.
pub(crate) fn run_and_keep(command: &mut Command) -> Result<(bool, String)> {
    let what = typed(command);
    let mut child = command
        .stdout(Stdio::piped())
        .spawn()
        .with_context(|| format!("could not start: {what}"))?;
    let mut kept = String::new();
    if let Some(output) = child.stdout.take() {
        for line in BufReader::new(output).split(b'\n') {
            let line = line.with_context(|| format!("could not read from: {what}"))?;
            let line = String::from_utf8_lossy(&line);
            writeln!(stdout(), "{line}")?;
            kept.push_str(&line);
            kept.push('\n');
        }
    }
    let status = child.wait().with_context(|| format!("lost sight of: {what}"))?;
    Ok((status.success(), kept))
}
