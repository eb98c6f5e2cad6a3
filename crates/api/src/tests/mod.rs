//! The commands together.

mod attacks;
mod emergency;
mod locked_out;
mod removed;
mod undone;
mod visit;
