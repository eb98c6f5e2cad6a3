//! Why a verb did not do what was asked.

use makker_crypto::CryptoError;
use makker_domain::one_line::OneLineError;
use makker_store::StoreError;

/// Why a verb was refused. Nothing was changed.
#[derive(Debug, thiserror::Error)]
pub enum CaseworkError {
    /// A one-line text cannot stand.
    #[error(transparent)]
    OneLine(#[from] OneLineError),
    /// The passphrase is too short to protect anything.
    #[error("the passphrase is shorter than {chars_min} characters")]
    PassphraseTooShort {
        /// The fewest characters.
        chars_min: usize,
    },
    /// The user's roles do not allow it.
    #[error("the user's roles do not allow {verb}")]
    NotAllowed {
        /// The verb.
        verb: &'static str,
    },
    /// The clock claims a time that is in no calendar.
    #[error("the clock is outside any calendar")]
    ClockOutsideCalendar,
    /// There is nothing with this id, or the user has no access to it: the two are not told apart.
    #[error("not found")]
    NotFound,
    /// The store could not.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl From<CryptoError> for CaseworkError {
    fn from(error: CryptoError) -> Self {
        Self::Store(error.into())
    }
}
