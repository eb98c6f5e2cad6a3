//! Commands about the first screen.

mod family_line;
pub(crate) mod show;
mod waiting;
