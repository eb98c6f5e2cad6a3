//! An address that is protected, before or after it came onto the list.

use makker_domain::entity_kind::EntityKind;
use makker_domain::id::EntityId;
use makker_domain::use_log::audit_event::AuditAction;
use makker_domain::value::Value;
use makker_gross_list::Meaning;
use makker_oplog::Body;

use super::Desk;
use crate::{CandidateSummary, CaseworkError, Matter};

const HEADINGS: &str = "Sagsnr.;Familie;Navn;CPR;Født;Rolle;Adresse;Adressebeskyttelse\n";

impl Desk {
    pub(super) fn import_rows(&self, rows: &str) -> crate::GrossListReport {
        self.import(&format!("{HEADINGS}{rows}"))
    }

    pub(super) fn summary(&self, name: &str) -> CandidateSummary {
        let all = self.world.casework.candidates(self.team).unwrap();
        all.into_iter().find(|candidate| candidate.name == name).unwrap()
    }

    /// Name, protection and whether there is an address, of each person of a family.
    fn persons(&self, name: &str) -> Vec<(String, bool, bool)> {
        let of = self.summary(name).id;
        let persons = self.world.casework.candidate_persons(self.team, of).unwrap();
        persons
            .into_iter()
            .map(|person| {
                (
                    person.name.unwrap().full(),
                    person.has_protected_address,
                    person.address.is_some(),
                )
            })
            .collect()
    }

    /// Whether any operation of the team still holds these words.
    pub(super) fn holds(&self, words: &str) -> bool {
        let casework = &self.world.casework;
        let stream = casework.team_stream(self.team).unwrap();
        let entities = casework
            .store
            .read(|tables| tables.entities(stream, EntityKind::CandidatePerson))
            .unwrap();
        let ops = |id: EntityId| {
            casework
                .store
                .read(|tables| tables.ops_about(stream, id))
                .unwrap()
        };
        let mut ops = entities.into_iter().flat_map(ops);
        ops.any(|op| matches!(op.body(), Some(Body::Enter(fields)) if format!("{fields:?}").contains(words)))
    }

    fn is_as_folded(&self) {
        let store = &self.world.casework.store;
        assert!(store.differing_tables().unwrap().is_empty());
        assert!(self.world.casework.verify().unwrap().is_clean());
    }
}

pub(super) const VAGT: &str = "V1;Vagt;Mia Vagt;060680-2222;;mor;Skjulestedet 9, 2700 Brønshøj;\n\
    V1;Vagt;Bo Vagt;;6.6.2010;barn;Skjulestedet 9, 2700 Brønshøj;\n";

#[test]
fn protection_that_comes_later_removes_what_stands_for_good_and_marks_the_family() {
    let desk = Desk::new();
    desk.import_rows(VAGT);
    assert!(desk.holds("Skjulestedet"));
    let before = desk.persons("Vagt");
    assert_eq!(
        before,
        [
            ("Mia Vagt".to_owned(), false, true),
            ("Bo Vagt".to_owned(), false, true)
        ]
    );
    let later = VAGT.replace("mor;Skjulestedet 9, 2700 Brønshøj;", "mor;;ja");
    let looked = desk.look(&format!("{HEADINGS}{later}"));
    assert!(desk.holds("Skjulestedet"), "looking changes nothing");
    let report = desk.import_rows(&later);
    for report in [&looked, &report] {
        assert!(report.has_news);
        assert_eq!(report.now_protected, [2]);
        assert_eq!(
            (report.addresses_removed, report.new_persons, report.known_persons),
            (2, 0, 2)
        );
        assert!(report.changed.is_empty(), "{:?}", report.changed);
    }
    assert!(report.written && !desk.holds("Skjulestedet"));
    assert!(desk.summary("Vagt").is_protected);
    assert_eq!(desk.summary("Vagt").persons, 2);
    let after = desk.persons("Vagt");
    assert_eq!(
        after,
        [
            ("Mia Vagt".to_owned(), true, false),
            ("Bo Vagt".to_owned(), false, false)
        ]
    );
    desk.is_as_folded();
    // The same again is nothing new; and a list that does not say it does not end it.
    for again in [&later, &VAGT.replace("Skjulestedet 9, 2700 Brønshøj", "")] {
        let report = desk.import_rows(again);
        assert!(!report.written && !report.has_news, "{report:?}");
    }
    let ended = VAGT.replace("2700 Brønshøj;\n", "2700 Brønshøj;nej\n");
    let report = desk.import_rows(&ended);
    assert!(!report.written && !desk.holds("Skjulestedet"));
    let told: Vec<_> = report.changed.iter().map(|row| row.meanings.as_slice()).collect();
    assert_eq!(
        told,
        [[Meaning::Protection]],
        "where they live was left out, and is not told as different"
    );
    // Who took out how many stands in the log of use, and never of whom.
    let events = desk.audit_events();
    let removal = events
        .iter()
        .find(|event| event.action == Some(AuditAction::Delete))
        .unwrap();
    assert_eq!(
        (removal.command.as_str(), removal.count, removal.item),
        ("import_gross_list", Some(2), None)
    );
}

