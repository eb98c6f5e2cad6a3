//! Making a new thing.

use makker_domain::entity_kind::EntityKind;
use makker_domain::field::FieldId;
use makker_domain::field_kind::FieldKind;
use makker_domain::id::{ChangeId, EntityId};
use makker_domain::use_log::audit_event::AuditAction;
use makker_domain::value::Value;
use makker_oplog::Body;

use super::Matter;
use super::set_field::{check_named_once, check_value};
use crate::change::Change;
use crate::error::CaseworkError;
use crate::verb::{Verb, in_family, in_set_up, in_team};
use crate::visit::Casework;

pub(crate) const CREATE_IN_FAMILY: Verb = in_family("create_in_family", AuditAction::Create);
pub(crate) const CREATE_IN_SET_UP: Verb = in_set_up("create_in_set_up", AuditAction::Administer);
pub(crate) const CREATE_IN_TEAM: Verb = in_team("create_in_team", AuditAction::Create);

impl Casework {
    /// Makes a new thing of `kind` with these fields; all together or not at all. Sets take a list of elements. Which thing
    /// it is, and the action that made it.
    ///
    /// # Errors
    /// [`CaseworkError::NotMadeThisWay`] for entries and for kinds that live elsewhere; [`CaseworkError::NoSuchField`],
    /// [`CaseworkError::Value`]; rights and store as everywhere.
    pub fn create(
        &self,
        matter: Matter,
        kind: EntityKind,
        fields: &[(FieldId, Value)],
    ) -> Result<(EntityId, ChangeId), CaseworkError> {
        if kind.is_entry() || kind == EntityKind::Family || kind == EntityKind::Municipality {
            return Err(CaseworkError::NotMadeThisWay { kind: kind.name() });
        }
        check_named_once(fields)?;
        for (field, value) in fields {
            check_value(kind, *field, value)?;
        }
        let verb = matter.verb(&CREATE_IN_FAMILY, &CREATE_IN_SET_UP, &CREATE_IN_TEAM);
        let mut change = Change::begin(self, verb, matter.about())?;
        let stream = change.stream_for(matter, kind)?;
        let id = change.new_id(EntityId::generate)?;
        change.create(stream, id, kind)?;
        if kind == EntityKind::CrossTeam {
            change.start_team_stream(stream, id.into())?;
        }
        for (field, value) in fields {
            match (makker_domain::field::find(*field).map(|spec| spec.kind), value) {
                (Some(FieldKind::Set(_)), Value::List(elements)) => {
                    for element in elements {
                        let body = Body::Put {
                            element: element.clone(),
                            present: true,
                        };
                        change.write(stream, id, Some(*field), Vec::new(), body)?;
                    }
                }
                (Some(FieldKind::LongText { .. }), Value::Text(text)) => {
                    change.write_new_text(stream, id, *field, text)?;
                }
                (Some(FieldKind::LongText { .. }), _) => {}
                _ => change.write(stream, id, Some(*field), Vec::new(), Body::Set(value.clone()))?,
            }
        }
        Ok((id, change.commit()?))
    }
}
