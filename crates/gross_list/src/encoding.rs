//! From bytes to letters. What is not sure to be right is refused: a name that came in as `SÃ¸ren` would stay so.

use std::borrow::Cow;

use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};

use crate::refused::{FileKind, Refused};

/// What the Danish letters become when UTF-8 is read as Windows-1252, and saved so.
const MOJIBAKE: &[&str] = &["Ã¦", "Ã¸", "Ã¥", "Ã†", "Ã˜", "Ã…", "Ã©", "Ã¼", "Ã¶", "Ã¤"];

/// Signs that stand between two letters only when another encoding was read as Windows-1252: the code pages 850 and 865 of
/// DOS, and that of the old Macintosh.
const NEVER_WITHIN_WORDS: &[char] = &['†', '‘', '›', '¿', '¾', 'Œ', '¢'];

pub(crate) fn decode(file: &[u8]) -> Result<Cow<'_, str>, Refused> {
    let text = match Encoding::for_bom(file) {
        Some((encoding, _)) => whole(encoding, file)?,
        None if looks_like(file, 1) => whole(UTF_16LE, file)?,
        None if looks_like(file, 0) => whole(UTF_16BE, file)?,
        None if file.contains(&0) => return Err(Refused::OtherKind(FileKind::Binary)),
        None => match UTF_8.decode_without_bom_handling_and_without_replacement(file) {
            Some(text) => text,
            None => windows_1252(file)?,
        },
    };
    if text.trim_start_matches('\u{feff}').trim().is_empty() {
        return Err(Refused::Empty);
    }
    if text.contains('\0') {
        return Err(Refused::OtherKind(FileKind::Binary));
    }
    let broken = text.contains('\u{fffd}') || MOJIBAKE.iter().any(|signs| text.contains(signs));
    if broken {
        Err(Refused::WrongEncoding)
    } else {
        Ok(text)
    }
}

/// In the encoding that its first bytes name, or nothing.
fn whole<'f>(encoding: &'static Encoding, file: &'f [u8]) -> Result<Cow<'f, str>, Refused> {
    let (text, _, had_errors) = encoding.decode(file);
    if had_errors {
        Err(Refused::WrongEncoding)
    } else {
        Ok(text)
    }
}

fn windows_1252(file: &[u8]) -> Result<Cow<'_, str>, Refused> {
    let (text, _) = WINDOWS_1252.decode_without_bom_handling(file);
    let mut controls = 0_usize;
    let (mut before, mut within) = ([' '; 2], false);
    for c in text.chars() {
        let [first, middle] = before;
        within |= first.is_alphabetic() && c.is_alphabetic() && NEVER_WITHIN_WORDS.contains(&middle);
        controls += usize::from(c < ' ' && !matches!(c, '\t' | '\n' | '\r'));
        // Where Windows-1252 has no sign, the others have one.
        if ('\u{80}'..'\u{a0}').contains(&c) {
            within = true;
        }
        before = [middle, c];
    }
    if controls > 0 {
        Err(Refused::OtherKind(FileKind::Binary))
    } else if within {
        Err(Refused::WrongEncoding)
    } else {
        Ok(text)
    }
}

/// UTF-16 that does not say so: every other byte of a Danish list is nothing, at `zero_at` 0 or 1.
fn looks_like(file: &[u8], zero_at: usize) -> bool {
    let beginning = file.get(..400).unwrap_or(file);
    let (mut zeros, mut others) = (0_usize, 0_usize);
    for (at, byte) in beginning.iter().enumerate() {
        if *byte == 0 {
            if at % 2 == zero_at {
                zeros += 1
            } else {
                others += 1
            }
        }
    }
    others == 0 && zeros > 0 && zeros * 2 >= beginning.len() / 2
}
