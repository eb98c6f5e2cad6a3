//! The store against the merge's laws, and against bad ground.

mod forgery;
mod founded;
mod ground;
mod merge;
mod news;
mod open_agreements;
mod readers;
mod records;
#[cfg(unix)]
mod rights;
mod search;
mod tampering;
mod vouching;
