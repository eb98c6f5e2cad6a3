//! `field_set`.

use super::names;
use crate::command::{Command, Tag};
use crate::error::CommandError;
use crate::field_value::FieldValue;
use crate::past::ChangeView;
use crate::program::Program;
use schemars::JsonSchema;
use serde::Deserialize;
use specta::Type;

/// What to write where.
#[derive(Deserialize, JsonSchema, Type)]
#[serde(deny_unknown_fields)]
pub struct FieldSetRequest {
    /// The family's id (UUID); none for the municipality's set-up.
    pub family: Option<String>,
    /// The team's id (UUID), in place of the family's: for what is the team's own.
    #[serde(default)]
    #[specta(optional)]
    pub team: Option<String>,
    /// The thing's id (UUID).
    pub entity: String,
    /// The field's name.
    pub field: String,
    /// Its new value.
    pub value: FieldValue,
    /// What the user saw there, as it was handed out with the field.
    pub seen: Vec<String>,
}

pub(crate) struct FieldSet;

impl Command for FieldSet {
    const NAME: &'static str = "field_set";
    const SUMMARY: &'static str =
        "Gives a field a value; values the user has not seen stay beside it as a clash.";
    const INVALIDATES: &'static [Tag] = &[Tag::Entities, Tag::Families, Tag::OurPlan, Tag::SetUp];
    type Request = FieldSetRequest;
    type Answer = ChangeView;

    fn run(program: &Program, request: FieldSetRequest) -> Result<ChangeView, CommandError> {
        let matter = names::matter_of(request.family.as_deref(), request.team.as_deref())?;
        let entity = names::entity_id(&request.entity)?;
        let casework = program.casework()?;
        let spec = names::field(casework.kind(matter, entity)?, &request.field)?;
        let value = names::value(spec, request.value)?;
        Ok(casework
            .set_field(matter, entity, spec.id, value, &names::op_ids(&request.seen)?)?
            .into())
    }
}
