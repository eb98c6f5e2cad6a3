//! The families on the list.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use makker_domain::case::candidate::CandidateStatus;
use makker_domain::id::{CrossTeamId, EntityId, FamilyId};
use makker_domain::use_log::audit_event::AuditAction;

use super::known::{OwnFamilies, person_key};
use crate::error::CaseworkError;
use crate::verb::{About, IN_TEAM, Right, Trace, Verb};
use crate::visit::Casework;

pub(crate) const LIST_CANDIDATES: Verb = Verb {
    name: "list_candidates",
    right: Right::InTeamAs(IN_TEAM),
    trace: Trace::BeforeAnswer(AuditAction::Read),
};

/// A family on the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CandidateSummary {
    /// Which.
    pub id: EntityId,
    /// What it is called.
    pub name: String,
    /// Where it stands; nothing for a code that a newer program made up.
    pub status: Option<CandidateStatus>,
    /// When it was found.
    pub found_on: Option<NaiveDate>,
    /// Its case numbers.
    pub case_numbers: Vec<String>,
    /// Its departments.
    pub departments: Vec<EntityId>,
    /// So many persons.
    pub persons: u32,
    /// So many of them are under 18 today.
    pub children: u32,
    /// Somebody has a protected address.
    pub is_protected: bool,
    /// The families of the user's own in which some of them are known.
    pub known_in: Vec<FamilyId>,
}

impl Casework {
    /// The families on a team's list, in the order in which they came; not those put away.
    ///
    /// # Errors
    /// [`CaseworkError::NotFound`] when there is no such team, or the user is not in it; [`CaseworkError::NotAllowed`],
    /// [`CaseworkError::Store`].
    pub fn candidates(&self, team: CrossTeamId) -> Result<Vec<CandidateSummary>, CaseworkError> {
        self.about_to_read(&LIST_CANDIDATES, About::Team(team))?;
        let (stream, day) = (self.team_stream(team)?, self.today()?);
        Ok(self.store.read(|tables| {
            let own = OwnFamilies::read(self, tables, day)?;
            let rows = tables
                .candidates(stream, None)?
                .into_iter()
                .filter(|row| !row.archived);
            let mut found = Vec::new();
            let mut place_of: BTreeMap<EntityId, usize> = BTreeMap::new();
            for row in rows {
                place_of.insert(row.id, found.len());
                found.push(CandidateSummary {
                    id: row.id,
                    name: row.name,
                    status: CandidateStatus::from_code(&row.status),
                    found_on: row.found_on,
                    case_numbers: Vec::new(),
                    departments: Vec::new(),
                    persons: 0,
                    children: 0,
                    is_protected: row.has_protected_address,
                    known_in: Vec::new(),
                });
            }
            for (id, number) in tables.candidate_case_numbers(stream)? {
                if let Some(candidate) = place(&mut found, &place_of, id) {
                    candidate.case_numbers.push(number);
                }
            }
            for (id, department) in tables.candidate_departments(stream)? {
                if let Some(candidate) = place(&mut found, &place_of, id) {
                    candidate.departments.push(department);
                }
            }
            for person in tables.candidate_persons(stream, None)? {
                let Some(candidate) = place(&mut found, &place_of, person.candidate) else {
                    continue;
                };
                candidate.persons += 1;
                let age = person.birth_date.and_then(|born| day.years_since(born));
                candidate.children += u32::from(age.is_some_and(|age| age < 18));
                candidate.is_protected |= person.has_protected_address;
                let key = person_key(person.name.as_ref(), person.birth_date);
                if let Some(family) = own.with(person.cpr, key.as_ref())
                    && !candidate.known_in.contains(&family)
                {
                    candidate.known_in.push(family);
                }
            }
            Ok(found)
        })?)
    }
}

fn place<'f>(
    found: &'f mut [CandidateSummary],
    place_of: &BTreeMap<EntityId, usize>,
    id: EntityId,
) -> Option<&'f mut CandidateSummary> {
    found.get_mut(*place_of.get(&id)?)
}
