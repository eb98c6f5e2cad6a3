//! What rows say.

use makker_domain::case::candidate_person::CandidateRole;
use makker_gross_list::{Refused, RemarkWhat};

use super::{bad, families, read, read_text, remarks};

#[test]
fn rows_are_numbered_as_the_sheet_shows_them() {
    let text = "Bruttoliste, Aaby Kommune;;\r\n\r\n\"Udtrukket\nden 1. november\";;\r\nFamilie;Navn;Fødselsdato\r\n\
                Lund;\"Bo\r\nLund\";12.3.1988\r\n\r\n\r\nLund;Ida Lund;31.2.2012\r\nLund;Per Lund;1.13.2012";
    let list = read_text(text);
    assert_eq!(list.headings_row, 4);
    assert_eq!(bad(&list), [(8, "day-no-such-day"), (9, "day-no-such-month")]);
    assert_eq!(list.rows, 3);
    let person = &list.families[0].persons[0];
    assert_eq!(
        (person.row, person.name.as_ref().unwrap().full()),
        (5, "Bo Lund".to_owned())
    );
}

#[test]
fn rows_are_families_by_case_number_then_by_name_then_by_what_stands_above() {
    let list = read_text(
        "Sagsnummer;Familie;Navn\n\
         A1;Hansen;Ane Hansen\n\
         A1;;Bo Hansen\n\
         ;;Carl Hansen\n\
         A2;Hansen;Dorte Hansen\n\
         ;Hansen;Emil Hansen\n\
         ;lund;Finn Lund\n\
         ;LUND ;Grethe Lund\n\
         A1;Hansen;Hans Hansen\n\
         \n\
         ;;Ib Ukendt\n\
         ;Hansen;Jens Hansen\n",
    );
    assert_eq!(
        families(&list),
        [
            "Hansen [A1] Ane,Bo,Carl,Hans",
            "Hansen [A2] Dorte,Emil",
            "lund [] Finn,Grethe"
        ]
    );
    assert_eq!(bad(&list), [(11, "family-missing"), (12, "family-unclear")]);
}

#[test]
fn without_a_column_for_families_everybody_is_one() {
    let list = read_text("Navn;Født\nAne Hansen;1.1.1990\nBo Hansen;2.2.1990\n");
    assert_eq!(families(&list), ["Hansen [] Ane", "Hansen [] Bo"]);
}

#[test]
fn a_family_that_is_only_numbered_is_called_as_its_first_person() {
    let list = read_text("Familienr.;Fornavn;Efternavn\n17;Ane;Holm Hansen\n17;Bo;Hansen\n");
    assert_eq!(families(&list), ["Holm Hansen [] Ane,Bo"]);
}

#[test]
fn names_are_divided_as_the_family_is_called() {
    let list = read_text(
        "Familie;Navn\nHaddad Lund;Salma Haddad Lund\nHaddad Lund;Lund, Omar Bo\nHaddad Lund;Cher\n",
    );
    let names: Vec<_> = list.families[0]
        .persons
        .iter()
        .map(|person| person.name.clone().unwrap())
        .collect();
    let divided: Vec<_> = names
        .iter()
        .map(|name| (name.given.as_str(), name.family.as_str()))
        .collect();
    assert_eq!(
        divided,
        [("Salma", "Haddad Lund"), ("Omar Bo", "Lund"), ("", "Cher")]
    );
}

#[test]
fn a_protected_address_takes_those_of_the_whole_family_out() {
    for mark in [
        "ja",
        "X",
        "1",
        "Beskyttet",
        "navne- og adressebeskyttelse",
        "til 1.1.2027",
    ] {
        let list = read_text(&format!(
            "Familie;Navn;Adresse;Postnr;By;Adressebeskyttelse (ja/nej)\n\
             Lund;Ane Lund;Ruten 3;2700;Brønshøj;nej\n\
             Lund;Bo Lund;;;;{mark}\n\
             Bach;Åse Bach;Ruten 5;2700;Brønshøj;ingen\n"
        ));
        let lund = &list.families[0];
        assert!(
            lund.persons.iter().all(|person| person.address.is_none()),
            "{mark}"
        );
        assert!(lund.persons[1].has_protected_address && !lund.persons[0].has_protected_address);
        assert_eq!(list.addresses_left_out, 1);
        assert_eq!(
            list.families[1].persons[0].address.as_ref().unwrap().street,
            "Ruten 5"
        );
    }
}

#[test]
fn protection_in_a_row_that_is_not_taken_in_still_protects() {
    let list = read_text(
        "Familie;Navn;CPR;Adresse;Beskyttet adresse\nLund;Ane Lund;12345;;ja\nLund;Bo Lund;;Ruten 3;\n",
    );
    assert_eq!(bad(&list), [(2, "cpr-not-ten-digits")]);
    assert_eq!(list.families[0].persons[0].address, None);
}

