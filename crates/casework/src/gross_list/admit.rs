//! The family on the list says yes: its own record is born.

use chrono::NaiveDate;
use makker_crypto::random_array;
use makker_domain::address::Address;
use makker_domain::case::candidate::{self, CandidateStatus};
use makker_domain::case::candidate_person::CandidateRole;
use makker_domain::case::consent::{self, ConsentKind};
use makker_domain::case::{self, CaseStatus};
use makker_domain::entity_kind::EntityKind;
use makker_domain::family::{self, FamilyName};
use makker_domain::field::{ARCHIVED, FieldId};
use makker_domain::id::{CaseId, ChangeId, ConsentId, CrossTeamId, EntityId, FamilyId, MemberId};
use makker_domain::person::member::{self, LifeStage};
use makker_domain::stored::Stored;
use makker_domain::use_log::audit_event::{self, AuditAction};
use makker_domain::value::Value;
use makker_gross_list::fold;
use makker_oplog::{Body, OpRef, StreamId};
use makker_store::{CandidatePersonRow, CandidateRow, Stop, Tables, TablesError};

use super::show::is_protected;
use crate::change::Change;
use crate::entity::Matter;
use crate::error::CaseworkError;
use crate::family::FamilySummary;
use crate::verb::{About, Right, Trace, Verb, WITH_FAMILIES};
use crate::visit::Casework;

/// Whoever makes a family works with it.
pub(crate) const ADMIT_CANDIDATE: Verb = Verb {
    name: "admit_candidate",
    right: Right::InTeamAs(WITH_FAMILIES),
    trace: Trace::WithChange(AuditAction::Create),
};

/// Whose consent was given, when and how.
#[derive(Clone, Copy, Debug)]
pub struct Admission<'a> {
    /// On whose list.
    pub team: CrossTeamId,
    /// Which family.
    pub candidate: EntityId,
    /// When they said yes.
    pub given_on: NaiveDate,
    /// How it was given and where that can be seen.
    pub evidence: Option<&'a str>,
}

type Step<T> = Result<T, Stop<CaseworkError>>;

impl Casework {
    /// Makes a family with its members from what the list says, attaches the user to it, and writes the consent down; on the list
    /// it stands as consented, and its persons are put away there. All in one change. The family, and the action.
    ///
    /// # Errors
    /// [`CaseworkError::CandidateClosed`] when it has answered already or was taken off the list; [`CaseworkError::NotFound`],
    /// [`CaseworkError::OneLine`] when it has no name, [`CaseworkError::Value`]; rights and store as everywhere.
    pub fn admit_candidate(
        &self,
        admission: &Admission<'_>,
    ) -> Result<(FamilySummary, ChangeId), CaseworkError> {
        let about = About::Team(admission.team);
        let evidence = admission.evidence.map(|text| text.to_owned().to_value());
        if let (Some(evidence), Some(spec)) = (&evidence, makker_domain::field::find(consent::EVIDENCE)) {
            let refused = |issue| CaseworkError::Value {
                field: spec.name,
                issue,
            };
            spec.kind.check(evidence).map_err(refused)?;
        }
        let change = Change::begin(self, &ADMIT_CANDIDATE, about)?;
        let (stream, row) = self.find_to_edit(Matter::Team(admission.team), admission.candidate)?;
        if row.kind != EntityKind::Candidate {
            return Err(CaseworkError::NotFound);
        }
        let family = FamilyId::generate(
            self.ground.clock.read().at,
            &random_array(&*self.ground.randomness)?,
        );
        let ((), change) = change.commit_in_parts(|change, tables, _| {
            let listed = tables.candidates(stream, Some(admission.candidate))?.pop();
            let listed = listed.filter(|row| !row.archived);
            let listed = listed.ok_or(CaseworkError::NotFound)?;
            check_open(&listed)?;
            let item = (audit_event::ITEM, admission.candidate.to_value());
            change.push_entry(&ADMIT_CANDIDATE, AuditAction::Create, Some(family), vec![item])?;
            let persons = tables.candidate_persons(stream, Some(listed.id))?.into_iter();
            let mut persons: Vec<_> = persons.filter(|person| !person.archived).collect();
            // A mother's is given away by that of her children.
            if is_protected(Some(&listed), &persons) {
                persons.iter_mut().for_each(|person| person.address = None);
            }
            let home = change.make_family(tables, admission, family, &listed, &persons)?;
            if let Some(evidence) = evidence {
                change.set_consent_evidence(home, evidence)?;
            }
            change.close_on_list(tables, stream, admission, family, home.stream, &persons)
        })?;
        Ok((self.family(family)?, change))
    }
}

