//! A demo municipality: the pilot in Tingbjerg with fifty invented families, two years of their plans and logs, and
//! the people around them, all from a seed and the day it is made on. Every person is invented; nobody has a civil registration number.
//!
//! This crate must never know: windows, JSON, command names, files of the profile, operations and keys.
//!
//! ```
//! use makker_demo::{Calendar, script};
//! use makker_domain::clock::Timestamp;
//! use makker_domain::id::UserId;
//!
//! let calendar = Calendar::of(Timestamp::from_unix_ms(1_795_500_000_000)).unwrap();
//! let me = UserId::from_bytes([7; 16]);
//! assert_eq!(script(me, "Lise Brandt", &calendar, 1).unwrap().families.len(), 50);
//! ```

mod book;
mod calendar;
mod clock;
mod course;
mod dice;
mod entries;
mod family;
mod names;
mod person;
mod plan;
mod staff;
mod story;
mod texts;
mod value;

use makker_casework::{Casework, CaseworkError, DemoScript};
use makker_domain::id::UserId;

pub use calendar::Calendar;
pub use clock::MovedClock;

/// The seed that is taken when nobody names one.
pub const SEED: u64 = 2026;

/// So many families take part in the pilot ([seed 0] section 2).
pub const FAMILIES: usize = 50;

/// Two years lie behind the pilot, and a little before it.
pub const HISTORY_DAYS: i64 = 800;

/// Why there is no demo.
#[derive(Debug, thiserror::Error)]
pub enum DemoError {
    /// The texts of the demo cannot be read: a slip of whoever wrote them.
    #[error("the demo's texts cannot be read: {0}")]
    Texts(#[from] toml::de::Error),
    /// The clock claims a time that is in no calendar.
    #[error("the clock is outside any calendar")]
    ClockOutsideCalendar,
    /// What casework says.
    #[error(transparent)]
    Casework(#[from] CaseworkError),
}

/// Everything that happens in the demo whose user is `me`, called `my_name`, up to the calendar's today.
///
/// # Errors
/// [`DemoError::Texts`].
pub fn script(me: UserId, my_name: &str, calendar: &Calendar, seed: u64) -> Result<DemoScript, DemoError> {
    let texts = texts::Texts::read()?;
    let names = names::Names::read()?;
    let staff = staff::Staff::new(me, my_name);
    let mut dice = dice::Dice::new(seed);
    let mut families = story::families(&staff, calendar, &mut dice, &texts);
    let told = families.len();
    for number in told..FAMILIES {
        let mut own_dice = dice.fork(number);
        families.push(family::make(
            number,
            &staff,
            calendar,
            &mut own_dice,
            &texts,
            &names,
        ));
    }
    Ok(DemoScript {
        colleagues: staff.colleagues(),
        set_up: staff.set_up(calendar),
        families,
    })
}

/// Fills a demo municipality that has just been founded with the set-up that ships. Its clock must show the day before which
/// the pilot began, `calendar` the day on which the demo is looked at.
///
/// # Errors
/// [`DemoError`].
pub fn furnish(casework: &Casework, calendar: &Calendar, seed: u64) -> Result<(), DemoError> {
    let my_name = casework.where_am_i()?.user;
    let script = script(casework.user(), &my_name, calendar, seed)?;
    Ok(casework.furnish_demo(&script)?)
}
