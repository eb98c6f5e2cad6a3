//! Whether a file is still the one that was looked at.

use crate::digest::digest;

digest! {
    /// The hash of a file that somebody has chosen. Never stored.
    FileDigest, "makker 2026 chosen file v1"
}

impl FileDigest {
    /// Of these contents.
    pub fn of(file: &[u8]) -> Self {
        Self::of_bytes(file)
    }
}
