//! A municipality that Amina has just founded, with a clock that the test moves.

use std::sync::Arc;

use makker_crypto::PassphraseCost;
use makker_testkit::{Person, SeededRandomness, StillClock};
use tempfile::TempDir;

use crate::{Casework, Founding, Ground};

pub const PASSPHRASE: &str = "tre små fisk i en å";

pub struct World {
    pub folder: TempDir,
    pub clock: Arc<StillClock>,
    pub ground: Ground,
    pub casework: Casework,
}

pub fn founded() -> World {
    let folder = tempfile::tempdir().unwrap();
    let clock = Arc::new(StillClock::at("2026-11-24T13:00:00+01:00"));
    let ground = Ground {
        clock: clock.clone(),
        randomness: Arc::new(SeededRandomness::new(1)),
        passphrase_cost: PassphraseCost::FOR_TESTS,
    };
    let founding = Founding {
        municipality: "Aaby Kommune",
        user: Person::AMINA.name,
        department: Person::AMINA.department,
        is_demo: true,
    };
    let casework = Casework::found(folder.path(), PASSPHRASE, &founding, &ground).unwrap();
    World {
        folder,
        clock,
        ground,
        casework,
    }
}
