//! Rules about the house that can fail: who may depend on whom, what may be shipped, what may be called from which
//! window, and how files are named and written. One rule, one file; each is a function from what it looks at to what
//! is wrong there, tried both on the house and on an example that breaks it, so that no rule goes blind unnoticed.
//!
//! This crate must never know: how any of the program works. It reads files and `cargo metadata`, and builds nothing.
//!
//! ```sh
//! cargo test -p makker-tidy
//! ```
#![cfg(test)]

mod arrows;
mod capabilities;
mod crate_doors;
mod decisions;
mod dependency_owners;
mod file_length;
mod generated_files;
mod licences;
mod manifests;
mod metadata;
mod names;
mod npm_lock;
mod pictures;
mod rust_source;
mod skipped_tests;
mod sleeping_tests;
mod sources;
mod tree;
mod unsafe_code;
mod untranslated;
mod without_key;

/// Ends the test with every fault on a line of its own.
#[track_caller]
fn obeys(faults: &[String]) {
    assert!(faults.is_empty(), "\n\n  {}\n", faults.join("\n  "));
}
