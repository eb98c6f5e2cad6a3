//! The process that is killed: opens or founds a profile, looks whether it is whole, and then changes it without rest
//! until someone stops it. Before each deed it says what it is about to do, and after it, once the store has
//! acknowledged it, that it is done; it says so on its standard output, a pipe, so that no disk knows of it.
//!
//! This crate must never know: how the store keeps its promises. The worker uses the store as the program does; only
//! the harness looks behind it.
//!
//! ```sh
//! crash-worker FOLDER edit|import|checkpoint|migration SEED IMPORTED HISTORY
//! ```

mod editor;
mod importer;
mod said;
mod task;

use std::process::ExitCode;
use std::sync::Arc;

use anyhow::{Result, bail};
use makker_casework::{Casework, Founding, Ground, PassphraseCost, ProfileState};
use makker_store::{CaseStore, VouchingFlaw};
use makker_testkit::{Dice, SeededRandomness, StillClock};

use editor::Editor;
use importer::Importer;
use said::{say, say_begin};
use task::{Phase, Task};

/// Long enough to found with.
const PASSPHRASE: &str = "tre små fisk i en å";
/// Nobody came to stop it: better an error than a disk filled up.
const DEEDS_MAX: usize = 5_000;

fn main() -> ExitCode {
    match Task::from_args().and_then(|task| work(&task)) {
        Ok(()) => ExitCode::SUCCESS,
        // To the one who reads the pipe: whether it is a fault depends on what was done to the disk.
        Err(error) => {
            let _ = say(&format!("refused {error:#}"));
            ExitCode::FAILURE
        }
    }
}

fn work(task: &Task) -> Result<()> {
    if ProfileState::of(&task.folder) == ProfileState::Missing {
        found(task)?;
    }
    let store = CaseStore::open(&task.folder, PASSPHRASE)?;
    for table in store.differing_tables()? {
        say(&format!("wrong folded again, {table} differs"))?;
    }
    for found in store.verify_log()?.flaws {
        say(&format!("wrong operation {}: {:?}", found.seq, found.flaw))?;
    }
    let own = store.device().writer().to_bytes();
    for found in store.verify_vouching()?.flaws {
        // What is imported comes from invented devices, for which nobody vouches.
        if found.writer.to_bytes() == own || found.flaw != VouchingFlaw::Certificate {
            say(&format!("wrong batch {}: {:?}", found.seq, found.flaw))?;
        }
    }
    say("checked")?;
    if !task::told_to_go_on()? {
        return Ok(());
    }
    match task.phase {
        Phase::Edit | Phase::Migration => edit(&store, task),
        Phase::Import => import(&store, task),
        Phase::Checkpoint => checkpoint(store, task),
    }
}

/// The one time a database is migrated before the first release: when it is made.
fn found(task: &Task) -> Result<()> {
    let ground = Ground {
        clock: Arc::new(StillClock::at("2026-11-24T13:00:00+01:00")),
        randomness: Arc::new(SeededRandomness::new(task.seed)),
        passphrase_cost: PassphraseCost::FOR_TESTS,
    };
    let founding = Founding {
        municipality: "Aaby",
        user: "Amina Holm",
        department: "SOF",
        is_demo: true,
    };
    say_begin("found", &[])?;
    let founded = Casework::found(&task.folder, PASSPHRASE, &founding, &ground)?;
    say("acked")?;
    drop(founded);
    Ok(())
}

fn edit(store: &CaseStore, task: &Task) -> Result<()> {
    let mut editor = Editor::new(task.seed);
    for _ in 0..DEEDS_MAX {
        editor.edit("edit", store, 0)?;
    }
    bail!("nobody came to stop it")
}

fn import(store: &CaseStore, task: &Task) -> Result<()> {
    let mut importer = Importer::new(task);
    for _ in 0..DEEDS_MAX {
        if !importer.take_in(store)? {
            bail!("the history is used up");
        }
    }
    bail!("nobody came to stop it")
}

/// Edits large enough that a few dozen bring the write-ahead log to the thousand pages at which SQLite copies it into the
/// database, within a commit; or the store closed after a few small ones, which copies it too.
fn checkpoint(mut store: CaseStore, task: &Task) -> Result<()> {
    const LARGE_BYTES: usize = 30_000;
    let mut dice = Dice::new(task.seed);
    let closes = !dice.once_in(3);
    let mut editor = Editor::new(task.seed);
    for _ in 0..DEEDS_MAX {
        if closes {
            for _ in 0..=dice.below(3) {
                editor.edit("edit", &store, 0)?;
            }
            say_begin("close", &[])?;
            store.close_batches()?;
            drop(store);
            say("acked")?;
            store = CaseStore::open(&task.folder, PASSPHRASE)?;
        } else {
            editor.edit("large", &store, LARGE_BYTES)?;
        }
    }
    bail!("nobody came to stop it")
}
