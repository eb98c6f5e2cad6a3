//! What can be wrong with a data file. These are slips of whoever wrote it: no user ever meets them.

use makker_domain::value_issue::ValueIssue;

/// A data file cannot be used.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{file}: {row}: {field}: {fault}")]
pub struct SetUpError {
    /// In which file.
    pub file: String,
    /// In which row: its kind, and its key or, without one, its place in the file. Empty when it is the file as a whole.
    pub row: String,
    /// In which field; empty when it is the row as a whole.
    pub field: String,
    /// What is wrong.
    pub fault: SetUpFault,
}

/// What is wrong with a data file.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SetUpFault {
    /// It is no TOML.
    #[error("not TOML: {0}")]
    NotToml(String),
    /// There is no such kind, or rows of it do not ship.
    #[error("no such kind of row")]
    NoSuchKind,
    /// A kind is written as a list of rows: `[[service]]`.
    #[error("not a list of rows")]
    NotRows,
    /// A row without a key.
    #[error("no key")]
    NoKey,
    /// Two rows of one kind share a key.
    #[error("the key is taken")]
    KeyTaken,
    /// The kind has no such field, or it is filled in by itself.
    #[error("no such field")]
    NoSuchField,
    /// The value has not the form that the field asks for.
    #[error("not of the field's form")]
    WrongForm,
    /// The value is not one the field takes.
    #[error("{0}")]
    Value(ValueIssue),
    /// There is no row with this key.
    #[error("nothing has the key {0}")]
    NoSuchRow(String),
}
