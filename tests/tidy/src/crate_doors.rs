//! Who opens a crate reads first what it is for and what it must never know.

use crate::{obeys, tree};

fn faults<'a>(files: impl Iterator<Item = (&'a str, &'a str)>) -> Vec<String> {
    let mut faults = Vec::new();
    for (path, text) in files {
        let library = path.ends_with("/src/lib.rs");
        if !library && !path.ends_with("/src/main.rs") {
            continue;
        }
        let door: String = text
            .lines()
            .take_while(|line| line.starts_with("//!"))
            .collect::<Vec<_>>()
            .join(" ");
        // The words may be broken over two lines.
        let door = door
            .replace("//!", "")
            .split_whitespace()
            .collect::<Vec<_>>()
            .join(" ");
        if door.is_empty() {
            faults.push(format!("{path} must open with `//!`: what it is for"));
        } else if !door.contains("must never know") {
            faults.push(format!("{path} must say at the top what it \"must never know\""));
        }
    }
    faults
}

#[test]
fn each_crate_says_what_it_must_never_know() {
    obeys(&faults(
        tree::rust_files().map(|file| (file.path.as_str(), file.text.as_str())),
    ));
}

#[test]
fn a_silent_door_is_seen() {
    let count = |text: &str| faults([("crates/a/src/lib.rs", text)].into_iter()).len();
    assert_eq!(
        count("//! Does a.\n//!\n//! This crate must never know: b.\n\nmod c;"),
        0
    );
    assert_eq!(count("//! Does a. This crate must never\n//! know b.\n"), 0);
    assert_eq!(count("//! Does a.\n\n// This crate must never know: b."), 1);
    assert_eq!(count("mod c;"), 1);
    assert_eq!(faults([("crates/a/src/b.rs", "mod c;")].into_iter()).len(), 0);
}