#[test]
fn numbers_and_days_that_do_not_agree_are_remarked_upon() {
    let list = read_text(
        "Familie;Navn;CPR;Fødselsdato;Rolle\n\
         Lund;Ane;120388-1234;;mor\n\
         Lund;Bo;905901236;;far\n\
         Lund;Carl;0101152346;2.1.2015;kusine\n\
         Lund;Dan;1,20388E+09;;\n\
         Lund;Eva;990199-1234;;\n",
    );
    let person = |at: usize| &list.families[0].persons[at];
    assert_eq!(person(0).birth_date, "1988-03-12".parse().ok());
    assert_eq!(person(1).cpr.unwrap().written(), "090590-1236");
    assert_eq!(person(2).role, Some(CandidateRole::Other));
    assert_eq!(
        remarks(&list),
        [(4, "cpr-birth-date-differs"), (4, "role-unknown")]
    );
    assert_eq!(bad(&list), [(5, "number-cut"), (6, "cpr-no-such-date")]);
}

#[test]
fn the_same_person_twice_in_one_family_is_taken_in_once() {
    let list = read_text(
        "Familie;Navn;CPR;Rolle\n\
         Lund;Ane;120388-1234;mor\n\
         Lund;Ane;1203881234;mor\n\
         Lund;Ane B;1203881234;mor\n\
         Holm;Ane;120388-1234;mor\n",
    );
    assert_eq!(families(&list).len(), 2);
    assert_eq!(list.families[0].persons.len(), 1);
    assert_eq!(
        remarks(&list),
        [
            (3, "repeated"),
            (4, "repeated-otherwise"),
            (5, "in-another-family")
        ]
    );
}

#[test]
fn nobody_comes_into_a_family_by_a_row_that_cannot_be_used_or_unseen_from_another_address() {
    let list = read_text(
        "Familie;Navn;Fødselsdato;Adresse;Sagsnummer\n\
         Kragelund;Tor Kragelund;1.1.1980;Stien 4;S-1\n\
         ;Ida Kragelund;1.1.2010;Stien 4;\n\
         ;Ib Fremmed;2.2.1970;Vejen 1;\n\
         Bech;Ole Bech;31.02.1979;Engen 2;\n\
         ;Kim Fremmed;3.3.1990;Engen 2;\n\
         Yding;;01.01.2001;Åsen 3;\n",
    );
    assert_eq!(families(&list), ["Kragelund [S-1] Tor,Ida,Ib", "Yding [] "]);
    assert_eq!(remarks(&list), [(4, "family-from-above"), (7, "name-missing")]);
    assert_eq!(bad(&list), [(5, "day-no-such-day"), (6, "family-missing")]);
}

#[test]
fn columns_are_reported() {
    let list = read_text("Skole;Familie;;Navn;Noter;CPR nr.\nRuten;Lund;x;Bo Lund;;\n");
    assert_eq!(list.unknown_columns, ["Skole", "C"], "in Noter nothing stands");
    let columns: Vec<_> = list
        .columns
        .iter()
        .map(|(heading, meaning)| (heading.as_str(), meaning.as_str()))
        .collect();
    assert_eq!(
        columns,
        [("Familie", "family"), ("Navn", "name"), ("CPR nr.", "cpr")]
    );
    let list = read_text("Familie;Navn\nLund;Bo Lund;for meget\n");
    assert_eq!(bad(&list), [(2, "more-cells-than-headings")]);
}

#[test]
fn headings_that_cannot_do_are_named() {
    let missing = read("Fødselsdato;Rolle\n1.1.2000;mor\n".as_bytes());
    assert_eq!(
        missing.unwrap_err(),
        Refused::ColumnMissing {
            found: vec!["Fødselsdato".into(), "Rolle".into()]
        }
    );
    let twice = read("Familie;Navn;CPR;CPR-nummer\nLund;Bo;;\n".as_bytes()).unwrap_err();
    assert!(
        matches!(twice, Refused::TwoColumns { ref found, .. } if found == &["CPR", "CPR-nummer"]),
        "{twice:?}"
    );
    assert_eq!(
        read("Bo Lund;120388-1234\n".as_bytes()).unwrap_err(),
        Refused::NoHeadings
    );
    assert_eq!(
        read("Familie;Navn\n\n;\n".as_bytes()).unwrap_err(),
        Refused::NoRows
    );
}

#[test]
fn a_row_that_says_something_of_nobody_is_bad_and_one_that_names_a_family_is_not() {
    let list = read_text("Familie;Navn;Rolle\nLund;;\n;Bo Lund;far\nHolm;;mor\n");
    assert_eq!(families(&list), ["Lund [] Bo"]);
    assert_eq!(bad(&list), [(4, "person-missing")]);
}

