//! `entity_show`.

use super::names;
use super::view::EntityView;
use crate::command::{Command, Tag};
use crate::error::CommandError;
use crate::program::Program;
use schemars::JsonSchema;
use serde::Deserialize;
use specta::Type;

/// Which.
#[derive(Deserialize, JsonSchema, Type)]
#[serde(deny_unknown_fields)]
pub struct EntityShowRequest {
    /// The family's id (UUID); none for the municipality's set-up.
    pub family: Option<String>,
    /// The team's id (UUID), in place of the family's: for what is the team's own.
    #[serde(default)]
    #[specta(optional)]
    pub team: Option<String>,
    /// The thing's id (UUID).
    pub entity: String,
}

pub(crate) struct EntityShow;

impl Command for EntityShow {
    const NAME: &'static str = "entity_show";
    const SUMMARY: &'static str = "Shows one thing with its fields, and every value that stands.";
    const PROVIDES: &'static [Tag] = &[Tag::Entities];
    type Request = EntityShowRequest;
    type Answer = EntityView;

    fn run(program: &Program, request: EntityShowRequest) -> Result<EntityView, CommandError> {
        let matter = names::matter_of(request.family.as_deref(), request.team.as_deref())?;
        Ok(program
            .casework()?
            .show(matter, names::entity_id(&request.entity)?)?
            .into())
    }
}
