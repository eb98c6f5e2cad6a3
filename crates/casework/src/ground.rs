//! What casework stands on: clock, randomness, and what a passphrase costs.

use std::sync::Arc;

use chrono::{DateTime, Local, Utc};
use makker_crypto::{PassphraseCost, Randomness};
use makker_domain::clock::{Clock, ClockReading, Timestamp};

/// Everything from outside that the verbs need, so that tests and simulations can hold it still.
#[derive(Clone)]
pub struct Ground {
    /// What shows the time.
    pub clock: Arc<dyn Clock>,
    /// Where random bytes come from.
    pub randomness: Arc<dyn Randomness>,
    /// What a new passphrase slot costs to try.
    pub passphrase_cost: PassphraseCost,
}

/// The machine's clock.
#[derive(Clone, Copy, Debug, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    #[expect(
        clippy::disallowed_methods,
        reason = "this is the one home of the system's clock"
    )]
    fn read(&self) -> ClockReading {
        let utc: DateTime<Utc> = Utc::now();
        let offset_s = utc.with_timezone(&Local).offset().local_minus_utc();
        ClockReading {
            at: Timestamp::from_unix_ms(utc.timestamp_millis()),
            utc_offset_min: i16::try_from(offset_s / 60).unwrap_or_default(),
        }
    }
}
