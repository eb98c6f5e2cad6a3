//! The store against the merge's laws, and against bad ground.

mod forgery;
mod founded;
mod ground;
mod merge;
mod news;
mod open_agreements;
mod readers;
mod records;
mod search;
mod tampering;
mod vouching;
