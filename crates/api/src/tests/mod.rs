//! The commands together.

mod visit;
