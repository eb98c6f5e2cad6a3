//! Clock, randomness and the municipality of the tests.

use std::sync::Arc;

use makker_casework::{Founding, Ground, PassphraseCost};
use makker_testkit::{SeededRandomness, StillClock};

pub(crate) const FOUNDING: Founding<'static> = Founding {
    municipality: "Aaby",
    user: "Amina Holm",
    department: "SOF",
    is_demo: true,
};

pub(crate) fn new(seed: u64) -> (Ground, Arc<StillClock>) {
    let clock = Arc::new(StillClock::at("2026-11-24T13:00:00+01:00"));
    let ground = Ground {
        clock: Arc::clone(&clock) as _,
        randomness: Arc::new(SeededRandomness::new(seed)),
        passphrase_cost: PassphraseCost::FOR_TESTS,
    };
    (ground, clock)
}
