//! Verbs about the joint plan as a whole.

pub(crate) mod approve;
pub(crate) mod changes;
mod in_force;
pub(crate) mod intervention_line;
pub(crate) mod page;
pub(crate) mod rendering;
pub(crate) mod week;

use makker_domain::field::FieldSpec;
use makker_domain::id::EntityId;
use makker_domain::value::Value;

/// A field of the plan that is not as the family approved it.
#[derive(Clone, Debug, PartialEq)]
pub struct PlanChange {
    /// Of which thing: the plan, a goal or an intervention.
    pub entity: EntityId,
    /// Which field.
    pub field: &'static FieldSpec,
    /// What the family said yes to; nothing when it has come since.
    pub then: Option<Value>,
    /// What stands now; nothing when it has gone since.
    pub now: Option<Value>,
}
