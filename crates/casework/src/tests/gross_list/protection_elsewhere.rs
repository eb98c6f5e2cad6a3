//! Somebody whose address is protected and who stands in more than one family; and who is taken for whom.

use super::Desk;
use super::protection::VAGT;

#[test]
fn who_stands_in_two_families_is_protected_in_both() {
    let desk = Desk::new();
    desk.import_rows(&format!(
        "{VAGT}P7;Petersen;Mia Vagt;060680-2222;;samlever;Skjulestedet 9;\nP7;Petersen;Kaj Petersen;;;far;Skjulestedet 9;\n"
    ));
    let report = desk.import_rows("V1;Vagt;Mia Vagt;060680-2222;;mor;;ja\n");
    assert_eq!(
        (report.now_protected.as_slice(), report.addresses_removed),
        ([2].as_slice(), 4)
    );
    assert!(desk.summary("Petersen").is_protected && !desk.holds("Skjulestedet"));
    // And of two new families of one list.
    let desk = Desk::new();
    let both = "V1;Vagt;Mia Vagt;060680-2222;;mor;;ja\nP7;Petersen;Mia Vagt;060680-2222;;samlever;Skjulestedet 9;nej\n";
    let report = desk.import_rows(both);
    assert_eq!((report.new_families, report.addresses_left_out), (2, 1));
    assert!(!desk.holds("Skjulestedet") && desk.summary("Petersen").is_protected);
    assert!(!desk.import_rows(both).has_news, "the same file changes nothing");
}

#[test]
fn by_name_and_day_it_is_the_same_where_one_has_no_number() {
    for (stands, told) in [("", ""), ("060610-2223", ""), ("", "060610-2223")] {
        let desk = Desk::new();
        desk.import_rows(&format!(
            "P7;Petersen;Bo Vagt;{stands};6.6.2010;barn;Gemmevej 4;\n"
        ));
        let report = desk.import_rows(&format!("V1;Vagt;Bo Vagt;{told};6.6.2010;barn;;ja\n"));
        assert_eq!(
            (report.new_families, report.addresses_removed),
            (1, 1),
            "{stands} {told}"
        );
        assert!(desk.summary("Petersen").is_protected && !desk.holds("Gemmevej"));
    }
}

#[test]
fn two_of_one_name_and_day_with_different_numbers_are_two() {
    let desk = Desk::new();
    desk.import_rows("A1;Holm;Ida Holm;010115-1234;;barn;Ruten 3;\n");
    let report = desk.import_rows("B1;Lund;Ida Holm;010115-1236;;barn;;ja\n");
    assert_eq!((report.new_families, report.addresses_removed), (1, 0));
    assert!(desk.holds("Ruten") && !desk.summary("Holm").is_protected);
}

#[test]
fn one_who_is_protected_elsewhere_and_joins_takes_out_the_addresses_at_once() {
    let desk = Desk::new();
    desk.import_rows(
        "V1;Vagt;Mia Vagt;060680-2222;;mor;;ja\nP7;Petersen;Kaj Petersen;;;far;Skjulestedet 9;\n",
    );
    assert!(desk.holds("Skjulestedet"));
    let joins = "P7;Petersen;Mia Vagt;060680-2222;;samlever;;nej\n";
    let report = desk.import_rows(joins);
    assert_eq!((report.new_persons, report.addresses_removed), (1, 1));
    assert_eq!(report.now_protected, [2]);
    assert!(desk.summary("Petersen").is_protected && !desk.holds("Skjulestedet"));
    assert!(!desk.import_rows(joins).has_news, "the same file changes nothing");
}

#[test]
fn two_families_of_a_file_that_are_one_on_the_list_are_protected_together() {
    let desk = Desk::new();
    desk.import_rows(";Vagt;Mia Vagt;060680-2222;;mor;;\n;Vagt;Bo Vagt;060610-2223;;barn;;\n");
    let later = "X1;Vagt;Bo Vagt;060610-2223;;barn;;\nX1;Vagt;Ida Vagt;070712-2224;;barn;Skjulestedet 9;\n\
        X2;Vagt;Mia Vagt;060680-2222;;mor;;ja\n";
    let report = desk.import_rows(later);
    assert_eq!(
        (report.new_families, report.new_persons, report.addresses_left_out),
        (0, 1, 1)
    );
    assert!(desk.summary("Vagt").is_protected && !desk.holds("Skjulestedet"));
    assert!(!desk.import_rows(later).has_news, "the same file changes nothing");
}

#[test]
fn numbers_of_other_groups_are_other_cases() {
    let desk = Desk::new();
    let report =
        desk.import_rows("2025-1-12;Haddad;Salma;;;mor;Ruten 3;\n2025-11-2;Lund;Ida;;;mor;Ruten 5;\n");
    assert_eq!(report.new_families, 2);
    let report = desk.import_rows("2025-11-2;Lund;Ida;;;mor;;ja\n");
    assert_eq!((report.addresses_removed, report.new_persons), (1, 0));
    assert!(desk.holds("Ruten 3") && !desk.holds("Ruten 5"));
}

#[test]
fn one_who_is_protected_and_has_moved_is_not_given_away_by_the_new_family() {
    let desk = Desk::new();
    let headings = "Sagsnr.;Familie;Navn;CPR;Rolle;Adresse;Adressebeskyttelse\n";
    desk.import(&format!("{headings}V1;Vagt;Mia Vagt;060680-2222;mor;;ja\n"));
    let moved = format!(
        "{headings}P7;Petersen;Mia Vagt;060680-2222;samlever;Skjulestedet 9, 2700 Brønshøj;nej\nP7;Petersen;Kaj Petersen;;far;Skjulestedet 9, 2700 Brønshøj;nej\n"
    );
    let report = desk.import(&moved);
    assert_eq!((report.new_families, report.addresses_left_out), (1, 2));
    assert!(!desk.import(&moved).has_news, "the same file changes nothing");
    let all = desk.on_list().join("\n");
    assert!(all.contains("Kaj") && !all.contains("Skjulestedet"), "{all}");
}
