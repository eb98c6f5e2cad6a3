//! Writing a single field.

use std::collections::BTreeSet;

use makker_domain::entity_kind::EntityKind;
use makker_domain::field::{FieldId, FieldSpec, find};
use makker_domain::field_kind::FieldKind;
use makker_domain::id::{ChangeId, EntityId};
use makker_domain::use_log::audit_event::AuditAction;
use makker_domain::value::Value;
use makker_domain::value_issue::ValueIssue;
use makker_oplog::{Body, OpId};

use super::{Matter, seen_in};
use crate::change::Change;
use crate::error::CaseworkError;
use crate::verb::{Verb, in_family, in_set_up, in_team};
use crate::visit::Casework;

pub(crate) const SET_IN_FAMILY: Verb = in_family("set_in_family", AuditAction::Change);
pub(crate) const SET_IN_SET_UP: Verb = in_set_up("set_in_set_up", AuditAction::Administer);
pub(crate) const SET_IN_TEAM: Verb = in_team("set_in_team", AuditAction::Change);

impl Casework {
    /// Gives a field a value. `seen` is what the user saw there: what they have not seen stays beside the new value as a
    /// clash, and is not overwritten. Naming all values of a clash settles it.
    ///
    /// # Errors
    /// [`CaseworkError::NotFound`], [`CaseworkError::ReadOnly`], [`CaseworkError::NoSuchField`],
    /// [`CaseworkError::Value`]; rights and store as everywhere.
    pub fn set_field(
        &self,
        matter: Matter,
        entity: EntityId,
        field: FieldId,
        value: Value,
        seen: &[OpId],
    ) -> Result<ChangeId, CaseworkError> {
        let verb = matter.verb(&SET_IN_FAMILY, &SET_IN_SET_UP, &SET_IN_TEAM);
        let mut change = Change::begin(self, verb, matter.about())?;
        let (stream, row) = self.find_to_edit(matter, entity)?;
        let spec = check_value(row.kind, field, &value)?;
        let by_another_way = matches!(spec.kind, FieldKind::LongText { .. } | FieldKind::Set(_));
        if row.kind.is_entry() || by_another_way {
            return Err(CaseworkError::NoSuchField { field: field.0 });
        }
        change.write(
            stream,
            entity,
            Some(field),
            seen_in(stream, seen)?,
            Body::Set(value),
        )?;
        change.commit()
    }
}

/// The field of this kind, if the value is one it takes.
pub(crate) fn check_value(
    kind: EntityKind,
    field: FieldId,
    value: &Value,
) -> Result<&'static FieldSpec, CaseworkError> {
    let spec = field_of(kind, field)?;
    if let FieldKind::Stream = spec.kind {
        // Whoever could name a stream could read and write in another family's.
        return Err(CaseworkError::NoSuchField { field: field.0 });
    }
    spec.kind.check(value).map_err(|issue| CaseworkError::Value {
        field: spec.name,
        issue,
    })?;
    Ok(spec)
}

/// A field that is named twice has no value: an entry could not be read, and another thing would clash with itself.
pub(crate) fn check_named_once(fields: &[(FieldId, Value)]) -> Result<(), CaseworkError> {
    let mut named = BTreeSet::new();
    match fields.iter().find(|(field, _)| !named.insert(*field)) {
        Some((field, _)) => Err(CaseworkError::Value {
            field: find(*field).map_or("", |spec| spec.name),
            issue: ValueIssue::WrongForm,
        }),
        None => Ok(()),
    }
}

/// The field, if things of this kind have it.
pub(super) fn field_of(kind: EntityKind, field: FieldId) -> Result<&'static FieldSpec, CaseworkError> {
    find(field)
        .filter(|spec| spec.entity == kind)
        .ok_or(CaseworkError::NoSuchField { field: field.0 })
}
