//! The commands together.

mod attacks;
mod locked_out;
mod visit;
