//! Every command once: its name, its request, its answer, which window may call it, and what it makes stale. The
//! window and the command line both loop over [`REGISTRY`] and both call [`Program::call`].
//!
//! This crate must never know: Tauri, clap, files, SQL, languages (an error is a code; its words are Fluent's).
//!
//! ```
//! use makker_api::{ErrorCode, Program};
//! use serde_json::json;
//!
//! let folder = tempfile::tempdir().unwrap();
//! let program = Program::for_tests(folder.path());
//! let refused = program.call("family_list", json!({})).unwrap_err();
//! assert_eq!(refused.code, ErrorCode::ProfileLocked);
//! ```

mod baton;
mod candidate;
mod chosen_file;
mod command;
pub mod command_names;
mod day;
mod entity;
mod error;
mod family;
mod field_value;
mod gross_list;
mod log;
mod meeting;
mod our_plan;
mod overview;
mod own;
mod past;
mod plan;
mod profile;
mod program;
mod registry;
mod set_up;
mod today;
mod written;

pub use command::{Asks, Command, CommandSpec, Effect, Nothing, Tag, WindowName};
pub use error::{CommandError, ErrorCode};
pub use makker_casework::{Founding, ProfileState, SheetText, make_own_folder, write_own_file};
pub use makker_demo::SEED as DEMO_SEED;
pub use program::{Program, default_profile};
pub use registry::{REGISTRY, find};

#[cfg(test)]
mod bindings;
#[cfg(test)]
mod field_table;
#[cfg(test)]
mod tests;
