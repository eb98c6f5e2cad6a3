//! Killed while the disk is full, and opened again while it still is.

use std::io::{BufRead as _, stdin};
use std::path::Path;

use anyhow::{Result, bail, ensure};
use makker_casework::Casework;
use makker_store::{CaseStore, StoreError};

use crate::PASSPHRASE;
use crate::deed::{Deed, Deeds, Kind};
use crate::figures::say;
use crate::ground;
use crate::room::Room;
use crate::state::State;

/// Acknowledged before the disk is full.
const EDITS: usize = 12;
/// Makes another seed.
const OTHER: u64 = 1_000;

/// Says what is in the store once an edit has been refused, and waits for its end.
pub(crate) fn until_refused(profile: &Path, room: &Room, seed: u64, bytes: u64) -> Result<()> {
    let store = CaseStore::open(profile, PASSPHRASE)?;
    let mut deeds = Deeds::new(seed);
    for _ in 0..EDITS {
        deeds.next(Kind::Edit).be_done(&store)?;
    }
    room.leave(bytes)?;
    edits_until_refused(&store, &mut deeds)?;
    say(&format!("state {}", State::of(&store)?.summary()))?;
    let mut line = String::new();
    stdin().lock().read_line(&mut line)?;
    bail!("nobody came to kill it")
}

/// Says what is in the store that was left on a full disk, reads, is refused an edit, and edits when there is room.
pub(crate) fn open_again(profile: &Path, room: &Room, seed: u64) -> Result<()> {
    room.leave(0)?;
    let store = CaseStore::open(profile, PASSPHRASE)?;
    say(&format!("state {}", State::of(&store)?.summary()))?;
    let refused = edits_until_refused(&store, &mut Deeds::new(seed + OTHER))?;
    drop(store);
    let (ground, _) = ground::new(seed);
    let casework = Casework::unlock(profile, PASSPHRASE, &ground)?;
    casework.families()?;
    drop(casework);
    let store = CaseStore::open(profile, PASSPHRASE)?;
    room.make()?;
    refused.be_done(&store)?;
    ensure!(!store.is_disk_full(), "the reserve was not laid again");
    State::folded_again(&store).map(drop)
}

/// The first few may fit where the log of the deeds before has room already. The one that was refused.
fn edits_until_refused(store: &CaseStore, deeds: &mut Deeds) -> Result<Deed> {
    loop {
        let deed = deeds.next(Kind::Edit);
        match deed.be_done(store) {
            Ok(()) => {}
            Err(StoreError::DiskFull) => return Ok(deed),
            Err(other) => bail!("refused with {other:?}"),
        }
    }
}
