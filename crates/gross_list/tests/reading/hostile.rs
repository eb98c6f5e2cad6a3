//! Files that are no lists, and files made to do harm.

use makker_gross_list::{FileKind, Refused, Share};

use super::packed::{bomb, pack, workbook_of};
use super::{read, today};

#[test]
fn what_is_no_list_is_named() {
    let kind = |kind| Refused::OtherKind(kind);
    let compound = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1".to_vec();
    let name: Vec<u8> = "EncryptedPackage"
        .encode_utf16()
        .flat_map(u16::to_le_bytes)
        .collect();
    let encrypted = [compound.clone(), vec![0; 700], name].concat();
    let cases: &[(&[u8], Refused)] = &[
        (b"", Refused::Empty),
        (b"\xef\xbb\xbf", Refused::Empty),
        (b" \r\n\n", Refused::Empty),
        (b"\xff\xfe", Refused::Empty),
        (&compound, kind(FileKind::OldWorkbook)),
        (&encrypted, Refused::Encrypted),
        (b"%PDF-1.7 \xe2", kind(FileKind::Pdf)),
        (b"\x89PNG\r\n", kind(FileKind::Picture)),
        (b"<!DOCTYPE html><table><tr><td>Familie", kind(FileKind::WebPage)),
        (b"  <HTML xmlns:x=\"urn:x\">", kind(FileKind::WebPage)),
        (b"\x7fELF\0\0\x01", kind(FileKind::Binary)),
        (b"Familie;Navn\nLund;Bo\0Lund\n", kind(FileKind::Binary)),
        (b"Familie;Navn\nLund;B\x01\xf8\n", kind(FileKind::Binary)),
        (&pack(&[("a.txt", b"x")]), kind(FileKind::Archive)),
        (&pack(&[("mimetype", b"x")]), kind(FileKind::OpenDocument)),
        (
            &pack(&[("xl/workbook.bin", b"x")]),
            kind(FileKind::BinaryWorkbook),
        ),
        (&pack(&[("xl/workbook.xml", b"x")]), Refused::Damaged),
        (b"PK\x03\x04", Refused::Damaged),
    ];
    for (file, refused) in cases {
        let shown = String::from_utf8_lossy(&file[..file.len().min(30)]).into_owned();
        assert_eq!(&read(file).unwrap_err(), refused, "{shown}");
    }
}

#[test]
fn letters_in_another_encoding_are_refused() {
    let table = "Familie;Navn\nSørensen;Åse Sørensen\n";
    let twice: String = table.bytes().map(char::from).collect();
    let of_dos: Vec<u8> = table
        .chars()
        .map(|c| match c {
            'ø' => 0x9b,
            'Å' => 0x8f,
            c => u8::try_from(c).unwrap(),
        })
        .collect();
    let of_macintosh: Vec<u8> = table
        .chars()
        .map(|c| match c {
            'ø' => 0xbf,
            'Å' => 0x81,
            c => u8::try_from(c).unwrap(),
        })
        .collect();
    let lost = table.replace('ø', "\u{fffd}");
    for file in [twice.as_bytes(), &of_dos, &of_macintosh, lost.as_bytes()] {
        assert_eq!(read(file).unwrap_err(), Refused::WrongEncoding);
    }
    assert!(read(table.as_bytes()).is_ok());
    // A name that holds such signs by right.
    assert!(read("Familie;Navn\nD’Amico;‘Bo’ D’Amico\n".as_bytes()).is_ok());
}

#[test]
fn a_quotation_mark_that_is_never_closed_does_not_swallow_the_rest() {
    let text = "Familie;Navn\nLund;Bo Lund\nHolm;\"Ida Holm\nBach;Åse Bach\nDemir;Emre Demir\n";
    assert_eq!(read(text.as_bytes()).unwrap_err(), Refused::QuoteOpen { row: 3 });
    // An inch is none.
    assert!(read("Familie;Navn;Ydelse\nLund;Bo Lund;5\" skærm\n".as_bytes()).is_ok());
}

