//! `element_put`.

use super::names;
use crate::command::{Command, Tag};
use crate::error::{CommandError, ErrorCode};
use crate::field_value::FieldValue;
use crate::past::ChangeView;
use crate::program::Program;
use makker_domain::field_kind::FieldKind;
use schemars::JsonSchema;
use serde::Deserialize;
use specta::Type;

/// What to put where.
#[derive(Deserialize, JsonSchema, Type)]
#[serde(deny_unknown_fields)]
pub struct ElementPutRequest {
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
    /// The element.
    pub element: FieldValue,
    /// There from now on, or not.
    pub present: bool,
}

pub(crate) struct ElementPut;

impl Command for ElementPut {
    const NAME: &'static str = "element_put";
    const SUMMARY: &'static str = "Puts an element into a field of many values, or takes it out.";
    const INVALIDATES: &'static [Tag] = &[Tag::Entities, Tag::Families, Tag::OurPlan, Tag::SetUp];
    type Request = ElementPutRequest;
    type Answer = ChangeView;

    fn run(program: &Program, request: ElementPutRequest) -> Result<ChangeView, CommandError> {
        let matter = names::matter_of(request.family.as_deref(), request.team.as_deref())?;
        let entity = names::entity_id(&request.entity)?;
        let casework = program.casework()?;
        let spec = names::field(casework.kind(matter, entity)?, &request.field)?;
        let FieldKind::Set(kind) = spec.kind else {
            return Err(CommandError::new(ErrorCode::NoSuchField).with("field", spec.name));
        };
        let element = request
            .element
            .into_element(kind)
            .map_err(|issue| CommandError::value(spec.name, issue))?;
        Ok(casework
            .put_element(matter, entity, spec.id, element, request.present)?
            .into())
    }
}
