//! Workbooks as another program wrote them (`tests/fixtures/gross_list/make.py`).

use std::path::Path;

use makker_domain::case::candidate_person::CandidateRole;
use makker_gross_list::{GrossList, Refused};

use super::{bad, families, read};

fn fixture(name: &str) -> Vec<u8> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/fixtures/gross_list");
    std::fs::read(folder.join(name)).unwrap()
}

fn of(name: &str) -> GrossList {
    read(&fixture(name)).unwrap()
}

#[test]
fn a_typical_workbook() {
    let list = of("typical.xlsx");
    assert_eq!(list.headings_row, 3);
    assert_eq!(
        families(&list),
        ["Haddad Lund [SOF-1] Salma,Omar", "Demir [] Aylin,Emre"]
    );
    assert_eq!(
        (bad(&list), list.unknown_columns.as_slice()),
        (vec![], ["Skole".to_owned()].as_slice())
    );
    let rows: Vec<u32> = list
        .families
        .iter()
        .flat_map(|family| &family.persons)
        .map(|person| person.row)
        .collect();
    assert_eq!(rows, [4, 5, 7, 8]);
    let [salma, omar] = list.families[0].persons.as_slice() else {
        panic!()
    };
    assert_eq!(salma.cpr.unwrap().written(), "120388-1234");
    assert_eq!(salma.birth_date, "1988-03-12".parse().ok());
    assert_eq!(
        (salma.role, omar.role),
        (Some(CandidateRole::Mother), Some(CandidateRole::Child))
    );
    assert_eq!(
        salma.address, omar.address,
        "a break of the line within a cell is no difference"
    );
    assert_eq!(salma.address.as_ref().unwrap().city, "Brønshøj");
    assert_eq!(omar.birth_date, "2015-04-03".parse().ok());
    let [aylin, emre] = list.families[1].persons.as_slice() else {
        panic!()
    };
    assert_eq!(
        aylin.cpr.unwrap().written(),
        "090590-1236",
        "the nothing at its beginning is back"
    );
    assert_eq!(aylin.birth_date, "1990-05-09".parse().ok());
    assert!(aylin.has_protected_address && aylin.address.is_none() && emre.address.is_none());
    assert_eq!(
        list.families[1].departments.iter().collect::<Vec<_>>(),
        ["BIF", "SUF"]
    );
}

#[test]
fn days_counted_from_1904_are_the_same_days() {
    let list = of("macintosh.xlsx");
    assert_eq!(list.families[0].persons[0].birth_date, "1988-03-12".parse().ok());
}

#[test]
fn two_sheets_with_headings_are_one_too_many() {
    let refused = read(&fixture("two_lists.xlsx")).unwrap_err();
    assert_eq!(
        refused,
        Refused::TwoSheets {
            found: vec!["2025".into(), "2026".into()]
        }
    );
}

#[test]
fn a_hidden_sheet_is_no_list_beside_one_that_is_seen_and_a_broken_cell_is_bad() {
    let list = of("hidden_and_broken.xlsx");
    assert_eq!(families(&list), ["Bach [] Bo"]);
    assert_eq!(bad(&list), [(2, "broken-cell")]);
}

#[test]
fn a_workbook_cut_off_anywhere_is_refused() {
    let whole = fixture("typical.xlsx");
    for length in (0..whole.len()).step_by(97) {
        assert!(read(&whole[..length]).is_err(), "{length}");
    }
}

#[test]
fn a_workbook_with_any_byte_changed_upsets_nothing() {
    let whole = fixture("macintosh.xlsx");
    for at in (0..whole.len()).step_by(11) {
        let mut changed = whole.clone();
        changed[at] ^= 0x55;
        let _ = read(&changed);
    }
}
