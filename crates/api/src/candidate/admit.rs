//! `candidate_admit`.

use makker_casework::Admission;
use makker_domain::value_issue::ValueIssue;
use schemars::JsonSchema;
use serde::Deserialize;
use specta::Type;

use crate::command::{Command, Tag};
use crate::entity::names;
use crate::error::CommandError;
use crate::family::view::FamilyMadeView;
use crate::program::Program;

/// Which family said yes, when and how.
#[derive(Deserialize, JsonSchema, Type)]
#[serde(deny_unknown_fields)]
pub struct CandidateAdmitRequest {
    /// The team's id (UUID).
    pub team: String,
    /// The candidate's id (UUID).
    pub candidate: String,
    /// The day on which they said yes, as YYYY-MM-DD.
    pub given_on: String,
    /// How it was given and where that can be seen.
    pub evidence: Option<String>,
}

pub(crate) struct CandidateAdmit;

impl Command for CandidateAdmit {
    const NAME: &'static str = "candidate_admit";
    const SUMMARY: &'static str = "Makes a family of a candidate who has consented, with its members.";
    const INVALIDATES: &'static [Tag] = &[Tag::Entities, Tag::Families];
    type Request = CandidateAdmitRequest;
    type Answer = FamilyMadeView;

    fn run(program: &Program, request: CandidateAdmitRequest) -> Result<FamilyMadeView, CommandError> {
        let given_on = request
            .given_on
            .parse()
            .map_err(|_| CommandError::value("given_on", ValueIssue::OutsideCalendar))?;
        let admission = Admission {
            team: names::team_id(&request.team)?,
            candidate: names::entity_id(&request.candidate)?,
            given_on,
            evidence: request.evidence.as_deref(),
        };
        let (family, change) = program.casework()?.admit_candidate(&admission)?;
        Ok(FamilyMadeView {
            made: family.into(),
            change: change.to_string(),
        })
    }
}
