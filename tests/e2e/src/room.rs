//! A disk under a program on which there is as much room as the test says (`tests/faultdisk`).

use std::path::{Path, PathBuf};
use std::process::Output;

use anyhow::ensure;
use tempfile::TempDir;

use makker_driven::{Profile, built};

/// The disk is the profile's own folder.
pub struct Room<'a> {
    profile: &'a Profile,
    disk: PathBuf,
    beside: TempDir,
}

impl<'a> Room<'a> {
    pub fn of(profile: &'a Profile) -> anyhow::Result<Self> {
        let environment = profile.environment();
        let disk = environment
            .into_iter()
            .find(|(name, _)| *name == "MAKKER_PROFILE");
        let disk = disk.map(|(_, folder)| folder).unwrap_or_default();
        // The folder itself stands above what is watched in it.
        std::fs::create_dir_all(&disk)?;
        Ok(Self {
            profile,
            disk,
            beside: tempfile::tempdir()?,
        })
    }

    /// From now on so many bytes more go in.
    pub fn leave(&self, bytes: u64) -> anyhow::Result<()> {
        let capacity = taken(&self.disk)? + bytes;
        Ok(std::fs::write(self.said_in(), capacity.to_string())?)
    }

    /// From now on there is room without end.
    pub fn make(&self) -> anyhow::Result<()> {
        Ok(std::fs::write(self.said_in(), "")?)
    }

    /// Runs the command line on this disk.
    pub fn makker(&self, args: &[&str]) -> anyhow::Result<Output> {
        let mut command = self.profile.command_line(args)?;
        Ok(command.envs(self.environment()?).output()?)
    }

    /// What a program must find in its environment to have its profile on this disk.
    pub fn environment(&self) -> anyhow::Result<[(&'static str, PathBuf); 5]> {
        Ok([
            ("LD_PRELOAD", library()?),
            ("FAULTDISK_ROOT", self.disk.clone()),
            ("FAULTDISK_SIDE", self.beside.path().to_owned()),
            ("FAULTDISK_REPORT", self.beside.path().join("report")),
            ("FAULTDISK_ROOM", self.said_in()),
        ])
    }

    fn said_in(&self) -> PathBuf {
        self.beside.path().join("room")
    }
}

fn taken(folder: &Path) -> anyhow::Result<u64> {
    let mut sum = 0;
    for entry in std::fs::read_dir(folder)? {
        sum += entry?.metadata()?.len();
    }
    Ok(sum)
}

/// Built with the programs.
fn library() -> anyhow::Result<PathBuf> {
    let file = built("makker")?.with_file_name("libmakker_faultdisk.so");
    ensure!(
        file.exists(),
        "{} is not built: run the tests with `cargo xtask test`",
        file.display()
    );
    Ok(file)
}
