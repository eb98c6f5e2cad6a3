//! The same for what comes from npm: licences, sources, and a checksum for each package.

use anyhow::{Context as _, Result};
use serde_json::Value;

use crate::licences::Allowed;
use crate::{obeys, tree};

const NPM: &str = "https://registry.npmjs.org/";

/// Package, licence, and why it may be used all the same.
const EXCEPTIONS: &[(&str, &str, &str)] = &[
    (
        "argparse",
        "Python-2.0",
        "asks for its notice only; part of a lint tool that is never shipped",
    ),
    (
        "caniuse-lite",
        "CC-BY-4.0",
        "a table of browser versions, read by a build tool and never shipped",
    ),
];

fn faults(lock: &str, allowed: &Allowed) -> Result<Vec<String>> {
    let lock: Value = serde_json::from_str(lock).context("ui/package-lock.json")?;
    let packages = lock
        .get("packages")
        .and_then(Value::as_object)
        .context("no packages in the lock file")?;
    let mut faults = Vec::new();
    let mut used = Vec::new();
    for (place, package) in packages {
        // The package at "" is our own.
        let Some((_, name)) = place.rsplit_once("node_modules/") else {
            continue;
        };
        let text = |field| package.get(field).and_then(Value::as_str);
        let licence = text("license").unwrap_or_default();
        if let Some(exception) = EXCEPTIONS
            .iter()
            .find(|(of, which, _)| *of == name && *which == licence)
        {
            used.push(exception);
        } else if licence.is_empty() {
            faults.push(format!(
                "npm: {name} names no licence: do without it, or find out and add an exception"
            ));
        } else if !allowed.lets_pass(name, licence).unwrap_or(false) {
            faults.push(format!("npm: {name}: {licence} is not on the list in deny.toml"));
        }
        if text("resolved").is_some_and(|source| !source.starts_with(NPM)) {
            faults.push(format!(
                "npm: {name} does not come from npm's registry; see ui/.npmrc, and lock it anew"
            ));
        }
        if text("integrity").is_none_or(|checksum| !checksum.starts_with("sha512-")) {
            faults.push(format!("npm: {name} has no SHA-512 checksum; lock it anew"));
        }
    }
    for exception in EXCEPTIONS {
        if !used.contains(&exception) {
            faults.push(format!(
                "npm: the exception for {} is no longer needed: take it out",
                exception.0
            ));
        }
    }
    Ok(faults)
}

#[test]
fn what_comes_from_npm_may_be_used() {
    obeys(
        &faults(
            tree::text_of("ui/package-lock.json"),
            &Allowed::of_the_house().unwrap(),
        )
        .unwrap(),
    );
}

#[test]
fn what_may_not_be_used_is_seen() {
    let allowed = Allowed::of_the_house().unwrap();
    let count = |licence: &str, more: &str| {
        let lock = format!(
            r#"{{"packages": {{
                "": {{"name": "ours"}},
                "node_modules/argparse": {{"license": "Python-2.0", "integrity": "sha512-x"}},
                "node_modules/caniuse-lite": {{"license": "CC-BY-4.0", "integrity": "sha512-x"}},
                "node_modules/a/node_modules/@b/c": {{"license": "{licence}" {more}}}
            }}}}"#
        );
        faults(&lock, &allowed).unwrap().len()
    };
    let checksum = r#", "integrity": "sha512-x""#;
    assert_eq!(count("MIT", checksum), 0);
    assert_eq!(count("(MIT OR GPL-2.0-only)", checksum), 0);
    assert_eq!(count("GPL-3.0-only", checksum), 1);
    assert_eq!(count("CC-BY-4.0", checksum), 1, "an exception is for one package");
    assert_eq!(count("", checksum), 1);
    assert_eq!(count("MIT", ""), 1);
    assert_eq!(count("MIT", r#", "integrity": "sha1-x""#), 1);
    let resolved = |host: &str| {
        count(
            "MIT",
            &format!(r#", "integrity": "sha512-x", "resolved": "https://{host}/c.tgz""#),
        )
    };
    assert_eq!(resolved("registry.npmjs.org"), 0);
    assert_eq!(resolved("registry.example.org"), 1);
    assert_eq!(
        faults(r#"{"packages": {}}"#, &allowed).unwrap().len(),
        EXCEPTIONS.len(),
        "exceptions nobody needs"
    );
    assert!(faults("", &allowed).is_err());
}
