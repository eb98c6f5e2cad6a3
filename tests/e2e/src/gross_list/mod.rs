//! The gross list in the real window: chosen in the system's own dialog, looked at, taken in, stopped; and the same files on the
//! command line.

mod bad_files;
mod desk;
mod forms;
mod known;
mod large;
mod list;
mod protected;
