//! No acknowledged edit is lost (promise 1): the worker is killed at random moments, and its disk loses its power at
//! random calls; each time a fresh process must find everything that was acknowledged, whole, and nothing else.
//!
//! 300 kills and 120 power cuts here, 10,000 and 2,000 by `cargo xtask crash`, which sets `MAKKER_CRASH_KILLS`,
//! `MAKKER_CRASH_CUTS` and, if wanted, `MAKKER_CRASH_SEED`.
//!
//! This crate must never know: how the store keeps its promises. What must be in the database it learns from the worker,
//! over a pipe; what is in it, it reads past the store, so that the store is no witness in its own cause.

#![cfg_attr(
    not(target_os = "linux"),
    allow(dead_code, reason = "the power is cut on Linux only")
)]

mod campaign;
mod checkpoint;
mod figures;
mod ledger;
mod life;
mod sight;

use std::env;

use anyhow::{Context as _, Result};

use campaign::Campaign;
use life::Phase;

fn number(name: &str, otherwise: u64) -> Result<u64> {
    match env::var(name) {
        Ok(number) => number.parse().with_context(|| format!("{name}={number}")),
        Err(_) => Ok(otherwise),
    }
}

#[test]
fn no_kill_loses_what_was_acknowledged() -> Result<()> {
    let seed = number("MAKKER_CRASH_SEED", 1)?;
    let wanted = number("MAKKER_CRASH_KILLS", 300)?;
    let mut campaign = Campaign::new(seed)?;
    while campaign.figures.kills() < wanted {
        campaign.kill_round(wanted)?;
        campaign.no_faults()?;
        if campaign.is_at_milestone(campaign.figures.kills()) {
            println!("so far:\n{}", campaign.figures);
        }
    }
    println!("seed {seed}\n{}", campaign.figures);
    campaign.figures.kills_are_spread();
    Ok(())
}

#[cfg(target_os = "linux")]
#[test]
fn no_power_cut_loses_what_was_acknowledged() -> Result<()> {
    let seed = number("MAKKER_CRASH_SEED", 1)?;
    let wanted = number("MAKKER_CRASH_CUTS", 120)?;
    let mut campaign = Campaign::new(seed)?;
    while campaign.figures.cuts() < wanted {
        campaign.power_round(wanted)?;
        campaign.no_faults()?;
        if campaign.is_at_milestone(campaign.figures.cuts()) {
            println!("so far:\n{}", campaign.figures);
        }
    }
    println!("seed {seed}\n{}", campaign.figures);
    campaign.figures.faults_were_injected();
    Ok(())
}

/// The check on the check: a disk whose fsync does nothing is what `synchronous=OFF` would leave, and must be noticed.
#[cfg(target_os = "linux")]
#[test]
fn a_store_that_does_not_wait_for_the_disk_is_found_out() -> Result<()> {
    const ROUNDS: usize = 24;
    let mut campaign = Campaign::new(number("MAKKER_CRASH_SEED", 1)?)?;
    for phase in Phase::ALL.into_iter().cycle().take(ROUNDS) {
        campaign.lying_round(phase)?;
    }
    println!("{}", campaign.figures);
    campaign.figures.lies_were_told();
    Ok(())
}
