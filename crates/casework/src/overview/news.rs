//! What others have done since one last looked.

use makker_domain::clock::Timestamp;
use makker_domain::entity_kind::EntityKind;
use makker_domain::field::{FieldSpec, find};
use makker_domain::id::{ChangeId, EntityId, UserId};
use makker_oplog::{OpType, StreamId};
use makker_store::{NewsRow, Tables, TablesError};

/// Something new.
#[derive(Clone, Debug, PartialEq)]
pub struct NewsLine {
    /// The action; what undo takes.
    pub change: ChangeId,
    /// In which stream.
    pub(crate) stream: StreamId,
    /// Whose.
    pub user: UserId,
    /// When, as their device's clock had it.
    pub at: Timestamp,
    /// Of which thing.
    pub entity: EntityId,
    /// Of which kind.
    pub kind: EntityKind,
    /// It came into being, rather than being changed.
    pub is_made: bool,
    /// The field that was changed, if it was one.
    pub field: Option<&'static FieldSpec>,
    /// What it is called, or how it begins.
    pub caption: Option<String>,
}

/// What each of these actions did. An undoing, and what a newer program did, is no news by itself.
pub(crate) fn news_lines(tables: &Tables<'_>, rows: &[NewsRow]) -> Result<Vec<NewsLine>, TablesError> {
    let mut lines = Vec::new();
    for row in rows {
        let Some(entity) = tables.entity(row.stream, row.entity)? else {
            continue;
        };
        let ops = tables.ops_of_change(row.change)?;
        let first = ops
            .iter()
            .find(|op| op.stream == row.stream && op.header.entity == row.entity);
        let Some(first) = first else { continue };
        lines.push(NewsLine {
            change: row.change,
            stream: row.stream,
            user: row.user,
            at: row.at,
            entity: row.entity,
            kind: entity.kind,
            is_made: matches!(first.known_type(), Some(OpType::Create | OpType::Enter)),
            field: first.header.field.and_then(find),
            caption: tables.caption(row.stream, entity.kind, row.entity)?,
        });
    }
    Ok(lines)
}
