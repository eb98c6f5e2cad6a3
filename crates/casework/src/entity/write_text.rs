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
        let Some(splice) = difference(&before, text) else {
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

/// The one stretch in which the two texts differ.
fn difference(before: &str, after: &str) -> Option<Splice> {
    if before == after {
        return None;
    }
    let head: usize = before
        .chars()
        .zip(after.chars())
        .take_while(|(b, a)| b == a)
        .map(|(b, _)| b.len_utf8())
        .sum();
    let (before_rest, after_rest) = (before.get(head..)?, after.get(head..)?);
    let tail: usize = before_rest
        .chars()
        .rev()
        .zip(after_rest.chars().rev())
        .take_while(|(b, a)| b == a)
        .map(|(b, _)| b.len_utf8())
        .sum();
    let deleted = before_rest.get(..before_rest.len() - tail)?;
    let inserted = after_rest.get(..after_rest.len() - tail)?;
    Some(Splice {
        at_utf16: utf16_len(before.get(..head)?)?,
        deleted_utf16: utf16_len(deleted)?,
        inserted: inserted.to_owned(),
    })
}

fn utf16_len(text: &str) -> Option<u32> {
    u32::try_from(text.encode_utf16().count()).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn splice(at_utf16: u32, deleted_utf16: u32, inserted: &str) -> Option<Splice> {
        Some(Splice {
            at_utf16,
            deleted_utf16,
            inserted: inserted.to_owned(),
        })
    }

    #[test]
    fn only_what_differs_is_edited() {
        assert_eq!(difference("Møde tirsdag", "Møde tirsdag"), None);
        assert_eq!(difference("", "Hej"), splice(0, 0, "Hej"));
        assert_eq!(difference("Møde tirsdag.", "Møde onsdag."), splice(5, 3, "on"));
        assert_eq!(difference("a👪b", "a👪👪b"), splice(3, 0, "👪"));
        assert_eq!(difference("aaa", "aa"), splice(2, 1, ""));
        assert_eq!(difference("æ👪ø", "æø"), splice(1, 2, ""));
    }
}
