//! The one form in which a command fails.

use std::collections::BTreeMap;

use makker_casework::CannotUndo;
use makker_casework::store_error::StoreError;
use makker_casework::{CaseworkError, Refused, RemainingFault, SheetError, SheetFault};
use makker_demo::DemoError;
use makker_domain::one_line::OneLineError;
use makker_domain::value_issue::ValueIssue;
use serde::Serialize;
use specta::Type;

/// What went wrong, as far as somebody reacts differently to it. The words are Fluent's: message `error-<code>`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Type)]
#[serde(rename_all = "kebab-case")]
pub enum ErrorCode {
    /// What is to be removed has been removed already.
    AlreadyRemoved,
    /// The baton is not where the user believed.
    BatonMoved,
    /// The request is not of the command's form. `reason`: what is off.
    BadRequest,
    /// The family on the list has answered already, or was taken off it.
    CandidateClosed,
    /// Somebody wrote there since, or it is not of the kind that is undone. `reason`.
    CannotUndo,
    /// The clock claims a time that is in no calendar.
    ClockOff,
    /// What was typed is no day. `reason`: a code; `weekday`: on which the date falls when that was written wrongly, else `none`.
    DayUnclear,
    /// No such department is in the set-up that a founding begins with. `known`: the short names of those that are.
    DepartmentUnknown,
    /// No room on the disk.
    DiskFull,
    /// The file is another than the one that was looked at.
    FileChanged,
    /// The file that was chosen cannot be read.
    FileUnreadable,
    /// The profile's folder cannot be written. `folder`.
    FolderUnwritable,
    /// What was typed is no weekly hours. `reason`: a code.
    HoursUnclear,
    /// A gross list is being read already.
    GrossListBusy,
    /// The file is no gross list that can be read. `reason`: a code; `found`: headings or sheets, `row`, `meaning`: a code, where
    /// they say more; otherwise they are empty.
    GrossListRefused,
    /// A fault of the program's own.
    Internal,
    /// Things of this kind live elsewhere. `kind`; `home`: with whose id they are asked for, `family`, `team` or `set-up` (none), or
    /// `nobody` where they are not asked for this way.
    KindElsewhere,
    /// It is the last one, without which nobody could come in any more.
    LastOne,
    /// Nothing was written where a name must stand.
    NameEmpty,
    /// The name is longer than the field. `max`: characters.
    NameTooLong,
    /// There is no such field, or it is written in another way. `field`.
    NoSuchField,
    /// This window may not call this command, or the user's roles do not allow it.
    NotAllowed,
    /// There is no such thing here. `what`: `team`, where it is that; otherwise there is none.
    NotFound,
    /// Things of this kind are not made here, or not this way. `kind`.
    NotMadeThisWay,
    /// The passphrase protects nothing. `min`: characters.
    PassphraseTooShort,
    /// A file of the profile is damaged. `file`.
    ProfileDamaged,
    /// There is a profile already. `folder`.
    ProfileExists,
    /// Another program has the profile open.
    ProfileInUse,
    /// The profile is locked.
    ProfileLocked,
    /// There is no profile. `folder`.
    ProfileMissing,
    /// A newer program made the profile.
    ProfileNewer,
    /// A newer program must be used to edit it.
    ReadOnly,
    /// It is not clear how a text is to read after something was removed. `reason`: `unsaid` or `several-texts`.
    RemainingUnclear,
    /// What was written is not the last group on one of the sheets. `sheet`, counted from 1.
    SheetGroupWrong,
    /// The sheets do not open the profile. `reason`: a code; `sheet` and `line`, counted from 1, where it is one of them.
    SheetsRefused,
    /// Somebody stopped it.
    Stopped,
    /// The text was begun anew since it was shown.
    TextBegunAnew,
    /// More than is written at once.
    TooMuch,
    /// No command has this name. `command`.
    UnknownCommand,
    /// No kind of things has this name. `kind`.
    UnknownKind,
    /// The value is not one the field takes. `field`, `issue`: a code.
    ValueRefused,
    /// The passphrase is not the right one.
    WrongPassphrase,
}

