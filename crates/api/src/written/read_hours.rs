//! `hours_read`.

use makker_domain::stored::Stored as _;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use specta::Type;

use crate::command::{Command, Tag};
use crate::error::{CommandError, ErrorCode};
use crate::field_value::FieldValue;
use crate::program::Program;
use makker_domain::field_kind::{ElementKind, FieldKind};
use makker_domain::value::Value;

/// What is written.
#[derive(Deserialize, JsonSchema, Type)]
#[serde(deny_unknown_fields)]
pub struct HoursReadRequest {
    /// As it was typed: `man., ons. kl. 9-14`.
    pub text: String,
}

/// The weekly hours that are meant.
#[derive(Serialize, JsonSchema, Type)]
pub struct HoursReadView {
    /// In the order of the week, as a field takes them.
    pub hours: FieldValue,
}

pub(crate) struct HoursRead;

impl Command for HoursRead {
    const NAME: &'static str = "hours_read";
    const SUMMARY: &'static str = "Reads weekly hours as people write them.";
    const PROVIDES: &'static [Tag] = &[Tag::Profile];
    type Request = HoursReadRequest;
    type Answer = HoursReadView;

    fn run(program: &Program, request: HoursReadRequest) -> Result<HoursReadView, CommandError> {
        let slots = program
            .casework()?
            .read_hours(&request.text)?
            .map_err(|error| CommandError::new(ErrorCode::HoursUnclear).with("reason", error.as_str()))?;
        let elements = Value::List(slots.iter().map(|slot| slot.to_value()).collect());
        Ok(HoursReadView {
            hours: FieldValue::from_value(FieldKind::Set(ElementKind::WeeklySlot), &elements),
        })
    }
}
