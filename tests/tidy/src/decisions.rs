//! Decisions (`docs/adr/`) are numbered from 0001 without gaps, and each says where it stands.

use crate::{obeys, tree};

const FOLDER: &str = "docs/adr/";
/// Not decisions themselves.
const ALSO_THERE: &[&str] = &["README.md", "template.md"];

fn faults(files: &[(&str, &str)]) -> Vec<String> {
    let mut faults = Vec::new();
    for (number, (name, text)) in (1..).zip(files) {
        if !name.starts_with(&format!("{number:04}-")) || !name.ends_with(".md") {
            faults.push(format!(
                "{FOLDER}{name}: the next number is {number:04}, as in {number:04}-some-title.md"
            ));
        }
        if !text
            .lines()
            .any(|line| line.trim_start_matches(['*', '-', ' ']).starts_with("Status:"))
        {
            faults.push(format!(
                "{FOLDER}{name} needs a line `Status: accepted` (or proposed, or superseded by NNNN)"
            ));
        }
    }
    faults
}

#[test]
fn decisions_are_numbered_and_have_a_status() {
    let files = tree::files()
        .iter()
        .filter_map(|file| Some((file.path.strip_prefix(FOLDER)?, file.text.as_str())));
    obeys(&faults(
        &files
            .filter(|(name, _)| !ALSO_THERE.contains(name))
            .collect::<Vec<_>>(),
    ));
}

#[test]
fn a_gap_or_a_missing_status_is_seen() {
    let status = "# Title\n\nStatus: accepted\n";
    assert_eq!(
        faults(&[("0001-a.md", status), ("0002-b.md", "**Status:** accepted\n")]).len(),
        0
    );
    assert_eq!(faults(&[("0001-a.md", status), ("0003-b.md", status)]).len(), 1);
    assert_eq!(faults(&[("0001-a.md", status), ("0001-b.md", status)]).len(), 1);
    assert_eq!(faults(&[("0001-a.md", "# Title\n")]).len(), 1);
}
