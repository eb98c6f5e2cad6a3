//! Removing a content for good.

use std::collections::{BTreeMap, BTreeSet};

use makker_domain::field::{FieldId, find};
use makker_domain::field_kind::FieldKind;
use makker_domain::id::{ChangeId, EntityId};
use makker_domain::role_assignment::Role;
use makker_domain::use_log::audit_event::AuditAction;
use makker_domain::value::Value;
use makker_domain::value_issue::ValueIssue;
use makker_oplog::text::{Generation, TextField, TextStep};
use makker_oplog::{Body, Op, OpId, OpRef, Redaction, StreamId};

use crate::change::Change;
use crate::entity::{Matter, seen_in};
use crate::error::{CaseworkError, RemainingFault};
use crate::verb::{Right, Trace, Verb};
use crate::visit::Casework;

/// How a text reads after something was removed from it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Remaining<'a> {
    /// From now on.
    pub text: &'a str,
    /// What whoever says so had before them: what was written beside it comes up for review. Without it, the text as it stands.
    pub seen: Option<&'a [OpId]>,
}

pub(crate) const REDACT: Verb = Verb {
    name: "redact",
    right: Right::AttachedAs(&[Role::Administrator]),
    trace: Trace::WithChange(AuditAction::Delete),
};

pub(crate) const REDACT_IN_TEAM: Verb = Verb {
    name: "redact_in_team",
    right: Right::InTeamAs(&[Role::Administrator]),
    trace: Trace::WithChange(AuditAction::Delete),
};

impl Casework {
    /// Removes the contents of these operations of a family, or on a team's list, for good, here and wherever this redaction comes, and the
    /// approvals whose copy of the plan holds them. A text that held them begins anew: `remaining` says how it reads from
    /// now on.
    ///
    /// # Errors
    /// [`CaseworkError::NotFound`] when one of them is not there or holds nothing that can be removed;
    /// [`CaseworkError::AlreadyRemoved`] when all of them were; [`CaseworkError::Remaining`]; rights and store as everywhere.
    pub fn redact(
        &self,
        matter: impl Into<Matter>,
        ops: &[OpId],
        remaining: Option<&Remaining<'_>>,
        authority: &str,
        reason: &str,
    ) -> Result<ChangeId, CaseworkError> {
        let matter = matter.into();
        let verb = match matter {
            Matter::Family(_) => &REDACT,
            Matter::Team(_) => &REDACT_IN_TEAM,
            Matter::SetUp => return Err(CaseworkError::NotFound),
        };
        let mut change = Change::begin(self, verb, matter.about())?;
        check_words("authority", authority)?;
        check_words("reason", reason)?;
        let (mut found, mut texts_anew, mut holds_something) = (Vec::new(), 0, false);
        for (_, stream) in self.streams_of(matter)? {
            let asked: Vec<OpRef> = ops
                .iter()
                .filter(|op| op.stream == stream)
                .map(|op| op.op)
                .collect();
            let mut targets = self.targets_in(stream, &asked)?;
            let Some(entity) = targets.first().map(|op| op.header.entity) else {
                continue;
            };
            found.extend(targets.iter().map(Op::id));
            holds_something |= targets.iter().any(|op| op.content.is_some());
            let copies = self.copies_by_undoing(stream, &targets)?;
            targets.extend(copies);
            let copies = self.approvals_that_hold(stream, &targets)?;
            targets.extend(copies);
            let redaction = Redaction {
                targets: targets.iter().map(Op::as_redaction_target).collect(),
                authority: authority.to_owned(),
                reason: reason.to_owned(),
            };
            change.write(stream, entity, None, Vec::new(), Body::Redact(redaction))?;
            texts_anew += self.begin_texts_anew(&mut change, stream, &targets, remaining)?;
        }
        if texts_anew > 1 {
            // One wording for two texts is right for one of them at most.
            return Err(CaseworkError::Remaining(RemainingFault::SeveralTexts));
        }
        // What is removed does not come back: all of it was meant, or nothing is done.
        found.sort_unstable();
        found.dedup();
        let mut asked = ops.to_vec();
        asked.sort_unstable();
        asked.dedup();
        if found != asked || found.is_empty() {
            return Err(CaseworkError::NotFound);
        }
        if !holds_something {
            return Err(CaseworkError::AlreadyRemoved);
        }
        change.commit()
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

    /// How many.
    fn begin_texts_anew(
        &self,
        change: &mut Change<'_>,
        stream: StreamId,
        targets: &[Op],
        remaining: Option<&Remaining<'_>>,
    ) -> Result<usize, CaseworkError> {
        let mut anew = 0;
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
            // A text that was begun anew since is another, and stays; whoever says how it is to read is obeyed.
            let Some(remaining) = remaining else {
                if text.generations().iter().any(stands) {
                    return Err(CaseworkError::Remaining(RemainingFault::Unsaid));
                }
                continue;
            };
            if let Some(spec) = find(field) {
                let value = Value::Text(remaining.text.to_owned());
                spec.kind.check(&value).map_err(|issue| CaseworkError::Value {
                    field: spec.name,
                    issue,
                })?;
            }
            let prev = match remaining.seen {
                Some(seen) => seen_in(stream, seen)?,
                None => heads_of(&text, &generations),
            };
            let body = Body::RestartText {
                text: remaining.text.to_owned(),
            };
            change.write(stream, entity, Some(field), prev, body)?;
            anew += 1;
        }
        Ok(anew)
    }
}

/// The newest of what was written in these generations; another text that stands beside them stays.
fn heads_of(text: &TextField, generations: &BTreeSet<Generation>) -> Vec<OpRef> {
    let is_of = |op: &OpRef| match text.nodes().get(op).map(|node| &node.step) {
        Some(TextStep::Edit(Some(edit))) => generations.contains(&edit.generation),
        Some(TextStep::Restart(_)) => generations.contains(&Some(*op)),
        // Nobody knows whose it was, or it belongs to none.
        _ => true,
    };
    text.heads().into_iter().filter(is_of).collect()
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
