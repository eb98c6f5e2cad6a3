//! Rows of a text whose cells are divided by a sign.

use csv::{Reader, ReaderBuilder, StringRecord};

use crate::Share;
use crate::cell::{CELL_CHARS_MAX, COLUMNS_MAX, Cell, Rows};
use crate::headings::{self, Headings};
use crate::refused::Refused;

/// The semicolon first: Danish spreadsheets write it, because the comma stands in numbers.
const DELIMITERS: [u8; 4] = [b';', b',', b'\t', b'|'];

pub(crate) struct DelimitedRows<'t> {
    text: &'t str,
    reader: Reader<&'t [u8]>,
    record: StringRecord,
    row: u32,
    last: Last,
}

/// The row that was read last.
#[derive(Clone, Copy, Default)]
struct Last {
    row: u32,
    has_line_breaks: bool,
}

impl<'t> DelimitedRows<'t> {
    pub(crate) fn new(text: &'t str, delimiter: u8) -> Self {
        let text = text.trim_start_matches('\u{feff}');
        let reader = ReaderBuilder::new()
            .has_headers(false)
            .flexible(true)
            .delimiter(delimiter)
            .from_reader(text.as_bytes());
        Self {
            text,
            reader,
            record: StringRecord::new(),
            row: 0,
            last: Last::default(),
        }
    }
}

impl Rows for DelimitedRows<'_> {
    fn next_row(&mut self, cells: &mut Vec<Cell>) -> Result<Option<u32>, Refused> {
        let before = self.reader.position().byte();
        let more = self
            .reader
            .read_record(&mut self.record)
            .map_err(|_| Refused::Damaged)?;
        if !more {
            return Ok(None);
        }
        // The reader passes over blank lines, which a sheet counts.
        self.row += 1 + self.blank_lines_from(before);
        let has_line_breaks = self.record.iter().any(|cell| cell.contains(['\r', '\n']));
        self.last = Last {
            row: self.row,
            has_line_breaks,
        };
        let too_long = |cell: &str| cell.len() > CELL_CHARS_MAX && cell.chars().count() > CELL_CHARS_MAX;
        if self.record.iter().any(too_long) || self.record.len() > COLUMNS_MAX {
            return Err(Refused::CellTooLong { row: self.row });
        }
        cells.clear();
        cells.extend(self.record.iter().map(|cell| Cell::Text(cell.to_owned())));
        Ok(Some(self.row))
    }

    fn share(&self) -> Share {
        Share {
            done: self.reader.position().byte(),
            of: u64::try_from(self.text.len()).unwrap_or(u64::MAX),
        }
    }

    /// What begins with a quotation mark and goes on to the end of the file has swallowed the rows that stand there.
    fn check_end(&self) -> Result<(), Refused> {
        let odd = self.text.bytes().filter(|byte| *byte == b'"').count() % 2 == 1;
        if odd && self.last.has_line_breaks {
            return Err(Refused::QuoteOpen { row: self.last.row });
        }
        Ok(())
    }
}

impl DelimitedRows<'_> {
    /// Between the end of the row before and the beginning of the one just read.
    fn blank_lines_from(&self, before: u64) -> u32 {
        let Ok(before) = usize::try_from(before) else {
            return 0;
        };
        let (above, from) = self.text.split_at_checked(before).unwrap_or_default();
        // Of two signs that end a line the reader leaves the second.
        let from = if above.ends_with('\r') {
            from.strip_prefix('\n').unwrap_or(from)
        } else {
            from
        };
        let end = from.find(|c| c != '\r' && c != '\n').unwrap_or(from.len());
        let (blank, _) = from.split_at_checked(end).unwrap_or_default();
        let lines = blank.replace("\r\n", "\n").len();
        u32::try_from(lines).unwrap_or(u32::MAX)
    }
}

/// The sign that divides the cells, and the headings: that under which most columns are understood.
pub(crate) fn find_headings(text: &str) -> Result<(u8, Headings), Refused> {
    let mut best: Option<(u8, Headings)> = None;
    let mut refused = None;
    for delimiter in DELIMITERS {
        match headings::find(&mut DelimitedRows::new(text, delimiter)) {
            Ok(found) => {
                let better = best
                    .as_ref()
                    .is_none_or(|(_, best)| found.understood() > best.understood());
                if better {
                    best = Some((delimiter, found));
                }
            }
            Err(Refused::NoHeadings) => {}
            Err(other) => {
                refused.get_or_insert(other);
            }
        }
    }
    best.ok_or_else(|| refused.unwrap_or(Refused::NoHeadings))
}
