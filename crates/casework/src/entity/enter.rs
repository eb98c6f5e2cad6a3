//! Making an entry: written once, corrected only by another.

use makker_domain::entity_kind::EntityKind;
use makker_domain::field::FieldId;
use makker_domain::id::{ChangeId, EntityId};
use makker_domain::use_log::audit_event::AuditAction;
use makker_domain::value::Value;

use super::Matter;
use super::set_field::{check_named_once, check_value};
use crate::change::Change;
use crate::error::CaseworkError;
use crate::verb::{Verb, in_family, in_team};
use crate::visit::Casework;

pub(crate) const ENTER_IN_FAMILY: Verb = in_family("enter_in_family", AuditAction::Create);
pub(crate) const ENTER_IN_TEAM: Verb = in_team("enter_in_team", AuditAction::Create);

impl Casework {
    /// Makes an entry of `kind` with all its fields. A correction is a new entry whose field `corrects` names the old.
    /// `draft` names the place at which the user had begun to write it: what was kept there is dropped with it.
    /// Which entry it is, and the action that made it.
    ///
    /// # Errors
    /// [`CaseworkError::NotMadeThisWay`] for kinds that are no entries, and for the log of use, which writes itself;
    /// else as [`Casework::create`].
    pub fn enter(
        &self,
        matter: impl Into<Matter>,
        kind: EntityKind,
        fields: Vec<(FieldId, Value)>,
        draft: Option<&str>,
    ) -> Result<(EntityId, ChangeId), CaseworkError> {
        let matter = matter.into();
        let verb = match matter {
            Matter::Family(_) => &ENTER_IN_FAMILY,
            Matter::Team(_) => &ENTER_IN_TEAM,
            Matter::SetUp => return Err(CaseworkError::NotMadeThisWay { kind: kind.name() }),
        };
        if !kind.is_entry() || kind == EntityKind::AuditEvent {
            return Err(CaseworkError::NotMadeThisWay { kind: kind.name() });
        }
        check_named_once(&fields)?;
        for (field, value) in &fields {
            check_value(kind, *field, value)?;
        }
        let mut change = Change::begin(self, verb, matter.about())?;
        let stream = change.stream_for(matter, kind)?;
        let id = change.new_id(EntityId::generate)?;
        change.enter(stream, id, kind, fields)?;
        if let (Some(place), Matter::Family(family)) = (draft, matter) {
            change.ends_draft(family, place);
        }
        Ok((id, change.commit()?))
    }
}
