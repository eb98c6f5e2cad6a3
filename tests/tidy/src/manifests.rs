//! Manifests: every package says what it is for, under the house's licence and lints, and is a member with a comment.

use anyhow::{Context as _, Result};
use toml::{Table, Value};

use crate::{obeys, tree};

/// May hold `unsafe`, which the house's lints forbid, so it cannot take them as they are.
const UNSAFE_HOME: &str = "tests/faultdisk/Cargo.toml";

fn package_faults(path: &str, text: &str) -> Result<Vec<String>> {
    let manifest: Table = text.parse().with_context(|| path.to_owned())?;
    let at = |section: &str, name: &str| manifest.get(section).and_then(|section| section.get(name));
    let from_workspace =
        |value: Option<&Value>| value.and_then(|value| value.get("workspace")) == Some(&Value::Boolean(true));
    let mut faults = Vec::new();
    if at("package", "description")
        .and_then(Value::as_str)
        .is_none_or(|text| text.trim().is_empty())
    {
        faults.push(format!(
            "{path}: say in one line what it is for: description = \"…\""
        ));
    }
    for name in ["version", "edition", "license", "publish"] {
        if !from_workspace(at("package", name)) {
            faults.push(format!("{path}: {name}.workspace = true"));
        }
    }
    if path != UNSAFE_HOME && at("lints", "workspace") != Some(&Value::Boolean(true)) {
        faults.push(format!("{path}: [lints] workspace = true"));
    }
    for section in ["dependencies", "dev-dependencies", "build-dependencies"] {
        let entries = manifest
            .get(section)
            .and_then(Value::as_table)
            .into_iter()
            .flatten();
        for (name, _) in entries.filter(|(_, entry)| !from_workspace(Some(entry))) {
            faults.push(format!(
                "{path}: {name}: its version stands in the root's Cargo.toml ({name}.workspace = true)"
            ));
        }
    }
    Ok(faults)
}

/// The lints of [`UNSAFE_HOME`] are the house's but for the one.
fn unsafe_home_faults(root: &str, text: &str) -> Result<Vec<String>> {
    let root: Table = root.parse().context("Cargo.toml")?;
    let own: Table = text.parse().context(UNSAFE_HOME)?;
    let mut lints = root
        .get("workspace")
        .and_then(|workspace| workspace.get("lints"))
        .cloned();
    if let Some(unsafe_code) = lints
        .as_mut()
        .and_then(|lints| lints.get_mut("rust")?.get_mut("unsafe_code"))
    {
        *unsafe_code = Value::String("allow".to_owned());
    }
    Ok(if own.get("lints") == lints.as_ref() {
        Vec::new()
    } else {
        vec![format!(
            "{UNSAFE_HOME}: its [lints] are those of the root's Cargo.toml word for word, but for unsafe_code = \"allow\""
        )]
    })
}

/// `manifests` are the paths of all of them but the root's.
fn workspace_faults(root: &str, manifests: &[&str]) -> Result<Vec<String>> {
    let table: Table = root.parse().context("Cargo.toml")?;
    let members = table
        .get("workspace")
        .and_then(|workspace| workspace.get("members"))
        .and_then(Value::as_array);
    let members: Vec<&str> = members.into_iter().flatten().filter_map(Value::as_str).collect();
    let mut faults = Vec::new();
    for member in &members {
        let quoted = format!("\"{member}\"");
        let line = root
            .lines()
            .find(|line| line.trim_start().starts_with(&quoted))
            .unwrap_or_default();
        if line
            .split_once('#')
            .is_none_or(|(_, purpose)| purpose.trim().is_empty())
        {
            faults.push(format!(
                "Cargo.toml: say behind {quoted}, on a line of its own, what it is for: # …"
            ));
        }
    }
    for manifest in manifests {
        let folder = manifest.trim_end_matches("/Cargo.toml");
        if !members.contains(&folder) {
            faults.push(format!(
                "{manifest} belongs to no workspace: make {folder} a member"
            ));
        }
    }
    Ok(faults)
}

#[test]
fn manifests_are_whole() {
    let manifests = tree::files()
        .iter()
        .filter(|file| file.path.ends_with("/Cargo.toml"));
    let paths: Vec<&str> = manifests.clone().map(|file| file.path.as_str()).collect();
    let mut faults = workspace_faults(tree::text_of("Cargo.toml"), &paths).unwrap();
    for file in manifests {
        faults.extend(package_faults(&file.path, &file.text).unwrap());
    }
    let root = tree::text_of("Cargo.toml");
    faults.extend(unsafe_home_faults(root, tree::text_of(UNSAFE_HOME)).unwrap());
    obeys(&faults);
}

#[test]
fn what_is_missing_is_seen() {
    let whole = "
        [package]
        description = \"A\"
        version.workspace = true
        edition.workspace = true
        license.workspace = true
        publish.workspace = true
        [lints]
        workspace = true
        [dependencies]
        b.workspace = true
        c = { workspace = true, features = [\"d\"] }
    ";
    let count = |text: &str| package_faults("a/Cargo.toml", text).unwrap().len();
    assert_eq!(count(whole), 0);
    for (line, instead) in [
        ("description = \"A\"", ""),
        ("license.workspace = true", "license = \"MIT\""),
        ("publish.workspace = true", ""),
        ("[lints]\n        workspace = true", ""),
        ("b.workspace = true", "b = \"1\""),
    ] {
        assert!(whole.contains(line), "{line}");
        assert_eq!(count(&whole.replace(line, instead)), 1, "{line}");
    }
    let root = "[workspace.lints]\nrust.unsafe_code = \"forbid\"\nrust.dead_code = \"deny\"\n";
    for (lints, faults) in [
        ("unsafe_code = \"allow\"\ndead_code = \"deny\"", 0),
        ("unsafe_code = \"allow\"", 1),
        ("unsafe_code = \"allow\"\ndead_code = \"warn\"", 1),
    ] {
        let text = format!("[lints.rust]\n{lints}\n");
        assert_eq!(unsafe_home_faults(root, &text).unwrap().len(), faults, "{lints}");
    }
    let root = "[workspace]\nmembers = [\n  \"a\", # does a\n  \"b\",\n]\n";
    let faults = workspace_faults(root, &["a/Cargo.toml", "c/Cargo.toml"]).unwrap();
    assert_eq!(faults.len(), 2, "{faults:?}");
}
