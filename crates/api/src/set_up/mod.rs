//! Commands about the set-up as a whole. Single rows are things like any other: `entity_create`, `field_set`, … without a family.

pub(crate) mod access;
pub(crate) mod adopt;
pub(crate) mod choices;
pub(crate) mod origin;
