//! What of a list is written down, and how.

use chrono::NaiveDate;
use makker_domain::case::candidate::{self, CandidateStatus};
use makker_domain::case::candidate_person;
use makker_domain::entity_kind::EntityKind;
use makker_domain::id::{CandidateId, EntityId};
use makker_domain::stored::Stored;
use makker_oplog::{Body, StreamId};

use super::compare::{Addition, NewPerson};
use crate::change::Change;
use crate::error::CaseworkError;

impl Change<'_> {
    /// A family comes onto the list, or what is new about it does.
    pub(super) fn put_on_list(
        &mut self,
        stream: StreamId,
        addition: &Addition<'_>,
        day: NaiveDate,
    ) -> Result<(), CaseworkError> {
        let id = match addition.candidate {
            Some(id) => id,
            None => self.new_candidate(stream, addition, day)?,
        };
        for number in &addition.case_numbers {
            self.put_new(stream, id, candidate::CASE_NUMBERS, &(*number).to_owned())?;
        }
        for department in &addition.departments {
            self.put_new(stream, id, candidate::DEPARTMENTS, department)?;
        }
        for person in &addition.persons {
            self.enter_person(stream, id, person, addition.without_addresses)?;
        }
        Ok(())
    }

    fn new_candidate(
        &mut self,
        stream: StreamId,
        addition: &Addition<'_>,
        day: NaiveDate,
    ) -> Result<EntityId, CaseworkError> {
        let id: EntityId = self.new_id_in_order(CandidateId::generate)?.into();
        self.create(stream, id, EntityKind::Candidate)?;
        if !addition.name.is_empty() {
            self.set_new(stream, id, candidate::NAME, &addition.name.to_owned())?;
        }
        self.set_new(stream, id, candidate::STATUS, &CandidateStatus::Listed)?;
        self.set_new(stream, id, candidate::FOUND_ON, &day)?;
        if addition.marks_family {
            self.set_new(stream, id, candidate::HAS_PROTECTED_ADDRESS, &true)?;
        }
        Ok(id)
    }

    fn put_new(
        &mut self,
        stream: StreamId,
        entity: EntityId,
        field: makker_domain::field::FieldId,
        element: &impl Stored,
    ) -> Result<(), CaseworkError> {
        let body = Body::Put {
            element: element.to_value(),
            present: true,
        };
        self.write(stream, entity, Some(field), Vec::new(), body)
    }

    fn enter_person(
        &mut self,
        stream: StreamId,
        candidate: EntityId,
        new: &NewPerson<'_>,
        without_address: bool,
    ) -> Result<(), CaseworkError> {
        let id = self.new_id_in_order(EntityId::generate)?;
        let person = new.person;
        let fields = [
            Some((candidate_person::CANDIDATE, candidate.to_value())),
            person
                .name
                .as_ref()
                .map(|name| (candidate_person::NAME, name.to_value())),
            person
                .birth_date
                .map(|day| (candidate_person::BIRTH_DATE, day.to_value())),
            person.cpr.map(|cpr| (candidate_person::CPR, cpr.to_value())),
            person.role.map(|role| (candidate_person::ROLE, role.to_value())),
            person
                .address
                .as_ref()
                .filter(|_| !without_address)
                .map(|address| (candidate_person::ADDRESS, address.to_value())),
            new.is_protected
                .then(|| (candidate_person::HAS_PROTECTED_ADDRESS, true.to_value())),
            person
                .benefit
                .as_ref()
                .map(|benefit| (candidate_person::BENEFIT, benefit.to_value())),
        ];
        self.enter(
            stream,
            id,
            EntityKind::CandidatePerson,
            fields.into_iter().flatten().collect(),
        )
    }
}
