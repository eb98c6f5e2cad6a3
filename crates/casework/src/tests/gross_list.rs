//! The gross list: what comes in, what is pointed out, and that nothing comes in twice, by halves or for those who may not.

use std::path::PathBuf;

use makker_domain::case::candidate::CandidateStatus;
use makker_domain::entity_kind::EntityKind;
use makker_domain::id::{CrossTeamId, EntityId, UserId};
use makker_domain::person::member;
use makker_domain::use_log::audit_event::AuditAction;
use makker_domain::value::Value;
use makker_gross_list::{Meaning, Refused};

use super::world::{World, founded};
use crate::{
    Admission, CaseworkError, Deed, FieldState, GrossListImport, GrossListReport, KnownWhere, Matter,
};

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
}

#[test]
fn a_list_is_looked_at_and_then_taken_in() {
    let desk = Desk::new();
    let looked = desk.look(LIST);
    assert!(!looked.written && desk.on_list().is_empty());
    assert_eq!((looked.new_families, looked.new_persons, looked.rows), (2, 4, 4));
    assert_eq!(looked.addresses_left_out, 2);
    assert_eq!(looked.unknown_departments, ["BIF", "SOF"]);
    let written = desk.import(LIST);
    assert!(written.written && written.change.is_some());
    assert_eq!(
        (written.new_families, written.new_persons, written.known_persons),
        (2, 4, 0)
    );
    let listed = desk.world.casework.candidates(desk.team).unwrap();
    let [lund, demir] = listed.as_slice() else {
        panic!()
    };
    assert_eq!(
        (lund.name.as_str(), lund.persons, lund.children),
        ("Haddad Lund", 2, 1)
    );
    assert_eq!(
        (lund.case_numbers.as_slice(), lund.status),
        (["S1".to_owned()].as_slice(), Some(CandidateStatus::Listed))
    );
    assert!(demir.is_protected && !lund.is_protected);
    let all = desk.on_list().join("\n");
    assert!(all.contains("Ruten 3") && !all.contains("Hemmelig"), "{all}");
}

#[test]
fn the_same_list_again_changes_nothing_and_one_with_more_adds_only_that() {
    let desk = Desk::new();
    desk.import(LIST);
    let (before, ops) = (desk.on_list(), desk.ops());
    // In another order, by other capitals, with the families' names as somebody else writes them.
    let shuffled = LIST
        .replace("Demir;Aylin", "DEMIR;Aylin")
        .replace("S1;;Omar", "s1;Haddad-Lund;Omar");
    for again in [LIST, &shuffled] {
        let report = desk.import(again);
        assert!(!report.written, "{report:?}");
        assert_eq!(
            (report.new_families, report.new_persons, report.known_persons),
            (0, 0, 4)
        );
        assert!(report.changed.is_empty(), "{:?}", report.changed);
        assert_eq!((desk.on_list(), desk.ops()), (before.clone(), ops));
    }
    let longer = format!(
        "{LIST}S1;;Ida Lund;;1.2.2020;barn;;;;\n;Bach;Åse Bach;;4.5.1990;mor;;;;\nS2;Demir;Bo Demir;010170-1235;;far;;;;\n"
    );
    let report = desk.import(&longer);
    assert_eq!(
        (report.new_families, report.new_persons, report.known_persons),
        (2, 3, 4)
    );
    assert_eq!(
        desk.world.casework.candidates(desk.team).unwrap().len(),
        4,
        "another Demir is another family"
    );
    assert!(!desk.import(&longer).written);
}

#[test]
fn a_child_without_a_name_comes_in_once() {
    let desk = Desk::new();
    let list = "Familie;Navn;Fødselsdato\nEng;;01.01.2010\nEng;Bo Eng;01.01.1980\n";
    assert_eq!(desk.import(list).new_persons, 2);
    let again = desk.import(list);
    assert_eq!((again.new_persons, again.known_persons), (0, 2));
    let other = desk.import("Familie;Navn;Fødselsdato\nEng;;01.01.2012\nEng;Bo Eng;01.01.1980\n");
    assert_eq!((other.new_persons, other.known_persons), (1, 1), "another child");
}

