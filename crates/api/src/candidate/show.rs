//! `candidate_show`.

use makker_casework::CandidatePerson;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::command::{Command, Tag};
use crate::entity::names;
use crate::error::CommandError;
use crate::program::Program;

/// Which family on which list.
#[derive(Deserialize, JsonSchema, Type)]
#[serde(deny_unknown_fields)]
pub struct CandidateShowRequest {
    /// The team's id (UUID).
    pub team: String,
    /// The candidate's id (UUID).
    pub candidate: String,
}

/// The persons of a family on the list. Their numbers are not for any screen.
#[derive(Serialize, JsonSchema, Type)]
pub struct CandidatePersonsView {
    /// In the order of the list.
    pub persons: Vec<CandidatePersonView>,
}

/// A person, as the list had them.
#[derive(Serialize, JsonSchema, Type)]
pub struct CandidatePersonView {
    /// Their id (UUID).
    pub id: String,
    /// What they are called; empty when the list did not say.
    pub name: String,
    /// When they were born, as YYYY-MM-DD; empty when the list did not say.
    pub birth_date: String,
    /// What they are in the family: `mother`, `father`, `parent`, `step-parent`, `guardian`, `child`, `other-adult`, `other`; empty
    /// when the list did not say.
    pub role: String,
    /// Where they live, on one line; empty when it is not known, and where anybody in the family has a protected address.
    pub address: String,
    /// Their address is protected.
    pub has_protected_address: bool,
    /// What they live on, in the list's words; empty when it did not say.
    pub benefit: String,
}

pub(crate) struct CandidateShow;

impl Command for CandidateShow {
    const NAME: &'static str = "candidate_show";
    const SUMMARY: &'static str = "Shows the persons of a family on a team's gross list.";
    const PROVIDES: &'static [Tag] = &[Tag::Entities];
    type Request = CandidateShowRequest;
    type Answer = CandidatePersonsView;

    fn run(program: &Program, request: CandidateShowRequest) -> Result<CandidatePersonsView, CommandError> {
        let team = names::team_id(&request.team)?;
        let candidate = names::entity_id(&request.candidate)?;
        let persons = program.casework()?.candidate_persons(team, candidate)?;
        Ok(CandidatePersonsView {
            persons: persons.into_iter().map(CandidatePersonView::from).collect(),
        })
    }
}

impl From<CandidatePerson> for CandidatePersonView {
    fn from(person: CandidatePerson) -> Self {
        let address = person.address.map(|address| {
            let place = format!("{} {}", address.postal_code, address.city);
            let parts = [address.street, place.trim().to_owned()];
            parts
                .into_iter()
                .filter(|part| !part.is_empty())
                .collect::<Vec<_>>()
                .join(", ")
        });
        Self {
            id: person.id.to_string(),
            name: person.name.map(|name| name.full()).unwrap_or_default(),
            birth_date: person.birth_date.map(|day| day.to_string()).unwrap_or_default(),
            role: person
                .role
                .map(|role| role.as_str().to_owned())
                .unwrap_or_default(),
            address: address.unwrap_or_default(),
            has_protected_address: person.has_protected_address,
            benefit: person.benefit.unwrap_or_default(),
        }
    }
}
