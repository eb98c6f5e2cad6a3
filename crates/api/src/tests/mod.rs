//! The commands together.

mod agreements;
mod attacks;
mod emergency;
mod founding;
mod homes;
mod locked_out;
mod overview;
mod removed;
mod screens;
mod undone;
mod visit;
mod whole_visit;
mod wrong_names;
