//! Writing in a long text.

use makker_crypto::random_array;
use makker_domain::field::FieldId;
use makker_domain::field_kind::FieldKind;
use makker_domain::id::{ChangeId, EntityId};
use makker_domain::use_log::audit_event::AuditAction;
use makker_domain::value::Value;
use makker_oplog::text::{Splice, Typists};
use makker_oplog::{Body, OpId, TextEngineError, TypistId};

use super::set_field::check_value;
use super::{Matter, seen_in};
use crate::change::Change;
use crate::error::CaseworkError;
use crate::verb::{Verb, in_family, in_set_up, in_team};
use crate::visit::Casework;

pub(crate) const WRITE_IN_FAMILY: Verb = in_family("write_in_family", AuditAction::Change);
pub(crate) const WRITE_IN_SET_UP: Verb = in_set_up("write_in_set_up", AuditAction::Administer);
pub(crate) const WRITE_IN_TEAM: Verb = in_team("write_in_team", AuditAction::Change);

impl Casework {
    /// Makes the text, which the user saw as it stood at `seen`, read `text`. What others wrote meanwhile is merged; of several
    /// texts that people began anew without knowing of each other, all seen, this one is left.
    /// `None` when nothing differs.
    ///
    /// # Errors
    /// [`CaseworkError::TextBegunAnew`] when what the user saw has been begun anew since; else as
    /// [`Casework::set_field`].
    pub fn write_text(
        &self,
        matter: Matter,
        entity: EntityId,
        field: FieldId,
        text: &str,
        seen: &[OpId],
    ) -> Result<Option<ChangeId>, CaseworkError> {
        let verb = matter.verb(&WRITE_IN_FAMILY, &WRITE_IN_SET_UP, &WRITE_IN_TEAM);
        let mut change = Change::begin(self, verb, matter.about())?;
        let (stream, row) = self.find_to_edit(matter, entity)?;
        let spec = check_value(row.kind, field, &Value::Text(text.to_owned()))?;
        let FieldKind::LongText { .. } = spec.kind else {
            return Err(CaseworkError::NoSuchField { field: field.0 });
        };
        let written = self
            .store
            .read(|tables| tables.long_text(stream, entity, field))?;
        let seen = seen_in(stream, seen)?;
        let standing = written.generations();
        let has_seen_all = standing
            .iter()
            .flatten()
            .all(|began| written.is_known_to(*began, &seen));
        if standing.len() > 1 && has_seen_all {
            // Whoever saw all of several texts and writes one has settled which is right: it begins anew from there.
            let text = text.to_owned();
            change.write(stream, entity, Some(field), seen, Body::RestartText { text })?;
            return change.commit().map(Some);
        }
        let generation = written.current_generation();
        if generation.is_some_and(|began| !written.is_known_to(began, &seen)) {
            return Err(CaseworkError::TextBegunAnew);
        }
        let before = written.doc_known_to(seen.iter().copied(), generation)?.text();
        let Some(splice) = Splice::between(&before, text) else {
            return Ok(None);
        };
        let fresh = TypistId::from_random(u64::from_be_bytes(random_array(&*self.ground.randomness)?));
        let edit = written.edit(
            &seen,
            splice,
            &Typists {
                session: self.typist,
                fresh,
            },
        )?;
        let body = Body::EditText(edit);
        change.write(stream, entity, Some(field), seen, body)?;
        change.commit().map(Some)
    }
}

impl From<TextEngineError> for CaseworkError {
    fn from(_: TextEngineError) -> Self {
        // The splice is made from the text itself, so only an unreadable text is left: its edits are there for rescue.
        Self::TextBegunAnew
    }
}
