//! The processes that a window is made of.

use std::collections::BTreeMap;
use std::fs;

use anyhow::{Context as _, Result};

/// Number and name of each that descends from `ancestor`, and of itself.
///
/// # Errors
/// Where there is no `/proc`.
pub(crate) fn under(ancestor: u32) -> Result<Vec<(u32, String)>> {
    let mut parents = BTreeMap::new();
    for entry in fs::read_dir("/proc").context("processes are only looked at on Linux")? {
        let name = entry?.file_name();
        let Some(id) = name.to_str().and_then(|name| name.parse::<u32>().ok()) else {
            continue;
        };
        // It may have ended meanwhile.
        let Ok(status) = fs::read_to_string(format!("/proc/{id}/status")) else {
            continue;
        };
        if let (Some(name), Some(parent)) = (value_of(&status, "Name:"), value_of(&status, "PPid:")) {
            parents.insert(id, (name.to_owned(), parent.parse::<u32>().unwrap_or(0)));
        }
    }
    let own = parents
        .iter()
        .filter(|(id, _)| descends(**id, ancestor, &parents));
    Ok(own.map(|(id, (name, _))| (*id, name.clone())).collect())
}

/// What stands after this name in a file of `/proc`.
pub(crate) fn value_of<'s>(text: &'s str, name: &str) -> Option<&'s str> {
    text.lines()
        .find_map(|line| line.strip_prefix(name))
        .map(str::trim)
}

fn descends(id: u32, ancestor: u32, parents: &BTreeMap<u32, (String, u32)>) -> bool {
    let mut now = id;
    while let Some((_, parent)) = parents.get(&now) {
        if now == ancestor {
            return true;
        }
        now = *parent;
    }
    false
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whoever_was_started_by_a_child_belongs_to_it_too() {
        let parents = [(1, 0), (10, 1), (11, 10), (12, 11), (20, 1)];
        let parents = parents
            .into_iter()
            .map(|(id, parent)| (id, (String::new(), parent)))
            .collect();
        assert!(descends(12, 10, &parents));
        assert!(descends(10, 10, &parents));
        assert!(!descends(20, 10, &parents));
    }

    #[test]
    fn values_are_read() {
        assert_eq!(
            value_of("Rss:  12 kB\nPss:                4711 kB\n", "Pss:"),
            Some("4711 kB")
        );
        assert_eq!(value_of("Rss:  12 kB\n", "Pss:"), None);
    }
}
