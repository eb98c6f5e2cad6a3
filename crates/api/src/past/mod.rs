//! Commands about what has been.

pub(crate) mod history;
pub(crate) mod redact;
pub(crate) mod undo;

use makker_domain::id::ChangeId;
use schemars::JsonSchema;
use serde::Serialize;
use specta::Type;

/// An action that is done and on the disk.
#[derive(Clone, Debug, Serialize, JsonSchema, Type)]
pub struct ChangeView {
    /// Its id (UUID): what undo takes.
    pub change: String,
}

impl From<ChangeId> for ChangeView {
    fn from(change: ChangeId) -> Self {
        Self {
            change: change.to_string(),
        }
    }
}