fn check_open(listed: &CandidateRow) -> Result<(), CaseworkError> {
    match CandidateStatus::from_code(&listed.status) {
        None if !listed.status.is_empty() => Err(CaseworkError::ReadOnly),
        None | Some(CandidateStatus::Listed | CandidateStatus::Asked) => Ok(()),
        Some(_) => Err(CaseworkError::CandidateClosed),
    }
}

/// Where the family's things are.
#[derive(Clone, Copy)]
struct Home {
    stream: StreamId,
    consent: EntityId,
}

impl Change<'_> {
    fn make_family(
        &mut self,
        tables: &Tables<'_>,
        admission: &Admission<'_>,
        family: FamilyId,
        listed: &CandidateRow,
        persons: &[CandidatePersonRow],
    ) -> Step<Home> {
        let name = FamilyName::parse(&listed.name).map_err(CaseworkError::from)?;
        let stream = self.start_family(family, &name)?;
        self.set_new(stream, family, family::CROSS_TEAM, &admission.team)?;
        // None of its persons says so: the row that did could not be taken in.
        if listed.has_protected_address {
            self.set_new(stream, family, family::IS_PROTECTED, &true)?;
        }
        if let Some(address) = common_address(persons) {
            self.set_new(stream, family, family::ADDRESS, address)?;
        }
        let team_stream = self.casework_team_stream(tables, admission.team)?;
        for (_, number) in of_candidate(tables.candidate_case_numbers(team_stream)?, listed.id) {
            let body = Body::Put {
                element: number.to_value(),
                present: true,
            };
            self.write(
                stream,
                family.into(),
                Some(family::CASE_NUMBERS),
                Vec::new(),
                body,
            )?;
        }
        let the_case = self.new_id(CaseId::generate)?;
        self.create(stream, the_case, EntityKind::Case)?;
        self.set_new(stream, the_case, case::STATUS, &CaseStatus::Consented)?;
        if let Some(found_on) = listed.found_on {
            self.set_new(stream, the_case, case::DETECTED_ON, &found_on)?;
        }
        let given = self.new_id(ConsentId::generate)?;
        self.create(stream, given, EntityKind::Consent)?;
        self.set_new(stream, given, consent::KIND, &ConsentKind::Participation)?;
        self.set_new(stream, given, consent::GIVEN_ON, &admission.given_on)?;
        self.set_new(stream, given, consent::ASKED_BY, &self.casework.user)?;
        let benefits = tables.benefit_kinds()?;
        let today = self.casework.today()?;
        let shared = common_address(persons).cloned();
        for person in persons {
            self.make_member(stream, person, shared.as_ref(), &benefits, today)?;
        }
        Ok(Home {
            stream,
            consent: given.into(),
        })
    }

    fn casework_team_stream(&self, tables: &Tables<'_>, team: CrossTeamId) -> Step<StreamId> {
        let stream = tables.team_stream(team)?;
        stream.ok_or(Stop::Objection(CaseworkError::NotFound))
    }

    fn set_consent_evidence(&mut self, home: Home, evidence: Value) -> Result<(), CaseworkError> {
        let body = Body::Set(evidence);
        self.write(
            home.stream,
            home.consent,
            Some(consent::EVIDENCE),
            Vec::new(),
            body,
        )
    }

    fn make_member(
        &mut self,
        stream: StreamId,
        person: &CandidatePersonRow,
        shared: Option<&Address>,
        benefits: &[(EntityId, String, String)],
        today: NaiveDate,
    ) -> Result<(), CaseworkError> {
        let id = self.new_id(MemberId::generate)?;
        self.create(stream, id, EntityKind::Member)?;
        if let Some(name) = &person.name {
            self.set_new(stream, id, member::NAME, name)?;
        }
        if let Some(stage) = life_stage(person, today) {
            self.set_new(stream, id, member::LIFE_STAGE, &stage)?;
        }
        if let Some(born) = person.birth_date {
            self.set_new(stream, id, member::BIRTH_DATE, &born)?;
        }
        if let Some(cpr) = person.cpr {
            self.set_new(stream, id, member::CPR, &cpr)?;
        }
        if person.has_protected_address {
            self.set_new(stream, id, member::HAS_PROTECTED_ADDRESS, &true)?;
        }
        if let Some(address) = person.address.as_ref().filter(|address| Some(*address) != shared) {
            self.set_new(stream, id, member::ADDRESS, address)?;
        }
        let written = person.benefit.as_deref().map(fold);
        let benefit = benefits.iter().find(|(_, name, code)| {
            written
                .as_ref()
                .is_some_and(|written| *written == fold(name) || *written == fold(code))
        });
        if let Some((benefit, ..)) = benefit {
            self.set_new(stream, id, member::BENEFIT, benefit)?;
        }
        Ok(())
    }

    fn close_on_list(
        &mut self,
        tables: &Tables<'_>,
        stream: StreamId,
        admission: &Admission<'_>,
        family: FamilyId,
        family_stream: StreamId,
        persons: &[CandidatePersonRow],
    ) -> Step<()> {
        let id = admission.candidate;
        let status = CandidateStatus::Consented.to_value();
        let named = Value::Bytes(family_stream.to_bytes().to_vec());
        for (field, value) in [
            (candidate::STATUS, status),
            (candidate::ANSWERED_ON, admission.given_on.to_value()),
            (candidate::FAMILY, family.to_value()),
            (candidate::FAMILY_STREAM, named),
        ] {
            let seen = standing(tables, stream, id, field)?;
            self.write(stream, id, Some(field), seen, Body::Set(value))?;
        }
        // Their own record has them now. Here they stay only to be known again in the next list.
        for person in persons {
            let seen = standing(tables, stream, person.id, ARCHIVED)?;
            let away = Body::Set(Value::Bool(true));
            self.write(stream, person.id, Some(ARCHIVED), seen, away)?;
        }
        Ok(())
    }
}

