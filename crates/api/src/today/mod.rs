//! Commands about the first screen.

pub(crate) mod show;
mod waiting;
