//! The full disk: what is refused is refused with that reason, nothing of it is there, everything acknowledged is, and
//! one can read on. The worker looks after all that itself; here is counted what it met.
//!
//! This crate must never know: how the store keeps its promises, or how much room anything takes.
// There is no LD_PRELOAD elsewhere.
#![cfg(target_os = "linux")]

mod worker;

use anyhow::Result;

use worker::{Ground, Worker};

#[test]
fn a_deed_without_room_leaves_nothing_and_goes_through_once_there_is_room() -> Result<()> {
    let figures = Ground::new()?.done("sweep", 1)?;
    println!("{figures:#?}");
    for kind in ["Edit", "TakeIn", "CloseBatches", "LargeEdit"] {
        for answer in ["refused", "acknowledged"] {
            let met = figures.get(&format!("{kind} {answer}")).copied().unwrap_or(0);
            assert!(met >= 5, "{kind} {answer}: {met}");
        }
    }
    assert!(figures.contains_key("opened from the reserve"));
    Ok(())
}

#[test]
fn a_founding_without_room_leaves_nothing_and_can_be_begun_again() -> Result<()> {
    let figures = Ground::new()?.done("found", 1)?;
    let refused = figures.get("founding refused").copied().unwrap_or(0);
    // The reserve is laid first; beyond it there must be enough places in what comes after.
    assert!(refused >= 90, "{refused}");
    Ok(())
}

/// That many reads at the least. With the write-ahead log left to grow it would be 200.
#[test]
fn without_a_byte_left_one_can_read_until_the_reserve_is_used_up() -> Result<()> {
    for (task, figure, reads_min) in [
        ("read", "reads in one visit", 1_000),
        ("visit", "visits with one read", 150),
    ] {
        let figures = Ground::new()?.done(task, 1)?;
        println!("{figures:#?}");
        let reads = figures.get(figure).copied().unwrap_or(0);
        assert!(reads >= reads_min, "{figure}: {reads}");
        let refused = figures
            .get("edits refused beside the reads")
            .copied()
            .unwrap_or(0);
        assert!(refused > 1, "{figure}: {refused} edits refused beside them");
    }
    Ok(())
}

#[test]
fn killed_on_a_full_disk_it_opens_on_the_full_disk() -> Result<()> {
    const KILLS: u64 = 12;
    for seed in 1..=KILLS {
        let ground = Ground::new()?;
        let mut killed = Worker::begin(&ground, "killed", seed, seed * 7_919)?;
        let acknowledged = killed.state()?;
        killed.kill()?;
        let mut again = Worker::begin(&ground, "again", seed, 0)?;
        assert_eq!(again.state()?, acknowledged);
        again.end()?;
    }
    Ok(())
}
