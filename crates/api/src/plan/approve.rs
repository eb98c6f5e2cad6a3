//! `plan_approve`.

use makker_casework::Yes;
use makker_domain::id::MemberId;
use schemars::JsonSchema;
use serde::Deserialize;
use specta::Type;

use crate::command::{Command, Tag};
use crate::entity::names;
use crate::error::CommandError;
use crate::past::ChangeView;
use crate::program::Program;

/// Which plan, and how the family said yes.
#[derive(Deserialize, JsonSchema, Type)]
#[serde(deny_unknown_fields)]
pub struct PlanApproveRequest {
    /// The family's id (UUID).
    pub family: String,
    /// The plan's id (UUID).
    pub plan: String,
    /// The members who said yes (UUIDs).
    pub members: Vec<String>,
    /// In which language the plan was read (BCP 47).
    pub language: String,
    /// How: `spoken`, `signed` …
    pub how: String,
    /// Who was there to see it, besides the user (UUID).
    pub witness: Option<String>,
}

pub(crate) struct PlanApprove;

impl Command for PlanApprove {
    const NAME: &'static str = "plan_approve";
    const SUMMARY: &'static str =
        "Writes down that the family approves the plan as it reads now, which brings it into force.";
    const INVALIDATES: &'static [Tag] = &[Tag::Entities, Tag::OurPlan];
    type Request = PlanApproveRequest;
    type Answer = ChangeView;

    fn run(program: &Program, request: PlanApproveRequest) -> Result<ChangeView, CommandError> {
        let members: Result<Vec<MemberId>, CommandError> = request
            .members
            .iter()
            .map(|id| id.parse().map_err(|_| names::not_found()))
            .collect();
        let yes = Yes {
            members: &members?,
            language: &request.language,
            how: &request.how,
            witness: request.witness.as_deref().map(names::entity_id).transpose()?,
        };
        let (family, plan) = (
            names::family_id(&request.family)?,
            names::entity_id(&request.plan)?,
        );
        Ok(program.casework()?.approve_plan(family, plan, &yes)?.into())
    }
}
