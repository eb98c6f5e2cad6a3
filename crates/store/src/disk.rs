//! The few things a profile asks of a file system beyond SQLite's own work, with what differs between systems in one
//! place. The standard library does the same on Windows, macOS and Linux except where a branch says otherwise.

use std::fs::{File, OpenOptions, TryLockError};
use std::io::{self, Write};
use std::path::Path;

/// What the store asks of the disk outside the database. Simulations put a failing one in its place.
pub(crate) trait Disk: Send + Sync {
    /// The whole file.
    fn read(&self, file: &Path) -> io::Result<Vec<u8>>;

    /// Makes `bytes` the file's content so that a crash at any moment leaves either nothing new or all of it.
    /// Fails when the file exists.
    fn write_new(&self, file: &Path, bytes: &[u8]) -> io::Result<()>;

    /// Makes the folder and those above it that are missing, each of them for good.
    fn make_folder(&self, folder: &Path) -> io::Result<()>;

    /// Takes the lock on `file` until the result is dropped; `None` when another process holds it.
    fn lock(&self, file: &Path) -> io::Result<Option<File>>;
}

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
        let draft = file.with_extension("new");
        let mut out = OpenOptions::new()
            .write(true)
            .create(true)
            .truncate(true)
            .open(&draft)?;
        out.write_all(bytes)?;
        out.sync_all()?;
        drop(out);
        std::fs::rename(&draft, file)?;
        sync_folder(file.parent().unwrap_or(Path::new(".")))
    }

    fn make_folder(&self, folder: &Path) -> io::Result<()> {
        if folder.is_dir() {
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
        std::fs::create_dir(folder)?;
        sync_folder(above)
    }

    fn lock(&self, file: &Path) -> io::Result<Option<File>> {
        let handle = OpenOptions::new()
            .read(true)
            .write(true)
            .create(true)
            .truncate(false)
            .open(file)?;
        match handle.try_lock() {
            Ok(()) => Ok(Some(handle)),
            Err(TryLockError::WouldBlock) => Ok(None),
            Err(TryLockError::Error(error)) => Err(error),
        }
    }
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
    fn a_file_that_exists_is_left_alone() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("keys.json");
        LocalDisk.write_new(&file, b"first").unwrap();
        assert!(LocalDisk.write_new(&file, b"second").is_err());
        assert_eq!(LocalDisk.read(&file).unwrap(), b"first");
    }
}