#[test]
fn what_stands_is_not_written_over_but_pointed_out() {
    let desk = Desk::new();
    desk.import(LIST);
    let before = desk.on_list();
    let other = "Sagsnr;Familie;Navn;CPR;Fødselsdato;Rolle;Adresse;Adressebeskyttelse;Ydelse\n\
        S1;Lund;Salma Lund;120388-1234;;mor;Ruten 5, 2700 Brønshøj;;SU\n\
        S1;Lund;Omar Lund;030415-1235;3.4.2015;barn;;ja;\n";
    let report = desk.import(other);
    assert!(!report.written);
    let changed: Vec<_> = report
        .changed
        .iter()
        .map(|row| (row.row, row.meanings.as_slice()))
        .collect();
    assert_eq!(
        changed,
        [
            (2, [Meaning::Family].as_slice()),
            (2, [Meaning::Name, Meaning::Address, Meaning::Benefit].as_slice()),
            (
                3,
                [Meaning::Cpr, Meaning::Address, Meaning::Protection].as_slice()
            ),
        ]
    );
    assert_eq!(desk.on_list(), before);
    // An address that was kept and is protected now.
    let report = desk.look("Sagsnr;Navn;CPR;Beskyttet\nS1;Salma Haddad Lund;120388-1234;ja\n");
    assert_eq!(
        report.changed[0].meanings,
        [Meaning::Address, Meaning::Protection]
    );
}

#[test]
fn bad_rows_stop_all_of_it_unless_they_are_to_be_skipped() {
    let desk = Desk::new();
    let list = "Familie;Navn;CPR\nLund;Bo Lund;120388-1234\nLund;Ida Lund;12345\nHolm;Åse Holm;990199-1234\n";
    let report = desk.import(list);
    assert!(!report.written && desk.on_list().is_empty());
    let bad: Vec<_> = report
        .bad
        .iter()
        .map(|fault| (fault.row, fault.what.as_str()))
        .collect();
    assert_eq!(bad, [(3, "cpr-not-ten-digits"), (4, "cpr-no-such-date")]);
    let report = desk.try_import(list, true).unwrap();
    assert!(report.written && report.bad.len() == 2);
    assert_eq!((report.new_families, report.new_persons), (1, 1));
}

#[test]
fn who_is_known_is_pointed_out_as_far_as_the_user_may_know_it() {
    let desk = Desk::new();
    let casework = &desk.world.casework;
    let (family, _) = casework.create_family("Haddad Lund").unwrap();
    let cpr = Value::Text("1203881234".to_owned());
    casework
        .create(
            Matter::Family(family.id),
            EntityKind::Member,
            &[(member::CPR, cpr)],
        )
        .unwrap();
    let list = format!("{LIST};Holm;Omar Lund;;3.4.2015;barn;;;;\n");
    let report = desk.import(LIST);
    let known: Vec<_> = report.known.iter().map(|row| (row.row, row.place)).collect();
    assert_eq!(known, [(2, KnownWhere::OwnFamily(family.id))]);
    assert_eq!(casework.candidates(desk.team).unwrap()[0].known_in, [family.id]);
    // A child in two families: not merged, and said.
    let report = desk.look(&list);
    let known: Vec<_> = report.known.iter().map(|row| (row.row, row.place)).collect();
    assert_eq!(known, [(6, KnownWhere::OnList(desk.candidate("Haddad Lund")))]);
    assert_eq!(report.new_families, 1);

    // The same list looked at by a colleague in the team who does not work with that family.
    let mut desk = Desk::new();
    let (family, _) = desk.world.casework.create_family("Haddad Lund").unwrap();
    let cpr = Value::Text("1203881234".to_owned());
    desk.world
        .casework
        .create(
            Matter::Family(family.id),
            EntityKind::Member,
            &[(member::CPR, cpr)],
        )
        .unwrap();
    desk.as_colleague();
    assert!(desk.look(LIST).known.is_empty());
    desk.import(LIST);
    assert!(
        desk.world.casework.candidates(desk.team).unwrap()[1]
            .known_in
            .is_empty()
    );
}

