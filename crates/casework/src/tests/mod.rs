//! Rights and traces.

mod rights;
mod traces;
mod vouching;
mod world;
