//! Rights and traces.

mod emergency;
mod gross_list;
mod passphrases;
mod restricted;
mod rights;
mod set_up;
mod texts;
mod traces;
mod vouching;
mod world;
