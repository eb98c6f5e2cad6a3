//! The processes of a home, told by the `HOME` they were given: what everybody on the machine may read of them.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Result, ensure};

use crate::home::Home;
use crate::searcher::{Leak, Searcher};

/// A process, by its folder in `/proc`.
pub struct Process(PathBuf);

/// Every process of this home that runs now: the program, its web processes, its session bus.
pub fn of(home: &Home) -> Vec<Process> {
    let ours = format!("HOME={}", home.path().display());
    let all = fs::read_dir("/proc").into_iter().flatten().flatten();
    all.map(|entry| Process(entry.path()))
        .filter(|process| {
            process
                .read("environ")
                .split(|byte| *byte == 0)
                .any(|variable| variable == ours.as_bytes())
        })
        .collect()
}

impl Process {
    /// Empty when it is gone meanwhile.
    fn read(&self, file: &str) -> Vec<u8> {
        fs::read(self.0.join(file)).unwrap_or_default()
    }

    /// Whether it runs the program of this name.
    pub fn runs(&self, name: &str) -> bool {
        fs::read_link(self.0.join("exe")).is_ok_and(|program| program.ends_with(name))
    }

    /// Ends it on the spot.
    pub fn kill(&self) -> Result<()> {
        let number = self.0.file_name().unwrap_or_default();
        ensure!(
            Command::new("kill").arg("-KILL").arg(number).status()?.success(),
            "kill"
        );
        Ok(())
    }

    /// Its arguments and environment, and the files it has open whose names are gone: they still lie on the disk.
    pub fn search(&self, searcher: &Searcher) -> BTreeSet<Leak> {
        let mut leaks = BTreeSet::new();
        for file in ["cmdline", "environ", "comm"] {
            let place = format!("{file} of {}", String::from_utf8_lossy(&self.read("comm")).trim());
            leaks.extend(searcher.search(&self.read(file), &place));
        }
        let open = fs::read_dir(self.0.join("fd")).into_iter().flatten().flatten();
        for handle in open.map(|entry| entry.path()) {
            if is_nameless_file(&handle)
                && let Ok(bytes) = fs::read(&handle)
            {
                leaks.extend(searcher.search(&bytes, "an open file without a name"));
            }
        }
        leaks
    }
}

/// On a disk: what is only memory (`memfd`, `/dev/shm`) is left out.
fn is_nameless_file(handle: &Path) -> bool {
    let is_file = fs::metadata(handle).is_ok_and(|known| known.is_file());
    let target = fs::read_link(handle).unwrap_or_default();
    let target = target.to_string_lossy();
    let in_memory = ["/memfd:", "/dev/shm/", "/dev/zero", "/SYSV"]
        .iter()
        .any(|start| target.starts_with(start));
    is_file && target.ends_with(" (deleted)") && !in_memory
}
