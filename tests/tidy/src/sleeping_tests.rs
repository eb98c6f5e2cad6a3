//! A test waits for a condition, not for a length of time: the one is as fast as it can be, the other fails on a slow day.

use crate::rust_source::RustSource;
use crate::{obeys, tree};

/// File and why it may sleep. What polls a program that cannot call back needs a pause between two looks.
const EXCEPTIONS: &[(&str, &str)] = &[
    (
        "tests/driven/src/desktop.rs",
        "looks for a window and a driver that tell nobody when they are ready",
    ),
    (
        "tests/driven/src/finding.rs",
        "looks for what is to come in a page that tells the driver nothing",
    ),
    (
        "tests/driven/src/file_dialog.rs",
        "looks at a dialog of the system's, which no driver reaches",
    ),
    (
        "tests/window_bench/src/memory.rs",
        "a figure that is due a minute after unlocking, of a window that is not driven",
    ),
    (
        "tests/window_bench/src/beside.rs",
        "between two looks at what is measured, beside the measurement",
    ),
    (
        "tests/readable/harness/patience.rs",
        "looks at a window that is not driven, and so tells nobody what it does",
    ),
    (
        "tests/crash/harness/campaign.rs",
        "kills at moments nobody chose: the wait is what is tested",
    ),
];

fn faults<'a>(files: impl Iterator<Item = (&'a str, &'a str)>) -> Vec<String> {
    let mut faults = Vec::new();
    let mut used = Vec::new();
    for (path, text) in files {
        let lines = if path.ends_with(".rs") {
            sleeps_in_rust(path, text)
        } else if path.contains(".test.ts") || path.starts_with("ui/src/testing/") {
            let sleeps = |line: &str| line.contains("setTimeout(") || line.contains("setInterval(");
            text.lines()
                .enumerate()
                .filter(|(_, line)| sleeps(line))
                .map(|(index, _)| index + 1)
                .collect()
        } else {
            continue;
        };
        if !lines.is_empty() && EXCEPTIONS.iter().any(|(file, _)| *file == path) {
            used.push(path);
            continue;
        }
        let said = lines.iter().map(|line| {
            format!("{path}:{line}: a test that sleeps: wait for the condition, with a deadline (in TypeScript: findBy…, waitFor)")
        });
        faults.extend(said);
    }
    let unused = EXCEPTIONS.iter().filter(|(file, _)| !used.contains(file));
    faults.extend(unused.map(|(file, _)| format!("{file} no longer sleeps: take the exception out")));
    faults
}

fn sleeps_in_rust(path: &str, text: &str) -> Vec<usize> {
    let all_tests = tree::is_test_file(path);
    let source = RustSource::read(text);
    let places = source
        .places_of("sleep(")
        .into_iter()
        .filter(|at| all_tests || source.is_test(*at));
    places.map(|at| source.line_of(at)).collect()
}

#[test]
fn no_test_sleeps() {
    obeys(&faults(
        tree::files()
            .iter()
            .map(|file| (file.path.as_str(), file.text.as_str())),
    ));
}

#[test]
fn a_sleeping_test_is_seen() {
    let count = |path: &str, text: &str| {
        let unused = EXCEPTIONS.len();
        faults([(path, text)].into_iter()).len() - unused
    };
    assert_eq!(
        count(
            "tests/contract/src/a.rs",
            "fn a() { tokio::time::sleep(B).await; }"
        ),
        1
    );
    assert_eq!(
        count("crates/store/tests/a.rs", "fn a() { thread::sleep(B); }"),
        1
    );
    assert_eq!(
        count(
            "crates/store/src/a.rs",
            "#[cfg(test)]\nmod tests { fn a() { std::thread::sleep(B); } }"
        ),
        1
    );
    assert_eq!(
        count("crates/store/src/a.rs", "fn a() { std::thread::sleep(B); }"),
        0
    );
    assert_eq!(
        count(
            "ui/src/a.test.tsx",
            "await new Promise((done) => setTimeout(done, 10));"
        ),
        1
    );
    assert_eq!(count("ui/src/a.ts", "setTimeout(done, 10);"), 0);
}
