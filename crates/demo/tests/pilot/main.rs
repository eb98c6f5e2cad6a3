//! The demo as it lies in a profile afterwards: enough of everything, in order by the rules of the field, and a log
//! that verifies.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::print_stdout,
    reason = "a test that stops is a test that fails"
)]

mod days;
mod families;
mod plans;
mod telling;

use std::collections::BTreeMap;
use std::sync::{Arc, LazyLock};

use makker_casework::{Casework, EntityState, FieldState, Founding, Ground, Matter, PassphraseCost};
use makker_demo::{Calendar, HISTORY_DAYS, MovedClock, SEED, furnish};
use makker_domain::clock::Clock as _;
use makker_domain::entity_kind::EntityKind;
use makker_domain::field::FieldId;
use makker_domain::id::{EntityId, FamilyId};
use makker_domain::stored::{Stored, read};
use makker_domain::user;
use makker_domain::value::Value;
use makker_set_up::{copenhagen_tingbjerg, row_id};
use makker_testkit::{SeededRandomness, StillClock};
use tempfile::TempDir;

const PASSPHRASE: &str = "tre gule støvler i regnen";
const NOW: &str = "2026-11-24T11:52:00+01:00";

struct Played {
    _folder: TempDir,
    casework: Casework,
    calendar: Calendar,
    families: Vec<(FamilyId, String)>,
}

/// Founded two years ago and played up to today, as `init --demo` does it.
fn play(is_demo: bool) -> (TempDir, Casework, Calendar, Arc<MovedClock>) {
    let folder = tempfile::tempdir().unwrap();
    let real = Arc::new(StillClock::at(NOW));
    let calendar = Calendar::of(real.read().at).unwrap();
    let clock = Arc::new(MovedClock::back_by(real, HISTORY_DAYS));
    let ground = Ground {
        clock: clock.clone(),
        randomness: Arc::new(SeededRandomness::new(1)),
        passphrase_cost: PassphraseCost::FOR_TESTS,
    };
    let founding = Founding {
        municipality: "Københavns Kommune",
        user: "Lise Brandt",
        department: "SOF",
        is_demo,
    };
    let set = copenhagen_tingbjerg().unwrap();
    let founded = Casework::found_with_set_up(folder.path(), PASSPHRASE, &founding, &set, &ground).unwrap();
    (folder, founded.casework, calendar, clock)
}

static PLAYED: LazyLock<Played> = LazyLock::new(|| {
    let (folder, casework, calendar, clock) = play(true);
    furnish(&casework, &calendar, SEED).unwrap();
    clock.put_right();
    let listed = casework.families().unwrap();
    let families = listed.into_iter().map(|row| (row.id, row.name)).collect();
    Played {
        _folder: folder,
        casework,
        calendar,
        families,
    }
});

impl Played {
    fn list(&self, family: FamilyId, kind: EntityKind) -> Vec<EntityState> {
        self.casework.list(Matter::Family(family), kind).unwrap()
    }

    fn named(&self, name: &str) -> FamilyId {
        self.families.iter().find(|(_, found)| found == name).unwrap().0
    }

    /// Whose they are, by name.
    fn users(&self) -> BTreeMap<EntityId, (String, String)> {
        let users = self.casework.list(Matter::SetUp, EntityKind::User).unwrap();
        let words = |one: &EntityState, field| get::<String>(one, field).unwrap();
        users
            .iter()
            .map(|one| (one.id, (words(one, user::NAME), words(one, user::DEPARTMENT))))
            .collect()
    }
}

fn field(thing: &EntityState, id: FieldId) -> &FieldState {
    thing.fields.iter().find(|state| state.field.id == id).unwrap()
}

fn get<T: Stored>(thing: &EntityState, id: FieldId) -> Option<T> {
    let shown = field(thing, id).shown.clone().unwrap_or(Value::Nothing);
    read(&shown).unwrap()
}

fn shipped(kind: EntityKind, key: &str) -> EntityId {
    row_id(makker_set_up::NAME, kind, key)
}
