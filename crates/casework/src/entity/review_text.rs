//! Saying that parallel or late edits of a long text have been looked at.

use std::collections::BTreeSet;

use makker_domain::field::FieldId;
use makker_domain::field_kind::FieldKind;
use makker_domain::id::{ChangeId, EntityId};
use makker_domain::use_log::audit_event::AuditAction;
use makker_oplog::{Body, OpRef};

use super::Matter;
use super::set_field::field_of;
use crate::change::Change;
use crate::error::CaseworkError;
use crate::verb::{Verb, in_family, in_set_up, in_team};
use crate::visit::Casework;

pub(crate) const REVIEW_IN_FAMILY: Verb = in_family("review_in_family", AuditAction::Change);
pub(crate) const REVIEW_IN_SET_UP: Verb = in_set_up("review_in_set_up", AuditAction::Administer);
pub(crate) const REVIEW_IN_TEAM: Verb = in_team("review_in_team", AuditAction::Change);

/// An operation's header has room for more, but not for any number.
const NAMED_AT_ONCE: usize = 200;

impl Casework {
    /// The text stands as it reads: everything that waits to be looked at has been. `None` when nothing waits.
    ///
    /// # Errors
    /// As [`Casework::set_field`].
    pub fn review_text(
        &self,
        matter: Matter,
        entity: EntityId,
        field: FieldId,
    ) -> Result<Option<ChangeId>, CaseworkError> {
        let verb = matter.verb(&REVIEW_IN_FAMILY, &REVIEW_IN_SET_UP, &REVIEW_IN_TEAM);
        let mut change = Change::begin(self, verb, matter.about())?;
        let (stream, row) = self.find_to_edit(matter, entity)?;
        let FieldKind::LongText { .. } = field_of(row.kind, field)?.kind else {
            return Err(CaseworkError::NoSuchField { field: field.0 });
        };
        let text = self
            .store
            .read(|tables| tables.long_text(stream, entity, field))?;
        let pairs = text.parallel().into_iter().flat_map(|(one, other)| [one, other]);
        let looked_at: BTreeSet<OpRef> = text.late().into_iter().chain(pairs).collect();
        if looked_at.is_empty() {
            return Ok(None);
        }
        let looked_at: Vec<OpRef> = looked_at.into_iter().collect();
        for some in looked_at.chunks(NAMED_AT_ONCE) {
            change.write(stream, entity, Some(field), some.to_vec(), Body::ReviewText)?;
        }
        change.commit().map(Some)
    }
}
