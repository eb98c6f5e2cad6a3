//! What is read from the projected tables, one noun a file.

pub(crate) mod family;
pub(crate) mod municipality;
pub(crate) mod user;
