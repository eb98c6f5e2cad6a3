//! Adding to a field of many values, and taking away.

use makker_domain::field::FieldId;
use makker_domain::field_kind::FieldKind;
use makker_domain::id::{ChangeId, EntityId};
use makker_domain::use_log::audit_event::AuditAction;
use makker_domain::value::Value;
use makker_oplog::Body;

use super::Matter;
use super::set_field::field_of;
use crate::change::Change;
use crate::error::CaseworkError;
use crate::verb::{Verb, in_family, in_set_up, in_team};
use crate::visit::Casework;

pub(crate) const PUT_IN_FAMILY: Verb = in_family("put_in_family", AuditAction::Change);
pub(crate) const PUT_IN_SET_UP: Verb = in_set_up("put_in_set_up", AuditAction::Administer);
pub(crate) const PUT_IN_TEAM: Verb = in_team("put_in_team", AuditAction::Change);

impl Casework {
    /// Puts an element into a field, or takes it out. Other elements are not touched.
    ///
    /// # Errors
    /// As [`Casework::set_field`].
    pub fn put_element(
        &self,
        matter: Matter,
        entity: EntityId,
        field: FieldId,
        element: Value,
        present: bool,
    ) -> Result<ChangeId, CaseworkError> {
        let verb = matter.verb(&PUT_IN_FAMILY, &PUT_IN_SET_UP, &PUT_IN_TEAM);
        let mut change = Change::begin(self, verb, matter.about())?;
        let (stream, row) = self.find_to_edit(matter, entity)?;
        let spec = field_of(row.kind, field)?;
        if row.kind.is_entry() {
            return Err(CaseworkError::NoSuchField { field: field.0 });
        }
        let FieldKind::Set(kind) = spec.kind else {
            return Err(CaseworkError::NoSuchField { field: field.0 });
        };
        kind.check(&element).map_err(|issue| CaseworkError::Value {
            field: spec.name,
            issue,
        })?;
        // Who adds or takes away one element has seen what the list said of it.
        let register = self.store.read(|tables| tables.register(stream, entity, field))?;
        let seen = register.words_about(&element);
        change.write(stream, entity, Some(field), seen, Body::Put { element, present })?;
        change.commit()
    }
}
