//! Reads the gross list (*bruttoliste*) as a municipality exports it: bytes in, families and complaints out. Semicolon,
//! comma or tab, in UTF-8, UTF-16 or Windows-1252, or a workbook (xlsx); columns in any order, found by their headings.
//!
//! This crate must never know: files, databases, the network, the system clock, who may read the list, what becomes of it.
//!
//! Rows are numbered as the sheet shows them: the first row is 1, and a blank row, a title line and a cell of several lines
//! count as one row each. A row is never guessed at: what cannot be read is a complaint with its row, and the rest of that
//! row is not taken in.
//!
//! ```
//! use makker_gross_list::read;
//!
//! let file = "Familie;Navn;Fødselsdato;Rolle\nHaddad Lund;Salma Haddad;12.03.88;mor\n;Omar Lund;3/4 2015;barn\n";
//! let today = "2026-11-24".parse().unwrap();
//! let list = read(file.as_bytes(), today, &mut |_| true).unwrap();
//! assert_eq!(list.families[0].name, "Haddad Lund");
//! assert_eq!(list.families[0].persons.len(), 2);
//! assert!(list.bad.is_empty());
//! ```

mod cell;
mod delimited;
mod elsewhere;
mod encoding;
mod families;
mod fold;
mod format;
mod gross_list;
mod headings;
mod refused;
mod row;
mod unpacked;
mod values;
mod words;
mod workbook;

use chrono::NaiveDate;

pub use fold::{case_number_key, fold};
pub use gross_list::{
    GrossList, ListedFamily, ListedPerson, ProtectedInBadRow, Remark, RemarkWhat, RowFault, RowFaultWhat,
};
pub use headings::Meaning;
pub use refused::{FileKind, Refused};

use cell::Rows;
use families::Families;
use format::Format;
use headings::Headings;

/// Larger files are no list of families.
pub const FILE_BYTES_MAX: usize = 100 * 1024 * 1024;
/// More rows are no list of families either.
pub const ROWS_MAX: u32 = 400_000;

/// So many rows are read between two looks at the watch.
const ROWS_AT_ONCE: u32 = 500;

/// How far reading has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Share {
    /// So much is done.
    pub done: u64,
    /// Of so much; 0 when that is not known.
    pub of: u64,
}

/// Is told how far it has come and says whether to go on.
pub type Watch<'w> = dyn FnMut(Share) -> bool + 'w;

/// Reads a list. `today` decides which century a year of two digits belongs to.
///
/// # Errors
/// Why the file is no list that can be read.
pub fn read(file: &[u8], today: NaiveDate, watch: &mut Watch<'_>) -> Result<GrossList, Refused> {
    if file.len() > FILE_BYTES_MAX {
        return Err(Refused::TooLarge);
    }
    match format::of(file)? {
        Format::Text => {
            let text = encoding::decode(file)?;
            let (delimiter, headings) = delimited::find_headings(&text)?;
            let mut rows = delimited::DelimitedRows::new(&text, delimiter);
            take_in(&mut rows, headings, today, watch)
        }
        Format::Workbook => {
            unpacked::check(file)?;
            // The reader of workbooks is not ours: a file made to upset it must not take the program along.
            let read = std::panic::AssertUnwindSafe(|| {
                let mut workbook = workbook::open(file)?;
                let (sheet, headings) = workbook::find_headings(&mut workbook)?;
                let mut rows = workbook::WorkbookRows::new(&mut workbook, &sheet)?;
                take_in(&mut rows, headings, today, watch)
            });
            std::panic::catch_unwind(read).unwrap_or(Err(Refused::Damaged))
        }
    }
}

fn take_in(
    rows: &mut dyn Rows,
    headings: Headings,
    today: NaiveDate,
    watch: &mut Watch<'_>,
) -> Result<GrossList, Refused> {
    let mut families = Families::new(headings, today);
    let mut cells = Vec::new();
    let mut count = 0;
    while let Some(row) = rows.next_row(&mut cells)? {
        if count % ROWS_AT_ONCE == 0 && !watch(rows.share()) {
            return Err(Refused::Cancelled);
        }
        count += 1;
        if count > ROWS_MAX {
            return Err(Refused::TooLarge);
        }
        families.add(row, &cells);
    }
    rows.check_end()?;
    let list = families.finish();
    if list.rows == 0 {
        return Err(Refused::NoRows);
    }
    Ok(list)
}
