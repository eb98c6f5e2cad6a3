//! Two windows, two fences: each command is named in the capability of exactly its own windows.
//!
//! That Tauri then refuses the rest is shown by the tests of the real window.

use anyhow::{Context as _, Result};
use serde_json::Value;

use crate::{obeys, tree};

#[path = "../../../crates/api/src/command_names.rs"]
mod command_names;

const WINDOWS: [&str; 2] = ["main", "family"];

/// What else the two windows may do: everything here is a door into the machine, so each has a reason.
const MAIN_ALSO: &[(&str, &str)] = &[
    ("core:event:allow-listen", "hears which data changed"),
    ("core:event:allow-unlisten", "stops hearing it"),
    (
        "core:webview:allow-set-webview-zoom",
        "Ctrl and plus outside Windows, where the web view does it by itself",
    ),
];

fn faults(window: &str, capability: &str, commands: &[(&str, &[&str])]) -> Result<Vec<String>> {
    let file = format!("src-tauri/capabilities/{window}.json");
    let capability: Value = serde_json::from_str(capability).with_context(|| file.clone())?;
    let list = |name: &str| -> Vec<&str> {
        capability
            .get(name)
            .and_then(Value::as_array)
            .into_iter()
            .flatten()
            .filter_map(Value::as_str)
            .collect()
    };
    let mut faults = Vec::new();
    if list("windows") != [window] {
        faults.push(format!("{file} must say \"windows\": [\"{window}\"]"));
    }
    if capability.get("remote").is_some() || capability.get("webviews").is_some() {
        faults.push(format!(
            "{file} may open no door to other pages (\"remote\", \"webviews\")"
        ));
    }
    let permissions = list("permissions");
    let all = capability
        .get("permissions")
        .and_then(Value::as_array)
        .map_or(0, Vec::len);
    if permissions.len() != all {
        faults.push(format!(
            "{file}: a permission here is a plain word, without a scope"
        ));
    }
    let wanted: Vec<String> = commands
        .iter()
        .filter(|(_, windows)| windows.contains(&window))
        .map(|(name, _)| format!("allow-{}", name.replace('_', "-")))
        .collect();
    for permission in &wanted {
        if !permissions.contains(&permission.as_str()) {
            faults.push(format!(
                "{file} lacks \"{permission}\", which command_names.rs gives to this window"
            ));
        }
    }
    for permission in permissions {
        let also = window == "main" && MAIN_ALSO.iter().any(|(name, _)| *name == permission);
        if !also && !wanted.iter().any(|name| name == permission) {
            faults.push(format!(
                "{file}: \"{permission}\" is neither a command of this window nor among what it may also do"
            ));
        }
    }
    Ok(faults)
}

/// Commands that are given to a window that does not exist, or to none.
fn homeless(commands: &[(&str, &[&str])]) -> Vec<String> {
    let lost = commands
        .iter()
        .filter(|(_, windows)| windows.is_empty() || windows.iter().any(|window| !WINDOWS.contains(window)));
    lost.map(|(name, windows)| format!("{name}: its windows are {windows:?}, but there are only {WINDOWS:?}"))
        .collect()
}

#[test]
fn each_window_may_call_its_own_commands_only() {
    let commands = command_names::COMMAND_NAMES;
    let mut all = homeless(commands);
    for window in WINDOWS {
        let text = tree::text_of(&format!("src-tauri/capabilities/{window}.json"));
        all.extend(faults(window, text, commands).unwrap());
    }
    obeys(&all);
}

#[test]
fn there_is_no_third_fence() {
    let files = tree::files()
        .iter()
        .filter(|file| file.path.starts_with("src-tauri/capabilities/"));
    assert_eq!(
        files.count(),
        WINDOWS.len(),
        "one capability file a window, and no other"
    );
}

#[test]
fn a_hole_in_the_fence_is_seen() {
    let commands: &[(&str, &[&str])] = &[("family_list", &["main"]), ("our_plan_show", &["main", "family"])];
    let count = |window: &str, permissions: &str| {
        let capability = format!(r#"{{"windows": ["{window}"], "permissions": [{permissions}]}}"#);
        faults(window, &capability, commands).unwrap().len()
    };
    assert_eq!(count("family", r#""allow-our-plan-show""#), 0);
    assert_eq!(count("family", ""), 1);
    for too_much in [
        "allow-family-list",
        "core:default",
        "core:event:allow-listen",
        "core:event:default",
        "fs:default",
    ] {
        assert_eq!(
            count("family", &format!(r#""allow-our-plan-show", "{too_much}""#)),
            1,
            "{too_much}"
        );
    }
    let scoped = r#""allow-our-plan-show", {"identifier": "fs:allow-read", "allow": ["/"]}"#;
    assert_eq!(count("family", scoped), 1);
    let main = r#""allow-family-list", "allow-our-plan-show", "core:event:allow-listen""#;
    assert_eq!(count("main", main), 0);
    assert_eq!(
        count("main", r#""allow-family-list", "core:event:allow-emit""#),
        2
    );
    let wide =
        r#"{"windows": ["*"], "permissions": ["allow-our-plan-show"], "remote": {"urls": ["https://*"]}}"#;
    assert_eq!(faults("family", wide, commands).unwrap().len(), 2);
    assert!(faults("family", "", commands).is_err());
    assert_eq!(
        homeless(&[("a", &["main"]), ("b", &[]), ("c", &["third"])]).len(),
        2
    );
}
