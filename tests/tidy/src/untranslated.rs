//! What a person reads comes from Fluent, in Danish and English alike: Rust code holds no sentences of its own.
//!
//! Crude, and meant so: letters outside ASCII are a sign of Danish, and a print macro with letters of its own speaks.
//! The windows' own text is watched by their lint rules.

use crate::rust_source::{Literal, RustSource};
use crate::{obeys, tree};

/// Folders whose code a user meets. Errors of the crates below them never reach a person as text.
const WATCHED: &[&str] = &[
    "crates/api/src/",
    "crates/casework/src/",
    "crates/cli/src/",
    "crates/domain/src/",
    "crates/store/src/",
    "src-tauri/src/",
];

/// Folders whose print macros a user reads.
const SPEAKING: &[&str] = &["crates/cli/src/", "src-tauri/src/"];

const PRINT_MACROS: &[&str] = &["print!(", "println!(", "eprint!(", "eprintln!("];

/// Files of words that people write, not read: they are data, in both languages.
const READ_BY_US: &[&str] = &["crates/domain/src/written_day/words.rs"];

/// File, text, and why it stands in the code.
const EXCEPTIONS: &[(&str, &str, &str)] = &[
    (
        "crates/api/src/profile/found_demo.rs",
        "Øvelseskommunen",
        "a name, the same in every language",
    ),
    (
        "crates/cli/src/args.rs",
        "Københavns Kommune",
        "a name, the same in every language",
    ),
];

fn faults<'a>(files: impl Iterator<Item = (&'a str, &'a str)>) -> Vec<String> {
    let mut faults = Vec::new();
    let mut used = Vec::new();
    for (path, text) in files {
        let source = RustSource::read(text);
        if READ_BY_US.contains(&path) {
            continue;
        }
        let spoken = spoken_literals(path, &source);
        for literal in source
            .literals
            .iter()
            .filter(|literal| !source.is_test(literal.at))
        {
            let foreign = literal
                .text
                .chars()
                .any(|letter| letter.is_alphabetic() && !letter.is_ascii());
            if !foreign && !spoken.contains(&literal.at) {
                continue;
            }
            if let Some(exception) = EXCEPTIONS
                .iter()
                .find(|(file, text, _)| *file == path && *text == literal.text)
            {
                used.push(exception);
                continue;
            }
            faults.push(format!(
                "{path}:{}: \"{}\" is for people to read: give it an id in ui/src/i18n/*.ftl",
                source.line_of(literal.at),
                literal.text
            ));
        }
    }
    for exception in EXCEPTIONS {
        if !used.contains(&exception) {
            faults.push(format!(
                "\"{}\" is no longer in {}: take the exception out",
                exception.1, exception.0
            ));
        }
    }
    faults
}

/// Where a print macro's format string has letters of its own, beside those between braces.
fn spoken_literals(path: &str, source: &RustSource<'_>) -> Vec<usize> {
    if !SPEAKING.iter().any(|folder| path.starts_with(folder)) {
        return Vec::new();
    }
    let first_after = |at: usize| source.literals.iter().find(|literal| literal.at > at);
    let places = PRINT_MACROS.iter().flat_map(|name| source.places_of(name));
    places
        .filter_map(first_after)
        .filter(|literal| has_words(literal))
        .map(|literal| literal.at)
        .collect()
}

fn has_words(literal: &Literal<'_>) -> bool {
    let mut depth = 0_usize;
    let mut escaped = false;
    literal.text.chars().any(|letter| {
        let after_backslash = std::mem::replace(&mut escaped, letter == '\\');
        match letter {
            '{' => depth += 1,
            '}' => depth = depth.saturating_sub(1),
            _ => return depth == 0 && !after_backslash && letter.is_alphabetic(),
        }
        false
    })
}

#[test]
fn nothing_is_said_that_fluent_does_not_say() {
    let watched =
        |path: &str| WATCHED.iter().any(|folder| path.starts_with(folder)) && !tree::is_test_file(path);
    let files = tree::rust_files().filter(|file| watched(&file.path));
    obeys(&faults(
        files.map(|file| (file.path.as_str(), file.text.as_str())),
    ));
}

#[test]
fn a_sentence_in_the_code_is_seen() {
    let excepted: Vec<(&str, String)> = EXCEPTIONS
        .iter()
        .map(|(file, text, _)| (*file, format!("const A: &str = \"{text}\";")))
        .collect();
    let count = |path: &'static str, text: &'static str| {
        let files = excepted.iter().map(|(file, text)| (*file, text.as_str()));
        faults(files.chain([(path, text)])).len()
    };
    assert_eq!(
        count(
            "crates/domain/src/a.rs",
            r#"fn a() -> &'static str { "Ingen familier på listen" }"#
        ),
        1
    );
    assert_eq!(
        count(
            "crates/cli/src/a.rs",
            r#"fn a() { println!("No families yet: {count}"); }"#
        ),
        1
    );
    assert_eq!(
        count(
            "crates/cli/src/a.rs",
            r#"fn a() { println!("{answer:#}\n"); eprint!("{} ({code})", words); }"#
        ),
        0
    );
    assert_eq!(
        count(
            "crates/store/src/a.rs",
            r#"#[error("no such row")] struct A; // på dansk"#
        ),
        0
    );
    assert_eq!(
        count(
            "crates/domain/src/a.rs",
            "#[cfg(test)]\nmod tests { const A: &str = \"Sørensen\"; }"
        ),
        0
    );
    assert_eq!(
        count("crates/cli/src/b.rs", r#"const A: &str = "Københavns Kommune";"#),
        1,
        "an exception is for one file"
    );
    assert_eq!(
        faults(std::iter::empty()).len(),
        EXCEPTIONS.len(),
        "exceptions that nobody needs"
    );
}
