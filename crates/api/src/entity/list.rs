//! `entity_list`.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use specta::Type;

use super::names;
use super::view::EntityView;
use crate::command::{Command, Tag};
use crate::error::CommandError;
use crate::program::Program;

/// Which things.
#[derive(Deserialize, JsonSchema, Type)]
#[serde(deny_unknown_fields)]
pub struct EntityListRequest {
    /// The family's id (UUID); none for the municipality's set-up.
    pub family: Option<String>,
    /// The team's id (UUID), in place of the family's: for what is the team's own.
    #[serde(default)]
    #[specta(optional)]
    pub team: Option<String>,
    /// The kind, by name.
    pub kind: String,
}

/// The things of one kind.
#[derive(Serialize, JsonSchema, Type)]
pub struct EntityListView {
    /// Oldest first; not those put away.
    pub entities: Vec<EntityView>,
}

pub(crate) struct EntityList;

impl Command for EntityList {
    const NAME: &'static str = "entity_list";
    const SUMMARY: &'static str = "Lists the things of one kind, oldest first.";
    const PROVIDES: &'static [Tag] = &[Tag::Entities];
    type Request = EntityListRequest;
    type Answer = EntityListView;

    fn run(program: &Program, request: EntityListRequest) -> Result<EntityListView, CommandError> {
        let matter = names::matter_of(request.family.as_deref(), request.team.as_deref())?;
        let kind = names::kind_in(matter, &request.kind)?;
        let found = program.casework()?.list(matter, kind)?;
        Ok(EntityListView {
            entities: found.into_iter().map(EntityView::from).collect(),
        })
    }
}
