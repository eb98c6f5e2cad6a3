//! `search_run`.

use makker_casework::Found;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::command::{Command, Tag};
use crate::entity::names;
use crate::error::CommandError;
use crate::program::Program;

/// What to look for.
#[derive(Deserialize, JsonSchema, Type)]
#[serde(deny_unknown_fields)]
pub struct SearchRunRequest {
    /// As typed.
    pub text: String,
    /// Only what is this family's (its id, a UUID); in all of the user's families when left out.
    pub family: Option<String>,
    /// A second has passed without typing, or a hit was opened: then it is written into the log of use.
    pub rests: bool,
}

/// What was found.
#[derive(Serialize, JsonSchema, Type)]
pub struct SearchRunView {
    /// Best first; fifty at most.
    pub hits: Vec<SearchHitView>,
}

/// A thing that was found.
#[derive(Serialize, JsonSchema, Type)]
pub struct SearchHitView {
    /// The family's id (UUID).
    pub family: String,
    /// The family's name.
    pub family_name: String,
    /// The thing's id (UUID).
    pub entity: String,
    /// Its kind, by name.
    pub kind: String,
    /// What it is called, or how it begins.
    pub caption: Option<String>,
}

impl From<Found> for SearchHitView {
    fn from(found: Found) -> Self {
        Self {
            family: found.family.to_string(),
            family_name: found.family_name,
            entity: found.entity.to_string(),
            kind: found.kind.name().to_owned(),
            caption: found.caption,
        }
    }
}

pub(crate) struct SearchRun;

impl Command for SearchRun {
    const NAME: &'static str = "search_run";
    const SUMMARY: &'static str = "Searches everything in the user's families.";
    const PROVIDES: &'static [Tag] = &[Tag::Entities, Tag::Families];
    type Request = SearchRunRequest;
    type Answer = SearchRunView;

    fn run(program: &Program, request: SearchRunRequest) -> Result<SearchRunView, CommandError> {
        let within = request.family.as_deref().map(names::family_id).transpose()?;
        let found = program.casework()?.search(&request.text, within, request.rests)?;
        Ok(SearchRunView {
            hits: found.into_iter().map(SearchHitView::from).collect(),
        })
    }
}
