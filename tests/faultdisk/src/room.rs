//! How much room the disk has left.

use std::fs;
use std::path::{Path, PathBuf};

/// The file that says how many bytes the folder's files may have together. It is read again at each call that wants
/// room, so that room can be made while the program runs.
pub(crate) struct Room {
    said_in: Option<PathBuf>,
}

impl Room {
    pub(crate) const fn said_in(said_in: Option<PathBuf>) -> Self {
        Self { said_in }
    }

    /// How many bytes more go into the folder; `None` when there is no end to it. Lengths are counted to the byte: no
    /// file system is so exact, and so a write is cut at any place.
    pub(crate) fn left(&self, folder: &Path) -> Option<u64> {
        let said = fs::read_to_string(self.said_in.as_deref()?).ok()?;
        let capacity: u64 = said.trim().parse().ok()?;
        Some(capacity.saturating_sub(taken(folder)))
    }

    /// How many of `bytes` written at `at` go in; what lies within the file's `len` always does.
    pub(crate) fn fitting(&self, folder: &Path, len: u64, at: u64, bytes: usize) -> usize {
        let end = at + bytes as u64;
        let Some(left) = self.left(folder).filter(|_| end > len) else {
            return bytes;
        };
        usize::try_from((len + left).saturating_sub(at)).map_or(bytes, |fit| fit.min(bytes))
    }
}

fn taken(folder: &Path) -> u64 {
    let Ok(entries) = fs::read_dir(folder) else {
        return 0;
    };
    let lengths = entries.flatten().map(|entry| match entry.metadata() {
        Ok(metadata) if metadata.is_dir() => taken(&entry.path()),
        Ok(metadata) => metadata.len(),
        // Gone since it was listed.
        Err(_) => 0,
    });
    lengths.sum()
}
