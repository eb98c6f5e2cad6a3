//! The commands together.

mod attacks;
mod visit;
