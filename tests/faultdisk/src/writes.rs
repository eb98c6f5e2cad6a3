//! What was written to files and is not durable yet.

use std::collections::HashMap;
use std::fs::File;
use std::io;
use std::os::unix::fs::{FileExt, MetadataExt};
use std::path::{Path, PathBuf};

use libc::c_int;

/// Device and inode: one file, whatever it is called and however often it is open.
pub(crate) type FileId = (u64, u64);

/// What a disk writes in one piece.
const SECTOR: usize = 512;

/// One change to a file's content or length.
struct Write {
    file: FileId,
    at: u64,
    /// What stood there, as far as the file reached.
    old: Vec<u8>,
    old_len: u64,
    new: New,
}

enum New {
    Bytes(Vec<u8>),
    Length(u64),
}

/// How the last write is cut.
#[derive(Clone, Copy)]
pub(crate) enum Tear {
    InTheMiddle,
    BetweenSectors,
}

/// A watched file.
struct Watched {
    /// As it was called when it was first seen.
    name: String,
    /// Our own, never closed: closing any handle would drop the program's locks on that file.
    handle: File,
}

#[derive(Default)]
pub(crate) struct Writes {
    files: HashMap<FileId, Watched>,
    /// Not durable, oldest first.
    open: Vec<Write>,
}

/// What became of the writes at the power cut.
#[derive(Default)]
pub(crate) struct Lost {
    pub(crate) dropped: u64,
    pub(crate) survived: u64,
    /// The name of the file whose last write was cut.
    pub(crate) torn: Option<String>,
}

/// A look at the file before it is changed.
pub(crate) struct Before {
    file: FileId,
    at: u64,
    old: Vec<u8>,
    old_len: u64,
}

impl Writes {
    /// From now on this file is watched.
    pub(crate) fn watch(&mut self, fd: c_int, path: &Path) {
        let Ok(metadata) = std::fs::metadata(by_descriptor(fd)) else {
            return;
        };
        let id = (metadata.dev(), metadata.ino());
        if metadata.is_file()
            && !self.files.contains_key(&id)
            && let Ok(handle) = File::options().read(true).write(true).open(by_descriptor(fd))
        {
            let name = path
                .file_name()
                .unwrap_or_default()
                .to_string_lossy()
                .into_owned();
            self.files.insert(id, Watched { name, handle });
        }
    }

    /// The watched file behind a descriptor.
    pub(crate) fn watched(&self, fd: c_int) -> Option<FileId> {
        let metadata = std::fs::metadata(by_descriptor(fd)).ok()?;
        let id = (metadata.dev(), metadata.ino());
        self.files.contains_key(&id).then_some(id)
    }

    pub(crate) fn len_of(&self, file: FileId) -> u64 {
        self.files
            .get(&file)
            .and_then(|watched| watched.handle.metadata().ok())
            .map_or(0, |metadata| metadata.len())
    }

    /// What stands at `at`, before `len` bytes there are changed.
    pub(crate) fn before(&self, file: FileId, at: u64, len: usize) -> Before {
        let old_len = self.len_of(file);
        let there = old_len.saturating_sub(at).min(len as u64);
        let mut old = vec![0; usize::try_from(there).unwrap_or(0)];
        if let Some(watched) = self.files.get(&file)
            && watched.handle.read_exact_at(&mut old, at).is_err()
        {
            old.clear();
        }
        Before {
            file,
            at,
            old,
            old_len,
        }
    }

    pub(crate) fn written(&mut self, before: Before, bytes: Vec<u8>) {
        self.push(before, New::Bytes(bytes));
    }

    pub(crate) fn resized(&mut self, before: Before, len: u64) {
        self.push(before, New::Length(len));
    }

    fn push(&mut self, before: Before, new: New) {
        self.open.push(Write {
            file: before.file,
            at: before.at,
            old: before.old,
            old_len: before.old_len,
            new,
        });
    }

    /// All that was written to the file so far stays.
    pub(crate) fn durable(&mut self, file: FileId) {
        self.open.retain(|write| write.file != file);
    }

    /// Takes back what is not durable. The last write survives in half, and of the others those that `survives` picks.
    pub(crate) fn power_cut(&self, tear: Tear, mut survives: impl FnMut() -> bool) -> io::Result<Lost> {
        for write in self.open.iter().rev() {
            if let Some(Watched { handle, .. }) = self.files.get(&write.file) {
                handle.write_all_at(&write.old, write.at)?;
                handle.set_len(write.old_len)?;
            }
        }
        let mut lost = Lost::default();
        for (index, write) in self.open.iter().enumerate() {
            let Some(Watched { name, handle }) = self.files.get(&write.file) else {
                continue;
            };
            let is_last = index + 1 == self.open.len();
            match &write.new {
                New::Bytes(bytes) if is_last => {
                    handle.write_all_at(half(bytes, tear), write.at)?;
                    lost.torn = Some(name.clone());
                }
                New::Bytes(bytes) if survives() => {
                    handle.write_all_at(bytes, write.at)?;
                    lost.survived += 1;
                }
                New::Length(len) if survives() => {
                    handle.set_len(*len)?;
                    lost.survived += 1;
                }
                New::Bytes(_) | New::Length(_) => lost.dropped += 1,
            }
        }
        Ok(lost)
    }
}

fn half(bytes: &[u8], tear: Tear) -> &[u8] {
    let middle = bytes.len() / 2;
    let cut = match tear {
        Tear::InTheMiddle => middle,
        Tear::BetweenSectors => middle / SECTOR * SECTOR,
    };
    bytes.get(..cut).unwrap_or_default()
}

/// The file behind a descriptor, opened anew by whoever opens this path.
pub(crate) fn by_descriptor(fd: c_int) -> PathBuf {
    PathBuf::from(format!("/proc/self/fd/{fd}"))
}
