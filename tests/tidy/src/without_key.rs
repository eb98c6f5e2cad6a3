//! A store without a key is for tests and measurements. Cargo joins the features of what it builds together, so a
//! program that ships could come by it through a dependency.

use crate::{obeys, tree};

const FEATURE: &str = "without-key";
/// It is declared here.
const HOME: &str = "crates/store/Cargo.toml";

fn faults<'a>(manifests: impl Iterator<Item = (&'a str, &'a str)>) -> Vec<String> {
    manifests
        .filter(|(path, text)| {
            path.ends_with("Cargo.toml")
                && *path != HOME
                && !path.starts_with("tests/")
                && text.contains(FEATURE)
        })
        .map(|(path, _)| format!("{path} asks for a store without a key, which only tests may"))
        .collect()
}

#[test]
fn only_tests_ask_for_a_store_without_a_key() {
    obeys(&faults(
        tree::files()
            .iter()
            .map(|file| (file.path.as_str(), file.text.as_str())),
    ));
}

#[test]
fn a_program_that_asks_is_seen() {
    let asks = "[features]\ndefault = [\"makker-store/without-key\"]";
    let count = |path: &str, text: &str| faults([(path, text)].into_iter()).len();
    assert_eq!(count("src-tauri/Cargo.toml", asks), 1);
    assert_eq!(count("Cargo.toml", asks), 1);
    assert_eq!(count("src-tauri/Cargo.toml", "[package]"), 0);
    assert_eq!(count("tests/bench/Cargo.toml", asks), 0);
    assert_eq!(count(HOME, asks), 0);
}
