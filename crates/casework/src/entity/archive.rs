//! Putting a thing away, and taking it out again.

use makker_domain::entity_kind::EntityKind;
use makker_domain::field::ARCHIVED;
use makker_domain::id::{ChangeId, EntityId};
use makker_domain::use_log::audit_event::AuditAction;
use makker_domain::value::Value;
use makker_oplog::{Body, OpRef};
use makker_store::EntityRow;

use super::Matter;
use crate::change::Change;
use crate::error::CaseworkError;
use crate::verb::{Verb, in_family, in_set_up};
use crate::visit::Casework;

pub(crate) const ARCHIVE_IN_FAMILY: Verb = in_family("archive_in_family", AuditAction::Delete);
pub(crate) const ARCHIVE_IN_SET_UP: Verb = in_set_up("archive_in_set_up", AuditAction::Administer);

impl Casework {
    /// Puts a thing away, or takes it out again. Nothing of it is lost.
    ///
    /// # Errors
    /// As [`Casework::set_field`].
    pub fn archive(
        &self,
        matter: Matter,
        entity: EntityId,
        archived: bool,
        seen: Vec<OpRef>,
    ) -> Result<ChangeId, CaseworkError> {
        let verb = if matter == Matter::SetUp {
            &ARCHIVE_IN_SET_UP
        } else {
            &ARCHIVE_IN_FAMILY
        };
        let mut change = Change::begin(self, verb, matter.family())?;
        let (stream, row) = self.find_to_edit(matter, entity)?;
        if archived && self.is_last(&row)? {
            return Err(CaseworkError::LastOne);
        }
        change.write(
            stream,
            entity,
            Some(ARCHIVED),
            seen,
            Body::Set(Value::Bool(archived)),
        )?;
        change.commit()
    }

    /// Whether nobody could come in any more, not even to take it out again.
    fn is_last(&self, row: &EntityRow) -> Result<bool, CaseworkError> {
        let day = self.today()?;
        Ok(match row.kind {
            EntityKind::RoleAssignment => self
                .store
                .read(|tables| tables.is_last_administrator(row.id, day))?,
            EntityKind::Attachment => self.store.read(|tables| tables.is_last_attachment(row.id, day))?,
            _ => false,
        })
    }
}
