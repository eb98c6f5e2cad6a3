//! Cells and rows, whatever they come from.

use chrono::NaiveDate;

use crate::Share;
use crate::refused::Refused;

/// What stands in a cell.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Cell {
    Empty,
    Text(String),
    /// A number that a spreadsheet keeps as one.
    Number(f64),
    /// A day that a spreadsheet keeps as one.
    Day(NaiveDate),
    /// `#REF!` and its like.
    Broken,
}

/// Longer cells are no cells of a list.
pub(crate) const CELL_CHARS_MAX: usize = 10_000;
/// Wider rows are no rows of a list.
pub(crate) const COLUMNS_MAX: usize = 300;

impl Cell {
    pub(crate) fn is_empty(&self) -> bool {
        match self {
            Self::Empty => true,
            Self::Text(text) => text.trim().is_empty(),
            Self::Number(_) | Self::Day(_) | Self::Broken => false,
        }
    }

    /// As one would read it aloud, on one line.
    pub(crate) fn text(&self) -> String {
        match self {
            Self::Empty | Self::Broken => String::new(),
            Self::Text(text) => text.split_whitespace().collect::<Vec<_>>().join(" "),
            Self::Number(number) => whole(*number),
            Self::Day(day) => day.to_string(),
        }
    }
}

/// Without the point that a spreadsheet's numbers have in memory: 10 digits stay 10 digits.
fn whole(number: f64) -> String {
    if number.fract() == 0.0 && number.abs() < 1e15 {
        format!("{number:.0}")
    } else {
        number.to_string()
    }
}

/// Rows one after the other.
pub(crate) trait Rows {
    /// The next row that has any cells, into `cells`, and its number in the sheet.
    fn next_row(&mut self, cells: &mut Vec<Cell>) -> Result<Option<u32>, Refused>;

    /// How far it has come.
    fn share(&self) -> Share;

    /// Once there are no more rows: whether they can have been all.
    fn check_end(&self) -> Result<(), Refused> {
        Ok(())
    }
}
