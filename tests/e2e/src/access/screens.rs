//! Which screens and dialogs there are, and on which walk each is looked at. A new one that is on no walk fails here; a new state
//! of one, a menu or a band does not.

use std::collections::BTreeSet;
use std::path::Path;

use anyhow::ensure;

pub const OF_THE_WORK: &[&str] = &[
    "add",
    "ask-yes",
    "candidate",
    "changes",
    "colleague",
    "families",
    "family-window",
    "find",
    "forgotten",
    "give-baton",
    "history",
    "import",
    "keys",
    "lock",
    "log",
    "overview",
    "plan",
    "sector-plans",
    "thing",
    "versions",
    "visitation",
];
pub const OF_THE_TROUBLES: &[&str] = &[
    "crashed",
    "families",
    "family-window",
    "lock",
    "log",
    "not-here-yet",
    "nowhere",
    "overview",
    "plan",
    "set-up",
    "visitation",
];
pub const OF_THE_FOUNDING: &[&str] = &["founding"];
pub const OF_THE_FIRST_DAYS: &[&str] = &["families", "set-up", "visitation"];

/// As the page's own source names them.
const NAMES: [&str; 2] = ["data-screen=\"", " called=\""];
/// A name that only comes about while the program runs could not be read here.
const UNREADABLE: [&str; 2] = ["data-screen={", " called={"];

#[test]
fn every_screen_and_dialog_is_looked_at_on_some_walk() -> anyhow::Result<()> {
    let mut there = BTreeSet::new();
    read(
        &Path::new(env!("CARGO_MANIFEST_DIR")).join("../../ui/src"),
        &mut there,
    )?;
    let walked: BTreeSet<String> = [OF_THE_WORK, OF_THE_TROUBLES, OF_THE_FOUNDING, OF_THE_FIRST_DAYS]
        .concat()
        .into_iter()
        .map(ToOwned::to_owned)
        .collect();
    assert_eq!(walked, there, "on the walks, and in the page's source");
    Ok(())
}

/// What the program is made of: neither its tests nor what they are played on.
fn read(folder: &Path, names: &mut BTreeSet<String>) -> anyhow::Result<()> {
    for entry in std::fs::read_dir(folder)? {
        let path = entry?.path();
        let name = path
            .file_name()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned();
        if path.is_dir() && name != "testing" && name != "stage" {
            read(&path, names)?;
        } else if name.ends_with(".tsx") && !name.ends_with(".test.tsx") {
            let source = std::fs::read_to_string(&path)?;
            ensure!(
                !UNREADABLE.iter().any(|begin| source.contains(begin)),
                "{name}: a screen or dialog whose name cannot be read"
            );
            let named = source.matches("data-screen=\"").count();
            ensure!(
                source.matches("<main").count() == named,
                "{name}: a screen without a name (data-screen)"
            );
            for begin in NAMES {
                let found = source.split(begin).skip(1);
                names.extend(
                    found
                        .filter_map(|rest| rest.split('"').next())
                        .map(ToOwned::to_owned),
                );
            }
        }
    }
    Ok(())
}
