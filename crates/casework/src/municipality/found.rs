//! Founding a municipality: its first profile, user and set-up.

use std::path::Path;

use makker_crypto::{Certificate, Issuer, RootKeys, SignedCertificate, SignedGenesis, found, random_array};
use makker_domain::clock::Timestamp;
use makker_domain::entity_kind::EntityKind;
use makker_domain::id::{CrossTeamId, MunicipalityId, RoleAssignmentId, UserId};
use makker_domain::one_line::one_line;
use makker_domain::period::Period;
use makker_domain::role_assignment::{self, Role};
use makker_domain::use_log::audit_event::AuditAction;
use makker_domain::{cross_team, municipality, user};
use makker_oplog::{Body, StreamId, StreamKind};
use makker_set_up::SetUp;
use makker_store::CaseStore;
use zeroize::Zeroizing;

use super::departments::short_name;
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

/// A municipality that has just been founded.
pub struct Founded {
    /// Its first profile, open.
    pub casework: Casework,
    /// The three sheets to print. Any two of them open everything; they are kept nowhere else.
    pub sheets: [SheetText; 3],
}

/// The text of one sheet, wiped from memory when dropped.
pub type SheetText = Zeroizing<String>;

impl Casework {
    /// Takes back a founding whose sheets could not be handed over. The profile must be closed.
    ///
    /// # Errors
    /// [`CaseworkError::Store`].
    pub fn take_back_founding(folder: &Path) -> Result<(), CaseworkError> {
        Ok(CaseStore::take_back(folder)?)
    }
}

/// # Errors
/// [`CaseworkError::PassphraseTooShort`].
pub(crate) fn check_passphrase(passphrase: &str) -> Result<(), CaseworkError> {
    if passphrase.chars().count() < PASSPHRASE_CHARS_MIN {
        return Err(CaseworkError::PassphraseTooShort {
            chars_min: PASSPHRASE_CHARS_MIN,
        });
    }
    Ok(())
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
    ) -> Result<Founded, CaseworkError> {
        let founded = Self::begin_founding(folder, passphrase, founding, ground, true, |_| Ok(()))?;
        founded.casework.finish_founding()?;
        Ok(founded)
    }

    /// As [`found`](Self::found), with the rows of `set` in the set-up from the beginning: a profile without them is never
    /// left behind.
    ///
    /// # Errors
    /// As [`found`](Self::found).
    pub fn found_with_set_up(
        folder: &Path,
        passphrase: &str,
        founding: &Founding<'_>,
        set: &SetUp,
        ground: &Ground,
    ) -> Result<Founded, CaseworkError> {
        let founded = Self::found_but_not_finished(folder, passphrase, founding, set, ground)?;
        founded.casework.finish_founding()?;
        Ok(founded)
    }

    /// As [`found_with_set_up`](Self::found_with_set_up), but the folder holds no profile before
    /// [`finish_founding`](Self::finish_founding): whoever drops this instead, or is ended meanwhile, leaves none behind.
    ///
    /// # Errors
    /// As [`found`](Self::found); [`CaseworkError::DepartmentUnknown`] where `set` has no such department.
    pub fn found_but_not_finished(
        folder: &Path,
        passphrase: &str,
        founding: &Founding<'_>,
        set: &SetUp,
        ground: &Ground,
    ) -> Result<Founded, CaseworkError> {
        let department = short_name(set, founding.department)?;
        let founding = &Founding {
            department: &department,
            ..*founding
        };
        let ships_no_team = set.rows.iter().all(|row| row.kind != EntityKind::CrossTeam);
        Self::begin_founding(folder, passphrase, founding, ground, ships_no_team, |casework| {
            casework.adopt_set_up(set)?;
            casework.join_shipped_teams(set)
        })
    }

    /// Makes what was founded a profile, once its sheets are where they should be.
    ///
    /// # Errors
    /// [`CaseworkError::Store`]; it can be tried again then.
    pub fn finish_founding(&self) -> Result<(), CaseworkError> {
        Ok(self.store.finish()?)
    }

    fn begin_founding(
        folder: &Path,
        passphrase: &str,
        founding: &Founding<'_>,
        ground: &Ground,
        makes_team: bool,
        furnish: impl FnOnce(&Self) -> Result<(), CaseworkError>,
    ) -> Result<Founded, CaseworkError> {
        let municipality_name = one_line(founding.municipality, NAME_CHARS_MAX)?;
        let user_name = one_line(founding.user, NAME_CHARS_MAX)?;
        let department = one_line(founding.department, NAME_CHARS_MAX)?;
        check_passphrase(passphrase)?;

        let ceremony = found(&*ground.randomness)?;
        let store = CaseStore::create(folder, passphrase, ground.passphrase_cost, &*ground.randomness)?;
        store.add_recovery(&ceremony.secrets.recovery.public()?, &*ground.randomness)?;
        let now = ground.clock.read().at;
        let user_id = UserId::generate(now, &random_array(&*ground.randomness)?);
        store.set_device_user(user_id)?;
        let casework = Self::begin(store, user_id, ground)?;

        let set_up = StreamId::from_random(random_array(&*ground.randomness)?);
        let mut change = Change::begin(&casework, &FOUND_MUNICIPALITY, None)?;
        change.start_stream(set_up, StreamKind::Municipality);
        let municipality_id = change.new_id(MunicipalityId::generate)?;
        change.create(set_up, municipality_id, EntityKind::Municipality)?;
        let root = &ceremony.secrets.root;
        let recovery = ceremony.secrets.recovery.public()?;
        let genesis = SignedGenesis::sign(root, &recovery, now.unix_ms(), founding.is_demo);
        change.write(
            set_up,
            municipality_id.into(),
            None,
            Vec::new(),
            Body::Found(genesis.to_bytes()),
        )?;
        change.set_new(set_up, municipality_id, municipality::NAME, &municipality_name)?;
        change.set_new(set_up, municipality_id, municipality::IS_DEMO, &founding.is_demo)?;
        change.create(set_up, user_id, EntityKind::User)?;
        let certificate = first_certificate(&casework, root, &user_name, &department, now)?;
        change.write(
            set_up,
            user_id.into(),
            None,
            Vec::new(),
            Body::Certify(certificate.to_bytes()?),
        )?;
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
                // From no day: a clock that runs ahead today would lock everybody out tomorrow, when it is put right.
                &Period::ALWAYS,
            )?;
        }
        if makes_team {
            // Called as the municipality is until somebody says otherwise.
            let team = change.new_id(CrossTeamId::generate)?;
            change.create(set_up, team, EntityKind::CrossTeam)?;
            change.set_new(set_up, team, cross_team::NAME, &municipality_name)?;
            change.start_team_stream(set_up, team)?;
            change.join_team(set_up, team)?;
        }
        change.commit()?;
        furnish(&casework)?;
        casework.store.close_batches()?;
        // With this the secrets are gone but for the sheets.
        let [one, two, three] = ceremony.sheets.each_ref();
        let sheets = [one.to_text()?, two.to_text()?, three.to_text()?];
        Ok(Founded { casework, sheets })
    }
}

