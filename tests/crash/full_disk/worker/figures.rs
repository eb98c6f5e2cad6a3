//! What was met how often: a test that met nothing proves nothing.

use std::collections::BTreeMap;
use std::io::{self, Write as _, stdout};

#[derive(Default)]
pub(crate) struct Figures {
    counts: BTreeMap<String, u64>,
}

impl Figures {
    pub(crate) fn count(&mut self, what: &str) {
        self.add(what, 1);
    }

    pub(crate) fn add(&mut self, what: &str, times: u64) {
        *self.counts.entry(what.to_owned()).or_default() += times;
    }

    /// One line a figure, for the harness.
    pub(crate) fn say(&self) -> io::Result<()> {
        self.counts
            .iter()
            .try_for_each(|(what, times)| say(&format!("figure {times} {what}")))
    }
}

/// Says a line to the one who reads the pipe.
pub(crate) fn say(line: &str) -> io::Result<()> {
    let mut out = stdout().lock();
    writeln!(out, "{line}")?;
    out.flush()
}
