//! What a field has been through: every value, who, when, on which visit.

use std::collections::BTreeSet;

use makker_domain::field::FieldId;
use makker_domain::id::EntityId;
use makker_domain::use_log::audit_event::AuditAction;
use makker_domain::value::Value;
use makker_oplog::{Body, Op, OpRef, place};

use super::{HistoryStep, HistoryWhat};
use crate::entity::Matter;
use crate::error::CaseworkError;
use crate::verb::{IN_TEAM, Right, Trace, Verb, WITH_FAMILIES};
use crate::visit::Casework;

pub(crate) const HISTORY_IN_FAMILY: Verb = Verb {
    name: "history_in_family",
    right: Right::AttachedAs(WITH_FAMILIES),
    trace: Trace::BeforeAnswer(AuditAction::Read),
};
pub(crate) const HISTORY_IN_TEAM: Verb = Verb {
    name: "history_in_team",
    right: Right::InTeamAs(IN_TEAM),
    trace: Trace::BeforeAnswer(AuditAction::Read),
};
/// The set-up tells nothing of any family.
pub(crate) const HISTORY_IN_SET_UP: Verb = Verb {
    name: "history_in_set_up",
    right: Right::Unlocked,
    trace: Trace::Nothing,
};

impl Casework {
    /// Everything a field has been through, oldest first.
    ///
    /// # Errors
    /// [`CaseworkError::NotFound`]; rights and store as everywhere.
    pub fn history(
        &self,
        matter: Matter,
        entity: EntityId,
        field: FieldId,
    ) -> Result<Vec<HistoryStep>, CaseworkError> {
        let verb = matter.verb(&HISTORY_IN_FAMILY, &HISTORY_IN_SET_UP, &HISTORY_IN_TEAM);
        self.about_to_read(verb, matter.about())?;
        let (stream, row) = self.find(matter, entity)?;
        let (mut ops, standing) = self.store.read(|tables| {
            if row.kind.is_entry() {
                // All fields of an entry came with the one operation that made it.
                let entry = tables.register(stream, entity, place::ENTRY)?;
                let standing: BTreeSet<OpRef> = entry.heads().keys().copied().collect();
                let ops: Result<Vec<Option<Op>>, _> =
                    standing.iter().map(|op| tables.op(stream, *op)).collect();
                return Ok((ops?.into_iter().flatten().collect(), standing));
            }
            let register = tables.register(stream, entity, field)?;
            let text = tables.long_text(stream, entity, field)?;
            let standing: BTreeSet<OpRef> = register.heads().keys().copied().chain(text.heads()).collect();
            Ok((tables.ops_on_field(stream, entity, field)?, standing))
        })?;
        ops.sort_by_key(|op| (op.header.lamport, op.op_ref()));
        Ok(ops.iter().map(|op| step(op, field, &standing)).collect())
    }
}

fn step(op: &Op, field: FieldId, standing: &BTreeSet<OpRef>) -> HistoryStep {
    HistoryStep {
        op: op.id(),
        what: what(op, field),
        user: op.header.user,
        at: op.header.claimed_at,
        visit: op.header.visit,
        change: op.header.change,
        replaced: op
            .header
            .prev
            .iter()
            .map(|prev| prev.in_stream(op.stream))
            .collect(),
        stands: standing.contains(&op.op_ref()),
    }
}

fn what(op: &Op, field: FieldId) -> HistoryWhat {
    if op.content.is_none() {
        return HistoryWhat::Redacted;
    }
    match op.body() {
        Some(Body::Set(value)) => HistoryWhat::Set(value),
        Some(Body::Enter(fields)) => HistoryWhat::Set(
            fields
                .into_iter()
                .find_map(|(entered, value)| (entered == field).then_some(value))
                .unwrap_or(Value::Nothing),
        ),
        Some(Body::Put {
            element,
            present: true,
        }) => HistoryWhat::PutIn(element),
        Some(Body::Put {
            element,
            present: false,
        }) => HistoryWhat::TookOut(element),
        Some(Body::EditText(edit)) => HistoryWhat::Edited {
            deleted_utf16: edit.splice.deleted_utf16,
            inserted: edit.splice.inserted,
        },
        Some(Body::RestartText { text }) => HistoryWhat::BegunAnew(text),
        Some(Body::ReviewText) => HistoryWhat::Reviewed,
        _ => HistoryWhat::Newer,
    }
}
