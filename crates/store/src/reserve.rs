//! The reserve: one mebibyte that lies in the profile so that the log of use can be written on a full disk. Without an
//! entry there nothing is shown, so without the reserve a full disk would stop reading too.
//!
//! It is given up piece by piece, because another program may be what fills the disk: of a piece it can take a part,
//! of the whole it would take the whole. Only the log of use gets pieces; edits wait until the reserve is whole again.

use std::path::PathBuf;
use std::sync::{Mutex, PoisonError};

use crate::disk::Disk;
use crate::error::StoreError;

pub(crate) const RESERVE_BYTES: u64 = 1024 * 1024;
/// As much as the write-ahead log needs for one entry, or its shared memory to be opened.
const PIECE_BYTES: u64 = 64 * 1024;

pub(crate) struct Reserve {
    file: PathBuf,
    /// Whether it is less than whole for want of room. Held while the file is changed.
    is_wanting: Mutex<bool>,
}

impl Reserve {
    pub(crate) const fn at(file: PathBuf) -> Self {
        Self {
            file,
            is_wanting: Mutex::new(false),
        }
    }

    /// Whether a part of it was given up, or there was no room for it to begin with.
    pub(crate) fn is_wanting(&self) -> bool {
        *self.is_wanting.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Makes it whole.
    ///
    /// # Errors
    /// [`StoreError::DiskFull`]. What else may keep it from lying there is no reason to keep people from working.
    pub(crate) fn lay(&self, disk: &dyn Disk) -> Result<(), StoreError> {
        let mut is_wanting = self.is_wanting.lock().unwrap_or_else(PoisonError::into_inner);
        let laid = disk
            .fill(&self.file, RESERVE_BYTES)
            .map_err(|error| StoreError::from_io(error, &self.file));
        *is_wanting = matches!(laid, Err(StoreError::DiskFull));
        laid.or_else(|error| if *is_wanting { Err(error) } else { Ok(()) })
    }

    /// Makes it whole if it is not.
    ///
    /// # Errors
    /// [`StoreError::DiskFull`].
    pub(crate) fn lay_if_wanting(&self, disk: &dyn Disk) -> Result<(), StoreError> {
        if self.is_wanting() { self.lay(disk) } else { Ok(()) }
    }

    /// Gives the disk a piece back; no when there is none left.
    pub(crate) fn give_piece(&self, disk: &dyn Disk) -> bool {
        let mut is_wanting = self.is_wanting.lock().unwrap_or_else(PoisonError::into_inner);
        *is_wanting = true;
        match disk.len(&self.file) {
            Ok(len) if len > 0 => disk.shorten(&self.file, len.saturating_sub(PIECE_BYTES)).is_ok(),
            _ => false,
        }
    }

    /// Does what needs room, and gives up piece after piece for it until it is done or nothing is left to give.
    ///
    /// # Errors
    /// As the deed; [`StoreError::DiskFull`] when the whole reserve was not enough.
    pub(crate) fn spend<T>(
        &self,
        disk: &dyn Disk,
        mut deed: impl FnMut() -> Result<T, StoreError>,
    ) -> Result<T, StoreError> {
        loop {
            match deed() {
                Err(StoreError::DiskFull) if self.give_piece(disk) => {}
                done => return done,
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::disk::LocalDisk;

    #[test]
    fn it_is_given_up_in_pieces_until_nothing_is_left_and_can_be_laid_again() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("reserve");
        let reserve = Reserve::at(file.clone());
        reserve.lay(&LocalDisk).unwrap();
        assert!(!reserve.is_wanting());
        let mut tries = 0;
        let spent: Result<(), _> = reserve.spend(&LocalDisk, || {
            tries += 1;
            Err(StoreError::DiskFull)
        });
        assert!(matches!(spent, Err(StoreError::DiskFull)));
        assert_eq!(tries, RESERVE_BYTES / PIECE_BYTES + 1);
        assert_eq!(LocalDisk.len(&file).unwrap(), 0);
        assert!(reserve.is_wanting());
        reserve.lay_if_wanting(&LocalDisk).unwrap();
        assert_eq!(LocalDisk.len(&file).unwrap(), RESERVE_BYTES);
        assert!(!reserve.is_wanting());
    }

    #[test]
    fn what_fails_for_another_reason_costs_nothing() {
        let folder = tempfile::tempdir().unwrap();
        let reserve = Reserve::at(folder.path().join("reserve"));
        reserve.lay(&LocalDisk).unwrap();
        let done: Result<(), _> = reserve.spend(&LocalDisk, || Err(StoreError::InUse));
        assert!(matches!(done, Err(StoreError::InUse)));
        assert!(!reserve.is_wanting());
    }

    #[test]
    fn a_place_where_it_cannot_lie_keeps_nobody_from_working() {
        let folder = tempfile::tempdir().unwrap();
        let reserve = Reserve::at(folder.path().join("no such folder/reserve"));
        reserve.lay(&LocalDisk).unwrap();
        assert!(!reserve.is_wanting());
    }
}