#[test]
fn without_a_column_for_it_nothing_is_said_of_who_is_protected() {
    let desk = Desk::new();
    desk.import_rows(&VAGT.replace(";\n", ";ja\n"));
    let report = desk.look("Sagsnr;Navn;CPR\nV1;Mia Vagt;060680-2222\n");
    assert!(report.changed.is_empty() && !report.has_news, "{report:?}");
}

#[test]
fn one_who_joins_and_is_protected_takes_out_the_addresses_of_the_others() {
    let desk = Desk::new();
    desk.import_rows(VAGT);
    let report = desk.import_rows("V1;Vagt;Liv Vagt;;7.7.2012;barn;;ja\n");
    assert_eq!((report.new_persons, report.addresses_removed), (1, 2));
    assert_eq!(report.now_protected, [2]);
    assert!(desk.summary("Vagt").is_protected && !desk.holds("Skjulestedet"));
    desk.is_as_folded();
}

#[test]
fn a_bad_row_that_says_so_marks_the_family_whether_new_or_known() {
    let desk = Desk::new();
    let new = "N1;Ny;Ane Ny;12345;;mor;;ja\nN1;Ny;Ib Ny;;1.1.2012;barn;Ruten 3;\n";
    let report = desk.try_import(&format!("{HEADINGS}{new}"), true).unwrap();
    assert_eq!((report.new_persons, report.addresses_left_out), (1, 1));
    assert!(desk.summary("Ny").is_protected && !desk.holds("Ruten"));
    // Of a family that stands: by its case number, or by a person who can be read.
    for bad in [
        "V1;Vagt;Mia Vagt;12345;;mor;;ja\n",
        ";Petersen;Mia Vagt;060680-2222;31.2.1980;mor;;ja\n",
    ] {
        let desk = Desk::new();
        desk.import_rows(VAGT);
        let report = desk.import_rows(bad);
        assert!(!report.written && desk.holds("Skjulestedet"), "all or nothing");
        let report = desk.try_import(&format!("{HEADINGS}{bad}"), true).unwrap();
        assert!(report.written, "{report:?}");
        assert_eq!(
            (report.now_protected.as_slice(), report.addresses_removed),
            ([2].as_slice(), 2)
        );
        assert!(desk.summary("Vagt").is_protected && !desk.holds("Skjulestedet"));
        assert!(
            !desk
                .try_import(&format!("{HEADINGS}{bad}"), true)
                .unwrap()
                .has_news
        );
        desk.is_as_folded();
    }
}

#[test]
fn a_family_that_has_answered_loses_its_addresses_too() {
    let desk = Desk::new();
    desk.import_rows(VAGT);
    desk.admit("Vagt").unwrap();
    let report = desk.import_rows("V1;Vagt;Mia Vagt;060680-2222;;mor;;ja\n");
    assert_eq!(report.addresses_removed, 2);
    assert!(!desk.holds("Skjulestedet"));
    assert_eq!(desk.persons("Vagt").len(), 2);
    desk.is_as_folded();
}

#[test]
fn it_can_be_said_without_a_list() {
    let desk = Desk::new();
    desk.import_rows(VAGT);
    let casework = &desk.world.casework;
    let vagt = desk.summary("Vagt").id;
    let mia = casework.candidate_persons(desk.team, vagt).unwrap()[0].id;
    casework.protect_candidate(desk.team, vagt, mia).unwrap();
    assert!(desk.summary("Vagt").is_protected && !desk.holds("Skjulestedet"));
    assert_eq!(desk.persons("Vagt")[0], ("Mia Vagt".to_owned(), true, false));
    // She was written anew: the old entry is nobody's any more.
    let gone = casework.protect_candidate(desk.team, vagt, mia);
    assert!(matches!(gone, Err(CaseworkError::NotFound)), "{gone:?}");
    let other = casework.protect_candidate(desk.team, EntityId::from_bytes([9; 16]), mia);
    assert!(matches!(other, Err(CaseworkError::NotFound)), "{other:?}");
    desk.is_as_folded();
}

