//! A clock that the demo moves: the municipality is founded two years ago, and looked at today.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use makker_domain::clock::{Clock, ClockReading, Timestamp};

/// Another clock, moved by so many milliseconds.
pub struct MovedClock {
    real: Arc<dyn Clock>,
    by_ms: AtomicI64,
}

impl MovedClock {
    /// `real`, moved back by days.
    pub fn back_by(real: Arc<dyn Clock>, days: i64) -> Self {
        Self {
            real,
            by_ms: AtomicI64::new(-days * 24 * 60 * 60 * 1000),
        }
    }

    /// Shows the real time from now on.
    pub fn put_right(&self) {
        self.by_ms.store(0, Ordering::SeqCst);
    }
}

impl Clock for MovedClock {
    fn read(&self) -> ClockReading {
        let real = self.real.read();
        let moved = real.at.unix_ms() + self.by_ms.load(Ordering::SeqCst);
        ClockReading {
            at: Timestamp::from_unix_ms(moved),
            ..real
        }
    }
}
