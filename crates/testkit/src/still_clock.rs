//! A clock that shows what it is told.

use std::sync::{Mutex, PoisonError};

use chrono::DateTime;
use makker_domain::clock::{Clock, ClockReading, Timestamp};

/// Stands still until it is moved.
#[derive(Debug)]
pub struct StillClock {
    shows: Mutex<ClockReading>,
}

impl StillClock {
    /// Shows the instant written as RFC 3339, with its offset.
    ///
    /// # Panics
    /// When `rfc3339` is no such instant: a mistake in the test.
    #[expect(
        clippy::expect_used,
        reason = "a mistake in a test should stop it where it was made"
    )]
    pub fn at(rfc3339: &str) -> Self {
        let instant =
            DateTime::parse_from_rfc3339(rfc3339).expect("an instant such as 2026-11-24T13:00:00+01:00");
        let utc_offset_min = i16::try_from(instant.offset().local_minus_utc() / 60).unwrap_or_default();
        Self {
            shows: Mutex::new(ClockReading {
                at: Timestamp::from_unix_ms(instant.timestamp_millis()),
                utc_offset_min,
            }),
        }
    }

    /// Moves on by `ms` milliseconds, or back when negative.
    pub fn advance(&self, ms: i64) {
        let mut shows = self.shows.lock().unwrap_or_else(PoisonError::into_inner);
        shows.at = Timestamp::from_unix_ms(shows.at.unix_ms() + ms);
    }
}

impl Clock for StillClock {
    fn read(&self) -> ClockReading {
        *self.shows.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