impl Casework {
    /// The founder is in the teams that ship: with nobody in it, nobody could see what is a team's own.
    fn join_shipped_teams(&self, set: &SetUp) -> Result<(), CaseworkError> {
        let mut teams = set
            .rows
            .iter()
            .filter(|row| row.kind == EntityKind::CrossTeam)
            .peekable();
        if teams.peek().is_none() {
            return Ok(());
        }
        let set_up = self.set_up_stream()?;
        let mut change = Change::begin(self, &FOUND_MUNICIPALITY, None)?;
        for team in teams {
            change.join_team(set_up, team.id.into())?;
        }
        change.commit().map(|_| ())
    }
}

/// The root vouches for the founder's device; from then on officers vouch for others.
fn first_certificate(
    casework: &Casework,
    root: &RootKeys,
    user_name: &str,
    department: &str,
    now: Timestamp,
) -> Result<SignedCertificate, CaseworkError> {
    let device = casework.store.device();
    let mut roles: Vec<String> = FOUNDER_S_ROLES
        .iter()
        .map(|role| role.as_str().to_owned())
        .collect();
    roles.sort();
    let certificate = Certificate {
        municipality: root.municipality(),
        subject_user: casework.user.to_bytes(),
        user_name: user_name.to_owned(),
        department: department.to_owned(),
        roles,
        login_subject: String::new(),
        signing: device.signing_public(),
        kem: device.kem_public(),
        incarnation: 1,
        valid_from_ms: now.unix_ms(),
        valid_to_ms: 0,
        issued_at_ms: now.unix_ms(),
        issuer: Issuer::Root,
    };
    Ok(certificate.issued_by_root(root)?)
}
