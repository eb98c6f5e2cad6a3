//! What the store refuses to write, because nobody could ever read it again as it was meant. It comes out of the middle of a
//! transaction, so it travels in SQLite's own error.

use crate::error::StoreError;

#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub(crate) enum Refusal {
    /// The operation would not be read back as it was written: too long, or not in form.
    #[error("more than an operation holds")]
    TooMuch,
    /// It names as seen what is not there. The fold would take it for something that is still to come.
    #[error("names what is not there")]
    NotThere,
    /// Whoever commits objects; they know why.
    #[error("there is an objection")]
    Objection,
}

impl From<Refusal> for rusqlite::Error {
    fn from(refusal: Refusal) -> Self {
        Self::ToSqlConversionFailure(Box::new(refusal))
    }
}

impl Refusal {
    /// The refusal in an error, if it is one.
    pub(crate) fn in_error(error: &rusqlite::Error) -> Option<Self> {
        match error {
            rusqlite::Error::ToSqlConversionFailure(inner) => inner.downcast_ref().copied(),
            _ => None,
        }
    }
}

impl From<Refusal> for StoreError {
    fn from(refusal: Refusal) -> Self {
        match refusal {
            Refusal::TooMuch => Self::TooMuch,
            Refusal::NotThere | Refusal::Objection => Self::NotThere,
        }
    }
}
