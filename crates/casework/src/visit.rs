//! One stay in the program, from unlock to lock.

use std::path::Path;

use chrono::NaiveDate;
use makker_crypto::random_array;
use makker_domain::id::{UserId, VisitId};
use makker_oplog::{StreamId, TypistId};
use makker_store::{CaseStore, StoreError};

use crate::error::CaseworkError;
use crate::family::break_glass::OpenedFamilies;
use crate::gross_list::desk::GrossListDesk;
use crate::ground::Ground;
use crate::trace::LastReads;

/// An unlocked profile and who is using it. Dropping it locks.
pub struct Casework {
    pub(crate) store: CaseStore,
    pub(crate) ground: Ground,
    pub(crate) user: UserId,
    pub(crate) visit: VisitId,
    pub(crate) access_stream: StreamId,
    pub(crate) last_reads: LastReads,
    pub(crate) opened: OpenedFamilies,
    pub(crate) gross_list: GrossListDesk,
    /// Drawn anew at every unlock and never stored: two who type under one id would drift apart.
    pub(crate) typist: TypistId,
}

impl Casework {
    /// Unlocks the profile in `folder`.
    ///
    /// # Errors
    /// [`CaseworkError::Store`] with what stands in the way.
    pub fn unlock(folder: &Path, passphrase: &str, ground: &Ground) -> Result<Self, CaseworkError> {
        Self::of_device_user(CaseStore::open(folder, passphrase)?, folder, ground)
    }

    /// Begins a visit of whoever uses this device.
    pub(crate) fn of_device_user(
        store: CaseStore,
        folder: &Path,
        ground: &Ground,
    ) -> Result<Self, CaseworkError> {
        let user = store
            .read(|tables| tables.device_user())?
            .ok_or(StoreError::Damaged { file: folder.into() })?;
        Self::begin(store, user, ground)
    }

    pub(crate) fn begin(store: CaseStore, user: UserId, ground: &Ground) -> Result<Self, CaseworkError> {
        let visit = VisitId::generate(ground.clock.read().at, &random_array(&*ground.randomness)?);
        let access_stream = store.device_access_stream()?;
        let typist = TypistId::from_random(u64::from_be_bytes(random_array(&*ground.randomness)?));
        Ok(Self {
            store,
            ground: ground.clone(),
            user,
            visit,
            access_stream,
            last_reads: LastReads::default(),
            opened: OpenedFamilies::default(),
            gross_list: GrossListDesk::default(),
            typist,
        })
    }

    /// Before the profile is locked: closes and signs what was written. What cannot be closed now is closed next time;
    /// nothing of it is lost.
    ///
    /// # Errors
    /// [`CaseworkError::Store`].
    pub fn before_lock(&self) -> Result<(), CaseworkError> {
        Ok(self.store.close_batches()?)
    }

    /// Whether the disk is so full that one can still read, but not write.
    pub fn is_disk_full(&self) -> bool {
        self.store.is_disk_full()
    }

    /// The date in Denmark, as far as the clock can be believed.
    pub(crate) fn today(&self) -> Result<NaiveDate, CaseworkError> {
        self.ground
            .clock
            .read()
            .at
            .date_in_denmark()
            .ok_or(CaseworkError::ClockOutsideCalendar)
    }
}
