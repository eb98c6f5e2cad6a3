//! One table in every form.

use proptest::prelude::*;

use super::packed::workbook;
use super::{families, read};

const HEADINGS: [&str; 5] = ["Sagsnr", "Familie", "Navn", "Rolle", "Ydelse"];

/// As a spreadsheet saves it: quoted where a cell would otherwise be read differently.
fn delimited(table: &[Vec<String>], delimiter: char, line_end: &str) -> String {
    let cell = |cell: &String| {
        if cell.contains([delimiter, '"', '\n', '\r']) {
            format!("\"{}\"", cell.replace('"', "\"\""))
        } else {
            cell.clone()
        }
    };
    let line = |row: &Vec<String>| {
        row.iter()
            .map(cell)
            .collect::<Vec<_>>()
            .join(&delimiter.to_string())
    };
    table.iter().map(line).collect::<Vec<_>>().join(line_end)
}

fn windows_1252(text: &str) -> Vec<u8> {
    let (bytes, _, unmappable) = encoding_rs::WINDOWS_1252.encode(text);
    assert!(!unmappable);
    bytes.into_owned()
}

fn utf_16(text: &str, bytes: fn(u16) -> [u8; 2], mark: bool) -> Vec<u8> {
    let mark = mark.then_some(0xfeff);
    mark.into_iter()
        .chain(text.encode_utf16())
        .flat_map(bytes)
        .collect()
}

fn in_every_form(table: &[Vec<String>]) -> Vec<(String, Vec<u8>)> {
    let mut forms = vec![("xlsx".to_owned(), workbook(table))];
    for delimiter in [';', ',', '\t'] {
        for line_end in ["\n", "\r\n"] {
            let text = delimited(table, delimiter, line_end);
            let named = |encoding: &str| format!("{encoding} {delimiter:?} {line_end:?}");
            forms.push((named("utf-8"), text.clone().into_bytes()));
            forms.push((
                named("utf-8 with mark"),
                [b"\xef\xbb\xbf", text.as_bytes()].concat(),
            ));
            forms.push((named("windows-1252"), windows_1252(&text)));
            forms.push((named("utf-16le"), utf_16(&text, u16::to_le_bytes, true)));
            forms.push((named("utf-16be"), utf_16(&text, u16::to_be_bytes, true)));
            forms.push((
                named("utf-16le without mark"),
                utf_16(&text, u16::to_le_bytes, false),
            ));
        }
    }
    forms
}

fn cell() -> impl Strategy<Value = String> {
    // Letters of Windows-1252, and what divides and quotes.
    prop_oneof![
        3 => "[A-ZÆØÅ][a-zæøåéü]{1,8}( [A-ZÆØÅ][a-zæøå]{1,6})?",
        1 => "[A-ZÆØÅ][a-zæøå]{1,4}[;,\n\"\t|] ?[a-zæøå]{1,4}",
        1 => Just(String::new()),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]
    #[test]
    fn a_table_reads_the_same_in_every_form(rows in prop::collection::vec(prop::collection::vec(cell(), 5), 1..8)) {
        let mut table = vec![HEADINGS.map(str::to_owned).to_vec()];
        table.extend(rows);
        // So that no sheet is empty, and that it looks Danish whatever was drawn.
        table.push(["", "Søndergård", "Åse Søndergård", "mor", "Førtidspension"].map(str::to_owned).to_vec());
        let mut forms = in_every_form(&table).into_iter();
        let (_, first) = forms.next().unwrap();
        let first = read(&first).unwrap();
        prop_assert!(!first.families.is_empty());
        for (form, file) in forms {
            let list = read(&file).unwrap_or_else(|refused| panic!("{form}: {refused}"));
            prop_assert_eq!(&list.families, &first.families, "{}", &form);
            prop_assert_eq!(&list.bad, &first.bad, "{}", &form);
            prop_assert_eq!(&list.remarks, &first.remarks, "{}", &form);
            prop_assert_eq!(families(&list), families(&first));
        }
    }

    #[test]
    fn no_text_upsets_it(text in "[A-Za-z;,\"\n\r\t0-9.æ-]{0,80}") {
        let _ = read(text.as_bytes());
        let _ = read(format!("Familie;Navn;CPR;Født;Beskyttet\n{text}").as_bytes());
    }

    #[test]
    fn no_bytes_upset_it(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
        let _ = read(&bytes);
        let _ = read(&[b"Familie;Navn;CPR\n".as_slice(), &bytes].concat());
        let _ = read(&[b"PK\x03\x04".as_slice(), &bytes].concat());
    }
}
