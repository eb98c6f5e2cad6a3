//! Rights and traces.

mod passphrases;
mod rights;
mod traces;
mod vouching;
mod world;
