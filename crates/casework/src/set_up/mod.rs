//! Verbs about the municipality's set-up as the screens use it.

pub(crate) mod choices;
pub(crate) mod origin;
