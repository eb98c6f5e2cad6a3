//! What has changed in the plan since the family said yes to it.

use std::collections::BTreeSet;

use makker_domain::field::{FieldId, find};
use makker_domain::id::{EntityId, FamilyId};
use makker_domain::use_log::audit_event::AuditAction;
use makker_oplog::{Body, Op, StreamId, place};

use super::{PlanChange, rendering};
use crate::entity::Matter;
use crate::error::CaseworkError;
use crate::verb::{Right, Trace, Verb, WITH_FAMILIES};
use crate::visit::Casework;

pub(crate) const SHOW_PLAN_CHANGES: Verb = Verb {
    name: "show_plan_changes",
    right: Right::AttachedAs(WITH_FAMILIES),
    trace: Trace::BeforeAnswer(AuditAction::Read),
};

impl Casework {
    /// What is not as it was when the family last said yes. `None` when they have not said yes yet, or when what they
    /// said yes to was removed for good.
    ///
    /// # Errors
    /// [`CaseworkError::NotFound`]; rights and store as everywhere.
    pub fn plan_changes(
        &self,
        family: FamilyId,
        plan: EntityId,
    ) -> Result<Option<Vec<PlanChange>>, CaseworkError> {
        self.about_to_read(&SHOW_PLAN_CHANGES, Some(family))?;
        let (stream, _) = self.find(Matter::Family(family), plan)?;
        self.changes_since_approval(family, stream, plan)
    }

    /// As [`plan_changes`](Self::plan_changes), for a verb that has checked its right and left its trace.
    pub(super) fn changes_since_approval(
        &self,
        family: FamilyId,
        stream: StreamId,
        plan: EntityId,
    ) -> Result<Option<Vec<PlanChange>>, CaseworkError> {
        let last = self.store.read(|tables| {
            let approvals = tables.register(stream, plan, place::APPROVAL)?;
            match approvals.shown_head() {
                Some((op, _)) => tables.op(stream, *op),
                None => Ok(None),
            }
        })?;
        let Some(Body::Approve(approval)) = last.as_ref().and_then(Op::body) else {
            return Ok(None);
        };
        let Some(then) = rendering::from_bytes(&approval.rendered) else {
            return Ok(None);
        };
        let now = self.render_plan(family, plan)?;
        let places: BTreeSet<(EntityId, FieldId)> = then.keys().chain(now.keys()).copied().collect();
        let changed = places
            .into_iter()
            .filter(|place| then.get(place) != now.get(place));
        let shown = changed.filter_map(|place| {
            let (then, now) = (then.get(&place).cloned(), now.get(&place).cloned());
            Some(PlanChange {
                entity: place.0,
                field: find(place.1)?,
                then,
                now,
            })
        });
        Ok(Some(shown.collect()))
    }
}
