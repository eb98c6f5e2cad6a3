//! `makker commands`.

use makker_api::REGISTRY;
use serde_json::{Value, json};

use crate::outcome::Outcome;

/// Every command with the JSON schemas of its request and answer.
///
/// # Errors
/// None; the form is shared with the other subcommands.
pub fn run() -> Result<Outcome, Outcome> {
    let commands: Vec<Value> = REGISTRY
        .iter()
        .map(|spec| {
            json!({
                "name": spec.name,
                "summary": spec.summary,
                "request": (spec.request_schema)(),
                "answer": (spec.answer_schema)(),
            })
        })
        .collect();
    Ok(Outcome::Answer(Value::Array(commands)))
}
