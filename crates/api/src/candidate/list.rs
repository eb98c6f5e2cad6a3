//! `candidate_list`.

use makker_casework::CandidateSummary;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::command::{Command, Tag};
use crate::entity::names;
use crate::error::CommandError;
use crate::program::Program;

/// Whose list.
#[derive(Deserialize, JsonSchema, Type)]
#[serde(deny_unknown_fields)]
pub struct CandidateListRequest {
    /// The team's id (UUID).
    pub team: String,
}

/// The families on a team's list.
#[derive(Serialize, JsonSchema, Type)]
pub struct CandidateListView {
    /// In the order in which they came.
    pub candidates: Vec<CandidateView>,
}

/// A family on the list.
#[derive(Serialize, JsonSchema, Type)]
pub struct CandidateView {
    /// Its id (UUID).
    pub id: String,
    /// What it is called.
    pub name: String,
    /// Where it stands: `listed`, `asked`, `consented`, `declined`, `dropped`; empty when nobody said.
    pub status: String,
    /// The day it was found, as YYYY-MM-DD; empty when nobody said.
    pub found_on: String,
    /// Its case numbers.
    pub case_numbers: Vec<String>,
    /// The departments that have a case, by their ids (UUID).
    pub departments: Vec<String>,
    /// So many persons.
    pub persons: u32,
    /// So many of them are under 18.
    pub children: u32,
    /// Somebody has a protected address.
    pub is_protected: bool,
    /// The families of the user's own in which some of them are known, by their ids (UUID).
    pub known_in: Vec<String>,
}

pub(crate) struct CandidateList;

impl Command for CandidateList {
    const NAME: &'static str = "candidate_list";
    const SUMMARY: &'static str = "Lists the families on a team's gross list.";
    const PROVIDES: &'static [Tag] = &[Tag::Entities];
    type Request = CandidateListRequest;
    type Answer = CandidateListView;

    fn run(program: &Program, request: CandidateListRequest) -> Result<CandidateListView, CommandError> {
        let team = names::team_id(&request.team)?;
        let candidates = program.casework()?.candidates(team)?;
        Ok(CandidateListView {
            candidates: candidates.into_iter().map(CandidateView::from).collect(),
        })
    }
}

impl From<CandidateSummary> for CandidateView {
    fn from(candidate: CandidateSummary) -> Self {
        let status = candidate.status.map(|status| status.as_str().to_owned());
        let found_on = candidate.found_on.map(|day| day.to_string());
        Self {
            id: candidate.id.to_string(),
            name: candidate.name,
            status: status.unwrap_or_default(),
            found_on: found_on.unwrap_or_default(),
            case_numbers: candidate.case_numbers,
            departments: candidate.departments.iter().map(ToString::to_string).collect(),
            persons: candidate.persons,
            children: candidate.children,
            is_protected: candidate.is_protected,
            known_in: candidate.known_in.iter().map(ToString::to_string).collect(),
        }
    }
}