impl Desk {
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

#[test]
fn with_a_yes_the_family_gets_its_own_record() {
    let desk = Desk::new();
    desk.import(LIST);
    let family = desk.admit("Haddad Lund").unwrap();
    let casework = &desk.world.casework;
    assert_eq!(casework.families().unwrap(), std::slice::from_ref(&family));
    let matter = Matter::Family(family.id);
    let shown = |kind: EntityKind| {
        let things = casework.list(matter, kind).unwrap();
        let said = |field: &FieldState| Some((field.field.name, field.shown.clone()?));
        let things: Vec<Vec<_>> = things
            .iter()
            .map(|thing| thing.fields.iter().filter_map(said).collect())
            .collect();
        format!("{things:?}")
    };
    let members = shown(EntityKind::Member);
    assert!(
        members.contains("1203881234") && members.contains("adult") && members.contains("child"),
        "{members}"
    );
    assert!(
        !members.contains("Ruten"),
        "where they all live is the family's: {members}"
    );
    let of_family = shown(EntityKind::Family);
    assert!(
        of_family.contains("Ruten 3") && of_family.contains("S1"),
        "{of_family}"
    );
    assert!(shown(EntityKind::Consent).contains("participation"));
    assert!(shown(EntityKind::Case).contains("consented"));
    let listed = casework.candidates(desk.team).unwrap();
    assert_eq!(listed[0].status, Some(CandidateStatus::Consented));
    // Once, and not those who said no.
    assert!(matches!(
        desk.admit("Haddad Lund"),
        Err(CaseworkError::CandidateClosed)
    ));
    let demir = desk.candidate("Demir");
    let status = makker_domain::case::candidate::STATUS;
    let seen = casework.show(Matter::Team(desk.team), demir).unwrap();
    let seen = seen
        .fields
        .iter()
        .find(|field| field.field.id == status)
        .unwrap()
        .seen
        .clone();
    let no = Value::Text("declined".to_owned());
    casework
        .set_field(Matter::Team(desk.team), demir, status, no, &seen)
        .unwrap();
    assert!(matches!(desk.admit("Demir"), Err(CaseworkError::CandidateClosed)));
    // On the next list they are known, and nobody is added to them.
    let longer = format!("{LIST}S1;;Ida Lund;;1.2.2020;barn;;;;\n;Demir;Nur Demir;;1.2.2021;barn;;;;\n");
    let report = desk.import(&longer);
    assert!(!report.written);
    assert_eq!(report.known_persons, 4);
    let closed: Vec<_> = report
        .known
        .iter()
        .filter(|row| matches!(row.place, KnownWhere::Closed(_)))
        .map(|row| row.row)
        .collect();
    assert_eq!(closed, [6, 7]);
    assert!(casework.store.differing_tables().unwrap().is_empty());
}

#[test]
fn of_a_protected_family_no_address_goes_into_the_open_record() {
    let desk = Desk::new();
    desk.import(LIST);
    let family = desk.admit("Demir").unwrap();
    let matter = Matter::Family(family.id);
    for kind in [EntityKind::Family, EntityKind::Member] {
        for thing in desk.world.casework.list(matter, kind).unwrap() {
            let address = thing
                .fields
                .iter()
                .find(|field| field.field.name == "address")
                .unwrap();
            assert_eq!(address.shown, None, "{kind:?}");
        }
    }
}

#[test]
fn the_log_of_use_tells_of_how_many_and_never_of_whom() {
    let desk = Desk::new();
    desk.look(LIST);
    desk.import(LIST);
    let events = desk
        .world
        .casework
        .store
        .read(|tables| tables.audit_events())
        .unwrap();
    let of = |command: &str| events.iter().filter(|event| event.command == command).count();
    assert_eq!(
        (of("look_at_gross_list"), of("import_gross_list")),
        (1, 1),
        "looking again at once is the same use"
    );
    let written = events
        .iter()
        .find(|event| event.command == "import_gross_list")
        .unwrap();
    assert_eq!(
        (written.action, written.count, written.item),
        (Some(AuditAction::Create), Some(4), None)
    );
    let said = format!("{events:?}");
    for secret in ["Salma", "Demir", "1203881234", "120388-1234", "S1", "liste.csv"] {
        assert!(!said.contains(secret), "{secret}");
    }
}

#[test]
fn a_file_that_is_another_now_is_not_taken_in() {
    let desk = Desk::new();
    let digest = desk.look(LIST).digest;
    let import = |text: &str| {
        desk.world.casework.import_gross_list(&GrossListImport {
            team: desk.team,
            file: &desk.file(text),
            skip_bad: false,
            looked_at: Some(&digest),
        })
    };
    assert!(matches!(
        import(&LIST.replace("Omar", "Omer")),
        Err(CaseworkError::FileChanged)
    ));
    assert!(desk.on_list().is_empty());
    assert!(import(LIST).unwrap().written);
}

#[test]
fn stopped_in_the_middle_it_leaves_nothing() {
    let desk = Desk::new();
    let rows: String = (0..3_000)
        .map(|at| format!("Familie {at};Bo {at} Lund;mor\n"))
        .collect();
    let list = format!("Familie;Navn;Rolle\n{rows}");
    let file = desk.file(&list);
    let casework = &desk.world.casework;
    let events = || casework.store.read(|tables| tables.audit_events()).unwrap().len();
    let (before, ops) = (events(), desk.ops());
    let mut stopped_while_writing = 0;
    // Somebody beside it who stops it as soon as so much is written.
    for after in [1, 1_000, 2_500] {
        let outcome = std::thread::scope(|scope| {
            let import = scope.spawn(|| {
                casework.import_gross_list(&GrossListImport {
                    team: desk.team,
                    file: &file,
                    skip_bad: false,
                    looked_at: None,
                })
            });
            while !import.is_finished() {
                let progress = casework.gross_list_progress();
                if progress.deed == Deed::Writing && progress.done >= after {
                    casework.stop_gross_list();
                    stopped_while_writing += 1;
                    break;
                }
                std::thread::yield_now();
            }
            import.join().unwrap()
        });
        assert!(
            matches!(outcome, Err(CaseworkError::GrossList(Refused::Cancelled))),
            "{outcome:?}"
        );
        assert_eq!((desk.on_list().len(), desk.ops()), (0, ops));
    }
    assert_eq!(stopped_while_writing, 3);
    assert_eq!(
        events() - before,
        2,
        "that somebody looked, at the file and at the empty list, is all"
    );
    assert_eq!(casework.gross_list_progress().deed, Deed::Nothing);
    assert_eq!(
        desk.import(&list).new_families,
        3_000,
        "afterwards it goes as if nothing had been"
    );
    assert!(casework.store.differing_tables().unwrap().is_empty());
    assert!(casework.verify().unwrap().is_clean());
}

#[test]
fn no_file_a_folder_or_something_else_is_said_to_be_so() {
    let desk = Desk::new();
    let folder = desk.files.path();
    for nothing in [folder.join("ikke-her.csv"), folder.to_owned()] {
        let refused = desk.world.casework.look_at_gross_list(desk.team, &nothing);
        assert!(
            matches!(refused, Err(CaseworkError::FileUnreadable)),
            "{refused:?}"
        );
    }
    let refused = desk.try_import("%PDF-1.7", false);
    assert!(
        matches!(refused, Err(CaseworkError::GrossList(Refused::OtherKind(_)))),
        "{refused:?}"
    );
    assert!(desk.import(LIST).written, "the desk is free again");
}
