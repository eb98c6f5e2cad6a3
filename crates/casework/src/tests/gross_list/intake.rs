//! What comes in, and what is pointed out.

use makker_domain::case::candidate::CandidateStatus;
use makker_domain::entity_kind::EntityKind;
use makker_domain::person::member;
use makker_domain::value::Value;
use makker_gross_list::Meaning;

use super::{Desk, LIST};
use crate::{KnownWhere, Matter};

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
        S1;Lund;Omar Lund;030415-1235;3.4.2015;barn;;;\n";
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
            (
                2,
                [Meaning::Family, Meaning::Name, Meaning::Address, Meaning::Benefit].as_slice()
            ),
            (3, [Meaning::Cpr].as_slice()),
        ]
    );
    assert_eq!(desk.on_list(), before);
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

#[test]
fn one_who_has_moved_does_not_take_a_new_family_into_the_old_one() {
    let desk = Desk::new();
    let headings = "Sagsnr.;Familie;Navn;CPR;Rolle\n";
    desk.import(&format!("{headings}O1;Olsen;Ole Olsen;050570-1111;far\n"));
    let later = format!(
        "{headings}P7;Petersen;Ole Olsen;050570-1111;samlever\nP7;Petersen;Pia Petersen;060675-1112;mor\nP7;Petersen;Kaj Petersen;070710-1113;barn\n"
    );
    let report = desk.import(&later);
    assert_eq!((report.new_families, report.new_persons), (1, 3), "{report:?}");
    let known: Vec<_> = report.known.iter().map(|known| known.row).collect();
    assert_eq!(known, [2], "that he stands in another family is said");
    let listed = desk.world.casework.candidates(desk.team).unwrap();
    let told: Vec<_> = listed
        .iter()
        .map(|family| {
            (
                family.name.as_str(),
                family.persons,
                family.case_numbers.join(" "),
            )
        })
        .collect();
    assert_eq!(
        told,
        [("Olsen", 1, "O1".to_owned()), ("Petersen", 3, "P7".to_owned())]
    );
    assert!(!desk.import(&later).written);
}
