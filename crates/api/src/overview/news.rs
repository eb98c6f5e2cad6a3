//! What is new, as it crosses to the window.

use makker_casework::NewsLine;
use schemars::JsonSchema;
use serde::Serialize;
use specta::Type;

use crate::day::moment;

/// Something that another has done.
#[derive(Clone, Debug, Serialize, JsonSchema, Type)]
pub struct NewsView {
    /// The action (UUID).
    pub change: String,
    /// Whose: the user's id (UUID).
    pub user: String,
    /// When, in milliseconds since 1970 UTC, as their device's clock had it.
    pub at_ms: f64,
    /// Of which thing (UUID).
    pub entity: String,
    /// Of which kind, by name.
    pub kind: String,
    /// It came into being, rather than being changed.
    pub is_made: bool,
    /// The field that was changed, by name, if it was one.
    pub field: Option<String>,
    /// What it is called, or how it begins.
    pub caption: Option<String>,
}

impl From<NewsLine> for NewsView {
    fn from(line: NewsLine) -> Self {
        Self {
            change: line.change.to_string(),
            user: line.user.to_string(),
            at_ms: moment(line.at),
            entity: line.entity.to_string(),
            kind: line.kind.name().to_owned(),
            is_made: line.is_made,
            field: line.field.map(|field| field.name.to_owned()),
            caption: line.caption,
        }
    }
}
