//! Operations by name, out of a field's history.

use anyhow::{Context as _, Result};
use serde_json::json;

use crate::home::CommandLine;

/// Every operation on a field of a family's thing, oldest first.
pub fn ops_of(line: &CommandLine<'_>, family: &str, entity: &str, field: &str) -> Result<Vec<String>> {
    let request = json!({ "family": family, "entity": entity, "field": field });
    let history = line.call("field_history", &request)?;
    let steps = history["steps"].as_array().context("steps")?;
    let ops = steps.iter().filter_map(|step| step["op"].as_str());
    Ok(ops.map(str::to_owned).collect())
}

/// The one operation on a field.
pub fn op_of(line: &CommandLine<'_>, family: &str, entity: &str, field: &str) -> Result<String> {
    ops_of(line, family, entity, field)?
        .into_iter()
        .next()
        .context("an operation")
}
