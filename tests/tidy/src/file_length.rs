//! Files are short enough to be read in one go: 300 lines is the aim, and beyond 600 a file says why.

use crate::{generated_files, obeys, tree};

const AIM: usize = 300;
const MOST: usize = 600;
/// How near the top the reason stands.
const NEAR_THE_TOP: usize = 30;

fn faults<'a>(files: impl Iterator<Item = (&'a str, &'a str)>) -> Vec<String> {
    let too_long = files.filter(|(_, text)| {
        let explained = text
            .lines()
            .take(NEAR_THE_TOP)
            .any(|line| line.contains("Long because: "));
        text.lines().count() > MOST && !explained
    });
    too_long
        .map(|(path, text)| {
            let lines = text.lines().count();
            format!(
                "{path} has {lines} lines: split it, or say in a comment near the top why (Long because: …)"
            )
        })
        .collect()
}

fn written_by_hand() -> impl Iterator<Item = (&'static str, &'static str)> {
    let endings = [".rs", ".ts", ".tsx", ".js", ".css", ".sql"];
    tree::files()
        .iter()
        .filter(move |file| {
            endings.iter().any(|ending| file.path.ends_with(ending)) && !generated_files::is_one(&file.path)
        })
        .map(|file| (file.path.as_str(), file.text.as_str()))
}

#[test]
fn files_are_short_or_say_why() {
    for (path, text) in written_by_hand().filter(|(_, text)| text.lines().count() > AIM) {
        println!("{path}: {} lines; the aim is {AIM}", text.lines().count());
    }
    obeys(&faults(written_by_hand()));
}

#[test]
fn a_long_file_is_seen() {
    let lines = |count: usize| "x\n".repeat(count);
    let (short, long) = (lines(MOST), lines(MOST + 1));
    let explained = format!("// Long because: it is a table\n{long}");
    assert_eq!(
        faults([("a.rs", short.as_str()), ("b.rs", &explained)].into_iter()).len(),
        0
    );
    assert_eq!(faults([("a.rs", long.as_str())].into_iter()).len(), 1);
}
