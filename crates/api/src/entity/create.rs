//! `entity_create`.

use super::names;
use super::view::EntityMadeView;
use crate::command::{Command, Tag};
use crate::error::CommandError;
use crate::program::Program;
use schemars::JsonSchema;
use serde::Deserialize;
use specta::Type;

/// What to make.
#[derive(Deserialize, JsonSchema, Type)]
#[serde(deny_unknown_fields)]
pub struct EntityCreateRequest {
    /// The family's id (UUID); none for the municipality's set-up.
    pub family: Option<String>,
    /// The team's id (UUID), in place of the family's: for what is the team's own.
    #[serde(default)]
    #[specta(optional)]
    pub team: Option<String>,
    /// The kind, by name.
    pub kind: String,
    /// Its fields; those left out are empty.
    pub fields: Vec<names::FieldWrite>,
}

pub(crate) struct EntityCreate;

impl Command for EntityCreate {
    const NAME: &'static str = "entity_create";
    const SUMMARY: &'static str = "Makes a new thing with its fields.";
    const INVALIDATES: &'static [Tag] = &[Tag::Entities, Tag::Families, Tag::OurPlan, Tag::SetUp];
    type Request = EntityCreateRequest;
    type Answer = EntityMadeView;

    fn run(program: &Program, request: EntityCreateRequest) -> Result<EntityMadeView, CommandError> {
        let matter = names::matter_of(request.family.as_deref(), request.team.as_deref())?;
        let kind = names::kind(&request.kind)?;
        let casework = program.casework()?;
        let (id, change) = casework.create(matter, kind, &names::fields(kind, request.fields)?)?;
        Ok(EntityMadeView {
            made: casework.show(matter, id)?.into(),
            change: change.to_string(),
        })
    }
}
