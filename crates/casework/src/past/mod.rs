//! Verbs about what has been: history, undo, redaction.

mod approved_copies;
pub(crate) mod history;
pub(crate) mod redact;
pub(crate) mod undo;
mod undone_copies;

pub use redact::Remaining;

use makker_domain::clock::ClockReading;
use makker_domain::id::{ChangeId, UserId, VisitId};
use makker_domain::value::Value;
use makker_oplog::OpId;

/// One step in the life of a field.
#[derive(Clone, Debug, PartialEq)]
pub struct HistoryStep {
    /// The operation.
    pub op: OpId,
    /// What was done.
    pub what: HistoryWhat,
    /// Who did it.
    pub user: UserId,
    /// What the device's clock showed.
    pub at: ClockReading,
    /// During which stay in the program.
    pub visit: VisitId,
    /// As part of which action; what undo takes.
    pub change: ChangeId,
    /// The steps it knowingly replaced.
    pub replaced: Vec<OpId>,
    /// It stands now.
    pub stands: bool,
}

/// What a step did.
#[derive(Clone, Debug, PartialEq)]
pub enum HistoryWhat {
    /// Gave the field this value.
    Set(Value),
    /// Put an element in.
    PutIn(Value),
    /// Took an element out.
    TookOut(Value),
    /// Edited a long text: how much was taken away, in UTF-16 units, and what was put there.
    Edited {
        /// How much was taken away.
        deleted_utf16: u32,
        /// What was put there.
        inserted: String,
    },
    /// Began the text anew from this.
    BegunAnew(String),
    /// Looked at parallel or late edits.
    Reviewed,
    /// Its content was removed.
    Redacted,
    /// Done by a newer program, in a way this one does not know.
    Newer,
}
