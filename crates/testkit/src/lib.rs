//! What tests share: named people, a clock that stands still until it is moved, randomness from a seed.
//!
//! This crate must never know: anything that ships. It is a dev-dependency only.
//!
//! ```
//! use makker_domain::clock::Clock;
//! use makker_testkit::{Person, StillClock};
//!
//! let clock = StillClock::at("2026-11-24T13:00:00+01:00");
//! assert_eq!(clock.read().utc_offset_min, 60);
//! assert_eq!(Person::AMINA.department, "SOF");
//! ```

mod device;
mod dice;
mod draw_value;
mod history;
mod people;
mod seeded_randomness;
mod still_clock;

pub use device::{Device, Draft, STREAM};
pub use dice::Dice;
pub use draw_value::draw_value;
pub use history::History;
pub use people::Person;
pub use seeded_randomness::SeededRandomness;
pub use still_clock::StillClock;
