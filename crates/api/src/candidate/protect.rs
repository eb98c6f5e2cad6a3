//! `candidate_protect`.

use schemars::JsonSchema;
use serde::Deserialize;
use specta::Type;

use crate::command::{Command, Tag};
use crate::entity::names;
use crate::error::CommandError;
use crate::past::ChangeView;
use crate::program::Program;

/// Whose address is protected from now on.
#[derive(Deserialize, JsonSchema, Type)]
#[serde(deny_unknown_fields)]
pub struct CandidateProtectRequest {
    /// The team's id (UUID).
    pub team: String,
    /// The candidate's id (UUID).
    pub candidate: String,
    /// The person's id (UUID), as `candidate_show` gives it.
    pub person: String,
}

pub(crate) struct CandidateProtect;

impl Command for CandidateProtect {
    const NAME: &'static str = "candidate_protect";
    const SUMMARY: &'static str = "Says that the address of somebody on a gross list is protected: what stands of it is removed for good.";
    const INVALIDATES: &'static [Tag] = &[Tag::Entities];
    type Request = CandidateProtectRequest;
    type Answer = ChangeView;

    fn run(program: &Program, request: CandidateProtectRequest) -> Result<ChangeView, CommandError> {
        let team = names::team_id(&request.team)?;
        let candidate = names::entity_id(&request.candidate)?;
        let person = names::entity_id(&request.person)?;
        Ok(program
            .casework()?
            .protect_candidate(team, candidate, person)?
            .into())
    }
}
