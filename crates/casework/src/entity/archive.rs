//! Putting a thing away, and taking it out again.

use makker_domain::field::ARCHIVED;
use makker_domain::id::{ChangeId, EntityId};
use makker_domain::use_log::audit_event::AuditAction;
use makker_domain::value::Value;
use makker_oplog::{Body, OpId};

use super::{Matter, seen_in};
use crate::change::Change;
use crate::error::CaseworkError;
use crate::verb::{Verb, in_family, in_set_up, in_team};
use crate::visit::Casework;

pub(crate) const ARCHIVE_IN_FAMILY: Verb = in_family("archive_in_family", AuditAction::Delete);
pub(crate) const ARCHIVE_IN_SET_UP: Verb = in_set_up("archive_in_set_up", AuditAction::Administer);
pub(crate) const ARCHIVE_IN_TEAM: Verb = in_team("archive_in_team", AuditAction::Delete);

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
        seen: &[OpId],
    ) -> Result<ChangeId, CaseworkError> {
        let verb = matter.verb(&ARCHIVE_IN_FAMILY, &ARCHIVE_IN_SET_UP, &ARCHIVE_IN_TEAM);
        let mut change = Change::begin(self, verb, matter.about())?;
        let (stream, _) = self.find_to_edit(matter, entity)?;
        change.write(
            stream,
            entity,
            Some(ARCHIVED),
            seen_in(stream, seen)?,
            Body::Set(Value::Bool(archived)),
        )?;
        change.commit()
    }
}
