//! One family on the list, with its persons.

use makker_domain::entity_kind::EntityKind;
use makker_domain::id::{CrossTeamId, EntityId};
use makker_domain::stored::Stored as _;
use makker_domain::use_log::audit_event::{self, AuditAction};
use makker_store::{CandidatePersonRow, CandidateRow};

use super::CandidatePerson;
use crate::change::Change;
use crate::entity::Matter;
use crate::error::CaseworkError;
use crate::verb::{About, IN_TEAM, Right, Trace, Verb};
use crate::visit::Casework;

pub(crate) const SHOW_CANDIDATE: Verb = Verb {
    name: "show_candidate",
    right: Right::InTeamAs(IN_TEAM),
    trace: Trace::BeforeAnswer(AuditAction::Read),
};

impl Casework {
    /// The persons of a family on the list, as the list had them, those put away too: of a family that has said yes, all are. Each
    /// look stands in the log of use with the family: who looked at whom must be told apart on a list of thousands.
    ///
    /// # Errors
    /// [`CaseworkError::NotFound`]; rights and store as everywhere.
    pub fn candidate_persons(
        &self,
        team: CrossTeamId,
        candidate: EntityId,
    ) -> Result<Vec<CandidatePerson>, CaseworkError> {
        let about = About::Team(team);
        self.check_right(&SHOW_CANDIDATE, about)?;
        let (stream, row) = self.find(Matter::Team(team), candidate)?;
        if row.kind != EntityKind::Candidate {
            return Err(CaseworkError::NotFound);
        }
        let mut trace = Change::untraced(self)?;
        let item = (audit_event::ITEM, candidate.to_value());
        trace.push_entry(&SHOW_CANDIDATE, AuditAction::Read, about, vec![item])?;
        trace.commit_trace()?;
        let (family, mut persons) = self.store.read(|tables| {
            let family = tables.candidates(stream, Some(candidate))?.pop();
            Ok((family, tables.candidate_persons(stream, Some(candidate))?))
        })?;
        if is_protected(family.as_ref(), &persons) {
            persons.iter_mut().for_each(|person| person.address = None);
        }
        Ok(persons.into_iter().map(CandidatePerson::from).collect())
    }
}

/// Whether an address of somebody in the family would give another away. None should stand there then; what two devices wrote without
/// knowing of each other may be there until the next list.
pub(super) fn is_protected(family: Option<&CandidateRow>, persons: &[CandidatePersonRow]) -> bool {
    let is_marked = family.is_some_and(|family| family.has_protected_address);
    is_marked || persons.iter().any(|person| person.has_protected_address)
}

impl From<CandidatePersonRow> for CandidatePerson {
    fn from(row: CandidatePersonRow) -> Self {
        Self {
            id: row.id,
            name: row.name,
            birth_date: row.birth_date,
            role: row.role,
            address: row.address,
            has_protected_address: row.has_protected_address,
            benefit: row.benefit,
        }
    }
}