#[test]
fn one_who_is_known_by_name_alone_is_protected_too() {
    let desk = Desk::new();
    desk.import_rows(";Holm;Ida Holm;;;mor;Ruten 3;\n");
    let report = desk.import_rows(";Holm;Ida Holm;;;mor;;ja\n");
    assert_eq!(
        (report.now_protected.as_slice(), report.addresses_removed),
        ([2].as_slice(), 1)
    );
    assert_eq!(desk.persons("Holm"), [("Ida Holm".to_owned(), true, false)]);
}

#[test]
fn of_a_family_that_is_marked_no_address_is_shown_or_goes_into_its_record() {
    let desk = Desk::new();
    desk.import_rows(&VAGT.replace("barn;Skjulestedet 9", "barn;Gemmevej 4"));
    let casework = &desk.world.casework;
    let mark = makker_domain::case::candidate::HAS_PROTECTED_ADDRESS;
    let vagt = desk.summary("Vagt").id;
    // As another device may have written it, which did not know of the addresses.
    casework
        .set_field(Matter::Team(desk.team), vagt, mark, Value::Bool(true), &[])
        .unwrap();
    assert!(desk.summary("Vagt").is_protected && desk.holds("Skjulestedet"));
    assert!(
        desk.persons("Vagt")
            .iter()
            .all(|(_, _, has_address)| !has_address)
    );
    let family = desk.admit("Vagt").unwrap();
    for kind in [EntityKind::Family, EntityKind::Member] {
        let things = casework.list(Matter::Family(family.id), kind).unwrap();
        let fields = things.iter().flat_map(|thing| &thing.fields);
        let mut addresses = fields.filter(|field| field.field.name == "address");
        assert!(addresses.all(|field| field.shown.is_none()), "{kind:?}");
    }
    // The next list takes them out.
    let report = desk.import_rows(&VAGT.replace("Skjulestedet 9, 2700 Brønshøj", ""));
    assert!(report.written && !desk.holds("Skjulestedet") && !desk.holds("Gemmevej"));
}

#[test]
fn a_family_that_says_so_itself_says_it_in_its_own_record_too() {
    let desk = Desk::new();
    let new = "N1;Ny;Ane Ny;12345;;mor;;ja\nN1;Ny;Ib Ny;;1.1.2012;barn;;\n";
    desk.try_import(&format!("{HEADINGS}{new}"), true).unwrap();
    let family = desk.admit("Ny").unwrap();
    let things = desk
        .world
        .casework
        .list(Matter::Family(family.id), EntityKind::Family)
        .unwrap();
    let fields = &things[0].fields;
    let marked = fields
        .iter()
        .find(|field| field.field.name == "is_protected")
        .unwrap();
    assert_eq!(marked.shown, Some(Value::Bool(true)));
}

#[test]
fn a_list_that_brought_protection_is_not_undone() {
    let desk = Desk::new();
    desk.import_rows(VAGT);
    let report = desk.import_rows("V1;Vagt;Mia Vagt;060680-2222;;mor;;ja\n");
    let undone = desk
        .world
        .casework
        .undo(Matter::Team(desk.team), report.change.unwrap());
    assert!(matches!(undone, Err(CaseworkError::CannotUndo(_))), "{undone:?}");
    assert!(!desk.holds("Skjulestedet") && desk.summary("Vagt").is_protected);
    assert!(desk.persons("Vagt")[0].1);
}

#[test]
fn a_child_that_comes_later_does_not_give_away_where_a_protected_mother_lives() {
    let desk = Desk::new();
    let headings = "Sagsnr.;Familie;Navn;CPR;Født;Rolle;Adresse;Adressebeskyttelse\n";
    desk.import(&format!("{headings}V1;Vagt;Mia Vagt;;6.6.1980;mor;;ja\n"));
    let later = format!("{headings}V1;Vagt;Bo Vagt;;6.6.2010;barn;Skjulestedet 9, 2700 Brønshøj;nej\n");
    for report in [desk.look(&later), desk.import(&later)] {
        assert_eq!((report.new_persons, report.addresses_left_out), (1, 1));
    }
    let all = desk.on_list().join("\n");
    assert!(all.contains("Bo") && !all.contains("Skjulestedet"), "{all}");
}