#[test]
fn a_line_of_ten_megabytes_is_refused() {
    let long = format!("Familie;Navn\nLund;{}\n", "a".repeat(10 << 20));
    assert_eq!(
        read(long.as_bytes()).unwrap_err(),
        Refused::CellTooLong { row: 2 }
    );
    let wide = format!("Familie;Navn\nLund{}\n", ";".repeat(10 << 20));
    assert_eq!(
        read(wide.as_bytes()).unwrap_err(),
        Refused::CellTooLong { row: 2 }
    );
    let open = format!("Familie;Navn\n\"Lund;{}\n", "a;b\n".repeat(1 << 20));
    assert_eq!(
        read(open.as_bytes()).unwrap_err(),
        Refused::CellTooLong { row: 2 }
    );
    assert_eq!(read(&vec![b'a'; 101 << 20]).unwrap_err(), Refused::TooLarge);
}

#[test]
fn a_workbook_that_unpacks_to_more_than_any_list_is_refused() {
    for (part, megabytes) in [
        ("xl/worksheets/sheet1.xml", 410),
        ("xl/sharedStrings.xml", 110),
        ("any/other", 110),
    ] {
        let file = bomb(part, megabytes);
        assert!(file.len() < 5 << 20, "packed it is small");
        assert_eq!(read(&file).unwrap_err(), Refused::TooLarge, "{part}");
    }
}

#[test]
fn a_workbook_that_claims_more_texts_than_it_has_is_refused() {
    // The reader would make room for so many, and the program would end there.
    for count in ["999999999999", "18446744073709551615", "99999999999999999999"] {
        let texts = format!(
            "<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" uniqueCount=\"{count}\"></sst>"
        );
        assert_eq!(
            read(&workbook_of(b"", Some(texts.as_bytes()))).unwrap_err(),
            Refused::Damaged,
            "{count}"
        );
        let wide: Vec<u8> = [0xfeff]
            .into_iter()
            .chain(texts.encode_utf16())
            .flat_map(u16::to_le_bytes)
            .collect();
        assert_eq!(
            read(&workbook_of(b"", Some(&wide))).unwrap_err(),
            Refused::Damaged,
            "{count} in UTF-16"
        );
    }
}

#[test]
fn cells_at_the_end_of_the_sheet_take_no_room() {
    let cell =
        |place: &str, text: &str| format!("<c r=\"{place}\" t=\"inlineStr\"><is><t>{text}</t></is></c>");
    let rows = format!(
        "<row r=\"1\">{}{}</row><row r=\"1048576\">{}{}</row>",
        cell("A1", "Familie"),
        cell("B1", "Navn"),
        cell("A1048576", "Lund"),
        cell("B1048576", "Bo Lund")
    );
    let list = read(&workbook_of(rows.as_bytes(), None)).unwrap();
    assert_eq!(list.families[0].persons[0].row, 1_048_576);
    let rows = format!(
        "<row r=\"1\">{}</row><row r=\"2\">{}</row>",
        cell("A1", "Familie"),
        cell("XFD2", "x")
    );
    assert_eq!(
        read(&workbook_of(rows.as_bytes(), None)).unwrap_err(),
        Refused::CellTooLong { row: 2 }
    );
}

#[test]
fn it_says_how_far_it_has_come_and_stops_when_told() {
    let rows: String = (0..5_000).map(|at| format!("Familie {at};Bo Lund\n")).collect();
    let file = format!("Familie;Navn\n{rows}");
    let mut shares = Vec::new();
    makker_gross_list::read(file.as_bytes(), today(), &mut |share| {
        shares.push(share);
        true
    })
    .unwrap();
    assert!(shares.len() >= 10 && shares.is_sorted_by_key(|share| share.done));
    assert!(
        shares
            .iter()
            .all(|share| share.done <= share.of && share.of == file.len() as u64)
    );
    let mut looks = 0;
    let stopped = makker_gross_list::read(file.as_bytes(), today(), &mut |_: Share| {
        looks += 1;
        looks < 3
    });
    assert_eq!((stopped.unwrap_err(), looks), (Refused::Cancelled, 3));
}
