//! Removing a content for good.

use makker_domain::id::ChangeId;
use makker_domain::role_assignment::Role;
use makker_domain::use_log::audit_event::AuditAction;
use makker_oplog::{Body, Op, OpRef, Redaction, RedactionTarget, StreamId};

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
        ops: &[OpRef],
        remaining: Option<&str>,
        authority: &str,
        reason: &str,
    ) -> Result<ChangeId, CaseworkError> {
        let mut change = Change::begin(self, &REDACT, Some(family))?;
        let mut found = 0;
        for (_, stream) in self.streams_of(Matter::Family(family))? {
            let targets = self.targets_in(stream, ops)?;
            let Some(first) = targets.first() else { continue };
            found += targets.len();
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
        if found == ops.len() && found > 0 {
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
            .filter(|op| op.known_type().is_some_and(|kind| kind.is_redactable()))
            .collect())
    }

    fn begin_texts_anew(
        &self,
        change: &mut Change<'_>,
        stream: StreamId,
        targets: &[Op],
        remaining: Option<&str>,
    ) -> Result<(), CaseworkError> {
        let edits = targets
            .iter()
            .filter(|op| matches!(op.body(), Some(Body::EditText(_) | Body::RestartText { .. })));
        let mut texts: Vec<_> = edits
            .filter_map(|op| Some((op.header.entity, op.header.field?)))
            .collect();
        texts.sort_unstable();
        texts.dedup();
        for (entity, field) in texts {
            let text = self
                .store
                .read(|tables| tables.long_text(stream, entity, field))?;
            let body = Body::RestartText {
                text: remaining.unwrap_or_default().to_owned(),
            };
            change.write(stream, entity, Some(field), text.heads(), body)?;
        }
        Ok(())
    }
}
