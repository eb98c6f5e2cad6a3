//! How much room the disk has, as this process tells it (`FAULTDISK_ROOM`).

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context as _, Result};

pub(crate) struct Room {
    disk: PathBuf,
    said_in: PathBuf,
}

impl Room {
    pub(crate) fn new(disk: &Path, said_in: &Path) -> Self {
        Self {
            disk: disk.to_owned(),
            said_in: said_in.to_owned(),
        }
    }

    /// From now on so many bytes more go in.
    pub(crate) fn leave(&self, bytes: u64) -> Result<()> {
        let capacity = taken(&self.disk)? + bytes;
        fs::write(&self.said_in, capacity.to_string()).context("the room cannot be told")
    }

    /// From now on there is room without end.
    pub(crate) fn make(&self) -> Result<()> {
        Ok(fs::write(&self.said_in, "")?)
    }
}

fn taken(folder: &Path) -> Result<u64> {
    let mut sum = 0;
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let metadata = entry.metadata()?;
        sum += if metadata.is_dir() {
            taken(&entry.path())?
        } else {
            metadata.len()
        };
    }
    Ok(sum)
}
