//! What `cargo metadata` says about the workspace and everything it depends on, on every platform.

use std::env;
use std::process::Command;
use std::sync::LazyLock;

use anyhow::{Context as _, Result, bail};
use serde_json::Value;

use crate::tree;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    Normal,
    Build,
    Dev,
}

#[derive(Clone, Debug)]
pub(crate) struct Dependency {
    pub(crate) name: String,
    pub(crate) kind: Kind,
}

#[derive(Clone, Debug)]
pub(crate) struct Package {
    pub(crate) name: String,
    pub(crate) version: String,
    /// An SPDX expression, in the older writing with `/` too.
    pub(crate) licence: Option<String>,
    /// `None` for what lies in the repository.
    pub(crate) source: Option<String>,
    /// Named in the manifest, not those of dependencies.
    pub(crate) dependencies: Vec<Dependency>,
}

static PACKAGES: LazyLock<Vec<Package>> = LazyLock::new(|| match load() {
    Ok(packages) => packages,
    Err(error) => panic!("{error:#}"),
});

/// Members and all they depend on.
pub(crate) fn packages() -> &'static [Package] {
    &PACKAGES
}

/// What lies in the repository.
pub(crate) fn members() -> impl Iterator<Item = &'static Package> {
    packages().iter().filter(|package| package.source.is_none())
}

fn load() -> Result<Vec<Package>> {
    let output = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
        .args(["metadata", "--format-version", "1", "--locked"])
        .current_dir(tree::root())
        .output()
        .context("could not start cargo")?;
    if !output.status.success() {
        bail!(
            "cargo metadata failed:\n{}",
            String::from_utf8_lossy(&output.stderr)
        );
    }
    let metadata: Value = serde_json::from_slice(&output.stdout)?;
    let packages = metadata
        .get("packages")
        .and_then(Value::as_array)
        .context("no packages")?;
    packages.iter().map(Package::read).collect()
}

impl Package {
    fn read(json: &Value) -> Result<Self> {
        let text = |name| json.get(name).and_then(Value::as_str).map(str::to_owned);
        let dependencies = json
            .get("dependencies")
            .and_then(Value::as_array)
            .context("no dependencies")?;
        Ok(Self {
            name: text("name").context("no name")?,
            version: text("version").context("no version")?,
            licence: text("license"),
            source: text("source"),
            dependencies: dependencies.iter().map(Dependency::read).collect::<Result<_>>()?,
        })
    }

    /// A package as a rule's example has it.
    pub(crate) fn example(name: &str, dependencies: &[(&str, Kind)]) -> Self {
        let dependencies = dependencies
            .iter()
            .map(|(name, kind)| Dependency {
                name: (*name).to_owned(),
                kind: *kind,
            })
            .collect();
        Self {
            name: name.to_owned(),
            version: "1.0.0".to_owned(),
            licence: Some("MIT".to_owned()),
            source: None,
            dependencies,
        }
    }
}

impl Dependency {
    fn read(json: &Value) -> Result<Self> {
        let name = json
            .get("name")
            .and_then(Value::as_str)
            .context("a dependency without a name")?;
        let kind = match json.get("kind").and_then(Value::as_str) {
            None => Kind::Normal,
            Some("build") => Kind::Build,
            Some("dev") => Kind::Dev,
            Some(other) => bail!("{name}: unknown kind {other}"),
        };
        Ok(Self {
            name: name.to_owned(),
            kind,
        })
    }
}

#[test]
fn the_members_are_found() {
    assert!(members().any(|package| package.name == "makker-tidy"));
    assert!(packages().len() > members().count());
}
