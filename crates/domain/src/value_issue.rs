//! What can be wrong with one value, by itself.
//!
//! An issue never refuses an operation: somebody wrote the value and it is kept. It tells whoever shows the value
//! that it is not what its field asks for, and a new operation mends it.

/// Why a value is not what its field asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, thiserror::Error)]
pub enum ValueIssue {
    /// Another form altogether: text where a number belongs.
    #[error("another form than the field's")]
    WrongForm,
    /// Nothing but spaces.
    #[error("nothing was written")]
    Empty,
    /// More characters than the field holds.
    #[error("longer than {chars_max} characters")]
    TooLong {
        /// The most characters (Unicode scalar values).
        chars_max: usize,
    },
    /// Line breaks or control characters where one line belongs.
    #[error("more than one line")]
    NotOneLine,
    /// A number outside what the field can mean.
    #[error("not within {min} to {max}")]
    OutOfRange {
        /// The least.
        min: i64,
        /// The greatest.
        max: i64,
    },
    /// Days or milliseconds outside any calendar.
    #[error("outside any calendar")]
    OutsideCalendar,
    /// The last day lies before the first.
    #[error("ends before it starts")]
    EndsBeforeStart,
    /// A code this program does not know: a newer program wrote it.
    #[error("a code this program does not know")]
    UnknownCode,
    /// The same element twice in one set.
    #[error("the same element twice")]
    Repeated,
    /// A civil registration number is not ten digits.
    #[error("not ten digits")]
    CprNotTenDigits,
    /// A civil registration number begins with no date there ever was.
    #[error("no such date of birth")]
    CprNoSuchDate,
}

impl ValueIssue {
    /// The stable code, by which a text for people is found.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::WrongForm => "wrong-form",
            Self::Empty => "empty",
            Self::TooLong { .. } => "too-long",
            Self::NotOneLine => "not-one-line",
            Self::OutOfRange { .. } => "out-of-range",
            Self::OutsideCalendar => "outside-calendar",
            Self::EndsBeforeStart => "ends-before-start",
            Self::UnknownCode => "unknown-code",
            Self::Repeated => "repeated",
            Self::CprNotTenDigits => "cpr-not-ten-digits",
            Self::CprNoSuchDate => "cpr-no-such-date",
        }
    }
}
