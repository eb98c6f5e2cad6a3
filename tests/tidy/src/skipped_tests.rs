//! Every test runs, always: a skipped one is a promise that nobody keeps.

use crate::rust_source::RustSource;
use crate::{obeys, tree};

const IN_RUST: &[&str] = &["#[ignore", "todo!(", "unimplemented!("];
const IN_TYPESCRIPT: &[&str] = &[
    ".only(",
    ".skip(",
    ".skipIf(",
    ".runIf(",
    ".todo(",
    ".fails(",
    "xit(",
    "xtest(",
    "xdescribe(",
    "fit(",
    "fdescribe(",
];

fn faults<'a>(files: impl Iterator<Item = (&'a str, &'a str)>) -> Vec<String> {
    let mut faults = Vec::new();
    for (path, text) in files {
        let mut fault = |line: usize, word: &str| {
            faults.push(format!(
                "{path}:{line}: `{word}…`: make the test run, or remove it"
            ));
        };
        if path.ends_with(".rs") {
            let source = RustSource::read(text);
            for word in IN_RUST {
                source
                    .places_of(word)
                    .into_iter()
                    .for_each(|at| fault(source.line_of(at), word));
            }
            // An example in a comment that is never compiled.
            let examples = text.lines().enumerate().filter(|(_, line)| {
                let line = line.trim_start();
                ["/// ```ignore", "//! ```ignore"]
                    .iter()
                    .any(|start| line.starts_with(start))
            });
            examples.for_each(|(index, _)| fault(index + 1, "```ignore"));
        } else if path.contains(".test.ts") {
            for (index, line) in text.lines().enumerate() {
                for word in IN_TYPESCRIPT.iter().filter(|word| calls(line, word)) {
                    fault(index + 1, word);
                }
            }
        }
    }
    faults
}

/// Whether the line calls this, not something whose name merely ends so (`await(` is no `it(`).
fn calls(line: &str, word: &str) -> bool {
    line.match_indices(word).any(|(at, _)| {
        let before = line.get(..at).and_then(|before| before.chars().next_back());
        word.starts_with('.')
            || !before.is_some_and(|letter| letter.is_alphanumeric() || letter == '_' || letter == '.')
    })
}

#[test]
fn no_test_is_skipped() {
    obeys(&faults(
        tree::files()
            .iter()
            .map(|file| (file.path.as_str(), file.text.as_str())),
    ));
}

#[test]
fn a_skipped_test_is_seen() {
    let count = |path: &str, text: &str| faults([(path, text)].into_iter()).len();
    assert_eq!(count("a.rs", "#[test]\n#[ignore = \"slow\"]\nfn a() {}"), 1);
    assert_eq!(count("a.rs", "fn a() { todo!() }"), 1);
    assert_eq!(count("a.rs", "/// ```ignore\n/// a();\n/// ```\nfn a() {}"), 1);
    assert_eq!(
        count(
            "a.rs",
            "fn a() { b.iter().skip(1); /* todo!() */ \"#[ignore]\"; }"
        ),
        0
    );
    assert_eq!(count("a.test.ts", "it.skip(\"works\", () => {});"), 1);
    assert_eq!(
        count("a.test.tsx", "describe.only(\"all\", () => {}); xit(\"b\");"),
        2
    );
    assert_eq!(
        count(
            "a.test.ts",
            "it(\"works\", async () => { await(x); fit; exit(0); });"
        ),
        0
    );
    assert_eq!(count("a.ts", "items.skip(1);"), 0);
}
