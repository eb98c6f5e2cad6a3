//! Commands about *Vores plan*, the family's own window.

pub(crate) mod open;
pub(crate) mod show;
