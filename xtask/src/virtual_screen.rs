//! A screen that nobody sees (Xvfb), with one program on it.

use std::fs::File;
use std::io::{BufRead as _, BufReader};
use std::path::Path;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, bail};

use crate::shell;

/// How long the program may take to end once its screen is gone.
const PATIENCE: Duration = Duration::from_secs(30);

/// Dropping it takes the screen away, and with it the program: no X client outlives its server, and the session bus
/// ends with the program. A signal would reach only the first of all the processes that hang together here.
pub(crate) struct VirtualScreen {
    display: String,
    server: Child,
    program: Option<Child>,
}

impl VirtualScreen {
    /// Opens `program` on whichever display is free: the server chooses and says which. What the program and its
    /// session bus have to say goes to `log`.
    pub(crate) fn with(program: &Command, log: &Path) -> Result<Self> {
        let log = File::create(log).with_context(|| format!("could not write {}", log.display()))?;
        let mut server = Command::new("Xvfb")
            .args(["-displayfd", "1", "-screen", "0", "1280x800x24"])
            .args(["-nolisten", "tcp", "-noreset"])
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .context("could not start Xvfb")?;
        let output = server.stdout.take();
        let mut screen = Self {
            display: String::new(),
            server,
            program: None,
        };
        let mut number = String::new();
        if let Some(output) = output {
            BufReader::new(output)
                .read_line(&mut number)
                .context("could not hear from Xvfb")?;
        }
        if number.trim().is_empty() {
            bail!("Xvfb ended before it had a screen");
        }
        screen.display = format!(":{}", number.trim());
        let mut command = on_screen(program, &screen.display);
        command
            .stdout(log.try_clone().context("could not share the log")?)
            .stderr(log);
        let child = command
            .spawn()
            .with_context(|| format!("could not start: {}", shell::typed(&command)))?;
        screen.program = Some(child);
        Ok(screen)
    }

    pub(crate) fn display(&self) -> &str {
        &self.display
    }

    /// How the program ended, if it has.
    pub(crate) fn ended(&mut self) -> Result<Option<ExitStatus>> {
        let Some(program) = &mut self.program else {
            return Ok(None);
        };
        program.try_wait().context("lost sight of the program")
    }
}

/// The same program with a display and a session bus of its own.
fn on_screen(program: &Command, display: &str) -> Command {
    let mut command = Command::new("dbus-run-session");
    command
        .arg("--")
        .arg(program.get_program())
        .args(program.get_args());
    for (name, value) in program.get_envs() {
        match value {
            Some(value) => command.env(name, value),
            None => command.env_remove(name),
        };
    }
    command
        .env("DISPLAY", display)
        .env("GDK_BACKEND", "x11")
        .env_remove("WAYLAND_DISPLAY");
    // There is no graphics card behind this screen, and no screen reader in front of it.
    command
        .env("WEBKIT_DISABLE_COMPOSITING_MODE", "1")
        .env("NO_AT_BRIDGE", "1")
        .stdin(Stdio::null());
    command
}

impl Drop for VirtualScreen {
    fn drop(&mut self) {
        let _ = self.server.kill();
        let _ = self.server.wait();
        let Some(program) = &mut self.program else { return };
        let deadline = Instant::now() + PATIENCE;
        while matches!(program.try_wait(), Ok(None)) && Instant::now() < deadline {
            thread::sleep(Duration::from_millis(20));
        }
        let _ = program.kill();
        let _ = program.wait();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_program_keeps_its_arguments_and_surroundings() {
        let mut program = Command::new("window");
        program.arg("--demo").env("MAKKER_PROFILE", "a b");
        let command = on_screen(&program, ":7");
        assert_eq!(shell::typed(&command), "dbus-run-session -- window --demo");
        let value = |name: &str| {
            command
                .get_envs()
                .find(|(known, _)| *known == name)
                .and_then(|(_, value)| value)
        };
        assert_eq!(value("MAKKER_PROFILE"), Some("a b".as_ref()));
        assert_eq!(value("DISPLAY"), Some(":7".as_ref()));
        assert_eq!(value("WAYLAND_DISPLAY"), None);
    }
}
