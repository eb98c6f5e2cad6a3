//! How long the page's own thread was at work: its scripts, styles, layout and painting, without what it waited for the screen,
//! for other processes, or for the machine.

use std::fs;
use std::time::SystemTime;

use anyhow::{Context as _, Result, bail, ensure};
use serde_json::Value;

use crate::beside::Beside;
use crate::processes;

/// As the system shortens it.
const PAGE: &str = "WebKitWebProces";

/// Since 1970, and how long the thread had worked until then; both in milliseconds.
#[derive(Clone, Copy, Debug)]
struct Look {
    at: f64,
    worked: f64,
}

/// A frame, since 1970, and how long the thread worked in it; all in milliseconds.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Worked {
    pub(crate) begins: f64,
    pub(crate) ends: f64,
    pub(crate) took: f64,
}

/// Looks at the thread's clock until it is asked what it saw. The kernel brings that clock up to date at each of its ticks and
/// whenever the thread gives way: a frame may be given some milliseconds of the next one, or the other way round.
pub(crate) struct PageThread(Beside<Look>);

impl PageThread {
    /// # Errors
    /// Where `ancestor` shows no page.
    pub(crate) fn of(ancestor: u32) -> Result<Self> {
        let pages: Vec<_> = processes::under(ancestor)?
            .into_iter()
            .filter(|(_, name)| name.starts_with(PAGE))
            .collect();
        let [(page, _)] = pages.as_slice() else {
            bail!("not one page is shown, but {}", pages.len());
        };
        // The first thread of a process has its number.
        let clock = format!("/proc/{page}/task/{page}/schedstat");
        Ok(Self(Beside::look(move |looks| {
            looks.push(look(&clock)?);
            Ok(())
        })))
    }

    /// How long it worked in each of the frames of which the page answered when the first began, and how long each took.
    ///
    /// # Errors
    /// An answer without frames, a clock that could not be read, and frames that nobody looked at from beginning to end.
    pub(crate) fn worked(self, answer: &Value) -> Result<Vec<Worked>> {
        let looks = self.0.seen()?;
        let mut begins = answer
            .get("begun")
            .and_then(Value::as_f64)
            .context("the page did not say when it began")?;
        let frames = answer.get("intervals").and_then(Value::as_array);
        let frames = frames.context("the page answered no frames")?;
        let mut worked = Vec::with_capacity(frames.len());
        let seen_from = looks.first().map_or(f64::MAX, |look| look.at);
        ensure!(seen_from <= begins, "nobody looked when the first frame began");
        for frame in frames.iter().filter_map(Value::as_f64) {
            let ends = begins + frame;
            worked.push(Worked {
                begins,
                ends,
                took: until(&looks, ends) - until(&looks, begins),
            });
            begins = ends;
        }
        let seen_until = looks.last().map_or(f64::MIN, |look| look.at);
        ensure!(begins <= seen_until, "nobody looked when the last frame ended");
        ensure!(
            worked.iter().any(|frame| frame.took > 0.0),
            "the page's thread has a clock that stands still"
        );
        Ok(worked)
    }
}

/// In milliseconds.
#[expect(
    clippy::disallowed_methods,
    reason = "the page tells its frames by the same clock, and the kernel's is read beside it"
)]
pub(crate) fn since_1970() -> Result<f64> {
    let now = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH)?;
    Ok(now.as_secs_f64() * 1e3)
}

fn look(clock: &str) -> Result<Look> {
    let text = fs::read_to_string(clock).context("the page's thread has no clock")?;
    let nanoseconds = text.split(' ').next().and_then(|first| first.parse::<f64>().ok());
    Ok(Look {
        at: since_1970()?,
        worked: nanoseconds.context("the page's thread has no clock")? / 1e6,
    })
}

/// How long it had worked at a moment: between two looks, as much as comes to that part.
fn until(looks: &[Look], moment: f64) -> f64 {
    let after = looks.partition_point(|look| look.at <= moment);
    let (Some(before), Some(next)) = (looks.get(after.wrapping_sub(1)), looks.get(after)) else {
        let nearest = if after == 0 { looks.first() } else { looks.last() };
        return nearest.map_or(0.0, |look| look.worked);
    };
    let part = (moment - before.at) / (next.at - before.at);
    (next.worked - before.worked).mul_add(part, before.worked)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn of_a_frame_only_what_was_worked_counts() {
        let looks =
            [(0.0, 5.0), (10.0, 15.0), (70.0, 15.0), (80.0, 25.0)].map(|(at, worked)| Look { at, worked });
        let worked = |from: f64, to: f64| until(&looks, to) - until(&looks, from);
        assert_eq!(worked(0.0, 10.0).round() as i64, 10);
        assert_eq!(
            worked(5.0, 75.0).round() as i64,
            10,
            "it waited for sixty of them"
        );
        assert_eq!(worked(-20.0, 0.0).round() as i64, 0, "nobody looked before");
        assert_eq!(worked(75.0, 200.0).round() as i64, 5, "nobody looked after");
    }
}
