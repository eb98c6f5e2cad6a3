//! A sheet as it is printed, and typed in again from paper.
//!
//! Six lines of 30 characters in groups of five. Each holds 15 bytes of the sheet and a checksum of its own (bech32m,
//! BIP 350): up to four wrong characters in a line are always found, and the line is named. What the checksum is over
//! begins with a text that is not printed: the line's number, and from the second line on the sheet's number and ceremony,
//! so that a line in the wrong place or from another sheet is found too.

use bech32::primitives::decode::CheckedHrpstring;
use bech32::{Bech32m, Hrp};
use zeroize::Zeroizing;

use crate::EnvelopeError;
use crate::sheet::{CeremonyId, Sheet, SheetError};

/// Bytes in a line.
const LINE_BYTES: usize = 15;
/// Characters in a line: 24 for the bytes, 6 for the checksum.
const LINE_CHARS: usize = 30;
/// Characters between two spaces.
const GROUP_CHARS: usize = 5;

const _: () = assert!(Sheet::BYTES_LEN == Sheet::LINES * LINE_BYTES);

impl Sheet {
    /// What is printed: a line's number, a colon and its characters, six times. Wiped when dropped.
    ///
    /// # Errors
    /// None in practice: a sheet always has the same length.
    pub fn to_text(&self) -> Result<Zeroizing<String>, EnvelopeError> {
        let bytes = self.to_bytes();
        let mut text = Zeroizing::new(String::with_capacity(Self::LINES * (LINE_CHARS * 2)));
        for (line, chunk) in (1..).zip(bytes.chunks(LINE_BYTES)) {
            let prefix = unprinted_prefix(line, self.number(), self.ceremony());
            let hrp = Hrp::parse(&prefix).map_err(|_| EnvelopeError::Malformed)?;
            let encoded = bech32::encode_lower::<Bech32m>(hrp, chunk)
                .map(Zeroizing::new)
                .map_err(|_| EnvelopeError::TooLong)?;
            text.push_str(&format!("{line}:"));
            for (position, char) in encoded.chars().skip(prefix.len() + 1).enumerate() {
                if position % GROUP_CHARS == 0 {
                    text.push(' ');
                }
                text.push(char);
            }
            text.push('\n');
        }
        Ok(text)
    }

    /// Reads what was printed, as people type it: capitals or not, with or without the lines' numbers, with any spaces,
    /// hyphens and empty lines; `o` is taken for `0`, `i` and `1` for `l`, since those are never printed.
    ///
    /// # Errors
    /// [`SheetError::LineCount`], [`SheetError::WrongLine`] for the first that is wrong, [`SheetError::Newer`].
    pub fn from_text(text: &str) -> Result<Self, SheetError> {
        let mut lines = text.lines().filter(|line| !line.trim().is_empty());
        let found = lines.clone().count();
        let wrong = |line| SheetError::WrongLine { line };
        let Some(first) = lines.next() else {
            return Err(SheetError::LineCount { found });
        };
        let mut bytes = Zeroizing::new(Vec::with_capacity(Self::BYTES_LEN));
        let no_ceremony = CeremonyId::from_bytes([0; CeremonyId::LEN]);
        let decoded = line_bytes(first, &unprinted_prefix(1, 0, no_ceremony)).ok_or(wrong(1))?;
        if Self::is_newer(&decoded) {
            return Err(SheetError::Newer);
        }
        if found != Self::LINES {
            return Err(SheetError::LineCount { found });
        }
        let (number, ceremony) = whose(&decoded).ok_or(wrong(1))?;
        bytes.extend_from_slice(&decoded);
        for (line, typed) in (2..).zip(lines) {
            let decoded = line_bytes(typed, &unprinted_prefix(line, number, ceremony)).ok_or(wrong(line))?;
            bytes.extend_from_slice(&decoded);
        }
        Self::from_bytes(&bytes).ok_or(wrong(1))
    }
}

/// What the checksum of a line begins with. The first line's is the same on every sheet and of every version, since it is
/// that line which tells them.
fn unprinted_prefix(line: usize, number: u8, ceremony: CeremonyId) -> String {
    let mut prefix = format!("makker-line-{line}");
    if line > 1 {
        prefix.push_str(&format!("-sheet-{number}-"));
        for byte in ceremony.to_bytes() {
            prefix.push_str(&format!("{byte:02x}"));
        }
    }
    prefix
}

/// Number and ceremony, as the first line has them.
fn whose(first_line: &[u8]) -> Option<(u8, CeremonyId)> {
    let (head, _) = first_line.split_first_chunk::<{ 2 + CeremonyId::LEN }>()?;
    let [_, number, ceremony @ ..] = *head;
    Some((number, CeremonyId::from_bytes(ceremony)))
}

fn line_bytes(typed: &str, prefix: &str) -> Option<Zeroizing<Vec<u8>>> {
    let typed = typed.split_once(':').map_or(typed, |(_, after)| after);
    let mut whole = Zeroizing::new(String::with_capacity(prefix.len() + 1 + 4 * typed.len()));
    whole.push_str(prefix);
    whole.push('1');
    let mut chars = 0;
    for char in typed.chars() {
        let char = match char.to_ascii_lowercase() {
            ' ' | '\t' | '-' | '\r' | '\u{a0}' => continue,
            'o' => '0',
            'i' | '1' => 'l',
            other => other,
        };
        whole.push(char);
        chars += 1;
    }
    if chars != LINE_CHARS {
        return None;
    }
    let checked = CheckedHrpstring::new::<Bech32m>(&whole).ok()?;
    let mut bytes = Zeroizing::new(Vec::with_capacity(LINE_BYTES));
    bytes.extend(checked.byte_iter());
    Some(bytes)
}
