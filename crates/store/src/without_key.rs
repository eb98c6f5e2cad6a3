//! The same store over a plain database: the counter-proof of tests that look for readable text, and the peer of the
//! benchmark. Only compiled with the feature `without-key`, which no program that ships has; and even then nothing from
//! outside the process (no variable, no file, no argument) can ask for it.

use std::sync::atomic::{AtomicBool, Ordering};

static ASKED_FOR: AtomicBool = AtomicBool::new(false);

/// From now on this process creates and opens databases without a key. It cannot be taken back.
pub fn ask_for() {
    ASKED_FOR.store(true, Ordering::SeqCst);
}

pub(crate) fn is_asked_for() -> bool {
    ASKED_FOR.load(Ordering::SeqCst)
}
