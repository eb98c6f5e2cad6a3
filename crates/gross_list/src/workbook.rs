//! Rows of a workbook (xlsx). Read cell by cell: a sheet that claims a million columns takes no room for them.

use std::io::Cursor;

use calamine::{Cell as SheetCell, DataRef, ExcelDateTime, Reader, SheetVisible, Xlsx, XlsxCellReader};
use chrono::NaiveDate;

use crate::Share;
use crate::cell::{CELL_CHARS_MAX, COLUMNS_MAX, Cell, Rows};
use crate::headings::{self, Headings};
use crate::refused::Refused;

pub(crate) type Workbook<'f> = Xlsx<Cursor<&'f [u8]>>;

pub(crate) fn open(file: &[u8]) -> Result<Workbook<'_>, Refused> {
    Xlsx::new(Cursor::new(file)).map_err(|_| Refused::Damaged)
}

/// The sheet with the headings. Sheets that are hidden count only where no other has any.
pub(crate) fn find_headings(workbook: &mut Workbook<'_>) -> Result<(String, Headings), Refused> {
    let (seen, hidden): (Vec<_>, Vec<_>) = workbook
        .sheets_metadata()
        .iter()
        .cloned()
        .partition(|sheet| sheet.visible == SheetVisible::Visible);
    let mut refused = None;
    for sheets in [seen, hidden] {
        let mut found = Vec::new();
        for sheet in sheets {
            // A chart has no cells.
            let Ok(mut rows) = WorkbookRows::new(workbook, &sheet.name) else {
                continue;
            };
            match headings::find(&mut rows) {
                Ok(headings) => found.push((sheet.name, headings)),
                Err(Refused::NoHeadings) => {}
                Err(other) => {
                    refused.get_or_insert(other);
                }
            }
        }
        if found.len() > 1 {
            let found = found.into_iter().map(|(name, _)| name).collect();
            return Err(Refused::TwoSheets { found });
        }
        if let Some(only) = found.pop() {
            return Ok(only);
        }
    }
    Err(refused.unwrap_or(Refused::NoHeadings))
}

pub(crate) struct WorkbookRows<'w, 'f> {
    cells: XlsxCellReader<'w, Cursor<&'f [u8]>>,
    /// The first cell of the next row.
    ahead: Option<SheetCell<DataRef<'w>>>,
    row: u32,
    last_row: u32,
    /// Beyond the last cell the reader takes the file for damaged.
    is_at_end: bool,
}

impl<'w, 'f> WorkbookRows<'w, 'f> {
    pub(crate) fn new(workbook: &'w mut Workbook<'f>, sheet: &str) -> Result<Self, Refused> {
        let cells = workbook
            .worksheet_cells_reader(sheet)
            .map_err(|_| Refused::Damaged)?;
        let last_row = cells.dimensions().end.0;
        Ok(Self {
            cells,
            ahead: None,
            row: 0,
            last_row,
            is_at_end: false,
        })
    }

    fn next_cell(&mut self) -> Result<Option<SheetCell<DataRef<'w>>>, Refused> {
        if let Some(cell) = self.ahead.take() {
            return Ok(Some(cell));
        }
        if self.is_at_end {
            return Ok(None);
        }
        let next = self.cells.next_cell().map_err(|_| Refused::Damaged)?;
        self.is_at_end = next.is_none();
        Ok(next)
    }
}

impl Rows for WorkbookRows<'_, '_> {
    fn next_row(&mut self, cells: &mut Vec<Cell>) -> Result<Option<u32>, Refused> {
        cells.clear();
        let mut at = None;
        while let Some(next) = self.next_cell()? {
            let (row, column) = next.get_position();
            if at.is_some_and(|at| at != row) {
                self.ahead = Some(next);
                break;
            }
            // Cells come in order; a file in which they do not was not written by a spreadsheet.
            if at.is_none() && row < self.row {
                return Err(Refused::Damaged);
            }
            at = Some(row);
            let cell = cell(next.get_value()).map_err(|()| Refused::CellTooLong { row: row + 1 })?;
            let column = usize::try_from(column).unwrap_or(usize::MAX);
            if cell.is_empty() {
                continue;
            }
            if column >= COLUMNS_MAX {
                return Err(Refused::CellTooLong { row: row + 1 });
            }
            if cells.len() <= column {
                cells.resize(column + 1, Cell::Empty);
            }
            if let Some(place) = cells.get_mut(column) {
                *place = cell;
            }
        }
        if let Some(at) = at {
            self.row = at + 1;
        }
        Ok(at.map(|at| at + 1))
    }

    fn share(&self) -> Share {
        Share {
            done: self.row.into(),
            of: u64::from(self.last_row) + 1,
        }
    }
}

fn cell(value: &DataRef<'_>) -> Result<Cell, ()> {
    let text = |text: &str| {
        let too_long = text.len() > CELL_CHARS_MAX && text.chars().count() > CELL_CHARS_MAX;
        if too_long {
            Err(())
        } else {
            Ok(Cell::Text(text.to_owned()))
        }
    };
    match value {
        DataRef::Empty => Ok(Cell::Empty),
        DataRef::String(string) | DataRef::DateTimeIso(string) | DataRef::DurationIso(string) => text(string),
        DataRef::SharedString(string) => text(string),
        DataRef::Int(number) => text(&number.to_string()),
        DataRef::Float(number) => Ok(Cell::Number(*number)),
        DataRef::Bool(yes) => text(if *yes { "ja" } else { "nej" }),
        DataRef::DateTime(moment) => Ok(day(moment).map_or(Cell::Number(moment.as_f64()), Cell::Day)),
        DataRef::Error(_) => Ok(Cell::Broken),
    }
}

/// In the calendar that the workbook counts in: from 1900, or from 1904 as the Macintosh did.
fn day(moment: &ExcelDateTime) -> Option<NaiveDate> {
    if !moment.is_datetime() {
        return None;
    }
    let (year, month, day, ..) = moment.to_ymd_hms_milli();
    NaiveDate::from_ymd_opt(year.into(), month.into(), day.into())
}
