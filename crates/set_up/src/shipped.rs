//! The set for Copenhagen's pilot in Tingbjerg.

use crate::{SetUp, SetUpError};

/// The name of the set. The ids of its rows follow from it: it never changes.
pub const NAME: &str = "copenhagen-tingbjerg";

macro_rules! files {
    ($($name:literal),* $(,)?) => {
        &[$(($name, include_str!(concat!("../data/copenhagen-tingbjerg/", $name)))),*]
    };
}

/// The files of the set, each with its name.
pub const FILES: &[(&str, &str)] = files![
    "organisation.toml",
    "law.toml",
    "services.toml",
    "benefits.toml",
    "plan.toml",
    "deadlines.toml",
    "log.toml",
    "intake.toml",
];

/// The set for Copenhagen's pilot in Tingbjerg.
///
/// # Errors
/// Never as shipped: a test reads it.
pub fn copenhagen_tingbjerg() -> Result<SetUp, SetUpError> {
    SetUp::read(NAME, FILES)
}
