//! A municipality that Amina has just founded, with a clock that the test moves.

use std::sync::Arc;

use makker_crypto::PassphraseCost;
use makker_testkit::{Person, SeededRandomness, StillClock};
use tempfile::TempDir;

use crate::{Casework, Founding, Ground, SheetText};

pub const PASSPHRASE: &str = "tre små fisk i en å";

pub struct World {
    pub folder: TempDir,
    pub clock: Arc<StillClock>,
    pub ground: Ground,
    pub casework: Casework,
    pub sheets: [SheetText; 3],
}

pub fn founded() -> World {
    founded_with(1)
}

/// `seed` decides all randomness.
pub fn founded_with(seed: u64) -> World {
    let folder = tempfile::tempdir().unwrap();
    let clock = Arc::new(StillClock::at("2026-11-24T13:00:00+01:00"));
    let ground = Ground {
        clock: clock.clone(),
        randomness: Arc::new(SeededRandomness::new(seed)),
        passphrase_cost: PassphraseCost::FOR_TESTS,
    };
    let founding = Founding {
        municipality: "Aaby Kommune",
        user: Person::AMINA.name,
        department: Person::AMINA.department,
        is_demo: true,
    };
    let founded = Casework::found(folder.path(), PASSPHRASE, &founding, &ground).unwrap();
    let (casework, sheets) = (founded.casework, founded.sheets);
    World {
        folder,
        clock,
        ground,
        casework,
        sheets,
    }
}
