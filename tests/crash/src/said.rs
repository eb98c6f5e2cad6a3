//! What the worker says, one line a word: `wrong WHAT`, `checked`, `begin KIND HASH…`, `acked`, `refused WHY`.

use std::fmt::Write as _;
use std::io::{self, Write as _, stdout};

use makker_oplog::BodyHash;

/// A line is shorter than what a pipe takes in one piece, so a killed worker leaves no half of one.
const PIECE_BYTES_MAX: usize = 4096;

pub(crate) fn say(line: &str) -> io::Result<()> {
    debug_assert!(line.len() < PIECE_BYTES_MAX, "{} bytes", line.len());
    let mut out = stdout().lock();
    out.write_all(format!("{line}\n").as_bytes())?;
    out.flush()
}

/// What is about to be done, and the hashes of the operations it consists of.
pub(crate) fn say_begin(kind: &str, hashes: &[BodyHash]) -> io::Result<()> {
    let mut line = format!("begin {kind}");
    for hash in hashes {
        line.push(' ');
        for byte in hash.to_bytes() {
            let _ = write!(line, "{byte:02x}");
        }
    }
    say(&line)
}
