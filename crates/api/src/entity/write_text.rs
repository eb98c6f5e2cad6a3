//! `text_write`.

use super::names;
use crate::command::{Command, Tag};
use crate::error::CommandError;
use crate::past::ChangeView;
use crate::program::Program;
use schemars::JsonSchema;
use serde::Deserialize;
use specta::Type;

/// What to write where.
#[derive(Deserialize, JsonSchema, Type)]
#[serde(deny_unknown_fields)]
pub struct TextWriteRequest {
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
    /// The whole text as it reads on the screen.
    pub text: String,
    /// What the user saw there, as it was handed out with the field.
    pub seen: Vec<String>,
}

pub(crate) struct TextWrite;

impl Command for TextWrite {
    const NAME: &'static str = "text_write";
    const SUMMARY: &'static str = "Makes a long text read as given; what others wrote meanwhile is merged.";
    const INVALIDATES: &'static [Tag] = &[Tag::Entities, Tag::Families, Tag::OurPlan, Tag::SetUp];
    type Request = TextWriteRequest;
    type Answer = Option<ChangeView>;

    fn run(program: &Program, request: TextWriteRequest) -> Result<Option<ChangeView>, CommandError> {
        let matter = names::matter_of(request.family.as_deref(), request.team.as_deref())?;
        let entity = names::entity_id(&request.entity)?;
        let casework = program.casework()?;
        let spec = names::field(casework.kind(matter, entity)?, &request.field)?;
        let seen = names::op_ids(&request.seen)?;
        Ok(casework
            .write_text(matter, entity, spec.id, &request.text, &seen)?
            .map(ChangeView::from))
    }
}
