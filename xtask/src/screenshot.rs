//! Opening the window where nobody sees it and taking its picture once it is painted.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::thread;
use std::time::{Duration, Instant};

use anyhow::{Context as _, Result, bail};

use crate::shell;
use crate::virtual_screen::VirtualScreen;

/// A first start on a slow machine, with room to spare.
const PAINTED_WITHIN: Duration = Duration::from_secs(90);
const BETWEEN_LOOKS: Duration = Duration::from_millis(300);
/// An empty screen has one colour, an empty window two or three; smoothed letters alone have dozens.
const COLOURS_OF_A_PAINTED_WINDOW: u32 = 24;
/// So many pixels may differ between two looks at a window that stands still: a blinking cursor has fewer.
const PIXELS_OF_A_CURSOR: f64 = 200.0;

/// Leaves the picture in `file`, whose ending says which kind of picture it is; `folder` is for looks on the way.
pub(crate) fn take(program: &Command, file: &Path, folder: &Path) -> Result<()> {
    if !cfg!(target_os = "linux") {
        bail!("--screenshot needs Linux: elsewhere there is no screen that nobody sees");
    }
    let log = folder.join("screenshot.log");
    let mut screen = VirtualScreen::with(program, &log)?;
    let now = until_painted(&mut screen, folder, &log)?;
    shell::run(Command::new("convert").arg(&now).arg(file)).context("could not write the picture")?;
    println!("the picture: {}", file.display());
    Ok(())
}

/// Waits until the window is painted and stands still. The last look at it.
fn until_painted(screen: &mut VirtualScreen, folder: &Path, log: &Path) -> Result<PathBuf> {
    let (now, before) = (folder.join("look.png"), folder.join("look-before.png"));
    let deadline = Instant::now() + PAINTED_WITHIN;
    let mut was_painted = false;
    loop {
        if let Some(status) = screen.ended()? {
            let said = fs::read_to_string(log).unwrap_or_default();
            bail!("the program ended before its window was painted ({status}). It said:\n{said}");
        }
        look(screen.display(), &now)?;
        let painted = colours(&now)? >= COLOURS_OF_A_PAINTED_WINDOW;
        if painted && was_painted && differing_pixels(&before, &now)? <= PIXELS_OF_A_CURSOR {
            return Ok(now);
        }
        if Instant::now() > deadline {
            let seconds = PAINTED_WITHIN.as_secs();
            bail!(
                "the window was not painted within {seconds} s; what was seen last: {}",
                now.display()
            );
        }
        was_painted = painted;
        fs::rename(&now, &before).context("could not keep a look at the window")?;
        thread::sleep(BETWEEN_LOOKS);
    }
}

fn look(display: &str, file: &Path) -> Result<()> {
    let mut import = Command::new("import");
    import.args(["-display", display, "-window", "root"]).arg(file);
    shell::run(&mut import).context("could not look at the window")
}

fn colours(file: &Path) -> Result<u32> {
    let answer = shell::answer(Command::new("identify").args(["-format", "%k"]).arg(file));
    answer
        .and_then(|count| count.parse().ok())
        .context("could not count the colours of the picture")
}

fn differing_pixels(one: &Path, other: &Path) -> Result<f64> {
    // It writes the count to standard error, and its exit code says whether there is a difference.
    let mut compare = Command::new("compare");
    let output = compare
        .args(["-metric", "AE"])
        .arg(one)
        .arg(other)
        .arg("null:")
        .output();
    let output = output.context("could not start compare")?;
    count_in(&String::from_utf8_lossy(&output.stderr)).context("could not compare two pictures")
}

/// `42`, `1.152e+06`, and from ImageMagick 7 on `42 (0.0000364)`.
fn count_in(answer: &str) -> Option<f64> {
    answer.split_whitespace().next()?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_are_read_in_every_writing() {
        assert_eq!(count_in("42"), Some(42.0));
        assert_eq!(count_in("1.152e+06\n"), Some(1_152_000.0));
        assert_eq!(count_in("0 (0)"), Some(0.0));
        assert_eq!(count_in("compare: no such file"), None);
        assert_eq!(count_in(""), None);
    }
}
