//! Verbs about the municipality.

pub(crate) mod found;
pub(crate) mod whereabouts;

pub use found::Founding;
pub use whereabouts::WhereAmI;
