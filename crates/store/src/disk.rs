//! The few things a profile asks of a file system beyond SQLite's own work, with what differs between systems in one
//! place. The standard library does the same on Windows, macOS and Linux except where a branch says otherwise.

use std::fs::{File, OpenOptions, TryLockError};
use std::io::{self, Write};
use std::path::Path;

use makker_crypto::{Randomness as _, SystemRandomness};

mod own;

pub use own::{make_own_folder, write_own_file};

use own::{create_own_folder, for_owner, keep_to_owner};

/// What the store asks of the disk outside the database. Simulations put a failing one in its place. Nobody but the owner can
/// read what is made here.
pub(crate) trait Disk: Send + Sync {
    /// The whole file.
    fn read(&self, file: &Path) -> io::Result<Vec<u8>>;

    /// Makes `bytes` the file's content so that a crash at any moment leaves either nothing new or all of it.
    /// Fails when the file exists.
    fn write_new(&self, file: &Path, bytes: &[u8]) -> io::Result<()>;

    /// Makes `bytes` the content of a file that exists, so that a crash at any moment leaves either the old or the new.
    fn replace(&self, file: &Path, bytes: &[u8]) -> io::Result<()>;

    /// How long the file is; 0 when it is not there.
    fn len(&self, file: &Path) -> io::Result<u64>;

    /// Makes the file `len` bytes long, in real bytes that no disk can store in less, for good. A file that is as long
    /// already is left alone; one that cannot be made so long stays as long as it was.
    fn fill(&self, file: &Path, len: u64) -> io::Result<()>;

    /// Makes the file `len` bytes long, which it exceeds, and the room that this leaves free for others.
    fn shorten(&self, file: &Path, len: u64) -> io::Result<()>;

    /// Whether something can be written in the folder; if not, the disk's own reason.
    fn try_to_write(&self, folder: &Path) -> io::Result<()>;

    /// Makes an empty file for SQLite to fill: those that it makes beside it get the same rights. Fails when the file exists.
    fn make_file(&self, file: &Path) -> io::Result<()>;

    /// Makes the folder and those above it that are missing, each of them for good. One that was there and empty is closed to
    /// others where it can be.
    fn make_folder(&self, folder: &Path) -> io::Result<()>;

    /// Takes the lock on `file` until the result is dropped; `None` when another process holds it.
    fn lock(&self, file: &Path) -> io::Result<Option<File>>;
}

/// What is written to ask the disk for its reason, and how much: more than the shared memory of a write-ahead log.
const PROBE_FILE: &str = "probe";
const PROBE_BYTES: usize = 64 * 1024;

/// The machine's own disk.
pub(crate) struct LocalDisk;

impl Disk for LocalDisk {
    fn read(&self, file: &Path) -> io::Result<Vec<u8>> {
        std::fs::read(file)
    }

    fn write_new(&self, file: &Path, bytes: &[u8]) -> io::Result<()> {
        if file.exists() {
            return Err(io::ErrorKind::AlreadyExists.into());
        }
        self.replace(file, bytes)
    }

    fn replace(&self, file: &Path, bytes: &[u8]) -> io::Result<()> {
        let draft = file.with_extension("new");
        if let Err(error) = write_for_good(&draft, bytes).and_then(|()| std::fs::rename(&draft, file)) {
            // Half a draft takes room where there is none to spare.
            let _ = std::fs::remove_file(&draft);
            return Err(error);
        }
        sync_folder(file.parent().unwrap_or(Path::new(".")))
    }

    fn len(&self, file: &Path) -> io::Result<u64> {
        match std::fs::metadata(file) {
            Ok(metadata) => Ok(metadata.len()),
            Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(0),
            Err(error) => Err(error),
        }
    }

    fn fill(&self, file: &Path, len: u64) -> io::Result<()> {
        let before = self.len(file)?;
        if before >= len {
            return Ok(());
        }
        let is_new = !file.exists();
        let out = for_owner(OpenOptions::new().append(true).create(true)).open(file)?;
        if let Err(error) = append_noise(&out, len - before).and_then(|()| out.sync_all()) {
            if is_new {
                let _ = std::fs::remove_file(file);
            } else {
                let _ = out.set_len(before);
            }
            return Err(error);
        }
        sync_folder(file.parent().unwrap_or(Path::new(".")))
    }

    fn shorten(&self, file: &Path, len: u64) -> io::Result<()> {
        let out = OpenOptions::new().write(true).open(file)?;
        out.set_len(len)?;
        // Some file systems give room to others only when they have written down that it is free.
        out.sync_all()
    }

