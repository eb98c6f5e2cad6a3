//! The departments that a founder can be of.

use makker_domain::entity_kind::EntityKind;
use makker_domain::one_line::OneLineError;
use makker_domain::set_up::department;
use makker_domain::value::Value;
use makker_set_up::{Row, SetUp};

use crate::error::CaseworkError;

/// The departments of a set-up, each by its short name and its name, in order.
pub fn departments_of(set: &SetUp) -> Vec<(String, String)> {
    let line = |row: &Row, field| match row.value(field) {
        Some(Value::Text(line)) => Some(line.clone()),
        _ => None,
    };
    set.rows_of(EntityKind::Department)
        .filter_map(|row| Some((line(row, department::SHORT_NAME)?, line(row, department::NAME)?)))
        .collect()
}

/// As the set-up writes it. However else somebody would be in a department that is nowhere.
pub(super) fn short_name(set: &SetUp, written: &str) -> Result<String, CaseworkError> {
    let departments = departments_of(set);
    let written = written.trim().to_lowercase();
    if written.is_empty() {
        return Err(OneLineError::Empty.into());
    }
    let meant = departments
        .iter()
        .find(|(short, name)| [short, name].iter().any(|known| known.to_lowercase() == written));
    match meant {
        Some((short, _)) => Ok(short.clone()),
        None => Err(CaseworkError::DepartmentUnknown {
            known: departments.into_iter().map(|(short, _)| short).collect(),
        }),
    }
}
