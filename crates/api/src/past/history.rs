//! `field_history`.

use makker_casework::{HistoryStep, HistoryWhat};
use makker_domain::field::FieldSpec;
use makker_domain::field_kind::FieldKind;
use makker_domain::value::Value;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::command::{Command, Tag};
use crate::entity::names;
use crate::entity::view::millis;
use crate::error::CommandError;
use crate::field_value::FieldValue;
use crate::program::Program;

/// Of which field.
#[derive(Deserialize, JsonSchema, Type)]
#[serde(deny_unknown_fields)]
pub struct FieldHistoryRequest {
    /// The family's id (UUID); none for the municipality's set-up.
    pub family: Option<String>,
    /// The team's id (UUID), in place of the family's: for what is the team's own.
    #[serde(default)]
    #[specta(optional)]
    pub team: Option<String>,
    /// The thing's id (UUID).
    pub entity: String,
    /// The field's name.
    pub field: String,
}

/// What a field has been through.
#[derive(Serialize, JsonSchema, Type)]
pub struct FieldHistoryView {
    /// Oldest first.
    pub steps: Vec<HistoryStepView>,
}

/// One step in the life of a field.
#[derive(Serialize, JsonSchema, Type)]
pub struct HistoryStepView {
    /// The operation's name.
    pub op: String,
    /// What was done: `set`, `put-in`, `took-out`, `edited`, `begun-anew`, `reviewed`, `redacted`, `newer`.
    pub what: String,
    /// The value, the element, or the text that was put in.
    pub value: FieldValue,
    /// How much of a long text was taken away, in UTF-16 units.
    pub deleted_utf16: u32,
    /// Who did it: the user's id.
    pub user: String,
    /// When, in milliseconds since 1970 UTC, as the device's clock had it.
    pub at_ms: f64,
    /// During which stay in the program (UUID).
    pub visit: String,
    /// As part of which action (UUID); what undo takes.
    pub change: String,
    /// The steps it knowingly replaced.
    pub replaced: Vec<String>,
    /// It stands now.
    pub stands: bool,
}

pub(crate) struct FieldHistory;

impl Command for FieldHistory {
    const NAME: &'static str = "field_history";
    const SUMMARY: &'static str = "Shows every value a field has had: who, when, on which visit.";
    const PROVIDES: &'static [Tag] = &[Tag::Entities];
    type Request = FieldHistoryRequest;
    type Answer = FieldHistoryView;

    fn run(program: &Program, request: FieldHistoryRequest) -> Result<FieldHistoryView, CommandError> {
        let matter = names::matter_of(request.family.as_deref(), request.team.as_deref())?;
        let entity = names::entity_id(&request.entity)?;
        let casework = program.casework()?;
        let spec = names::field(casework.kind(matter, entity)?, &request.field)?;
        let steps = casework.history(matter, entity, spec.id)?;
        Ok(FieldHistoryView {
            steps: steps.into_iter().map(|step| view(spec, step)).collect(),
        })
    }
}

fn view(spec: &FieldSpec, step: HistoryStep) -> HistoryStepView {
    let (what, value, deleted_utf16) = what(spec, step.what);
    HistoryStepView {
        op: names::op_name(step.op),
        what: what.to_owned(),
        value,
        deleted_utf16,
        user: step.user.to_string(),
        at_ms: millis(step.at.at.unix_ms()),
        visit: step.visit.to_string(),
        change: step.change.to_string(),
        replaced: step.replaced.into_iter().map(names::op_name).collect(),
        stands: step.stands,
    }
}

fn what(spec: &FieldSpec, what: HistoryWhat) -> (&'static str, FieldValue, u32) {
    let element = |element: &Value| match spec.kind {
        FieldKind::Set(kind) => FieldValue::from_element(kind, element),
        _ => FieldValue::Unreadable,
    };
    match what {
        HistoryWhat::Set(value) => ("set", FieldValue::from_value(spec.kind, &value), 0),
        HistoryWhat::PutIn(value) => ("put-in", element(&value), 0),
        HistoryWhat::TookOut(value) => ("took-out", element(&value), 0),
        HistoryWhat::Edited {
            deleted_utf16,
            inserted,
        } => ("edited", FieldValue::Text(inserted), deleted_utf16),
        HistoryWhat::BegunAnew(text) => ("begun-anew", FieldValue::Text(text), 0),
        HistoryWhat::Reviewed => ("reviewed", FieldValue::Nothing, 0),
        HistoryWhat::Redacted => ("redacted", FieldValue::Nothing, 0),
        HistoryWhat::Newer => ("newer", FieldValue::Nothing, 0),
    }
}
