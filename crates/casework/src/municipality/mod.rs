//! Verbs about the municipality.

pub(crate) mod adopt_set_up;
pub(crate) mod found;
pub(crate) mod whereabouts;

pub use adopt_set_up::Adopted;
pub use found::{Founded, Founding, SheetText, departments_of};
pub use whereabouts::WhereAmI;
