//! An address is protected from now on: what stands of it is removed for good.

use makker_domain::case::candidate;
use makker_domain::case::candidate_person;
use makker_domain::entity_kind::EntityKind;
use makker_domain::field::{ARCHIVED, FieldId};
use makker_domain::id::{ChangeId, CrossTeamId, EntityId};
use makker_domain::stored::Stored as _;
use makker_domain::use_log::audit_event::{self, AuditAction};
use makker_domain::value::Value;
use makker_oplog::{Body, Redaction, StreamId};
use makker_store::{CandidatePersonRow, Stop, Tables};

use super::GrossListReport;
use super::known::KnownList;
use super::protected::{ProtectedPeople, Protection, ToldOfStanding, protected_families};
use crate::change::Change;
use crate::entity::Matter;
use crate::error::CaseworkError;
use crate::verb::{About, IN_TEAM, Right, Trace, Verb};
use crate::visit::Casework;

/// Whoever may take a list in may also take out what must not stand there; both are done by the same rule.
pub(crate) const PROTECT_CANDIDATE: Verb = Verb {
    name: "protect_candidate",
    right: Right::InTeamAs(IN_TEAM),
    trace: Trace::WithChange(AuditAction::Change),
};

/// What a removal rests on, as it stands beside what was removed.
const AUTHORITY: &str = "CPR-loven § 28";
const REASON: &str = "Adressen er blevet beskyttet";

impl Casework {
    /// Somebody on the list has a protected address from now on: as if a later list had said so. Their address, those of the
    /// others in the family, and those in other families on the list in which the same person stands, are removed for good.
    ///
    /// # Errors
    /// [`CaseworkError::NotFound`] when nobody like that stands in that family; rights and store as everywhere.
    pub fn protect_candidate(
        &self,
        team: CrossTeamId,
        candidate: EntityId,
        person: EntityId,
    ) -> Result<ChangeId, CaseworkError> {
        let day = self.today()?;
        let change = Change::begin(self, &PROTECT_CANDIDATE, About::Team(team))?;
        let (stream, row) = self.find_to_edit(Matter::Team(team), candidate)?;
        if row.kind != EntityKind::Candidate {
            return Err(CaseworkError::NotFound);
        }
        let ((), change) = change.commit_in_parts(|change, tables, parts| {
            let known = KnownList::read(self, tables, stream, day, &|| true)?;
            let known = known.ok_or(CaseworkError::NotFound)?;
            let is_theirs = |row: &&CandidatePersonRow| row.id == person && row.candidate == candidate;
            let row = known.persons.iter().find(is_theirs);
            let row = row.ok_or(CaseworkError::NotFound)?;
            let mut people = ProtectedPeople::default();
            people.put_standing(row);
            let mut told = ToldOfStanding::default();
            told.persons.insert(person, None);
            let mut counted = GrossListReport::default();
            let found = protected_families(&known, &people, &told, &mut counted).protections;
            let item = (audit_event::ITEM, candidate.to_value());
            change.push_entry(
                &PROTECT_CANDIDATE,
                AuditAction::Change,
                About::Team(team),
                vec![item],
            )?;
            change.trace_of_removal(&PROTECT_CANDIDATE, team, counted.addresses_removed)?;
            for protection in &found {
                change.protect_standing(tables, stream, protection)?;
                change.hand_over(parts)?;
            }
            Ok(())
        })?;
        Ok(change)
    }
}

impl Change<'_> {
    /// How many addresses were removed, and never whose.
    pub(super) fn trace_of_removal(
        &mut self,
        verb: &Verb,
        team: CrossTeamId,
        addresses: u32,
    ) -> Result<(), CaseworkError> {
        if addresses == 0 {
            return Ok(());
        }
        let count = (audit_event::COUNT, i64::from(addresses).to_value());
        self.push_entry(verb, AuditAction::Delete, About::Team(team), vec![count])
    }

    /// Writes each person anew without an address, and removes the entry that had it; or marks the family.
    pub(super) fn protect_standing(
        &mut self,
        tables: &Tables<'_>,
        stream: StreamId,
        protection: &Protection,
    ) -> Result<(), Stop<CaseworkError>> {
        if protection.marks_family {
            let id = protection.candidate;
            let field = candidate::HAS_PROTECTED_ADDRESS;
            let register = tables.register(stream, id, field)?;
            let seen = register.heads().keys().copied().collect();
            self.write(stream, id, Some(field), seen, Body::Set(Value::Bool(true)))?;
        }
        for (person, is_protected) in &protection.persons {
            for op in tables.ops_about(stream, person.id)? {
                if let Some(Body::Enter(fields)) = op.body() {
                    self.enter_anew(stream, person, fields, *is_protected)?;
                    let redaction = Redaction {
                        targets: vec![op.as_redaction_target()],
                        authority: AUTHORITY.to_owned(),
                        reason: REASON.to_owned(),
                    };
                    self.write(stream, person.id, None, Vec::new(), Body::Redact(redaction))?;
                }
            }
        }
        Ok(())
    }

    /// As it stood but for the address, with what a newer program may have written into it.
    fn enter_anew(
        &mut self,
        stream: StreamId,
        person: &CandidatePersonRow,
        mut fields: Vec<(FieldId, Value)>,
        is_protected: bool,
    ) -> Result<(), CaseworkError> {
        use candidate_person::{ADDRESS, CORRECTS, HAS_PROTECTED_ADDRESS};
        let id = self.new_id_in_order(EntityId::generate)?;
        fields.retain(|(field, _)| ![ADDRESS, CORRECTS, HAS_PROTECTED_ADDRESS].contains(field));
        fields.push((CORRECTS, person.id.to_value()));
        if is_protected {
            fields.push((HAS_PROTECTED_ADDRESS, Value::Bool(true)));
        }
        self.enter(stream, id, EntityKind::CandidatePerson, fields)?;
        if person.archived {
            let away = Body::Set(Value::Bool(true));
            self.write(stream, id, Some(ARCHIVED), Vec::new(), away)?;
        }
        Ok(())
    }
}
