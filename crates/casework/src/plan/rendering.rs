//! The plan as it reads at one moment: everything of it that anybody wrote, in one fixed order, so that a copy from
//! years ago can be held against it.

use std::collections::{BTreeMap, BTreeSet};

use makker_domain::entity_kind::EntityKind;
use makker_domain::field::FieldId;
use makker_domain::id::{EntityId, FamilyId};
use makker_domain::plan::{goal, intervention};
use makker_domain::stored::Stored;
use makker_domain::value::Value;
use makker_oplog::{canonical_bytes, value_from_bytes};

use crate::entity::{EntityState, Matter};
use crate::error::CaseworkError;
use crate::visit::Casework;

/// Every value of a plan, by thing and field.
pub(crate) type Rendering = BTreeMap<(EntityId, FieldId), Value>;

impl Casework {
    /// The plan itself, its goals, and the interventions that serve them; not what is put away.
    pub(crate) fn render_plan(&self, family: FamilyId, plan: EntityId) -> Result<Rendering, CaseworkError> {
        let matter = Matter::Family(family);
        let plans = self.things(matter, EntityKind::FamilyPlan)?;
        let itself = plans
            .into_iter()
            .find(|one| one.id == plan)
            .ok_or(CaseworkError::NotFound)?;
        let goals: Vec<EntityState> = self
            .things(matter, EntityKind::Goal)?
            .into_iter()
            .filter(|one| shown(one, goal::PLAN) == Some(&plan.to_value()))
            .collect();
        let of_plan: BTreeSet<Value> = goals.iter().map(|goal| goal.id.to_value()).collect();
        let serves = |one: &EntityState| match shown(one, intervention::GOALS) {
            Some(Value::List(served)) => served.iter().any(|goal| of_plan.contains(goal)),
            _ => false,
        };
        let interventions = self
            .things(matter, EntityKind::Intervention)?
            .into_iter()
            .filter(serves);
        let mut rendering = Rendering::new();
        for thing in [itself].into_iter().chain(goals).chain(interventions) {
            for field in &thing.fields {
                if let Some(value) = &field.shown
                    && *value != Value::List(Vec::new())
                {
                    rendering.insert((thing.id, field.field.id), value.clone());
                }
            }
        }
        Ok(rendering)
    }
}

fn shown(thing: &EntityState, field: FieldId) -> Option<&Value> {
    thing
        .fields
        .iter()
        .find(|state| state.field.id == field)?
        .shown
        .as_ref()
}

/// As an approval holds it.
pub(crate) fn to_bytes(rendering: &Rendering) -> Vec<u8> {
    let lines = rendering.iter().map(|((entity, field), value)| {
        Value::List(vec![entity.to_value(), Value::Int(field.0.into()), value.clone()])
    });
    canonical_bytes(&Value::List(lines.collect()))
}

/// What an approval holds. Lines of a newer program that this one cannot read are passed over.
pub(crate) fn from_bytes(bytes: &[u8]) -> Option<Rendering> {
    let Value::List(lines) = value_from_bytes(bytes).ok()? else {
        return None;
    };
    let line = |line: Value| {
        let Value::List(parts) = line else { return None };
        let [entity, Value::Int(field), value] = parts.as_slice() else {
            return None;
        };
        let field = FieldId(u16::try_from(*field).ok()?);
        Some(((EntityId::from_value(entity).ok()?, field), value.clone()))
    };
    Some(lines.into_iter().filter_map(line).collect())
}
