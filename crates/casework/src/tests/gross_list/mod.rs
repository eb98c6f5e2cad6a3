//! The gross list: what comes in, what is pointed out, and that nothing comes in twice, by halves or for those who may not.

mod intake;
mod limits;
mod protection;
mod protection_elsewhere;
mod yes;

use std::path::PathBuf;

use makker_domain::entity_kind::EntityKind;
use makker_domain::id::{CrossTeamId, EntityId, UserId};
use makker_domain::value::Value;

use super::world::{World, founded};
use crate::{Admission, CaseworkError, FieldState, GrossListImport, GrossListReport, Matter};

const LIST: &str = "Sagsnr;Familie;Navn;CPR;Fødselsdato;Rolle;Adresse;Adressebeskyttelse;Ydelse;Forvaltning\n\
    S1;Haddad Lund;Salma Haddad Lund;120388-1234;;mor;Ruten 3, 2700 Brønshøj;;Kontanthjælp;SOF\n\
    S1;;Omar Lund;;3.4.2015;barn;Ruten 3, 2700 Brønshøj;;;BIF\n\
    ;Demir;Aylin Demir;090590-1236;;mor;Hemmelig 1;ja;;\n\
    ;Demir;Emre Demir;;9.9.2012;søn;Hemmelig 1;;;\n";

struct Desk {
    world: World,
    team: CrossTeamId,
    files: tempfile::TempDir,
}

impl Desk {
    fn new() -> Self {
        let world = founded();
        let teams = world.casework.list(Matter::SetUp, EntityKind::CrossTeam).unwrap();
        Self {
            team: teams[0].id.into(),
            world,
            files: tempfile::tempdir().unwrap(),
        }
    }

    fn file(&self, text: &str) -> PathBuf {
        let file = self.files.path().join("liste.csv");
        std::fs::write(&file, text).unwrap();
        file
    }

    fn look(&self, text: &str) -> GrossListReport {
        self.world
            .casework
            .look_at_gross_list(self.team, &self.file(text))
            .unwrap()
    }

    fn try_import(&self, text: &str, skip_bad: bool) -> Result<GrossListReport, CaseworkError> {
        self.world.casework.import_gross_list(&GrossListImport {
            team: self.team,
            file: &self.file(text),
            skip_bad,
            looked_at: None,
        })
    }

    fn import(&self, text: &str) -> GrossListReport {
        self.try_import(text, false).unwrap()
    }

    /// Everything on the list, as it reads: kind, and each field with its value.
    fn on_list(&self) -> Vec<String> {
        let mut found = Vec::new();
        for kind in [EntityKind::Candidate, EntityKind::CandidatePerson] {
            for thing in self.world.casework.list(Matter::Team(self.team), kind).unwrap() {
                let said = |field: &FieldState| Some((field.field.name, field.shown.clone()?));
                let fields: Vec<_> = thing.fields.iter().filter_map(said).collect();
                found.push(format!("{} {:?} {fields:?}", kind.name(), thing.id));
            }
        }
        found
    }

    fn ops(&self) -> usize {
        let stream = self.world.casework.team_stream(self.team).unwrap();
        let entities = |kind| {
            self.world
                .casework
                .store
                .read(|tables| tables.entities(stream, kind))
                .unwrap()
        };
        [EntityKind::Candidate, EntityKind::CandidatePerson]
            .into_iter()
            .flat_map(entities)
            .map(|id| {
                let ops = self
                    .world
                    .casework
                    .store
                    .read(|tables| tables.ops_about(stream, id));
                ops.unwrap().len()
            })
            .sum()
    }

    fn audit_events(&self) -> Vec<makker_store::AuditEventRow> {
        let store = &self.world.casework.store;
        store.read(|tables| tables.audit_events()).unwrap()
    }

    fn candidate(&self, name: &str) -> EntityId {
        let all = self.world.casework.candidates(self.team).unwrap();
        all.iter().find(|candidate| candidate.name == name).unwrap().id
    }

    fn admit(&self, name: &str) -> Result<crate::FamilySummary, CaseworkError> {
        let admission = Admission {
            team: self.team,
            candidate: self.candidate(name),
            given_on: "2026-11-20".parse().unwrap(),
            evidence: Some("Underskrevet på Tingbjerg Skole"),
        };
        self.world
            .casework
            .admit_candidate(&admission)
            .map(|(family, _)| family)
    }

    /// Bent: a case worker in the team, attached to no family.
    fn as_colleague(&mut self) {
        let bent = UserId::from_bytes([66; 16]);
        let casework = &self.world.casework;
        let user = Value::Bytes(bent.to_bytes().to_vec());
        let role = [
            (makker_domain::role_assignment::USER, user.clone()),
            (
                makker_domain::role_assignment::ROLE,
                Value::Text("case-worker".to_owned()),
            ),
        ];
        casework
            .create(Matter::SetUp, EntityKind::RoleAssignment, &role)
            .unwrap();
        casework
            .put_element(
                Matter::SetUp,
                self.team.into(),
                makker_domain::cross_team::MEMBERS,
                user,
                true,
            )
            .unwrap();
        self.world.casework.user = bent;
    }
}
