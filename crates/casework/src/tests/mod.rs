//! Rights and traces.

mod rights;
mod traces;
mod world;