impl ErrorCode {
    /// As it crosses to the window and in `--json`.
    pub fn as_text(self) -> String {
        // One source of the spelling: serde's.
        match serde_json::to_value(self) {
            Ok(serde_json::Value::String(text)) => text,
            _ => String::from("internal"),
        }
    }
}

/// Why a command was refused. Nothing was changed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Type)]
pub struct CommandError {
    /// What went wrong.
    pub code: ErrorCode,
    /// What the words for it need, by name.
    pub detail: BTreeMap<String, String>,
}

impl CommandError {
    pub(crate) fn new(code: ErrorCode) -> Self {
        Self {
            code,
            detail: BTreeMap::new(),
        }
    }

    pub(crate) fn with(mut self, name: &str, value: impl std::fmt::Display) -> Self {
        self.detail.insert(name.to_owned(), value.to_string());
        self
    }

    /// A request that is not of the command's form.
    pub fn bad_request(reason: &serde_json::Error) -> Self {
        Self::new(ErrorCode::BadRequest).with("reason", reason)
    }

    /// A value that the field does not take.
    pub(crate) fn value(field: &str, issue: ValueIssue) -> Self {
        Self::new(ErrorCode::ValueRefused)
            .with("field", field)
            .with("issue", issue.as_str())
    }

    /// A team that is not there, or in which the user is not.
    pub(crate) fn team_not_found() -> Self {
        Self::new(ErrorCode::NotFound).with("what", "team")
    }

    /// A window that may not call the command.
    pub fn not_allowed() -> Self {
        Self::new(ErrorCode::NotAllowed)
    }

    /// A fault of the program's own. What exactly stays out of it: it could hold private text.
    pub fn internal() -> Self {
        Self::new(ErrorCode::Internal)
    }
}

impl From<CaseworkError> for CommandError {
    fn from(error: CaseworkError) -> Self {
        match error {
            CaseworkError::OneLine(OneLineError::Empty) => Self::new(ErrorCode::NameEmpty),
            CaseworkError::OneLine(OneLineError::TooLong { chars_max }) => {
                Self::new(ErrorCode::NameTooLong).with("max", chars_max)
            }
            CaseworkError::PassphraseTooShort { chars_min } => {
                Self::new(ErrorCode::PassphraseTooShort).with("min", chars_min)
            }
            CaseworkError::Sheets(fault) => fault.into(),
            CaseworkError::NotAllowed { .. } => Self::not_allowed(),
            CaseworkError::ClockOutsideCalendar => Self::new(ErrorCode::ClockOff),
            CaseworkError::Value { field, issue } => Self::value(field, issue),
            CaseworkError::NoSuchField { field } => Self::new(ErrorCode::NoSuchField).with("field", field),
            CaseworkError::NotMadeThisWay { kind } => Self::new(ErrorCode::NotMadeThisWay).with("kind", kind),
            CaseworkError::ReadOnly => Self::new(ErrorCode::ReadOnly),
            CaseworkError::TextBegunAnew => Self::new(ErrorCode::TextBegunAnew),
            CaseworkError::Remaining(fault) => {
                let reason = match fault {
                    RemainingFault::Unsaid => "unsaid",
                    RemainingFault::SeveralTexts => "several-texts",
                };
                Self::new(ErrorCode::RemainingUnclear).with("reason", reason)
            }
            CaseworkError::AlreadyRemoved => Self::new(ErrorCode::AlreadyRemoved),
            CaseworkError::DepartmentUnknown { known } => {
                Self::new(ErrorCode::DepartmentUnknown).with("known", known.join(", "))
            }
            CaseworkError::LastOne => Self::new(ErrorCode::LastOne),
            CaseworkError::BatonMoved => Self::new(ErrorCode::BatonMoved),
            CaseworkError::CannotUndo(reason) => {
                let reason = match reason {
                    CannotUndo::WrittenSince { .. } => "written-since",
                    CannotUndo::FormerValueGone => "former-value-gone",
                    CannotUndo::NotThisKind(_) => "not-this-kind",
                };
                Self::new(ErrorCode::CannotUndo).with("reason", reason)
            }
            CaseworkError::GrossList(refused) => refused.into(),
            CaseworkError::FileUnreadable => Self::new(ErrorCode::FileUnreadable),
            CaseworkError::FileChanged => Self::new(ErrorCode::FileChanged),
            CaseworkError::GrossListBusy => Self::new(ErrorCode::GrossListBusy),
            CaseworkError::CandidateClosed => Self::new(ErrorCode::CandidateClosed),
            CaseworkError::NotFound => Self::new(ErrorCode::NotFound),
            CaseworkError::TeamNotFound => Self::team_not_found(),
            CaseworkError::Store(error) => error.into(),
        }
    }
}

