//! Everything that is shipped may be shipped. The list of licences lies in `deny.toml`, where cargo-deny reads it too.

use anyhow::{Context as _, Result};
use spdx::{Expression, LicenseReq, ParseMode};

use crate::metadata::{self, Package};
use crate::{obeys, tree};

/// `[licenses]` of `deny.toml`.
pub(crate) struct Allowed {
    everywhere: Vec<String>,
    /// For one crate only.
    exceptions: Vec<(String, Vec<String>)>,
}

impl Allowed {
    pub(crate) fn of_the_house() -> Result<Self> {
        Self::read(tree::text_of("deny.toml"))
    }

    fn read(deny: &str) -> Result<Self> {
        let deny: toml::Table = deny.parse().context("deny.toml")?;
        let licences = deny
            .get("licenses")
            .and_then(toml::Value::as_table)
            .context("deny.toml has no [licenses]")?;
        let list = |value: Option<&toml::Value>| -> Vec<String> {
            let values = value.and_then(toml::Value::as_array).into_iter().flatten();
            values
                .filter_map(toml::Value::as_str)
                .map(str::to_owned)
                .collect()
        };
        let mut exceptions = Vec::new();
        for exception in licences
            .get("exceptions")
            .and_then(toml::Value::as_array)
            .into_iter()
            .flatten()
        {
            let name = exception
                .get("crate")
                .and_then(toml::Value::as_str)
                .context("an exception without a crate")?;
            exceptions.push((name.to_owned(), list(exception.get("allow"))));
        }
        Ok(Self {
            everywhere: list(licences.get("allow")),
            exceptions,
        })
    }

    /// Whether a choice that the expression offers is made of allowed licences only.
    pub(crate) fn lets_pass(&self, package: &str, expression: &str) -> Result<bool> {
        let expression =
            Expression::parse_mode(expression, ParseMode::LAX).map_err(|error| anyhow::anyhow!("{error}"))?;
        let own = self
            .exceptions
            .iter()
            .filter(|(name, _)| name == package)
            .flat_map(|(_, licences)| licences);
        let allowed: Vec<&String> = self.everywhere.iter().chain(own).collect();
        Ok(expression
            .evaluate(|asked: &LicenseReq| allowed.iter().any(|licence| **licence == asked.to_string())))
    }
}

fn faults(packages: &[Package], allowed: &Allowed) -> Vec<String> {
    let mut faults = Vec::new();
    for package in packages {
        let (name, version) = (&package.name, &package.version);
        let Some(licence) = &package.licence else {
            faults.push(format!(
                "{name} {version} names no licence: do without it, or find out and add an exception"
            ));
            continue;
        };
        match allowed.lets_pass(name, licence) {
            Ok(true) => {}
            Ok(false) => faults.push(format!(
                "{name} {version}: {licence} is not on the list in deny.toml"
            )),
            Err(error) => faults.push(format!(
                "{name} {version}: {licence} cannot be understood: {error}"
            )),
        }
    }
    for (name, _) in &allowed.exceptions {
        if !packages.iter().any(|package| package.name == *name) {
            faults.push(format!(
                "deny.toml has an exception for {name}, which is not used: take it out"
            ));
        }
    }
    faults
}

#[test]
fn everything_may_be_shipped() {
    obeys(&faults(metadata::packages(), &Allowed::of_the_house().unwrap()));
}

#[test]
fn a_licence_that_is_not_on_the_list_is_seen() {
    let deny = r#"
        [licenses]
        allow = ["MIT", "Apache-2.0", "Apache-2.0 WITH LLVM-exception"]
        exceptions = [{ crate = "odd", allow = ["WTFPL"] }]
    "#;
    let allowed = Allowed::read(deny).unwrap();
    let passes = |name: &str, licence: Option<&str>| {
        let package = Package {
            licence: licence.map(str::to_owned),
            ..Package::example(name, &[])
        };
        let odd = Package {
            licence: Some("MIT".to_owned()),
            ..Package::example("odd", &[])
        };
        faults(&[package, odd], &allowed).is_empty()
    };
    assert!(passes("a", Some("MIT")));
    assert!(passes("a", Some("GPL-3.0-only OR MIT")));
    assert!(passes("a", Some("Apache-2.0/MIT")));
    assert!(passes("a", Some("Apache-2.0 WITH LLVM-exception")));
    assert!(passes("odd", Some("MIT AND WTFPL")));
    assert!(!passes("a", Some("MIT AND WTFPL")));
    assert!(!passes("a", Some("MIT AND GPL-3.0-only")));
    assert!(!passes("a", Some("AGPL-3.0-only")));
    assert!(!passes("a", Some("whatever you like")));
    assert!(!passes("a", None));
    assert_eq!(faults(&[], &allowed).len(), 1, "an exception that nobody needs");
}
