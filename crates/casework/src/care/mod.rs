//! Verbs of those who care for the program.

pub(crate) mod passphrase;
pub(crate) mod verify;
