//! A thing with its fields as they cross to the window.

use makker_casework::{EntityState, FieldState};
use makker_domain::field_kind::FieldKind;
use schemars::JsonSchema;
use serde::Serialize;
use specta::Type;

use super::names::op_name;
use crate::field_value::FieldValue;

/// A thing with its fields.
#[derive(Clone, Debug, Serialize, JsonSchema, Type)]
pub struct EntityView {
    /// Its id (UUID).
    pub id: String,
    /// Its kind, by name.
    pub kind: String,
    /// When it came into being, in milliseconds since 1970 UTC, as the device's clock had it.
    pub created_at_ms: f64,
    /// Put away.
    pub archived: bool,
    /// What to hand back when putting it away or taking it out again.
    pub archived_seen: Vec<String>,
    /// A newer program must be used to edit it.
    pub read_only: bool,
    /// Its fields, in the registry's order.
    pub fields: Vec<FieldView>,
}

/// A thing that was just made.
#[derive(Clone, Debug, Serialize, JsonSchema, Type)]
pub struct EntityMadeView {
    /// The thing.
    #[serde(flatten)]
    pub made: EntityView,
    /// The action that made it (UUID): what undo takes.
    pub change: String,
}

/// A field as it stands.
#[derive(Clone, Debug, Serialize, JsonSchema, Type)]
pub struct FieldView {
    /// Its name.
    pub field: String,
    /// What it shows; while there is a clash only what stands in for it in lists.
    pub value: FieldValue,
    /// Differing values stand.
    pub clashes: bool,
    /// The values that stand, oldest first, when there are several.
    pub standing: Vec<StandingView>,
    /// Edits of a long text to look at.
    pub edits_to_review: u32,
    /// What to hand back when writing over what is shown here.
    pub seen: Vec<String>,
    /// What a person should look at, as codes.
    pub issues: Vec<String>,
}

/// One value that stands, and whose it is.
#[derive(Clone, Debug, Serialize, JsonSchema, Type)]
pub struct StandingView {
    /// The operation's name: to settle on it, hand back all names and this value.
    pub op: String,
    /// The value; `nothing` when it was removed.
    pub value: FieldValue,
    /// Who wrote it: the user's id.
    pub user: String,
    /// When, in milliseconds since 1970 UTC, as the device's clock had it.
    pub at_ms: f64,
}

impl From<EntityState> for EntityView {
    fn from(state: EntityState) -> Self {
        Self {
            id: state.id.to_string(),
            kind: state.kind.name().to_owned(),
            created_at_ms: millis(state.created_at.unix_ms()),
            archived: state.archived,
            archived_seen: state.archived_seen.into_iter().map(op_name).collect(),
            read_only: state.read_only,
            fields: state.fields.into_iter().map(FieldView::from).collect(),
        }
    }
}

impl From<FieldState> for FieldView {
    fn from(state: FieldState) -> Self {
        let kind = state.field.kind;
        let show = |value: &makker_domain::value::Value| FieldValue::from_value(kind, value);
        let several = state.standing.len() > 1 && !matches!(kind, FieldKind::Set(_));
        let standing = state.standing.iter().filter(|_| several).map(|one| StandingView {
            op: op_name(one.op),
            value: one.value.as_ref().map_or(FieldValue::Nothing, show),
            user: one.user.to_string(),
            at_ms: millis(one.at.unix_ms()),
        });
        Self {
            field: state.field.name.to_owned(),
            value: state.shown.as_ref().map_or(FieldValue::Nothing, show),
            clashes: state.clashes,
            standing: standing.collect(),
            edits_to_review: u32::try_from(state.edits_to_review).unwrap_or(u32::MAX),
            seen: state.seen.into_iter().map(op_name).collect(),
            issues: state
                .issues
                .iter()
                .map(|issue| issue.as_str().to_owned())
                .collect(),
        }
    }
}

/// Clocks claim anything; beyond what JSON carries exactly nobody minds the last digits.
pub(crate) fn millis(unix_ms: i64) -> f64 {
    unix_ms.to_string().parse().unwrap_or_default()
}
