//! The reference load L: 500 families, 2,500 members, 20,000 plan fields, 50,000 entries of the log, 200,000 operations.
//! Families are visited in turn, twenty times each, so that what belongs to one family lies scattered over the file, as
//! it does after a year. One family has 3,000 entries instead of 100, so that a long log can be looked at too.

use std::path::Path;
use std::sync::Arc;

use anyhow::{Context as _, Result, anyhow};
use makker_api::Program;
use makker_casework::{Casework, Founding, Ground, PassphraseCost, SystemClock, SystemRandomness};
use makker_domain::clock::Clock as _;
use makker_store::CaseStore;
use makker_testkit::StillClock;
use serde_json::json;

use crate::family::{Family, Pen};

/// Families in the load L.
pub(crate) const FAMILIES: usize = 500;
/// How often each is visited after the first time.
const VISITS: usize = 19;
/// From the first day to the day on which the load is made, which is in the fortnight of the last visit.
pub(crate) const DAYS: i64 = 266;
/// What every measurement unlocks with. Plain letters: it is typed into a window whose keyboard is not Danish. Known to
/// `xtask` and `tests/window_bench` too.
pub(crate) const PASSPHRASE: &str = "tre gule krager i regnen";
/// The family with the long log. Known to `tests/window_bench` too.
pub(crate) const LONG_NAME: &str = "Lindegaard Storm";
/// How many entries it has.
pub(crate) const LONG_ENTRIES: usize = 3_000;
/// Another number whenever the load is another: what was made earlier is then made anew.
pub(crate) const VERSION: u32 = 3;

const SEED: u64 = 7;
const DAY_MS: i64 = 24 * 60 * 60 * 1_000;

/// The present day in UTC, in days since 1970.
pub(crate) fn today() -> i64 {
    SystemClock.read().at.unix_ms() / DAY_MS
}

/// Founds a municipality in `folder` and fills it.
pub(crate) fn fill(folder: &Path, families: usize) -> Result<()> {
    let first_day = today() - DAYS;
    let clock = StillClock::at("1970-01-01T09:00:00+01:00");
    clock.advance(first_day * DAY_MS);
    let ground = Ground {
        clock: Arc::new(clock),
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
    adopt_set_up(folder)?;
    let store = CaseStore::open(folder, PASSPHRASE)?;
    let user = store.read(|tables| tables.device_user())?.context("no user")?;
    let mut pen = Pen::new(SEED, user, store.device_access_stream()?, first_day);
    let mut all: Vec<Family> = Vec::with_capacity(families);
    for nth in 0..families {
        let long_name = (nth == 0).then_some(LONG_NAME);
        all.push(Family::begin(&mut pen, &store, long_name)?);
    }
    for _ in 0..VISITS {
        for family in &mut all {
            family.visit(&mut pen, &store)?;
        }
    }
    store.close_batches()?;
    Ok(())
}

/// The phases, levels and services that the screens name.
fn adopt_set_up(folder: &Path) -> Result<()> {
    let program = Program::new(folder);
    let fail = |error| anyhow!("{error:?}");
    program.unlock(PASSPHRASE).map_err(fail)?;
    program.call("set_up_adopt", json!({})).map_err(fail)?;
    program.lock();
    Ok(())
}
