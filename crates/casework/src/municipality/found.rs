//! Founding a municipality: its first profile, user and set-up.

use std::path::Path;

use makker_crypto::random_array;
use makker_domain::entity_kind::EntityKind;
use makker_domain::id::{MunicipalityId, RoleAssignmentId, UserId};
use makker_domain::one_line::one_line;
use makker_domain::period::Period;
use makker_domain::role_assignment::{self, Role};
use makker_domain::use_log::audit_event::AuditAction;
use makker_domain::{municipality, user};
use makker_oplog::{StreamId, StreamKind};
use makker_store::CaseStore;

use crate::change::Change;
use crate::error::CaseworkError;
use crate::ground::Ground;
use crate::verb::{Right, Trace, Verb};
use crate::visit::Casework;

/// Shorter ones are guessed however costly each guess is.
const PASSPHRASE_CHARS_MIN: usize = 12;
const NAME_CHARS_MAX: usize = 120;

/// Somebody must be able to do everything until there are others to share it with.
const FOUNDER_S_ROLES: &[Role] = &[Role::CaseWorker, Role::Administrator, Role::EnrolmentOfficer];

/// Founding comes before there are roles.
pub(crate) const FOUND_MUNICIPALITY: Verb = Verb {
    name: "found_municipality",
    right: Right::Unlocked,
    trace: Trace::WithChange(AuditAction::Administer),
};

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

        let unfinished = CaseStore::create(folder, passphrase, ground.passphrase_cost, &*ground.randomness)?;
        let user_id = UserId::generate(ground.clock.read().at, &random_array(&*ground.randomness)?);
        unfinished.set_device_user(user_id)?;
        let casework = Self::begin(unfinished, user_id, ground)?;

        let set_up = StreamId::from_random(random_array(&*ground.randomness)?);
        let mut change = Change::begin(&casework, &FOUND_MUNICIPALITY, None)?;
        change.start_stream(set_up, StreamKind::Municipality);
        let municipality_id = change.new_id(MunicipalityId::generate)?;
        change.create(set_up, municipality_id, EntityKind::Municipality)?;
        change.set_new(set_up, municipality_id, municipality::NAME, &municipality_name)?;
        change.set_new(set_up, municipality_id, municipality::IS_DEMO, &founding.is_demo)?;
        change.create(set_up, user_id, EntityKind::User)?;
        change.set_new(set_up, user_id, user::NAME, &user_name)?;
        change.set_new(set_up, user_id, user::DEPARTMENT, &department)?;
        for role in FOUNDER_S_ROLES {
            let id = change.new_id(RoleAssignmentId::generate)?;
            change.create(set_up, id, EntityKind::RoleAssignment)?;
            change.set_new(set_up, id, role_assignment::USER, &user_id)?;
            change.set_new(set_up, id, role_assignment::ROLE, role)?;
            change.set_new(
                set_up,
                id,
                role_assignment::VALID,
                &Period::since(casework.today()?),
            )?;
        }
        change.commit()?;
        casework.store.finish()?;
        Ok(casework)
    }
}