    fn try_to_write(&self, folder: &Path) -> io::Result<()> {
        let file = folder.join(PROBE_FILE);
        let written = write_for_good(&file, &[0x5a; PROBE_BYTES]);
        match std::fs::remove_file(&file) {
            Err(error) if written.is_ok() => Err(error),
            _ => written,
        }
    }

    fn make_file(&self, file: &Path) -> io::Result<()> {
        for_owner(OpenOptions::new().write(true).create_new(true)).open(file)?;
        Ok(())
    }

    fn make_folder(&self, folder: &Path) -> io::Result<()> {
        if folder.is_dir() {
            keep_to_owner(folder);
            return Ok(());
        }
        if folder.exists() {
            return Err(io::ErrorKind::NotADirectory.into());
        }
        let above = folder
            .parent()
            .filter(|above| !above.as_os_str().is_empty())
            .unwrap_or(Path::new("."));
        self.make_folder(above)?;
        create_own_folder(folder)?;
        sync_folder(above)
    }

    fn lock(&self, file: &Path) -> io::Result<Option<File>> {
        let mut options = OpenOptions::new();
        options.read(true).write(true).create(true).truncate(false);
        let handle = for_owner(&mut options).open(file)?;
        match handle.try_lock() {
            Ok(()) => Ok(Some(handle)),
            Err(TryLockError::WouldBlock) => Ok(None),
            Err(TryLockError::Error(error)) => Err(error),
        }
    }
}

/// The whole of a new file, on the disk when this returns.
fn write_for_good(file: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut out = for_owner(OpenOptions::new().write(true).create(true).truncate(true)).open(file)?;
    out.write_all(bytes)?;
    out.sync_all()
}

/// Random bytes: a disk that compresses, or that stores equal blocks once, has to store all of these.
fn append_noise(mut out: &File, mut bytes: u64) -> io::Result<()> {
    const BLOCK_BYTES: usize = 64 * 1024;
    let mut block = vec![0; BLOCK_BYTES];
    while bytes > 0 {
        SystemRandomness.fill(&mut block).map_err(io::Error::other)?;
        block.truncate(usize::try_from(bytes).unwrap_or(BLOCK_BYTES));
        out.write_all(&block)?;
        bytes -= block.len() as u64;
    }
    Ok(())
}

/// On Unix a new name is durable only when its folder is.
#[cfg(unix)]
fn sync_folder(folder: &Path) -> io::Result<()> {
    File::open(folder)?.sync_all()
}

/// NTFS journals names itself, and Windows does not open folders as files.
#[cfg(windows)]
fn sync_folder(_folder: &Path) -> io::Result<()> {
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_lock_is_held_once_and_free_again_when_dropped() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("lock");
        let held = LocalDisk.lock(&file).unwrap();
        assert!(held.is_some());
        assert!(LocalDisk.lock(&file).unwrap().is_none());
        drop(held);
        assert!(LocalDisk.lock(&file).unwrap().is_some());
    }

    #[test]
    fn folders_are_made_all_the_way_down_and_twice_does_no_harm() {
        let folder = tempfile::tempdir().unwrap();
        let deep = folder.path().join("a/b/c");
        LocalDisk.make_folder(&deep).unwrap();
        LocalDisk.make_folder(&deep).unwrap();
        assert!(deep.is_dir());
    }

    #[test]
    fn a_file_is_filled_to_its_length_with_bytes_that_do_not_repeat_and_shortened() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("reserve");
        for (len, expected) in [(100, 100), (70_000, 70_000), (200_000, 200_000), (5, 200_000)] {
            LocalDisk.fill(&file, len).unwrap();
            assert_eq!(LocalDisk.len(&file).unwrap(), expected);
        }
        let bytes = LocalDisk.read(&file).unwrap();
        let blocks: std::collections::BTreeSet<&[u8]> = bytes.chunks(16).collect();
        assert_eq!(blocks.len(), bytes.len().div_ceil(16));
        LocalDisk.shorten(&file, 70_000).unwrap();
        assert_eq!(LocalDisk.read(&file).unwrap(), &bytes[..70_000]);
    }

    #[test]
    fn asking_whether_the_disk_can_be_written_leaves_nothing_behind() {
        let folder = tempfile::tempdir().unwrap();
        LocalDisk.try_to_write(folder.path()).unwrap();
        assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 0);
        assert!(LocalDisk.try_to_write(&folder.path().join("nowhere")).is_err());
    }

    #[test]
    fn a_file_that_exists_is_left_alone() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("keys.json");
        LocalDisk.write_new(&file, b"first").unwrap();
        assert!(LocalDisk.write_new(&file, b"second").is_err());
        assert_eq!(LocalDisk.read(&file).unwrap(), b"first");
    }
}
