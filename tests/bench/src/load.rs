//! The reference load L: 500 families, 2,500 members, 20,000 plan fields, 50,000 entries of the log, 200,000 operations.
//! Families are visited in turn, twenty times each, so that what belongs to one family lies scattered over the file, as
//! it does after a year.

use std::path::Path;
use std::sync::Arc;

use anyhow::{Context as _, Result};
use makker_casework::{Casework, Founding, Ground, PassphraseCost, SystemRandomness};
use makker_store::CaseStore;
use makker_testkit::StillClock;

use crate::family::{Family, Pen};

/// Families in the load L.
pub(crate) const FAMILIES: usize = 500;
/// How often each is visited after the first time.
pub(crate) const VISITS: usize = 19;
/// What every measurement unlocks with. Plain letters: it is typed into a window whose keyboard is not Danish. Known to
/// `xtask` too.
pub(crate) const PASSPHRASE: &str = "tre gule krager i regnen";

const SEED: u64 = 7;

/// Founds a municipality in `folder` and fills it.
pub(crate) fn fill(folder: &Path, families: usize) -> Result<()> {
    let ground = Ground {
        clock: Arc::new(StillClock::at("2026-01-05T09:00:00+01:00")),
        randomness: Arc::new(SystemRandomness),
        passphrase_cost: PassphraseCost::SHIPPED,
    };
    let founding = Founding {
        municipality: "Aaby",
        user: "Amina Holm",
        department: "SOF",
        is_demo: true,
    };
    drop(Casework::found(folder, PASSPHRASE, &founding, &ground)?);
    let store = CaseStore::open(folder, PASSPHRASE)?;
    let user = store.read(|tables| tables.device_user())?.context("no user")?;
    let mut pen = Pen::new(SEED, user, store.device_access_stream()?);
    let mut all: Vec<Family> = Vec::with_capacity(families);
    for _ in 0..families {
        all.push(Family::begin(&mut pen, &store)?);
    }
    for _ in 0..VISITS {
        for family in &mut all {
            family.visit(&mut pen, &store)?;
        }
    }
    store.close_batches()?;
    Ok(())
}
