//! Whether SQLite is copying the write-ahead log into the database, seen from outside.

use std::path::Path;
use std::thread;
use std::time::{Duration, Instant, SystemTime};

use anyhow::{Result, ensure};

/// Until then a worker that writes must have brought one about.
const WAIT: Duration = Duration::from_secs(30);

/// When the database file was written last. Only a checkpoint does that: all else goes into the write-ahead log.
pub(crate) fn written_at(folder: &Path) -> Result<SystemTime> {
    Ok(std::fs::metadata(folder.join("cases.db"))?.modified()?)
}

pub(crate) fn wait_for_one(folder: &Path, before: SystemTime) -> Result<()> {
    let start = Instant::now();
    while written_at(folder)? == before {
        ensure!(start.elapsed() < WAIT, "no checkpoint came");
        thread::yield_now();
    }
    Ok(())
}

/// Whether a checkpoint had begun and not ended. SQLite says so in the shared memory beside the database (`WalCkptInfo`:
/// how much of the log is copied at 96, how much was to be at 128), which outlives a kill.
pub(crate) fn is_half_done(folder: &Path) -> bool {
    let shared = std::fs::read(folder.join("cases.db-shm")).unwrap_or_default();
    let number = |at: usize| Some(u32::from_ne_bytes(shared.get(at..at + 4)?.try_into().ok()?));
    // Too short for either while it is being made.
    number(128) > number(96)
}
