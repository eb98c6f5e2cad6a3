//! `plan_changes`.

use makker_casework::PlanChange;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::command::{Command, Tag};
use crate::entity::names;
use crate::error::CommandError;
use crate::field_value::FieldValue;
use crate::program::Program;

/// Which plan.
#[derive(Deserialize, JsonSchema, Type)]
#[serde(deny_unknown_fields)]
pub struct PlanChangesRequest {
    /// The family's id (UUID).
    pub family: String,
    /// The plan's id (UUID).
    pub plan: String,
}

/// What has changed since the family said yes.
#[derive(Serialize, JsonSchema, Type)]
pub struct PlanChangesView {
    /// The family has said yes, and what they said yes to is still here.
    pub approved: bool,
    /// What is not as it was then.
    pub changes: Vec<PlanChangeView>,
}

/// A field that is not as the family approved it.
#[derive(Serialize, JsonSchema, Type)]
pub struct PlanChangeView {
    /// Of which thing (UUID).
    pub entity: String,
    /// The field's name.
    pub field: String,
    /// What the family said yes to.
    pub then: FieldValue,
    /// What stands now.
    pub now: FieldValue,
}

impl From<PlanChange> for PlanChangeView {
    fn from(change: PlanChange) -> Self {
        let show = |value: Option<&makker_domain::value::Value>| {
            value.map_or(FieldValue::Nothing, |value| {
                FieldValue::from_value(change.field.kind, value)
            })
        };
        Self {
            entity: change.entity.to_string(),
            field: change.field.name.to_owned(),
            then: show(change.then.as_ref()),
            now: show(change.now.as_ref()),
        }
    }
}

pub(crate) struct PlanChanges;

impl Command for PlanChanges {
    const NAME: &'static str = "plan_changes";
    const SUMMARY: &'static str = "Shows what has changed in the plan since the family said yes to it.";
    const PROVIDES: &'static [Tag] = &[Tag::Entities, Tag::OurPlan];
    type Request = PlanChangesRequest;
    type Answer = PlanChangesView;

    fn run(program: &Program, request: PlanChangesRequest) -> Result<PlanChangesView, CommandError> {
        let (family, plan) = (
            names::family_id(&request.family)?,
            names::entity_id(&request.plan)?,
        );
        let changes = program.casework()?.plan_changes(family, plan)?;
        Ok(PlanChangesView {
            approved: changes.is_some(),
            changes: changes
                .unwrap_or_default()
                .into_iter()
                .map(PlanChangeView::from)
                .collect(),
        })
    }
}
