//! `set_up_origin`.

use schemars::JsonSchema;
use serde::Serialize;
use specta::Type;

use crate::command::{Command, Empty, Tag};
use crate::error::CommandError;
use crate::program::Program;

/// Where the rows of the set-up came from.
#[derive(Serialize, JsonSchema, Type)]
pub struct SetUpOriginView {
    /// Rows that came with the program; all others are the municipality's own.
    pub shipped: Vec<ShippedRowView>,
    /// Rows that ship with this program and are not here: what `set_up_adopt` would add.
    pub rows_to_add: u32,
    /// Fields nobody has touched that ship otherwise now.
    pub fields_to_follow: u32,
}

/// A row that came with the program.
#[derive(Serialize, JsonSchema, Type)]
pub struct ShippedRowView {
    /// Its id (UUID).
    pub id: String,
    /// A single value of it was changed here. Of long texts and of sets nothing is said.
    pub changed: bool,
}

pub(crate) struct SetUpOrigin;

impl Command for SetUpOrigin {
    const NAME: &'static str = "set_up_origin";
    const SUMMARY: &'static str =
        "Tells which rows of the set-up came with the program, and what a newer one would add.";
    const PROVIDES: &'static [Tag] = &[Tag::Entities];
    type Request = Empty;
    type Answer = SetUpOriginView;

    fn run(program: &Program, _: Empty) -> Result<SetUpOriginView, CommandError> {
        let set = makker_set_up::copenhagen_tingbjerg().map_err(|_| CommandError::internal())?;
        let origin = program.casework()?.set_up_origin(&set)?;
        let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
        Ok(SetUpOriginView {
            shipped: origin
                .shipped
                .into_iter()
                .map(|row| ShippedRowView {
                    id: row.id.to_string(),
                    changed: row.is_changed,
                })
                .collect(),
            rows_to_add: count(origin.rows_to_add),
            fields_to_follow: count(origin.fields_to_follow),
        })
    }
}
