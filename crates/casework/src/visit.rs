//! One stay in the program, from unlock to lock.

use std::path::Path;

use makker_crypto::random_array;
use makker_domain::id::{UserId, VisitId};
use makker_store::{CaseStore, StoreError};

use crate::error::CaseworkError;
use crate::ground::Ground;

/// An unlocked profile and who is using it. Dropping it locks.
pub struct Casework {
    pub(crate) store: CaseStore,
    pub(crate) ground: Ground,
    pub(crate) user: UserId,
    pub(crate) visit: VisitId,
}

impl Casework {
    /// Unlocks the profile in `folder`.
    ///
    /// # Errors
    /// [`CaseworkError::Store`] with what stands in the way.
    pub fn unlock(folder: &Path, passphrase: &str, ground: &Ground) -> Result<Self, CaseworkError> {
        let store = CaseStore::open(folder, passphrase)?;
        let user = store
            .read(|tables| tables.device_user())?
            .ok_or(StoreError::Damaged { file: folder.into() })?;
        Self::begin(store, user, ground)
    }

    pub(crate) fn begin(store: CaseStore, user: UserId, ground: &Ground) -> Result<Self, CaseworkError> {
        let visit = VisitId::generate(ground.clock.read().at, &random_array(&*ground.randomness)?);
        Ok(Self {
            store,
            ground: ground.clone(),
            user,
            visit,
        })
    }
}
