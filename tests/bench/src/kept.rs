//! Whether a profile that an earlier run has left can be used again. Its files may be of an older form, its load another
//! one, or so old that everything in it is late.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Result, anyhow, ensure};
use makker_api::Program;
use serde_json::{Value, json};

use crate::load::{self, LONG_ENTRIES, LONG_NAME, PASSPHRASE};
use crate::ours;

/// The load stands around the day on which it was made. Later its deadlines have all gone by.
const DAYS_MAX: i64 = 30;

/// What a profile says of itself, in a file beside it.
#[derive(Debug, PartialEq, Eq)]
struct Made {
    version: u32,
    on: i64,
}

impl Made {
    fn read(text: &str) -> Option<Self> {
        let (version, on) = text.trim().split_once(' ')?;
        Some(Self {
            version: version.parse().ok()?,
            on: on.parse().ok()?,
        })
    }

    fn is_good_on(&self, today: i64) -> bool {
        self.version == load::VERSION && (0..=DAYS_MAX).contains(&(today - self.on))
    }
}

fn file_beside(profile: &Path) -> PathBuf {
    profile.with_extension("made")
}

/// Writes down with which load, and when, the profile was made.
pub(crate) fn note(profile: &Path) -> Result<()> {
    let made = format!("{} {}\n", load::VERSION, load::today());
    Ok(fs::write(file_beside(profile), made)?)
}

/// Whether the note beside it says that it is today's load.
pub(crate) fn is_of_this_load(profile: &Path) -> bool {
    fs::read_to_string(file_beside(profile))
        .ok()
        .and_then(|text| Made::read(&text))
        .is_some_and(|made| made.is_good_on(load::today()))
}

/// Opens it and asks what the screens ask, and writes once.
///
/// Cheap on purpose: `verify` folds 200,000 operations.
pub(crate) fn try_out(profile: &Path, families: usize) -> Result<()> {
    let program = Program::new(profile);
    program.unlock(PASSPHRASE).map_err(|error| anyhow!("{error:?}"))?;
    let page = ours::call(&program, "today_show", json!({}))?;
    let listed = ours::listed(&page, "families")?;
    ensure!(listed.len() == families, "{} families", listed.len());
    let long = listed
        .iter()
        .find(|family| family.get("name").and_then(Value::as_str) == Some(LONG_NAME));
    let long = ours::id_of(long.unwrap_or(&Value::Null))?;
    let log = ours::call(&program, "log_show", json!({ "family": long }))?;
    let entries = ours::listed(&log, "entries")?.len();
    ensure!(entries == LONG_ENTRIES, "{entries} entries in the long log");
    for command in ["family_overview", "plan_show"] {
        ours::call(&program, command, json!({ "family": long }))?;
    }
    ours::edit_once(&program, &long)?;
    program.lock();
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_young_profile_of_this_load_is_kept() {
        let made = |text: &str| Made::read(text).is_some_and(|made| made.is_good_on(20_000));
        let version = load::VERSION;
        assert!(made(&format!("{version} 20000\n")));
        assert!(made(&format!("{version} {}", 20_000 - DAYS_MAX)));
        assert!(!made(&format!("{version} {}", 19_999 - DAYS_MAX)), "old");
        assert!(!made(&format!("{version} 20001")), "from tomorrow");
        assert!(!made(&format!("{} 20000", version + 1)), "another load");
        for broken in ["", "2", "two 20000", "2 20000 3"] {
            assert!(!made(broken), "{broken}");
        }
    }
}
