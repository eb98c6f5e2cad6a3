//! What kind of file it is, by its first bytes. Names of files say nothing: a page of the web is often called `.xls`.

use crate::refused::{FileKind, Refused};

pub(crate) enum Format {
    Text,
    Workbook,
}

const KINDS: &[(&[u8], FileKind)] = &[
    (b"%PDF-", FileKind::Pdf),
    (b"\x89PNG", FileKind::Picture),
    (b"\xff\xd8\xff", FileKind::Picture),
    (b"GIF8", FileKind::Picture),
    (b"II*\0", FileKind::Picture),
    (b"MM\0*", FileKind::Picture),
    (b"\x1f\x8b", FileKind::Archive),
    (b"7z\xbc\xaf", FileKind::Archive),
    (b"Rar!", FileKind::Archive),
];

/// The container of old Office files and of encrypted new ones.
const COMPOUND: &[u8] = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1";
const ZIP: &[u8] = b"PK\x03\x04";
const EMPTY_ZIP: &[u8] = b"PK\x05\x06";

pub(crate) fn of(file: &[u8]) -> Result<Format, Refused> {
    if file.iter().all(|byte| byte.is_ascii_whitespace()) || file == b"\xef\xbb\xbf" {
        return Err(Refused::Empty);
    }
    if file.starts_with(ZIP) {
        return of_zip(file);
    }
    if file.starts_with(EMPTY_ZIP) {
        return Err(Refused::OtherKind(FileKind::Archive));
    }
    if file.starts_with(COMPOUND) {
        let name: Vec<u8> = "EncryptedPackage"
            .encode_utf16()
            .flat_map(u16::to_le_bytes)
            .collect();
        let encrypted = file.windows(name.len()).any(|window| window == name);
        return Err(if encrypted {
            Refused::Encrypted
        } else {
            Refused::OtherKind(FileKind::OldWorkbook)
        });
    }
    if let Some((_, kind)) = KINDS.iter().find(|(start, _)| file.starts_with(start)) {
        return Err(Refused::OtherKind(*kind));
    }
    let beginning = file.get(..512).unwrap_or(file).to_ascii_lowercase();
    let beginning = beginning.trim_ascii_start();
    let is_page = [b"<html".as_slice(), b"<!doctype html", b"<table"]
        .iter()
        .any(|start| beginning.starts_with(start));
    if is_page {
        return Err(Refused::OtherKind(FileKind::WebPage));
    }
    Ok(Format::Text)
}

fn of_zip(file: &[u8]) -> Result<Format, Refused> {
    let archive = zip::ZipArchive::new(std::io::Cursor::new(file)).map_err(|_| Refused::Damaged)?;
    let has = |wanted: &str| {
        archive
            .file_names_raw()
            .any(|name| name.eq_ignore_ascii_case(wanted.as_bytes()))
    };
    if has("xl/workbook.xml") {
        Ok(Format::Workbook)
    } else if has("xl/workbook.bin") {
        Err(Refused::OtherKind(FileKind::BinaryWorkbook))
    } else if has("mimetype") {
        Err(Refused::OtherKind(FileKind::OpenDocument))
    } else {
        Err(Refused::OtherKind(FileKind::Archive))
    }
}
