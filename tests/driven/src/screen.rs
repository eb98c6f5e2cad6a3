//! A screen of one's own: Xvfb on a display number it picks itself.

use std::io::{BufRead, BufReader};
use std::process::{Child, Command, Stdio};

use anyhow::{Context, ensure};

/// A running Xvfb; gone when dropped.
pub struct Screen {
    xvfb: Child,
    /// Such as `:99`.
    pub display: String,
}

impl Screen {
    /// Starts one of so many pixels' width and height, and waits until it says its number.
    pub fn start((width, height): (u32, u32)) -> anyhow::Result<Self> {
        // "-displayfd 1": Xvfb takes a free number and writes it once it is ready.
        let mut xvfb = Command::new("Xvfb")
            .args([
                "-displayfd",
                "1",
                "-screen",
                "0",
                &format!("{width}x{height}x24"),
                "-nolisten",
                "tcp",
                "-noreset",
            ])
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .context("Xvfb could not be started; `cargo xtask test` installs it")?;
        let mut number = String::new();
        let out = xvfb.stdout.take().context("Xvfb's output")?;
        BufReader::new(out).read_line(&mut number)?;
        ensure!(!number.trim().is_empty(), "Xvfb ended before it was ready");
        Ok(Self {
            xvfb,
            display: format!(":{}", number.trim()),
        })
    }

    /// What stands on it, as PNG.
    pub fn picture(&self) -> anyhow::Result<Vec<u8>> {
        let shot = Command::new("import")
            .args(["-display", &self.display, "-window", "root", "png:-"])
            .output()
            .context("ImageMagick's `import` could not be started")?;
        ensure!(
            shot.status.success(),
            "no picture: {}",
            String::from_utf8_lossy(&shot.stderr)
        );
        Ok(shot.stdout)
    }
}

impl Drop for Screen {
    fn drop(&mut self) {
        let _ = self.xvfb.kill();
        let _ = self.xvfb.wait();
    }
}
