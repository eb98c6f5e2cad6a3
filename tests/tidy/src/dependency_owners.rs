//! Some crates from outside have one home with us: whoever else needs what they do asks that home.

use crate::metadata::{self, Kind, Package};
use crate::obeys;

/// Outside crate (a `*` at the end stands for any ending) and its home. Tests may use them elsewhere, unless `strict`.
struct Owned {
    names: &'static [&'static str],
    home: &'static str,
    strict: bool,
}

const OWNED: &[Owned] = &[
    Owned {
        names: &["rusqlite", "libsqlite3-sys"],
        home: "makker-store",
        strict: false,
    },
    Owned {
        names: &["tauri", "tauri-*", "wry", "tao"],
        home: "makker-desktop",
        strict: true,
    },
    Owned {
        names: &["yrs", "minicbor", "minicbor-*"],
        home: "makker-oplog",
        strict: false,
    },
    Owned {
        names: &[
            "age",
            "argon2",
            "chacha20poly1305",
            "ed25519-dalek",
            "getrandom",
            "hkdf",
            "hpke",
            "rand",
            "x25519-dalek",
        ],
        home: "makker-crypto",
        strict: false,
    },
    Owned {
        // What reads files that others made, and `zip` to look into them first.
        names: &["calamine", "csv", "encoding_rs", "zip"],
        home: "makker-gross-list",
        strict: false,
    },
    Owned {
        names: &["clap", "ctrlc", "rpassword"],
        home: "makker-cli",
        strict: true,
    },
    Owned {
        names: &["schemars", "specta", "specta-*", "tauri-specta"],
        home: "makker-api",
        strict: true,
    },
    Owned {
        names: &["axum", "axum-*"],
        home: "makker-hub",
        strict: false,
    },
];

fn faults(members: &[&Package]) -> Vec<String> {
    let mut faults = Vec::new();
    for package in members {
        for needed in &package.dependencies {
            let Some(owned) = OWNED.iter().find(|owned| owned.covers(&needed.name)) else {
                continue;
            };
            let for_tests = needed.kind == Kind::Dev && !owned.strict;
            if package.name != owned.home && !for_tests {
                faults.push(format!(
                    "{} may not depend on {}: its home is {}; ask that crate for what is needed",
                    package.name, needed.name, owned.home
                ));
            }
        }
    }
    faults
}

impl Owned {
    fn covers(&self, name: &str) -> bool {
        self.names.iter().any(|pattern| match pattern.strip_suffix('*') {
            Some(start) => name.starts_with(start),
            None => name == *pattern,
        })
    }
}

#[test]
fn each_has_one_home() {
    obeys(&faults(&metadata::members().collect::<Vec<_>>()));
}

#[test]
fn a_stranger_is_seen() {
    let count = |package: &Package| faults(&[package]).len();
    assert_eq!(
        count(&Package::example("makker-store", &[("rusqlite", Kind::Normal)])),
        0
    );
    assert_eq!(
        count(&Package::example(
            "makker-casework",
            &[("rusqlite", Kind::Normal)]
        )),
        1
    );
    assert_eq!(
        count(&Package::example("makker-e2e", &[("rusqlite", Kind::Dev)])),
        0
    );
    assert_eq!(
        count(&Package::example(
            "makker-api",
            &[("tauri-plugin-dialog", Kind::Normal)]
        )),
        1
    );
    assert_eq!(
        count(&Package::example(
            "makker-desktop",
            &[("tauri-build", Kind::Build)]
        )),
        0
    );
    assert_eq!(
        count(&Package::example("makker-desktop", &[("specta", Kind::Dev)])),
        1
    );
    assert_eq!(
        count(&Package::example(
            "makker-desktop",
            &[("specta-typescript", Kind::Normal)]
        )),
        1
    );
    assert_eq!(
        count(&Package::example("makker-api", &[("axum", Kind::Normal)])),
        1
    );
}
