//! `content_redact`.

use super::ChangeView;
use makker_casework::Remaining;

use crate::command::{Command, Tag};
use crate::entity::names;
use crate::error::CommandError;
use crate::program::Program;
use schemars::JsonSchema;
use serde::Deserialize;
use specta::Type;

/// What, by what authority and why.
#[derive(Deserialize, JsonSchema, Type)]
#[serde(deny_unknown_fields)]
pub struct ContentRedactRequest {
    /// The family's id (UUID).
    pub family: Option<String>,
    /// The team's id (UUID), in place of the family's: for what is the team's own.
    #[serde(default)]
    #[specta(optional)]
    pub team: Option<String>,
    /// The operations' names.
    pub ops: Vec<String>,
    /// How the long text that held them reads from now on; may be empty.
    pub remaining: Option<String>,
    /// What stood in that text when this was decided: what was written there beside it comes up for review. Without it, the text
    /// as it stands now.
    pub seen: Option<Vec<String>>,
    /// The rule or decision it rests on.
    pub authority: String,
    /// Why; never repeats what is removed.
    pub reason: String,
}

pub(crate) struct ContentRedact;

impl Command for ContentRedact {
    const NAME: &'static str = "content_redact";
    const SUMMARY: &'static str =
        "Removes the contents of operations for good, here and wherever this comes.";
    const INVALIDATES: &'static [Tag] = &[Tag::Entities, Tag::Families, Tag::OurPlan];
    type Request = ContentRedactRequest;
    type Answer = ChangeView;

    fn run(program: &Program, request: ContentRedactRequest) -> Result<ChangeView, CommandError> {
        let matter = names::matter_of(request.family.as_deref(), request.team.as_deref())?;
        let ops = names::op_ids(&request.ops)?;
        let seen = request.seen.as_deref().map(names::op_ids).transpose()?;
        let remaining = request.remaining.as_deref().map(|text| Remaining {
            text,
            seen: seen.as_deref(),
        });
        Ok(program
            .casework()?
            .redact(
                matter,
                &ops,
                remaining.as_ref(),
                &request.authority,
                &request.reason,
            )?
            .into())
    }
}
