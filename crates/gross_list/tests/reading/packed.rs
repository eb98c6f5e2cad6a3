//! Workbooks made by hand, for tables that a test draws and for files that no spreadsheet would write.

use std::io::{Cursor, Write as _};

use zip::write::SimpleFileOptions;

/// Name and content of each part.
pub fn pack(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut archive = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, content) in parts {
        archive.start_file(*name, SimpleFileOptions::default()).unwrap();
        archive.write_all(content).unwrap();
    }
    archive.finish().unwrap().into_inner()
}

const TYPES: &str = r#"<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"></Types>"#;
const RELS: &str = r#"<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>"#;
const BOOK: &str = r#"<?xml version="1.0"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Liste" sheetId="1" r:id="r1"/></sheets></workbook>"#;
const BOOK_RELS: &str = r#"<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings" Target="sharedStrings.xml"/></Relationships>"#;

/// A workbook in which this part has so many megabytes of nothing.
pub fn bomb(part: &str, megabytes: usize) -> Vec<u8> {
    let mut archive = zip::ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default();
    archive.start_file("xl/workbook.xml", options).unwrap();
    archive.write_all(BOOK.as_bytes()).unwrap();
    archive
        .start_file(part, options.compression_level(Some(1)))
        .unwrap();
    let nothing = vec![b' '; 1 << 20];
    for _ in 0..megabytes {
        archive.write_all(&nothing).unwrap();
    }
    archive.finish().unwrap().into_inner()
}

/// A workbook of one sheet, whose rows are this XML, with these shared texts.
pub fn workbook_of(rows: &[u8], shared: Option<&[u8]>) -> Vec<u8> {
    let mut sheet = br#"<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>"#.to_vec();
    sheet.extend(rows);
    sheet.extend(b"</sheetData></worksheet>");
    let mut parts: Vec<(&str, &[u8])> = vec![
        ("[Content_Types].xml", TYPES.as_bytes()),
        ("_rels/.rels", RELS.as_bytes()),
        ("xl/workbook.xml", BOOK.as_bytes()),
        ("xl/_rels/workbook.xml.rels", BOOK_RELS.as_bytes()),
        ("xl/worksheets/sheet1.xml", &sheet),
    ];
    parts.extend(shared.map(|shared| ("xl/sharedStrings.xml", shared)));
    pack(&parts)
}

/// A workbook of this table; blank cells are left out, as spreadsheets do.
pub fn workbook(table: &[Vec<String>]) -> Vec<u8> {
    let mut rows = String::new();
    for (row, cells) in (1..).zip(table) {
        rows.push_str(&format!("<row r=\"{row}\">"));
        for (column, cell) in ('A'..).zip(cells).filter(|(_, cell)| !cell.is_empty()) {
            let cell = cell
                .replace('&', "&amp;")
                .replace('<', "&lt;")
                .replace('\r', "&#13;");
            rows.push_str(&format!(
                "<c r=\"{column}{row}\" t=\"inlineStr\"><is><t xml:space=\"preserve\">{cell}</t></is></c>"
            ));
        }
        rows.push_str("</row>");
    }
    workbook_of(rows.as_bytes(), None)
}
