//! Files and folders that others on the machine cannot look into. On Windows a user's own are that by inheritance.

use std::fs::OpenOptions;
use std::io::{self, Write as _};
use std::path::Path;

/// Makes a folder that others on the machine cannot look into. One that is there and empty is closed to them where it can be;
/// one with something in it stays as it is.
///
/// # Errors
/// The system's own.
pub fn make_own_folder(folder: &Path) -> io::Result<()> {
    if folder.is_dir() {
        keep_to_owner(folder);
        return Ok(());
    }
    create_own_folder(folder)
}

/// Makes `bytes` the content of a file that others on the machine cannot read, in place of one that is there.
///
/// # Errors
/// The system's own.
pub fn write_own_file(file: &Path, bytes: &[u8]) -> io::Result<()> {
    match std::fs::remove_file(file) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error),
        _ => {}
    }
    for_owner(OpenOptions::new().write(true).create_new(true))
        .open(file)?
        .write_all(bytes)
}

/// With these a file that is made is its owner's alone, whatever the system would give others by itself.
#[cfg(unix)]
pub(super) fn for_owner(options: &mut OpenOptions) -> &mut OpenOptions {
    use std::os::unix::fs::OpenOptionsExt as _;
    options.mode(0o600)
}

#[cfg(not(unix))]
pub(super) fn for_owner(options: &mut OpenOptions) -> &mut OpenOptions {
    options
}

#[cfg(unix)]
pub(super) fn create_own_folder(folder: &Path) -> io::Result<()> {
    use std::os::unix::fs::DirBuilderExt as _;
    std::fs::DirBuilder::new().mode(0o700).create(folder)
}

#[cfg(not(unix))]
pub(super) fn create_own_folder(folder: &Path) -> io::Result<()> {
    std::fs::create_dir(folder)
}

/// Closes an empty folder to others. In one with something in it somebody else may have a share, and one in which everybody may
/// make files (sticky, as `/tmp`) is nobody's own. The system refuses it to whoever does not own the folder; its files are the
/// owner's alone all the same, so that is no reason to stop.
#[cfg(unix)]
pub(super) fn keep_to_owner(folder: &Path) {
    use std::os::unix::fs::PermissionsExt as _;
    const STICKY: u32 = 0o1000;
    const OTHERS: u32 = 0o077;
    let is_empty = std::fs::read_dir(folder).is_ok_and(|mut entries| entries.next().is_none());
    let Ok(metadata) = std::fs::metadata(folder) else {
        return;
    };
    let mut rights = metadata.permissions();
    if is_empty && rights.mode() & STICKY == 0 && rights.mode() & OTHERS != 0 {
        rights.set_mode(rights.mode() & !OTHERS);
        let _ = std::fs::set_permissions(folder, rights);
    }
}

#[cfg(not(unix))]
pub(super) fn keep_to_owner(_folder: &Path) {}

#[cfg(unix)]
#[cfg(test)]
mod tests {
    use std::os::unix::fs::PermissionsExt as _;

    use super::*;

    fn mode(path: &Path) -> u32 {
        std::fs::metadata(path).unwrap().permissions().mode() & 0o7777
    }

    fn open_folder(path: &Path, mode: u32) {
        std::fs::create_dir(path).unwrap();
        std::fs::set_permissions(path, std::fs::Permissions::from_mode(mode)).unwrap();
    }

    #[test]
    fn an_empty_folder_is_closed_to_others_and_one_that_is_shared_is_left_alone() {
        let ground = tempfile::tempdir().unwrap();
        let cases = [(0o755, "", 0o700), (0o1777, "", 0o1777), (0o755, "letter", 0o755)];
        for (at, (before, file, after)) in cases.into_iter().enumerate() {
            let folder = ground.path().join(at.to_string());
            open_folder(&folder, before);
            if !file.is_empty() {
                std::fs::write(folder.join(file), "").unwrap();
            }
            make_own_folder(&folder).unwrap();
            assert_eq!(mode(&folder), after, "{before:o} {file}");
        }
        let new = ground.path().join("new");
        make_own_folder(&new).unwrap();
        assert_eq!(mode(&new), 0o700);
    }

    #[test]
    fn a_file_is_its_owner_s_alone_also_in_place_of_one_that_everybody_could_read() {
        let ground = tempfile::tempdir().unwrap();
        let file = ground.path().join("sheet-1.txt");
        std::fs::write(&file, "before").unwrap();
        std::fs::set_permissions(&file, std::fs::Permissions::from_mode(0o644)).unwrap();
        write_own_file(&file, b"after").unwrap();
        assert_eq!(mode(&file), 0o600);
        assert_eq!(std::fs::read(&file).unwrap(), b"after");
    }
}
