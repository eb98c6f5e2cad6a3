//! `text_review`.

use schemars::JsonSchema;
use serde::Deserialize;
use specta::Type;

use super::names;
use crate::command::{Command, Tag};
use crate::error::CommandError;
use crate::past::ChangeView;
use crate::program::Program;

/// Which text.
#[derive(Deserialize, JsonSchema, Type)]
#[serde(deny_unknown_fields)]
pub struct TextReviewRequest {
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
}

pub(crate) struct TextReview;

impl Command for TextReview {
    const NAME: &'static str = "text_review";
    const SUMMARY: &'static str = "Says that parallel and late edits of a long text have been looked at.";
    const INVALIDATES: &'static [Tag] = &[Tag::Entities];
    type Request = TextReviewRequest;
    type Answer = Option<ChangeView>;

    fn run(program: &Program, request: TextReviewRequest) -> Result<Option<ChangeView>, CommandError> {
        let matter = names::matter_of(request.family.as_deref(), request.team.as_deref())?;
        let entity = names::entity_id(&request.entity)?;
        let casework = program.casework()?;
        let spec = names::field(casework.kind(matter, entity)?, &request.field)?;
        Ok(casework
            .review_text(matter, entity, spec.id)?
            .map(ChangeView::from))
    }
}
