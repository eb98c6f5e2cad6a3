//! Commands about days.

pub(crate) mod read;
