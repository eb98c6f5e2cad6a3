//! Commands about the municipality's set-up as the screens use it.

pub(crate) mod choices;
