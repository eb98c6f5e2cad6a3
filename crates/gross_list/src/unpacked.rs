//! Whether a workbook can be opened without harm. It is packed, and what is packed may be made to fill the memory: every
//! part is unpacked here once, into nothing, and counted.

use std::io::{Cursor, Read};

use zip::ZipArchive;

use crate::refused::Refused;

/// All parts together. A list of 200,000 rows has some 150 MB.
const BYTES_MAX: u64 = 400 * 1024 * 1024;
/// All parts that are no sheets: they are held in memory, the sheets are read row by row.
const HELD_BYTES_MAX: u64 = 100 * 1024 * 1024;
const PARTS_MAX: usize = 5_000;
/// More texts than that are no list. The reader takes the number that a file names at its word and makes room for so many.
const SHARED_TEXTS_MAX: u64 = 4_000_000;
const COUNT_OF_TEXTS: &[u8] = b"uniqueCount";

pub(crate) fn check(file: &[u8]) -> Result<(), Refused> {
    let mut archive = ZipArchive::new(Cursor::new(file)).map_err(|_| Refused::Damaged)?;
    if archive.len() > PARTS_MAX {
        return Err(Refused::TooLarge);
    }
    let (mut all, mut held) = (0_u64, 0_u64);
    for at in 0..archive.len() {
        let mut part = archive.by_index(at).map_err(|_| Refused::Damaged)?;
        let is_sheet = part
            .name()
            .is_ok_and(|name| name.to_ascii_lowercase().contains("worksheets/"));
        let mut counts = Counts::default();
        let mut buffer = [0_u8; 16 * 1024];
        loop {
            let read = part.read(&mut buffer).map_err(|_| Refused::Damaged)?;
            let Some(bytes) = buffer.get(..read).filter(|bytes| !bytes.is_empty()) else {
                break;
            };
            let bytes_read = u64::try_from(read).unwrap_or(u64::MAX);
            all += bytes_read;
            held += if is_sheet { 0 } else { bytes_read };
            if all > BYTES_MAX || held > HELD_BYTES_MAX {
                return Err(Refused::TooLarge);
            }
            if !is_sheet && counts.look(bytes) > SHARED_TEXTS_MAX {
                return Err(Refused::Damaged);
            }
        }
    }
    Ok(())
}

/// Looks for the numbers of texts that a part names, wherever its bytes are cut.
#[derive(Default)]
struct Counts {
    tail: Vec<u8>,
}

impl Counts {
    /// The largest that stands in these bytes and what came just before them.
    fn look(&mut self, bytes: &[u8]) -> u64 {
        // In UTF-16 a nothing stands before each of these signs.
        self.tail.extend(bytes.iter().filter(|byte| **byte != 0));
        let mut largest = 0;
        let mut rest = self.tail.as_slice();
        while let Some(at) = rest.iter().position(|byte| byte == &b'u') {
            let from = rest.get(at..).unwrap_or_default();
            let Some(after) = from.strip_prefix(COUNT_OF_TEXTS) else {
                rest = from.get(1..).unwrap_or_default();
                continue;
            };
            let digits = after
                .iter()
                .skip_while(|byte| !byte.is_ascii_digit() && **byte != b'>');
            let digits = digits.take_while(|byte| byte.is_ascii_digit());
            let count = digits.fold(0_u64, |number, digit| {
                number.saturating_mul(10).saturating_add(u64::from(digit - b'0'))
            });
            largest = largest.max(count);
            rest = after;
        }
        let keep = self.tail.len().saturating_sub(64);
        self.tail.drain(..keep);
        largest
    }
}
