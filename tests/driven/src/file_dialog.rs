//! The system's own dialog for choosing a file. No driver of web views reaches it: it is a window of its own beside the page,
//! and is answered with X's keys, as a person does who types a path.

use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

use anyhow::{Context, bail, ensure};

use crate::desktop::Desktop;

/// A first dialog reads fonts, icons and folders.
const PATIENCE: Duration = Duration::from_secs(60);
const POLL: Duration = Duration::from_millis(50);
/// What the program calls it.
const TITLE: &str = "^Makker: xlsx, csv$";

impl Desktop {
    /// Waits for the dialog, types the file's path into it and takes it.
    pub async fn choose_in_dialog(&self, file: &Path) -> anyhow::Result<()> {
        let file = file.to_str().context("a path that can be typed")?;
        self.turn_to_dialog().await?;
        // "/" opens GTK's field for a path, with itself in it. What is typed before that field is there is lost.
        let rest = file.strip_prefix('/').context("a path from the root")?;
        let before = self.picture()?;
        self.xdotool(&["key", "slash"])?;
        let opened = self.until_still(&before).await?;
        self.xdotool(&["type", "--delay", "20", rest])?;
        self.until_still(&opened).await?;
        self.xdotool(&["key", "Return"])?;
        self.until_dialog(false).await.map(|_| ())
    }

    /// Waits for the dialog and closes it without choosing.
    pub async fn close_dialog(&self) -> anyhow::Result<()> {
        self.turn_to_dialog().await?;
        self.xdotool(&["key", "Escape"])?;
        self.until_dialog(false).await.map(|_| ())
    }

    /// Waits until the screen is another than before and changes no more. The picture.
    async fn until_still(&self, before: &[u8]) -> anyhow::Result<Vec<u8>> {
        let deadline = Instant::now() + PATIENCE;
        let mut last = self.picture()?;
        loop {
            tokio::time::sleep(POLL).await;
            let now = self.picture()?;
            if now == last && now != before {
                return Ok(now);
            }
            if Instant::now() > deadline {
                bail!("the dialog for choosing a file does not answer to keys");
            }
            last = now;
        }
    }

    async fn turn_to_dialog(&self) -> anyhow::Result<()> {
        let window = self.until_dialog(true).await?;
        // There is nobody else here who gives a window the keyboard.
        self.xdotool(&["windowfocus", "--sync", &window]).map(|_| ())
    }

    /// Waits until the dialog is there, or gone. Its number in X.
    async fn until_dialog(&self, there: bool) -> anyhow::Result<String> {
        let deadline = Instant::now() + PATIENCE;
        loop {
            // Where there is none, xdotool says so by failing.
            let found = self.run(&["search", "--onlyvisible", "--name", TITLE])?.stdout;
            let found = String::from_utf8(found)?;
            let window = found.lines().next().unwrap_or_default();
            if window.is_empty() != there {
                return Ok(window.to_owned());
            }
            if Instant::now() > deadline {
                bail!(
                    "the dialog for choosing a file {}",
                    if there { "did not open" } else { "stays" }
                );
            }
            tokio::time::sleep(POLL).await;
        }
    }

    fn xdotool(&self, args: &[&str]) -> anyhow::Result<()> {
        let out = self.run(args)?;
        ensure!(
            out.status.success(),
            "xdotool {args:?}: {}",
            String::from_utf8_lossy(&out.stderr)
        );
        Ok(())
    }

    fn run(&self, args: &[&str]) -> anyhow::Result<std::process::Output> {
        Command::new("xdotool")
            // Where the machine has no language set, xdotool cannot read what it is to type.
            .env("LC_ALL", "C.UTF-8")
            .env("DISPLAY", &self.screen.display)
            .args(args)
            .output()
            .context("xdotool could not be started; `cargo xtask test` installs it")
    }
}
