//! Why a file is no list that can be read. The words are for people, found by the code.

use crate::headings::Meaning;

/// What a file is instead.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileKind {
    /// A workbook of the form before 2007 (.xls).
    OldWorkbook,
    /// A workbook in a binary form (.xlsb).
    BinaryWorkbook,
    /// A spreadsheet of LibreOffice (.ods).
    OpenDocument,
    /// PDF.
    Pdf,
    /// A picture.
    Picture,
    /// A page of the web, often with the name of a workbook.
    WebPage,
    /// An archive that is no workbook.
    Archive,
    /// No text.
    Binary,
}

impl FileKind {
    /// The stable code.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::OldWorkbook => "old-workbook",
            Self::BinaryWorkbook => "binary-workbook",
            Self::OpenDocument => "open-document",
            Self::Pdf => "pdf",
            Self::Picture => "picture",
            Self::WebPage => "web-page",
            Self::Archive => "archive",
            Self::Binary => "binary",
        }
    }
}

/// Why a file was not read.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refused {
    /// There is nothing in it.
    #[error("the file is empty")]
    Empty,
    /// There are headings and nothing under them.
    #[error("there are no rows under the headings")]
    NoRows,
    /// It is another kind of file.
    #[error("the file is of another kind: {}", .0.as_str())]
    OtherKind(FileKind),
    /// A password is needed to open it.
    #[error("the file is encrypted")]
    Encrypted,
    /// It is cut off or otherwise broken.
    #[error("the file is damaged")]
    Damaged,
    /// It is larger than any list.
    #[error("the file is too large")]
    TooLarge,
    /// Its letters are not in the encoding it seems to be in: `Ã¸` where `ø` was.
    #[error("the file's letters are in another encoding")]
    WrongEncoding,
    /// No row looks like headings.
    #[error("no headings")]
    NoHeadings,
    /// There are headings, and neither a family's nor a person's name among them.
    #[error("neither family nor name among the headings")]
    ColumnMissing {
        /// What stands there.
        found: Vec<String>,
    },
    /// Two columns say the same.
    #[error("two columns for one thing")]
    TwoColumns {
        /// What both say.
        meaning: Meaning,
        /// Their headings.
        found: Vec<String>,
    },
    /// Two sheets have headings, and it is not clear which is the list.
    #[error("two sheets have headings")]
    TwoSheets {
        /// Their names.
        found: Vec<String>,
    },
    /// A quotation mark begins in this row and is never closed: it would swallow the rows after it.
    #[error("a quotation mark is not closed")]
    QuoteOpen {
        /// The row.
        row: u32,
    },
    /// A cell holds more than any cell does.
    #[error("a cell is too long")]
    CellTooLong {
        /// The row.
        row: u32,
    },
    /// Somebody stopped it.
    #[error("stopped")]
    Cancelled,
}

impl Refused {
    /// The stable code, by which a text for people is found.
    pub const fn as_str(&self) -> &'static str {
        match self {
            Self::Empty => "empty",
            Self::NoRows => "no-rows",
            Self::OtherKind(kind) => kind.as_str(),
            Self::Encrypted => "encrypted",
            Self::Damaged => "damaged",
            Self::TooLarge => "too-large",
            Self::WrongEncoding => "wrong-encoding",
            Self::NoHeadings => "no-headings",
            Self::ColumnMissing { .. } => "column-missing",
            Self::TwoColumns { .. } => "two-columns",
            Self::TwoSheets { .. } => "two-sheets",
            Self::QuoteOpen { .. } => "quote-open",
            Self::CellTooLong { .. } => "cell-too-long",
            Self::Cancelled => "cancelled",
        }
    }
}