#[test]
fn too_long_a_name_is_bad() {
    let list = read_text(&format!("Familie;Navn\nLund;{}\n", "å".repeat(121)));
    assert_eq!(bad(&list), [(2, "too-long")]);
}

#[test]
fn what_counts_from_today_is_no_day_of_birth() {
    let list =
        read_text("Navn;Født\nAne Hansen;i går\nBo Hansen;for 3 uger siden\nIb Hansen;sidste torsdag\n");
    assert_eq!(
        bad(&list),
        [
            (2, "day-unreadable"),
            (3, "day-unreadable"),
            (4, "day-unreadable")
        ]
    );
}

#[test]
fn a_short_year_that_makes_somebody_very_old_is_remarked_upon() {
    // Today is 24 November 2026: next month with a short year was a hundred years ago.
    let list = read_text(
        "Navn;Født;CPR\nAne Hansen;12.12.26;\nBo Hansen;12.12.1926;\nIb Hansen;12.12.26;121226-1237\nPer Hansen;12.12.40;\n",
    );
    assert_eq!(remarks(&list), [(2, "century-unclear")]);
}

#[test]
fn a_newcomer_has_a_number_that_begins_with_a_digit_raised_by_6() {
    let list = read_text("Navn;CPR\nAmal Nur;6701154321\n");
    assert!(list.bad.is_empty());
    let born = list.families[0].persons[0].birth_date;
    assert_eq!(born, "2015-01-07".parse().ok());
}

#[test]
fn who_stands_in_two_families_is_remarked_upon_with_the_other_row() {
    let list = read_text(
        "Familie;Navn;CPR;Født\n\
         Holm;Ane Holm;120388-1234;\n\
         Holm;Bo Holm;;3.4.2015\n\
         Lund;Ane Lund;120388-1234;\n\
         Lund;Bo Holm;;3.4.2015\n\
         Lund;Ib Lund;;5.5.2010\n\
         Bach;Bo Holm;030415-1235;3.4.2015\n\
         Friis;Bo Holm;030415-1237;3.4.2015\n",
    );
    let elsewhere: Vec<_> = list
        .remarks
        .iter()
        .filter_map(|remark| match remark.what {
            RemarkWhat::InAnotherFamily { row } => Some((remark.row, row)),
            _ => None,
        })
        .collect();
    // Two of one name and day with different numbers are two; one without a number may be either.
    assert_eq!(elsewhere, [(4, 2), (5, 3), (7, 3), (8, 3)]);
}

#[test]
fn who_is_protected_in_a_row_that_cannot_be_used_is_told_as_far_as_they_can_be_read() {
    let list = read_text(
        "Sagsnr;Familie;Navn;CPR;Født;Adressebeskyttelse\n\
         S1;Vagt;Mia Vagt;060680-2222;31.2.1980;ja\nS1;Vagt;Bo Vagt;;31.2.2010;nej\n",
    );
    let [one] = list.protected_in_bad_rows.as_slice() else {
        panic!("{:?}", list.protected_in_bad_rows)
    };
    assert_eq!((one.row, one.case_number.as_deref()), (2, Some("S1")));
    assert!(one.person.as_ref().unwrap().cpr.is_some());
}

#[test]
fn a_tick_is_no_word_for_no_and_a_dash_is() {
    let list = read_text("Familie;Navn;Adressebeskyttelse\nA;Ane;✓\nB;Bo;-\nC;Carl;+\n");
    let protected: Vec<_> = list
        .families
        .iter()
        .map(|family| family.protected_in_row)
        .collect();
    assert_eq!(protected, [Some(2), None, Some(4)]);
    assert_eq!(
        remarks(&list),
        [(2, "protection-unclear"), (4, "protection-unclear")]
    );
}

#[test]
fn a_row_that_is_not_taken_in_because_it_is_the_second_still_protects() {
    let list =
        read_text("Familie;Navn;CPR;Ydelse;Adressebeskyttelse\nA;Ane;1203881234;SU;\nA;Ane;1203881234;;ja\n");
    assert!(list.families[0].persons[0].has_protected_address);
}

#[test]
fn in_a_row_that_has_slipped_only_a_clear_yes_protects() {
    let of = |row: &str| {
        let text = format!("Familie;Navn;Adresse;Adressebeskyttelse;Ydelse;Skole\n{row}\nA;Bo;Ruten 3;\n");
        let list = read_text(&text);
        assert_eq!(bad(&list), [(2, "more-cells-than-headings")]);
        list.families[0].protected_in_row
    };
    assert_eq!(
        of("A;Ane;Ruten 9; st. tv;nej;SU;x"),
        None,
        "the x is of the school"
    );
    assert_eq!(of("A;Ane;Ruten 9; st. tv;ja;SU;x"), Some(2));
}
