//! Verbs about the municipality.

mod found;
mod whereabouts;

pub use found::Founding;
pub use whereabouts::WhereAmI;
