//! Why a verb did not do what was asked.

use makker_crypto::{CryptoError, EnvelopeError, SheetError};
use makker_domain::one_line::OneLineError;
use makker_domain::value_issue::ValueIssue;
use makker_gross_list::Refused;
use makker_oplog::CannotUndo;
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
    /// The sheets do not open the profile.
    #[error(transparent)]
    Sheets(#[from] SheetFault),
    /// The user's roles do not allow it.
    #[error("the user's roles do not allow {verb}")]
    NotAllowed {
        /// The verb.
        verb: &'static str,
    },
    /// The clock claims a time that is in no calendar.
    #[error("the clock is outside any calendar")]
    ClockOutsideCalendar,
    /// The value is not one the field takes.
    #[error("{field}: {issue:?}")]
    Value {
        /// The field's name.
        field: &'static str,
        /// What is wrong with the value.
        issue: ValueIssue,
    },
    /// The kind has no such field, or it is written in another way (a text, a set, an entry).
    #[error("no such field to write: {field}")]
    NoSuchField {
        /// The field's number.
        field: u16,
    },
    /// Things of this kind are not made here, or not this way.
    #[error("{kind} is not made this way")]
    NotMadeThisWay {
        /// The kind's name.
        kind: &'static str,
    },
    /// A newer program has edited it in a way this one does not understand.
    #[error("a newer program must be used to edit it")]
    ReadOnly,
    /// The text was begun anew since it was shown.
    #[error("the text was begun anew since it was shown")]
    TextBegunAnew,
    /// The baton is not where the user believed.
    #[error("the baton is not where it was")]
    BatonMoved,
    /// How a text is to read after a redaction is not clear.
    #[error(transparent)]
    Remaining(#[from] RemainingFault),
    /// What is to be removed has been removed already.
    #[error("removed already")]
    AlreadyRemoved,
    /// The founder's department is not in the set-up.
    #[error("no such department")]
    DepartmentUnknown {
        /// The short names of those that are.
        known: Vec<String>,
    },
    /// It is the last of its kind, without which nobody could come in any more.
    #[error("it is the last one")]
    LastOne,
    /// A person must decide.
    #[error("cannot be undone: {0:?}")]
    CannotUndo(CannotUndo),
    /// The file is no gross list that can be read.
    #[error(transparent)]
    GrossList(#[from] Refused),
    /// The file that was chosen cannot be read.
    #[error("the file cannot be read")]
    FileUnreadable,
    /// The file is another than the one that was looked at.
    #[error("the file has changed since it was looked at")]
    FileChanged,
    /// A gross list is being read already.
    #[error("a gross list is being read already")]
    GrossListBusy,
    /// The family on the list has answered already, or was taken off it.
    #[error("the candidate is no longer open")]
    CandidateClosed,
    /// There is nothing with this id, or the user has no access to it: the two are not told apart.
    #[error("not found")]
    NotFound,
    /// There is no team with this id, or the user is not in it: the two are not told apart.
    #[error("no such team")]
    TeamNotFound,
    /// The store could not.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// What is not clear about a text after a redaction.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum RemainingFault {
    /// Nobody said how it is to read; an empty text is said too.
    #[error("how the text is to read was not said")]
    Unsaid,
    /// Several texts held what is removed, and one wording was given.
    #[error("several texts held it")]
    SeveralTexts,
}

/// What is wrong with two sheets.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SheetFault {
    /// One of them cannot be read.
    #[error("sheet {number}: {error}")]
    OfOne {
        /// The first or the second that was given, counted from 1.
        number: u8,
        /// Why.
        error: SheetError,
    },
    /// Each can be read, but they do not belong together.
    #[error(transparent)]
    Together(SheetError),
    /// They belong together, and to another municipality than the profile.
    #[error("the sheets belong to another profile")]
    OtherProfile,
}

impl From<CryptoError> for CaseworkError {
    fn from(error: CryptoError) -> Self {
        Self::Store(error.into())
    }
}

impl From<EnvelopeError> for CaseworkError {
    fn from(error: EnvelopeError) -> Self {
        Self::Store(error.into())
    }
}
