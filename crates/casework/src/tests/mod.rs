//! Rights and traces.

mod passphrases;
mod restricted;
mod rights;
mod traces;
mod vouching;
mod world;
