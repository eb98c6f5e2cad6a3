//! The commands together.

mod attacks;
mod emergency;
mod locked_out;
mod visit;
