//! Removing a content for good.

use std::collections::{BTreeMap, BTreeSet};

use makker_domain::field::{FieldId, find};
use makker_domain::field_kind::FieldKind;
use makker_domain::id::{ChangeId, EntityId};
use makker_domain::role_assignment::Role;
use makker_domain::use_log::audit_event::AuditAction;
use makker_domain::value::Value;
use makker_domain::value_issue::ValueIssue;
use makker_oplog::text::Generation;
use makker_oplog::{Body, Op, OpId, OpRef, Redaction, RedactionTarget, StreamId};

use crate::change::Change;
use crate::entity::Matter;
use crate::error::CaseworkError;
use crate::verb::{Right, Trace, Verb};
use crate::visit::Casework;

pub(crate) const REDACT: Verb = Verb {
    name: "redact",
    right: Right::AttachedAs(&[Role::Administrator]),
    trace: Trace::WithChange(AuditAction::Delete),
};

impl Casework {
    /// Removes the contents of these operations of a family for good, here and wherever this redaction comes. Texts that
    /// held them begin anew without them: `remaining` says how such a text reads from now on.
    ///
    /// # Errors
    /// [`CaseworkError::NotFound`] when one of them is not there or holds nothing that can be removed; rights and store
    /// as everywhere.
    pub fn redact(
        &self,
        family: makker_domain::id::FamilyId,
        ops: &[OpId],
        remaining: Option<&str>,
        authority: &str,
        reason: &str,
    ) -> Result<ChangeId, CaseworkError> {
        let mut change = Change::begin(self, &REDACT, Some(family))?;
        check_words("authority", authority)?;
        check_words("reason", reason)?;
        let mut found = Vec::new();
        for (_, stream) in self.streams_of(Matter::Family(family))? {
            let named: Vec<OpRef> = ops
                .iter()
                .filter(|op| op.stream == stream)
                .map(|op| op.op)
                .collect();
            let targets = self.targets_in(stream, &named)?;
            let Some(first) = targets.first() else { continue };
            found.extend(targets.iter().map(Op::id));
            let (entity, targets) = (first.header.entity, &targets);
            let named: Vec<RedactionTarget> = targets.iter().map(Op::as_redaction_target).collect();
            let redaction = Redaction {
                targets: named,
                authority: authority.to_owned(),
                reason: reason.to_owned(),
            };
            change.write(stream, entity, None, Vec::new(), Body::Redact(redaction))?;
            self.begin_texts_anew(&mut change, stream, targets, remaining)?;
        }
        // What is removed does not come back: all of it was meant, or nothing is done.
        found.sort_unstable();
        found.dedup();
        let mut asked = ops.to_vec();
        asked.sort_unstable();
        asked.dedup();
        if found == asked && !found.is_empty() {
            change.commit()
        } else {
            Err(CaseworkError::NotFound)
        }
    }

    fn targets_in(&self, stream: StreamId, ops: &[OpRef]) -> Result<Vec<Op>, CaseworkError> {
        let found: Vec<Op> = self.store.read(|tables| {
            let found: Result<Vec<Option<Op>>, _> = ops.iter().map(|op| tables.op(stream, *op)).collect();
            Ok(found?.into_iter().flatten().collect())
        })?;
        Ok(found
            .into_iter()
            .filter(|op| op.known_type().is_some_and(|kind| kind.is_redactable()) && !names_a_stream(op))
            .collect())
    }

    fn begin_texts_anew(
        &self,
        change: &mut Change<'_>,
        stream: StreamId,
        targets: &[Op],
        remaining: Option<&str>,
    ) -> Result<(), CaseworkError> {
        let mut texts: BTreeMap<(EntityId, FieldId), BTreeSet<Generation>> = BTreeMap::new();
        for op in targets {
            let generation = match op.body() {
                Some(Body::EditText(edit)) => edit.generation,
                Some(Body::RestartText { .. }) => Some(op.op_ref()),
                _ => continue,
            };
            if let Some(field) = op.header.field {
                texts
                    .entry((op.header.entity, field))
                    .or_default()
                    .insert(generation);
            }
        }
        for ((entity, field), generations) in texts {
            let text = self
                .store
                .read(|tables| tables.long_text(stream, entity, field))?;
            let stands = |generation: &Generation| generations.contains(generation);
            // A text that was begun anew since is another, and is not emptied; whoever says how it is to read is obeyed.
            if remaining.is_none() && !text.generations().iter().any(stands) {
                continue;
            }
            if let (Some(remaining), Some(spec)) = (remaining, find(field)) {
                let value = Value::Text(remaining.to_owned());
                spec.kind.check(&value).map_err(|issue| CaseworkError::Value {
                    field: spec.name,
                    issue,
                })?;
            }
            let body = Body::RestartText {
                text: remaining.unwrap_or_default().to_owned(),
            };
            change.write(stream, entity, Some(field), text.heads(), body)?;
        }
        Ok(())
    }
}

/// Without its stream's name a family would lose what is in it; and it says nothing of anybody.
fn names_a_stream(op: &Op) -> bool {
    let field = op.header.field.and_then(find);
    field.is_some_and(|field| matches!(field.kind, FieldKind::Stream))
}

/// Without them nobody can tell later what a removal rests on.
fn check_words(field: &'static str, words: &str) -> Result<(), CaseworkError> {
    if words.trim().is_empty() {
        return Err(CaseworkError::Value {
            field,
            issue: ValueIssue::Empty,
        });
    }
    Ok(())
}
