//! The disk becomes full at one place after another within a deed.

use std::fs;
use std::path::Path;

use anyhow::{Result, bail, ensure};
use makker_casework::Casework;
use makker_store::{CaseStore, StoreError};

use crate::PASSPHRASE;
use crate::deed::{Deeds, Kind};
use crate::figures::Figures;
use crate::ground;
use crate::room::Room;
use crate::state::State;

/// Each kind of deed, and how far apart the places are. The steps are prime: they cut at all places of a page.
const SWEEPS: [(Kind, u64); 4] = [
    (Kind::Edit, 2_053),
    (Kind::TakeIn, 4_099),
    (Kind::CloseBatches, 521),
    // It takes many million bytes.
    (Kind::LargeEdit, 3_200_063),
];
/// So often more after the first deed that found room enough: then it is the copying into the database that finds none.
const BEYOND: u64 = 6;

pub(crate) fn run(profile: &Path, room: &Room, figures: &mut Figures) -> Result<()> {
    let founded = profile.with_extension("founded");
    let (ground, _) = ground::new(1);
    drop(Casework::found(&founded, PASSPHRASE, &ground::FOUNDING, &ground)?);
    for (kind, step) in SWEEPS {
        let mut passed = 0;
        let mut bytes = 0;
        while passed < BEYOND {
            // A new one each time: what is looked through after each deed stays small.
            room.make()?;
            let _ = fs::remove_dir_all(profile);
            copy(&founded, profile)?;
            let done = at_place(profile, room, kind, bytes, figures);
            match done.map_err(|error| error.context(format!("{kind:?}, {bytes} bytes left")))? {
                Answer::Refused => {
                    figures.count(&format!("{kind:?} refused"));
                }
                Answer::Acknowledged => {
                    figures.count(&format!("{kind:?} acknowledged"));
                    passed += 1;
                }
            }
            bytes += step;
        }
    }
    Ok(())
}

fn copy(from: &Path, to: &Path) -> Result<()> {
    fs::create_dir(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        fs::copy(entry.path(), to.join(entry.file_name()))?;
    }
    Ok(())
}

enum Answer {
    Refused,
    Acknowledged,
}

/// One deed on a disk with so many bytes left.
fn at_place(profile: &Path, room: &Room, kind: Kind, bytes: u64, figures: &mut Figures) -> Result<Answer> {
    let store = CaseStore::open(profile, PASSPHRASE)?;
    let mut deeds = Deeds::new(bytes);
    if matches!(kind, Kind::CloseBatches) {
        // Something to close.
        deeds.next(Kind::Edit).be_done(&store)?;
    }
    let before = State::of(&store)?;
    let deed = deeds.next(kind);
    room.leave(bytes)?;
    let answer = match deed.be_done(&store) {
        Ok(()) => Answer::Acknowledged,
        Err(StoreError::DiskFull) => {
            ensure!(
                State::of(&store)? == before,
                "something of a refused deed is there"
            );
            room.make()?;
            ensure!(
                State::folded_again(&store)? == before,
                "something of a refused deed came with the room"
            );
            deed.be_done(&store)?;
            Answer::Refused
        }
        Err(other) => bail!("refused with {other:?}"),
    };
    room.make()?;
    let after = State::folded_again(&store)?;
    ensure!(
        after.ops == before.ops + deed.ops(),
        "of {} operations {} came",
        deed.ops(),
        after.ops - before.ops
    );
    // Closed where not one byte is left: the log may not fit into the database, and then it stays. And opened where not
    // one is left of what closing has given back.
    room.leave(0)?;
    drop(store);
    room.leave(0)?;
    let store = CaseStore::open(profile, PASSPHRASE)?;
    ensure!(
        State::of(&store)? == after,
        "after closing and opening something is missing"
    );
    if store.is_disk_full() {
        figures.count("opened from the reserve");
    }
    Ok(answer)
}
