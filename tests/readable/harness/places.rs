//! Where a program may have left something: its home, and what everybody may write to.
//!
//! In `/tmp`, `/var/tmp` and `/dev/shm` everything is searched that is newer than the run, whosever it is: a canary of
//! this run is nobody else's, so what other programs do at the same time costs time and finds nothing. What cannot be
//! read, or goes away meanwhile, is theirs and is passed over; so is what is too large to be anything of ours.

use std::collections::BTreeSet;
use std::fs;
use std::os::unix::ffi::OsStrExt as _;
use std::os::unix::fs::MetadataExt as _;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use crate::home::Home;
use crate::searcher::{Leak, Searcher};

const OPEN_TO_ALL: &[&str] = &["/tmp", "/var/tmp", "/dev/shm"];
/// A whole profile of these tests has a twentieth of it. Other programs' databases are far larger, and each takes seconds.
const FOREIGN_BYTES_MAX: u64 = 64 * 1024 * 1024;

/// Everything readable that the canaries left, in files and in their names.
pub fn search_everywhere(home: &Home, searcher: &Searcher) -> BTreeSet<Leak> {
    let mut leaks = search_under(home.path(), SystemTime::UNIX_EPOCH, home, searcher);
    for place in OPEN_TO_ALL {
        leaks.extend(search_under(Path::new(place), home.began(), home, searcher));
    }
    leaks
}

/// Everything readable in the profile alone.
pub fn search_profile(home: &Home, searcher: &Searcher) -> BTreeSet<Leak> {
    search_under(&home.profile(), SystemTime::UNIX_EPOCH, home, searcher)
}

fn search_under(folder: &Path, since: SystemTime, home: &Home, searcher: &Searcher) -> BTreeSet<Leak> {
    let mut leaks = BTreeSet::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(folder) = folders.pop() {
        let entries = fs::read_dir(&folder).into_iter().flatten().flatten();
        for path in entries.map(|entry| entry.path()) {
            // The home, which may lie in one of the others, is searched by itself.
            if path.starts_with(home.beside()) || path == home.path() {
                continue;
            }
            let Ok(known) = fs::symlink_metadata(&path) else {
                continue;
            };
            leaks.extend(search_name(&path, searcher));
            if known.is_dir() {
                folders.push(path);
            } else if known.is_file()
                && changed_since(&known, since)
                && (path.starts_with(home.path()) || known.len() <= FOREIGN_BYTES_MAX)
                && let Ok(bytes) = fs::read(&path)
            {
                leaks.extend(searcher.search(&bytes, &path.display().to_string()));
            }
        }
    }
    leaks
}

/// The name itself, and where a link leads.
fn search_name(path: &Path, searcher: &Searcher) -> BTreeSet<Leak> {
    let target: PathBuf = fs::read_link(path).unwrap_or_default();
    let name = path.file_name().unwrap_or_default();
    let bytes = [name.as_bytes(), b"\n", target.as_os_str().as_bytes()].concat();
    searcher.search(&bytes, &format!("the name of {}", path.display()))
}

/// By content or by name: a file that was moved here keeps the time at which it was written.
fn changed_since(known: &fs::Metadata, since: SystemTime) -> bool {
    let renamed = u64::try_from(known.ctime()).unwrap_or(0);
    let renamed = SystemTime::UNIX_EPOCH + Duration::from_secs(renamed + 1);
    renamed >= since || known.modified().is_ok_and(|written| written >= since)
}

#[cfg(test)]
mod tests {
    use anyhow::Result;

    use super::*;
    use crate::canary::Canary;

    #[test]
    fn a_word_is_found_in_a_file_in_a_name_and_where_a_link_leads_in_every_place() -> Result<()> {
        let home = Home::new()?;
        let canary = Canary {
            place: "here".to_owned(),
            word: home.seed().word("here"),
        };
        let searcher = Searcher::new(vec![canary.clone()])?;
        assert_eq!(search_everywhere(&home, &searcher), BTreeSet::new());
        let mut placed = Vec::new();
        for (number, place) in OPEN_TO_ALL.iter().chain([&"home"]).enumerate() {
            let folder = if *place == "home" {
                tempfile::tempdir_in(home.path())?
            } else {
                tempfile::tempdir_in(place)?
            };
            fs::write(folder.path().join("file"), format!("x{}x", canary.word))?;
            fs::create_dir(folder.path().join(&canary.word))?;
            std::os::unix::fs::symlink(&canary.word, folder.path().join("link"))?;
            let found = search_everywhere(&home, &searcher);
            let here = found
                .iter()
                .filter(|leak| leak.found.contains(&*folder.path().display().to_string()));
            assert_eq!(here.count(), 3, "{place}: {found:?}");
            assert!(found.len() >= 3 * (number + 1));
            placed.push(folder);
        }
        Ok(())
    }
}
