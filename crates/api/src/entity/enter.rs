//! `entry_make`.

use super::names;
use super::view::EntityMadeView;
use crate::command::{Command, Tag};
use crate::error::CommandError;
use crate::program::Program;
use schemars::JsonSchema;
use serde::Deserialize;
use specta::Type;

/// What to enter.
#[derive(Deserialize, JsonSchema, Type)]
#[serde(deny_unknown_fields)]
pub struct EntryMakeRequest {
    /// The family's id (UUID).
    pub family: Option<String>,
    /// The team's id (UUID), in place of the family's: for what is the team's own.
    #[serde(default)]
    #[specta(optional)]
    pub team: Option<String>,
    /// The kind, by name.
    pub kind: String,
    /// Its fields; those left out are empty.
    pub fields: Vec<names::FieldWrite>,
    /// The place of the draft that is entered with it, and dropped.
    #[serde(default)]
    pub draft: Option<String>,
}

pub(crate) struct EntryMake;

impl Command for EntryMake {
    const NAME: &'static str = "entry_make";
    const SUMMARY: &'static str =
        "Makes an entry, which is never changed; a correction is a new entry that names it.";
    const INVALIDATES: &'static [Tag] = &[Tag::Entities, Tag::Families, Tag::OurPlan];
    type Request = EntryMakeRequest;
    type Answer = EntityMadeView;

    fn run(program: &Program, request: EntryMakeRequest) -> Result<EntityMadeView, CommandError> {
        let matter = names::matter_of(request.family.as_deref(), request.team.as_deref())?;
        let kind = names::kind(&request.kind)?;
        let casework = program.casework()?;
        let (id, change) = casework.enter(
            matter,
            kind,
            names::fields(kind, request.fields)?,
            request.draft.as_deref(),
        )?;
        Ok(EntityMadeView {
            made: casework.show(matter, id)?.into(),
            change: change.to_string(),
        })
    }
}
