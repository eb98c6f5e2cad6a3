//! `set_up_choices`.

use makker_casework::ChoiceRow;
use schemars::JsonSchema;
use serde::Serialize;
use specta::Type;

use crate::command::{Command, Empty, Tag};
use crate::error::CommandError;
use crate::program::Program;

/// What fields that refer to the set-up are offered.
#[derive(Serialize, JsonSchema, Type)]
pub struct SetUpChoicesView {
    /// By kind, and in the set-up's own order.
    pub rows: Vec<ChoiceRowView>,
}

/// A row of the set-up.
#[derive(Serialize, JsonSchema, Type)]
pub struct ChoiceRowView {
    /// Its id (UUID).
    pub id: String,
    /// Its kind: `department`, `service`, `goal_area`, `phase_template`, `log_level`, `legal_basis`, `benefit_kind`,
    /// `sector_plan_kind` or `cross_team`.
    pub kind: String,
    /// Its name.
    pub name: String,
    /// What it is called for short: a department's `SOF`, a paragraph's number.
    pub short: Option<String>,
    /// Whose it is: the department's id (UUID).
    pub department: Option<String>,
    /// Of a service: `case-pair` or `specialist`.
    pub delivered_by: Option<String>,
    /// In use today. What no longer is stays readable where it was chosen.
    pub is_current: bool,
}

impl From<ChoiceRow> for ChoiceRowView {
    fn from(row: ChoiceRow) -> Self {
        Self {
            id: row.id.to_string(),
            kind: row.kind.name().to_owned(),
            name: row.name,
            short: row.short,
            department: row.department.map(|department| department.to_string()),
            delivered_by: row.delivered_by,
            is_current: row.is_current,
        }
    }
}

pub(crate) struct SetUpChoices;

impl Command for SetUpChoices {
    const NAME: &'static str = "set_up_choices";
    const SUMMARY: &'static str =
        "Lists the rows of the municipality's set-up that fields of families refer to, in their order.";
    const PROVIDES: &'static [Tag] = &[Tag::SetUp];
    type Request = Empty;
    type Answer = SetUpChoicesView;

    fn run(program: &Program, _: Empty) -> Result<SetUpChoicesView, CommandError> {
        let rows = program.casework()?.choices()?;
        Ok(SetUpChoicesView {
            rows: rows.into_iter().map(ChoiceRowView::from).collect(),
        })
    }
}
