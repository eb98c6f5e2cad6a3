//! The files of a profile's folder.

use std::path::{Path, PathBuf};

/// The key slots. Written last when a profile is made: a folder without it holds no profile yet.
pub(crate) const KEY_FILE: &str = "keys.json";
const DATABASE_FILE: &str = "cases.db";
const LOCK_FILE: &str = "lock";
const RESERVE_FILE: &str = "reserve";

/// Whether a folder holds a profile.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ProfileState {
    /// Nothing there.
    Missing,
    /// A profile that a passphrase may open.
    Present,
}

impl ProfileState {
    /// Looks into `folder`; opens nothing.
    pub fn of(folder: &Path) -> Self {
        if Paths::of(folder).key_file.exists() {
            Self::Present
        } else {
            Self::Missing
        }
    }
}

#[derive(Clone)]
pub(crate) struct Paths {
    pub(crate) key_file: PathBuf,
    pub(crate) database: PathBuf,
    pub(crate) lock: PathBuf,
    pub(crate) reserve: PathBuf,
}

impl Paths {
    pub(crate) fn of(folder: &Path) -> Self {
        Self {
            key_file: folder.join(KEY_FILE),
            database: folder.join(DATABASE_FILE),
            lock: folder.join(LOCK_FILE),
            reserve: folder.join(RESERVE_FILE),
        }
    }
}
