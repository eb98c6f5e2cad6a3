//! An approval holds the plan as it read: what is removed from the plan stands there too.

use makker_domain::value::Value;
use makker_oplog::{Body, Op, StreamId, place};

use crate::error::CaseworkError;
use crate::plan::rendering::{self, Rendering};
use crate::visit::Casework;

impl Casework {
    /// The approvals in `stream` whose copy of the plan holds what one of `targets` wrote.
    pub(super) fn approvals_that_hold(
        &self,
        stream: StreamId,
        targets: &[Op],
    ) -> Result<Vec<Op>, CaseworkError> {
        let approvals = self.store.read(|tables| {
            let mut approvals = Vec::new();
            for plan in tables.approved(stream)? {
                let register = tables.register(stream, plan, place::APPROVAL)?;
                for op in register.heads().keys() {
                    approvals.extend(tables.op(stream, *op)?);
                }
            }
            Ok(approvals)
        })?;
        let holds = |approval: &Op| {
            if targets.contains(approval) {
                return false;
            }
            let Some(Body::Approve(approved)) = approval.body() else {
                return false;
            };
            let Some(rendering) = rendering::from_bytes(&approved.rendered) else {
                // A copy that cannot be read may hold anything.
                return true;
            };
            targets
                .iter()
                .any(|target| holds_what_it_wrote(&rendering, approval, target))
        };
        Ok(approvals.into_iter().filter(holds).collect())
    }
}

fn holds_what_it_wrote(rendering: &Rendering, approval: &Op, target: &Op) -> bool {
    let place = target.header.field.map(|field| (target.header.entity, field));
    let Some(approved) = place.and_then(|place| rendering.get(&place)) else {
        return false;
    };
    match target.body() {
        Some(Body::Set(value)) => *approved == value,
        Some(Body::Put { element, .. }) => match approved {
            Value::List(elements) => elements.contains(&element),
            _ => false,
        },
        // Where in a text its words went nobody knows: any reading of it from then on may have them.
        Some(Body::EditText(_) | Body::RestartText { .. }) => approval.header.lamport > target.header.lamport,
        _ => false,
    }
}
