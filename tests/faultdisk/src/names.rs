//! Names in folders that were made, changed or removed and are not durable yet.

use std::io;
use std::path::{Path, PathBuf};

/// One change of a name.
enum Change {
    Made(PathBuf),
    FolderMade(PathBuf),
    Renamed {
        from: PathBuf,
        to: PathBuf,
        /// What `to` was before.
        replaced: Option<PathBuf>,
    },
    Removed {
        path: PathBuf,
        kept: Option<PathBuf>,
    },
}

impl Change {
    /// The folder whose fsync makes it durable.
    fn folder(&self) -> Option<&Path> {
        match self {
            Self::Made(path)
            | Self::FolderMade(path)
            | Self::Renamed { to: path, .. }
            | Self::Removed { path, .. } => path.parent(),
        }
    }
}

#[derive(Default)]
pub(crate) struct Names {
    /// Not durable, oldest first.
    open: Vec<Change>,
    kept: u64,
}

impl Names {
    /// A second name, outside the folder, for what is about to lose its own.
    pub(crate) fn keep(&mut self, path: &Path, side: &Path) -> Option<PathBuf> {
        self.kept += 1;
        let kept = side.join(format!("{}-{}", std::process::id(), self.kept));
        std::fs::hard_link(path, &kept).ok().map(|()| kept)
    }

    pub(crate) fn made(&mut self, path: PathBuf) {
        self.open.push(Change::Made(path));
    }

    pub(crate) fn folder_made(&mut self, path: PathBuf) {
        self.open.push(Change::FolderMade(path));
    }

    pub(crate) fn renamed(&mut self, from: PathBuf, to: PathBuf, replaced: Option<PathBuf>) {
        self.open.push(Change::Renamed { from, to, replaced });
    }

    pub(crate) fn removed(&mut self, path: PathBuf, kept: Option<PathBuf>) {
        self.open.push(Change::Removed { path, kept });
    }

    /// All that was changed in the folder so far stays.
    pub(crate) fn durable(&mut self, folder: &Path) {
        self.open.retain(|change| change.folder() != Some(folder));
    }

    /// Takes back what is not durable; how many changes that were.
    pub(crate) fn power_cut(&self) -> io::Result<u64> {
        for change in self.open.iter().rev() {
            match change {
                Change::Made(path) => std::fs::remove_file(path)?,
                Change::FolderMade(path) => std::fs::remove_dir_all(path)?,
                Change::Renamed { from, to, replaced } => {
                    std::fs::rename(to, from)?;
                    if let Some(replaced) = replaced {
                        std::fs::hard_link(replaced, to)?;
                    }
                }
                Change::Removed { path, kept } => {
                    if let Some(kept) = kept {
                        std::fs::hard_link(kept, path)?;
                    }
                }
            }
        }
        Ok(self.open.len() as u64)
    }
}
