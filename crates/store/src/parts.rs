//! A change too large to be held in memory at once: it is handed over in parts, and all of them are one transaction.

use makker_crypto::DeviceKeys;
use makker_oplog::{StreamId, StreamKind};
use rusqlite::Transaction;

use crate::batches;
use crate::commit::{ChangeDraft, OpDraft, commit};

/// Why a change in parts was not written.
#[derive(Debug)]
pub enum Stop<O> {
    /// The tables could not be read or written.
    Tables(rusqlite::Error),
    /// Whoever writes has an objection, or was told to stop.
    Objection(O),
}

impl<O> From<rusqlite::Error> for Stop<O> {
    fn from(error: rusqlite::Error) -> Self {
        Self::Tables(error)
    }
}

/// Where the parts go.
pub struct Parts<'t, 'c> {
    pub(crate) transaction: &'t Transaction<'c>,
    pub(crate) device: &'t DeviceKeys,
    pub(crate) begun: &'t ChangeDraft,
    pub(crate) removed: usize,
}

impl Parts<'_, '_> {
    /// Appends these operations and folds them into the tables; `new_streams` come into being first, if they are not here. They stand there when all parts do.
    ///
    /// # Errors
    /// What the database reports.
    pub fn add(
        &mut self,
        new_streams: Vec<(StreamId, StreamKind)>,
        ops: Vec<OpDraft>,
    ) -> Result<(), rusqlite::Error> {
        let part = ChangeDraft {
            new_streams,
            ops,
            drafts_done: Vec::new(),
            ..*self.begun
        };
        let committed = commit(self.transaction, &part)?;
        self.removed += committed.indexed.removed;
        batches::close_full_runs(self.transaction, self.device, &part.streams())
    }
}
