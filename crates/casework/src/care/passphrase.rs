//! Another passphrase: because the user wants one, or because the old one is lost and two officers lay their sheets
//! together.

use std::path::Path;

use makker_crypto::{Sheet, combine};
use makker_domain::use_log::audit_event::AuditAction;
use makker_store::{CaseStore, Opener, StoreError};

use crate::change::Change;
use crate::error::{CaseworkError, SheetFault};
use crate::ground::Ground;
use crate::municipality::found::check_passphrase;
use crate::verb::{Right, Trace, Verb};
use crate::visit::Casework;

/// Whoever has unlocked: it comes with the old passphrase.
pub(crate) const CHANGE_PASSPHRASE: Verb = Verb {
    name: "change_passphrase",
    right: Right::Unlocked,
    trace: Trace::WithChange(AuditAction::Administer),
};
/// Whoever holds two sheets has unlocked.
pub(crate) const RECOVER_PROFILE: Verb = Verb {
    name: "recover_profile",
    right: Right::Unlocked,
    trace: Trace::WithChange(AuditAction::Administer),
};

impl Casework {
    /// Makes `new` the passphrase of the closed profile in `folder`.
    ///
    /// # Errors
    /// [`CaseworkError::PassphraseTooShort`], [`CaseworkError::Store`]; the old one holds then.
    pub fn change_passphrase(
        folder: &Path,
        old: &str,
        new: &str,
        ground: &Ground,
    ) -> Result<(), CaseworkError> {
        check_passphrase(new)?;
        let casework = Self::unlock(folder, old, ground)?;
        casework.replace_passphrase(folder, &CHANGE_PASSPHRASE, Opener::Passphrase(old), new)
    }

    /// Makes `new` the passphrase of the closed profile in `folder`, whose old one is lost, with what is printed on two of
    /// the municipality's three sheets.
    ///
    /// # Errors
    /// [`CaseworkError::Sheets`], [`CaseworkError::PassphraseTooShort`], [`CaseworkError::Store`]; nothing was changed then.
    pub fn recover_profile(
        folder: &Path,
        sheets: [&str; 2],
        new: &str,
        ground: &Ground,
    ) -> Result<(), CaseworkError> {
        check_passphrase(new)?;
        let [one, other] = sheets;
        let read = |number, text| Sheet::from_text(text).map_err(|error| SheetFault::OfOne { number, error });
        let (one, other) = (read(1, one)?, read(2, other)?);
        let secrets = combine(&one, &other).map_err(SheetFault::Together)?;
        let seed = &secrets.recovery;
        let store = CaseStore::open_with_recovery(folder, seed).map_err(|error| match error {
            StoreError::WrongPassphrase => CaseworkError::Sheets(SheetFault::OtherProfile),
            error => error.into(),
        })?;
        let casework = Self::of_device_user(store, folder, ground)?;
        casework.replace_passphrase(folder, &RECOVER_PROFILE, Opener::Recovery(seed), new)
    }

    /// The trace first: better one of something that then failed than none of something that was done.
    fn replace_passphrase(
        self,
        folder: &Path,
        verb: &Verb,
        opener: Opener<'_>,
        new: &str,
    ) -> Result<(), CaseworkError> {
        Change::begin(&self, verb, None)?.commit()?;
        self.before_lock()?;
        let ground = self.ground.clone();
        drop(self);
        Ok(CaseStore::set_passphrase(
            folder,
            opener,
            new,
            ground.passphrase_cost,
            &*ground.randomness,
        )?)
    }
}