impl From<Refused> for CommandError {
    fn from(refused: Refused) -> Self {
        if refused == Refused::Cancelled {
            return Self::new(ErrorCode::Stopped);
        }
        let (found, row, meaning) = match &refused {
            Refused::ColumnMissing { found } | Refused::TwoSheets { found } => (found.join(", "), None, None),
            Refused::TwoColumns { meaning, found } => (found.join(", "), None, Some(meaning.as_str())),
            Refused::QuoteOpen { row } | Refused::CellTooLong { row } => (String::new(), Some(*row), None),
            _ => (String::new(), None, None),
        };
        Self::new(ErrorCode::GrossListRefused)
            .with("reason", refused.as_str())
            .with("found", found)
            .with("row", row.map(|row| row.to_string()).unwrap_or_default())
            .with("meaning", meaning.unwrap_or_default())
    }
}

impl From<DemoError> for CommandError {
    fn from(error: DemoError) -> Self {
        match error {
            DemoError::Texts(_) => Self::internal(),
            DemoError::ClockOutsideCalendar => Self::new(ErrorCode::ClockOff),
            DemoError::Casework(error) => error.into(),
        }
    }
}

impl From<SheetFault> for CommandError {
    fn from(fault: SheetFault) -> Self {
        let (sheet, error) = match fault {
            SheetFault::OfOne { number, error } => (Some(number), error),
            SheetFault::Together(error) => (None, error),
            SheetFault::OtherProfile => {
                return Self::new(ErrorCode::SheetsRefused).with("reason", "other-profile");
            }
        };
        let (reason, line) = match error {
            SheetError::LineCount { .. } => ("line-count", None),
            SheetError::WrongLine { line } => ("wrong-line", Some(line)),
            SheetError::Newer => ("newer", None),
            SheetError::SameSheet => ("same-sheet", None),
            SheetError::OtherMunicipality => ("other-municipality", None),
            SheetError::OtherCeremony => ("other-ceremony", None),
            SheetError::DoNotFit => ("do-not-fit", None),
        };
        let mut refused = Self::new(ErrorCode::SheetsRefused).with("reason", reason);
        if let Some(sheet) = sheet {
            refused = refused.with("sheet", sheet);
        }
        if let Some(line) = line {
            refused = refused.with("line", line);
        }
        refused
    }
}

impl From<StoreError> for CommandError {
    fn from(error: StoreError) -> Self {
        match error {
            StoreError::NoProfile { folder } => {
                Self::new(ErrorCode::ProfileMissing).with("folder", folder.display())
            }
            StoreError::ProfileExists { folder } => {
                Self::new(ErrorCode::ProfileExists).with("folder", folder.display())
            }
            StoreError::InUse => Self::new(ErrorCode::ProfileInUse),
            StoreError::WrongPassphrase => Self::new(ErrorCode::WrongPassphrase),
            StoreError::Damaged { file } => Self::new(ErrorCode::ProfileDamaged).with("file", file.display()),
            StoreError::Newer { .. } => Self::new(ErrorCode::ProfileNewer),
            StoreError::DiskFull => Self::new(ErrorCode::DiskFull),
            StoreError::Unwritable { folder } => {
                Self::new(ErrorCode::FolderUnwritable).with("folder", folder.display())
            }
            StoreError::TooMuch => Self::new(ErrorCode::TooMuch),
            StoreError::NotThere => Self::new(ErrorCode::NotFound),
            StoreError::NoRandomness | StoreError::Database(_) | StoreError::File(_) => Self::internal(),
        }
    }
}
