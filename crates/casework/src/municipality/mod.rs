//! Verbs about the municipality.

pub(crate) mod adopt_set_up;
pub(crate) mod departments;
pub(crate) mod found;
pub(crate) mod whereabouts;

pub use adopt_set_up::Adopted;
pub use departments::departments_of;
pub use found::{Founded, Founding, SheetText};
pub use whereabouts::WhereAmI;
