//! What changes the store: this device's own changes, and what comes from others.

use std::collections::BTreeSet;

use makker_domain::entity_kind::EntityKind;
use makker_domain::id::UserId;
use makker_oplog::{Op, OpRef, StreamKind};
use rusqlite::Transaction;

use super::{CaseStore, Tables};
use crate::batches;
use crate::commit::{ChangeDraft, Committed, commit};
use crate::error::StoreError;
use crate::intake::{self, Delivery, Intake};
use crate::parts::{Parts, Stop};
use crate::refusal::Refusal;

impl CaseStore {
    /// Records who uses this device.
    ///
    /// # Errors
    /// [`StoreError::DiskFull`] or what the database reports.
    pub fn set_device_user(&self, user: UserId) -> Result<(), StoreError> {
        self.write(|transaction| transaction.execute("UPDATE device SET user_id = ?1", [user.to_bytes()]))
            .map(|_| ())
    }

    /// Closes and signs what this device has written since its last batches: when the profile locks, before it pushes.
    ///
    /// # Errors
    /// [`StoreError::DiskFull`] or what the database reports; nothing was changed then.
    pub fn close_batches(&self) -> Result<(), StoreError> {
        self.write(|transaction| batches::close_open_runs(transaction, &self.device))
    }

    /// Appends one user action and folds it into the tables, in one transaction. When this returns the change is on
    /// the disk.
    ///
    /// # Errors
    /// [`StoreError::DiskFull`] or what the database reports; nothing was changed then.
    pub fn commit(&self, change: &ChangeDraft) -> Result<Vec<OpRef>, StoreError> {
        let committed = self.write(|transaction| self.append(transaction, change))?;
        self.writing.after_removing(committed.indexed.removed);
        Ok(committed.ops)
    }

    /// As [`commit`](Self::commit), unless there is an objection: `before` looks at the tables as the change finds them, if
    /// they are of another edition than `looked_at`; `after` at the tables with it in them, and is told the kinds of things
    /// it touched. Both in the change's transaction, so that nothing comes between.
    ///
    /// # Errors
    /// The outer one as of [`commit`](Self::commit), the inner one is the objection; nothing was changed then.
    pub fn commit_unless<O>(
        &self,
        change: &ChangeDraft,
        looked_at: u64,
        before: impl FnOnce(&Tables<'_>) -> Result<Option<O>, rusqlite::Error>,
        after: impl FnOnce(&Tables<'_>, &BTreeSet<EntityKind>) -> Result<Option<O>, rusqlite::Error>,
    ) -> Result<Result<Vec<OpRef>, O>, StoreError> {
        let mut objection = None;
        let committed = self.write(|transaction| {
            let tables = Tables { transaction };
            if self.edition() != looked_at {
                objection = before(&tables)?;
            }
            if objection.is_some() {
                return Err(Refusal::Objection.into());
            }
            let committed = self.append(transaction, change)?;
            objection = after(&tables, &committed.indexed.kinds)?;
            if objection.is_some() {
                return Err(Refusal::Objection.into());
            }
            Ok(committed)
        });
        if let Some(objection) = objection {
            return Ok(Err(objection));
        }
        let committed = committed?;
        self.writing.after_removing(committed.indexed.removed);
        Ok(Ok(committed.ops))
    }

    /// As [`commit`](Self::commit), for a change that is made in the transaction that writes it, and handed over in parts. `begun`
    /// is the change without any of its operations; `write` is given the tables as they stand, with the parts handed over
    /// until then in them. Until it is done no other can write; others read what stood there before.
    ///
    /// # Errors
    /// The outer one as of [`commit`](Self::commit), the inner one is the objection; nothing was changed then.
    pub fn commit_parts<T, O>(
        &self,
        begun: &ChangeDraft,
        write: impl FnOnce(&Tables<'_>, &mut Parts<'_, '_>) -> Result<T, Stop<O>>,
    ) -> Result<Result<T, O>, StoreError> {
        let mut objection = None;
        let written = self.write(|transaction| {
            let mut parts = Parts {
                transaction,
                device: &self.device,
                begun,
                removed: 0,
            };
            match write(&Tables { transaction }, &mut parts) {
                Ok(written) => Ok((written, parts.removed)),
                Err(Stop::Tables(error)) => Err(error),
                Err(Stop::Objection(why)) => {
                    objection = Some(why);
                    Err(Refusal::Objection.into())
                }
            }
        });
        if let Some(objection) = objection {
            return Ok(Err(objection));
        }
        let (written, removed) = written?;
        self.writing.after_removing(removed);
        Ok(Ok(written))
    }

    /// As [`commit`](Self::commit), for an entry of the log of use that must stand before something is shown. On a full
    /// disk it is written from the reserve, of which an edit gets nothing.
    ///
    /// # Errors
    /// [`StoreError::DiskFull`] when the reserve is used up too; nothing was changed then, and nothing may be shown.
    pub fn commit_trace(&self, change: &ChangeDraft) -> Result<Vec<OpRef>, StoreError> {
        let committed = self
            .writing
            .trace(|transaction| self.append(transaction, change))?;
        Ok(committed.ops)
    }

    fn append(
        &self,
        transaction: &Transaction<'_>,
        change: &ChangeDraft,
    ) -> Result<Committed, rusqlite::Error> {
        let committed = commit(transaction, change)?;
        batches::close_full_runs(transaction, &self.device, &change.streams())?;
        Ok(committed)
    }

    /// Takes in operations from another device, in any order, again or for the first time, in one transaction.
    ///
    /// # Errors
    /// [`StoreError::DiskFull`] or what the database reports; nothing was changed then.
    pub fn take_in(&self, kind: StreamKind, ops: &[Op]) -> Result<Intake, StoreError> {
        let intake = self.write(|transaction| intake::take_in(transaction, kind, ops))?;
        self.writing.after_removing(intake.removed);
        Ok(intake)
    }

    /// As [`take_in`](Self::take_in), with the batches that close what came; all of it in one transaction.
    ///
    /// # Errors
    /// As [`take_in`](Self::take_in).
    pub fn take_in_closed(&self, deliveries: &[Delivery]) -> Result<Intake, StoreError> {
        let intake = self.write(|transaction| intake::take_in_closed(transaction, deliveries))?;
        self.writing.after_removing(intake.removed);
        Ok(intake)
    }
}
