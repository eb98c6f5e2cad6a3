//! Founding a municipality: its first profile, user and set-up.

use std::path::Path;

use makker_crypto::random_array;
use makker_domain::entity_kind::EntityKind;
use makker_domain::id::{MunicipalityId, UserId};
use makker_domain::one_line::one_line;
use makker_domain::value::Value;
use makker_domain::{municipality, user};
use makker_oplog::{StreamId, StreamKind};
use makker_store::CaseStore;

use crate::change::Change;
use crate::error::CaseworkError;
use crate::ground::Ground;
use crate::visit::Casework;

/// Shorter ones are guessed however costly each guess is.
const PASSPHRASE_CHARS_MIN: usize = 12;
const NAME_CHARS_MAX: usize = 120;

/// Who founds what.
#[derive(Clone, Copy, Debug)]
pub struct Founding<'a> {
    /// The municipality's name.
    pub municipality: &'a str,
    /// The first user's name.
    pub user: &'a str,
    /// The first user's department, by its short name.
    pub department: &'a str,
    /// Invented data for showing the program.
    pub is_demo: bool,
}

impl Casework {
    /// Founds a municipality in a new profile in `folder` and unlocks it.
    ///
    /// # Errors
    /// [`CaseworkError::OneLine`], [`CaseworkError::PassphraseTooShort`], [`CaseworkError::Store`].
    pub fn found(
        folder: &Path,
        passphrase: &str,
        founding: &Founding<'_>,
        ground: &Ground,
    ) -> Result<Self, CaseworkError> {
        let municipality_name = one_line(founding.municipality, NAME_CHARS_MAX)?;
        let user_name = one_line(founding.user, NAME_CHARS_MAX)?;
        let department = one_line(founding.department, NAME_CHARS_MAX)?;
        if passphrase.chars().count() < PASSPHRASE_CHARS_MIN {
            return Err(CaseworkError::PassphraseTooShort {
                chars_min: PASSPHRASE_CHARS_MIN,
            });
        }

        let store = CaseStore::create(folder, passphrase, ground.passphrase_cost, &*ground.randomness)?;
        let user_id = UserId::generate(ground.clock.read().at, &random_array(&*ground.randomness)?);
        let set_up = StreamId::from_random(random_array(&*ground.randomness)?);
        store.set_device_user(user_id)?;
        let casework = Self::begin(store, user_id, ground)?;

        let mut change = Change::begin(&casework)?;
        change.start_stream(set_up, StreamKind::Municipality);
        let municipality_id = change.new_id(MunicipalityId::generate)?;
        change.create(set_up, municipality_id, EntityKind::Municipality)?;
        let name = Value::Text(municipality_name);
        change.set(set_up, municipality_id, municipality::NAME, vec![], name)?;
        change.set(
            set_up,
            municipality_id,
            municipality::IS_DEMO,
            vec![],
            Value::Bool(founding.is_demo),
        )?;
        change.create(set_up, user_id, EntityKind::User)?;
        change.set(set_up, user_id, user::NAME, vec![], Value::Text(user_name))?;
        change.set(set_up, user_id, user::DEPARTMENT, vec![], Value::Text(department))?;
        change.commit()?;
        Ok(casework)
    }
}
