//! Reading on a disk without a byte left, for as long as the reserve lasts.

use std::path::Path;

use anyhow::{Context as _, Result, bail, ensure};
use makker_casework::store_error::StoreError;
use makker_casework::{Casework, CaseworkError};
use makker_store::CaseStore;

use crate::PASSPHRASE;
use crate::figures::Figures;
use crate::ground;
use crate::room::Room;

/// As many as a team of two has.
const FAMILIES: usize = 20;
const EDIT_TRIED_EVERY: u64 = 25;
/// Longer than what counts as the same use.
const A_WHILE_MS: i64 = 6 * 60 * 1000;
/// Rather an error than a test without end.
const READS_MAX: u64 = 5_000;
/// A visit takes nothing from the reserve that a read does not; a few will do.
const VISITS: u64 = 150;

/// Reads until that is refused in one visit, or some reads with a visit for each.
pub(crate) fn run(profile: &Path, room: &Room, in_one_visit: bool, figures: &mut Figures) -> Result<()> {
    let (ground, clock) = ground::new(u64::from(in_one_visit));
    let unlock = || Casework::unlock(profile, PASSPHRASE, &ground);
    room.make()?;
    let casework = unlock()?;
    let mut families = Vec::new();
    for number in 0..FAMILIES {
        families.push(casework.create_family(&format!("Familie {number}"))?.0.id);
    }
    ensure!(!casework.is_disk_full(), "full too early");
    drop(casework);
    let before = uses(profile)?;

    room.leave(0)?;
    let mut visit = Some(unlock()?);
    let mut reads = 0;
    for family in families.iter().cycle() {
        let casework = match visit.take().map_or_else(unlock, Ok) {
            Ok(casework) => casework,
            Err(CaseworkError::Store(StoreError::DiskFull)) => break,
            Err(other) => bail!("opening after {reads} reads: {other:?}"),
        };
        ensure!(casework.is_disk_full(), "nobody is told that the disk is full");
        clock.advance(A_WHILE_MS);
        match casework.family(*family) {
            Ok(_) => reads += 1,
            Err(CaseworkError::Store(StoreError::DiskFull)) => break,
            Err(other) => bail!("read {reads}: {other:?}"),
        }
        ensure!(reads < READS_MAX, "the reserve has no end");
        if reads % EDIT_TRIED_EVERY == 1 {
            edit_is_refused(&casework)?;
            figures.count("edits refused beside the reads");
        }
        visit = Some(casework).filter(|_| in_one_visit);
        if !in_one_visit && reads == VISITS {
            break;
        }
    }
    drop(visit);
    figures.add(
        if in_one_visit {
            "reads in one visit"
        } else {
            "visits with one read"
        },
        reads,
    );

    room.make()?;
    let casework = unlock().context("with room again")?;
    ensure!(!casework.is_disk_full(), "the reserve was not laid again");
    ensure!(casework.verify()?.is_clean(), "not clean after the disk was full");
    casework.create_family("Med plads igen")?;
    drop(casework);
    // The new family is shown once it is made.
    ensure!(
        uses(profile)? == before + reads + 1,
        "{reads} reads, and as many entries are not there"
    );
    Ok(())
}

fn edit_is_refused(casework: &Casework) -> Result<()> {
    match casework.create_family("Uden plads") {
        Err(CaseworkError::Store(StoreError::DiskFull)) => Ok(()),
        Err(other) => bail!("an edit: {other:?}"),
        Ok(_) => bail!("an edit was written from the reserve"),
    }
}

/// Entries in the log of use that say that a family was looked at.
fn uses(profile: &Path) -> Result<u64> {
    let store = CaseStore::open(profile, PASSPHRASE)?;
    let events = store.read(|tables| tables.audit_events())?;
    Ok(events
        .iter()
        .filter(|event| event.command == "show_family")
        .count() as u64)
}
