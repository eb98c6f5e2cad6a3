//! Verbs about the municipality.

pub(crate) mod found;
pub(crate) mod whereabouts;

pub use found::{Founded, Founding, SheetText};
pub use whereabouts::WhereAmI;
