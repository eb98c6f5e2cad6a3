//! Time as a claim: what a device says its clock shows.

use chrono::{DateTime, NaiveDate, Utc};

/// Milliseconds since 1970-01-01T00:00:00 UTC. A claim of the writing device, never used to order operations.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Timestamp(i64);

impl Timestamp {
    /// From milliseconds since the epoch, UTC.
    pub const fn from_unix_ms(unix_ms: i64) -> Self {
        Self(unix_ms)
    }

    /// Milliseconds since the epoch, UTC.
    pub const fn unix_ms(self) -> i64 {
        self.0
    }

    /// The date it was in Denmark; `None` when the claim lies outside any calendar (a damaged clock can claim anything).
    pub fn date_in_denmark(self) -> Option<NaiveDate> {
        let utc: DateTime<Utc> = DateTime::from_timestamp_millis(self.0)?;
        Some(utc.with_timezone(&chrono_tz::Europe::Copenhagen).date_naive())
    }
}

/// What a clock showed: the instant, and how far local time was ahead of UTC.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ClockReading {
    /// The instant.
    pub at: Timestamp,
    /// Local time minus UTC, in minutes (Copenhagen: 60 or 120).
    pub utc_offset_min: i16,
}

/// The one source of time. The system's clock implements it at the edge of the program; tests hold it still.
pub trait Clock: Send + Sync {
    /// What the clock shows now.
    fn read(&self) -> ClockReading;
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn late_evening_in_utc_is_the_next_day_in_denmark() {
        let summer = DateTime::parse_from_rfc3339("2026-06-30T22:30:00Z").unwrap();
        let date = Timestamp::from_unix_ms(summer.timestamp_millis()).date_in_denmark();
        assert_eq!(date, NaiveDate::from_ymd_opt(2026, 7, 1));
    }

    #[test]
    fn a_claim_outside_any_calendar_has_no_date() {
        assert_eq!(Timestamp::from_unix_ms(i64::MAX).date_in_denmark(), None);
    }
}
