//! The disk becomes full at one place after another while a profile is made.

use std::path::Path;

use anyhow::{Result, bail, ensure};
use makker_casework::store_error::StoreError;
use makker_casework::{Casework, CaseworkError, ProfileState};

use crate::PASSPHRASE;
use crate::figures::Figures;
use crate::ground;
use crate::room::Room;

const STEP_BYTES: u64 = 15_013;

pub(crate) fn run(profile: &Path, room: &Room, figures: &mut Figures) -> Result<()> {
    for place in 0.. {
        let bytes = place * STEP_BYTES;
        let (ground, _) = ground::new(place);
        room.leave(bytes)?;
        match Casework::found(profile, PASSPHRASE, &ground::FOUNDING, &ground) {
            Ok(_) => return Ok(()),
            Err(CaseworkError::Store(StoreError::DiskFull)) => figures.count("founding refused"),
            Err(other) => bail!("{bytes} bytes left: {other:?}"),
        }
        ensure!(
            ProfileState::of(profile) == ProfileState::Missing,
            "half a profile"
        );
        let left = left_behind(profile)?;
        ensure!(left.is_empty(), "{bytes} bytes left, and of them {left:?}");
        room.make()?;
        let founded = Casework::found(profile, PASSPHRASE, &ground::FOUNDING, &ground)?;
        ensure!(
            founded.casework.verify()?.is_clean(),
            "founded in the end, and not clean"
        );
        drop(founded);
        std::fs::remove_dir_all(profile)?;
    }
    Ok(())
}

/// All that takes room. The lock is empty.
fn left_behind(profile: &Path) -> Result<Vec<String>> {
    let Ok(entries) = std::fs::read_dir(profile) else {
        return Ok(Vec::new());
    };
    let mut names = Vec::new();
    for entry in entries {
        let entry = entry?;
        if entry.metadata()?.len() > 0 {
            names.push(entry.file_name().to_string_lossy().into_owned());
        }
    }
    Ok(names)
}
