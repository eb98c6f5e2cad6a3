//! Arrows between our own crates point one way (ARCHITECTURE.md draws them).

use crate::metadata::{self, Kind, Package};
use crate::obeys;

/// Each member and what it may be built from.
const ARROWS: &[(&str, &[&str])] = &[
    ("makker-domain", &[]),
    ("makker-genogram", &["makker-domain"]),
    ("makker-crypto", &[]),
    ("makker-set-up", &["makker-domain"]),
    ("makker-oplog", &["makker-domain"]),
    (
        "makker-store",
        &["makker-oplog", "makker-crypto", "makker-domain"],
    ),
    (
        "makker-casework",
        &[
            "makker-gross-list",
            "makker-store",
            "makker-oplog",
            "makker-set-up",
            "makker-genogram",
            "makker-domain",
            "makker-crypto",
        ],
    ),
    ("makker-gross-list", &["makker-domain"]),
    (
        "makker-api",
        &["makker-demo", "makker-casework", "makker-set-up", "makker-domain"],
    ),
    (
        "makker-demo",
        &["makker-casework", "makker-set-up", "makker-domain"],
    ),
    ("makker-cli", &["makker-api"]),
    ("makker-desktop", &["makker-api"]),
    (
        TESTKIT,
        &[
            "makker-domain",
            "makker-crypto",
            "makker-oplog",
            "makker-store",
            "makker-casework",
            "makker-api",
        ],
    ),
    ("makker-tidy", &[]),
    (E2E, &[]),
    (
        // Its worker is a program of its own, and no program that ships.
        "makker-crash",
        &[
            "makker-casework",
            "makker-store",
            "makker-oplog",
            "makker-domain",
            "makker-crypto",
            "makker-faultdisk",
            TESTKIT,
        ],
    ),
    (
        // A program of its own, and no program that ships.
        "makker-bench",
        &[
            "makker-api",
            "makker-casework",
            "makker-store",
            "makker-oplog",
            "makker-domain",
            "makker-crypto",
            TESTKIT,
        ],
    ),
    ("makker-driven", &[]),
    // A program of its own, and no program that ships.
    ("makker-window-bench", &["makker-driven"]),
    ("makker-faultdisk", &[]),
    (
        // Its programs are the command line over a store without a key, and a visit that a test can kill; neither ships.
        "makker-readable",
        &[
            "makker-cli",
            "makker-api",
            "makker-store",
            "makker-crypto",
            "makker-domain",
            "makker-driven",
        ],
    ),
    ("xtask", &[]),
];

/// Tests may use it, programs never.
const TESTKIT: &str = "makker-testkit";
/// Looks at the whole program from outside, so its tests may use anything.
const E2E: &str = "makker-e2e";

fn faults(members: &[&Package]) -> Vec<String> {
    let mut faults = Vec::new();
    for package in members {
        let Some((_, allowed)) = ARROWS.iter().find(|(name, _)| *name == package.name) else {
            faults.push(format!(
                "{} is not in the table of arrows: say there what it may be built from",
                package.name
            ));
            continue;
        };
        let ours = package
            .dependencies
            .iter()
            .filter(|needed| members.iter().any(|member| member.name == needed.name));
        for needed in ours {
            let fine = match needed.kind {
                Kind::Normal | Kind::Build => allowed.contains(&needed.name.as_str()),
                Kind::Dev => {
                    package.name == E2E || needed.name == TESTKIT || allowed.contains(&needed.name.as_str())
                }
            };
            if !fine {
                faults.push(format!(
                    "{} may not depend on {} ({:?}): move what it needs, or change the arrow here, in ARCHITECTURE.md and in an ADR",
                    package.name, needed.name, needed.kind
                ));
            }
        }
    }
    for (name, _) in ARROWS {
        if !members.iter().any(|member| member.name == *name) {
            faults.push(format!(
                "{name} is in the table of arrows but not in the workspace: take it out"
            ));
        }
    }
    faults
}

#[test]
fn arrows_point_one_way() {
    obeys(&faults(&metadata::members().collect::<Vec<_>>()));
}

#[test]
fn a_wrong_arrow_is_seen() {
    let whole: Vec<_> = ARROWS
        .iter()
        .map(|(name, _)| Package::example(name, &[]))
        .collect();
    let with = |changed: Package| {
        let others = whole.iter().filter(|package| package.name != changed.name);
        faults(&others.chain([&changed]).collect::<Vec<_>>()).len()
    };
    let fine = [
        ("makker-store", "makker-domain", Kind::Normal),
        ("makker-store", TESTKIT, Kind::Dev),
        ("makker-store", "rusqlite", Kind::Normal),
        (E2E, "makker-store", Kind::Dev),
    ];
    for (from, to, kind) in fine {
        assert_eq!(with(Package::example(from, &[(to, kind)])), 0, "{from} → {to}");
    }
    let wrong = [
        ("makker-domain", "makker-store", Kind::Normal),
        ("makker-oplog", "makker-store", Kind::Dev),
        ("makker-desktop", "makker-casework", Kind::Build),
        ("makker-store", TESTKIT, Kind::Normal),
        (E2E, "makker-store", Kind::Normal),
        ("makker-newcomer", "makker-domain", Kind::Normal),
    ];
    for (from, to, kind) in wrong {
        assert_eq!(with(Package::example(from, &[(to, kind)])), 1, "{from} → {to}");
    }
    let fewer: Vec<_> = whole.iter().skip(1).collect();
    assert_eq!(faults(&fewer).len(), 1, "a member that is gone leaves the table");
}
