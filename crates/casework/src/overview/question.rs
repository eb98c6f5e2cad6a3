//! What waits for a person to settle it, with what it is about.

use makker_domain::entity_kind::EntityKind;
use makker_domain::field::{FieldSpec, find};
use makker_domain::id::EntityId;
use makker_oplog::StreamId;
use makker_store::{Tables, TablesError};

/// Something that waits for a person to settle it or look at it.
#[derive(Clone, Debug, PartialEq)]
pub struct Question {
    /// Of which thing.
    pub entity: EntityId,
    /// Of which kind.
    pub kind: EntityKind,
    /// In which field; none where it is the baton.
    pub field: Option<&'static FieldSpec>,
    /// `values`, `elements`, `texts`, `late-edits`, `parallel-edits` or `baton`.
    pub what: String,
    /// What the thing is called, or how it begins.
    pub caption: Option<String>,
}

pub(super) fn questions(tables: &Tables<'_>, stream: StreamId) -> Result<Vec<Question>, TablesError> {
    let mut found = Vec::new();
    for open in tables.open_questions(Some(stream))? {
        let Some(row) = tables.entity(stream, open.entity)? else {
            continue;
        };
        found.push(Question {
            entity: open.entity,
            kind: row.kind,
            field: find(open.field),
            what: open.what,
            caption: tables.caption(stream, row.kind, open.entity)?,
        });
    }
    Ok(found)
}
