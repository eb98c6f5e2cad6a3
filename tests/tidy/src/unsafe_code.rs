//! `unsafe` has one home: the library that plays a faulty disk in tests.

use crate::rust_source::RustSource;
use crate::{obeys, tree};

const HOME: &str = "tests/faultdisk/";

fn faults<'a>(files: impl Iterator<Item = (&'a str, &'a str)>) -> Vec<String> {
    let mut faults = Vec::new();
    for (path, text) in files.filter(|(path, _)| !path.starts_with(HOME)) {
        let source = RustSource::read(text);
        let whole_word = |at: &usize| {
            let next = source
                .code
                .get(at + "unsafe".len()..)
                .and_then(|after| after.chars().next());
            !next.is_some_and(|letter| letter.is_alphanumeric() || letter == '_')
        };
        for at in source.places_of("unsafe").into_iter().filter(whole_word) {
            faults.push(format!(
                "{path}:{}: `unsafe` is for {HOME} alone",
                source.line_of(at)
            ));
        }
    }
    faults
}

#[test]
fn unsafe_stays_at_home() {
    obeys(&faults(
        tree::rust_files().map(|file| (file.path.as_str(), file.text.as_str())),
    ));
}

#[test]
fn unsafe_elsewhere_is_seen() {
    let count = |path: &str, text: &str| faults([(path, text)].into_iter()).len();
    assert_eq!(count("crates/a/src/lib.rs", "fn a() { unsafe { b() } }"), 1);
    assert_eq!(count("crates/a/src/lib.rs", "unsafe extern \"C\" {}"), 1);
    assert_eq!(
        count(
            "crates/a/src/lib.rs",
            "#![forbid(unsafe_code)] // unsafe\nconst A: &str = \"unsafe\";"
        ),
        0
    );
    assert_eq!(
        count("tests/faultdisk/src/lib.rs", "fn a() { unsafe { b() } }"),
        0
    );
}
