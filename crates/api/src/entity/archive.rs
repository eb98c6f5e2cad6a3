//! `entity_archive`.

use super::names;
use crate::command::{Command, Tag};
use crate::error::CommandError;
use crate::past::ChangeView;
use crate::program::Program;
use schemars::JsonSchema;
use serde::Deserialize;
use specta::Type;

/// Which, and whether.
#[derive(Deserialize, JsonSchema, Type)]
#[serde(deny_unknown_fields)]
pub struct EntityArchiveRequest {
    /// The family's id (UUID); none for the municipality's set-up.
    pub family: Option<String>,
    /// The team's id (UUID), in place of the family's: for what is the team's own.
    #[serde(default)]
    #[specta(optional)]
    pub team: Option<String>,
    /// The thing's id (UUID).
    pub entity: String,
    /// Put away, or taken out again.
    pub archived: bool,
    /// What the user saw there, as it was handed out with the field.
    pub seen: Vec<String>,
}

pub(crate) struct EntityArchive;

impl Command for EntityArchive {
    const NAME: &'static str = "entity_archive";
    const SUMMARY: &'static str = "Puts a thing away, or takes it out again; nothing of it is lost.";
    const INVALIDATES: &'static [Tag] = &[Tag::Entities, Tag::Families, Tag::OurPlan, Tag::SetUp];
    type Request = EntityArchiveRequest;
    type Answer = ChangeView;

    fn run(program: &Program, request: EntityArchiveRequest) -> Result<ChangeView, CommandError> {
        let matter = names::matter_of(request.family.as_deref(), request.team.as_deref())?;
        let seen = names::op_ids(&request.seen)?;
        let entity = names::entity_id(&request.entity)?;
        Ok(program
            .casework()?
            .archive(matter, entity, request.archived, &seen)?
            .into())
    }
}
