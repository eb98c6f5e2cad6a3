//! Rights and traces.

mod emergency;
mod gross_list;
mod passphrases;
mod restricted;
mod rights;
mod texts;
mod traces;
mod vouching;
mod world;