fn standing(
    tables: &Tables<'_>,
    stream: StreamId,
    entity: EntityId,
    field: FieldId,
) -> Result<Vec<OpRef>, TablesError> {
    let register = tables.register(stream, entity, field)?;
    Ok(register.heads().keys().copied().collect())
}

fn of_candidate(all: Vec<(EntityId, String)>, id: EntityId) -> impl Iterator<Item = (EntityId, String)> {
    all.into_iter().filter(move |(of, _)| *of == id)
}

/// The address of everybody who has one, if it is the same.
fn common_address(persons: &[CandidatePersonRow]) -> Option<&Address> {
    let mut addresses = persons.iter().filter_map(|person| person.address.as_ref());
    let first = addresses.next()?;
    addresses.all(|other| other == first).then_some(first)
}

/// By birth date where it is known: until 15 a child, until 18 a young person, as the right to a companion goes (barnets lov § 6).
/// Else by the role.
fn life_stage(person: &CandidatePersonRow, today: NaiveDate) -> Option<LifeStage> {
    let age = person.birth_date.and_then(|born| today.years_since(born));
    match (age, person.role) {
        (Some(0..15), _) => Some(LifeStage::Child),
        (Some(15..18), _) => Some(LifeStage::Young),
        (Some(_), _) => Some(LifeStage::Adult),
        (None, Some(CandidateRole::Child)) => Some(LifeStage::Child),
        (None, Some(CandidateRole::Other) | None) => None,
        (None, Some(_)) => Some(LifeStage::Adult),
    }
}
