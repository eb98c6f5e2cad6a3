//! Everything from outside comes from crates.io, whose versions never change: nothing from git, no other registry.

use crate::metadata::{self, Package};
use crate::obeys;

const CRATES_IO: &str = "registry+https://github.com/rust-lang/crates.io-index";

fn faults(packages: &[Package]) -> Vec<String> {
    let from_elsewhere = |package: &&Package| {
        package
            .source
            .as_deref()
            .is_some_and(|source| source != CRATES_IO)
    };
    let strangers = packages.iter().filter(from_elsewhere);
    strangers
        .map(|package| {
            format!(
                "{} {} does not come from crates.io",
                package.name, package.version
            )
        })
        .collect()
}

#[test]
fn everything_comes_from_crates_io() {
    obeys(&faults(metadata::packages()));
}

#[test]
fn another_source_is_seen() {
    let from = |source: Option<&str>| Package {
        source: source.map(str::to_owned),
        ..Package::example("a", &[])
    };
    assert!(faults(&[from(None), from(Some(CRATES_IO))]).is_empty());
    assert_eq!(faults(&[from(Some("git+https://example.org/a#0123"))]).len(), 1);
    assert_eq!(
        faults(&[from(Some("registry+https://example.org/index"))]).len(),
        1
    );
}
