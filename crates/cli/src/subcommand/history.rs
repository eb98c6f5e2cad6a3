//! `makker history`.

use serde_json::{Value, json};

use super::history_report;
use crate::args::{Args, History};
use crate::outcome::Outcome;
use crate::words::Words;

/// Shows every value a field has had.
///
/// # Errors
/// As an outcome, with what stands in the way.
pub fn run(args: &Args, history: &History, words: &Words) -> Result<Outcome, Outcome> {
    let request = json!({
        "family": history.family,
        "team": history.team,
        "entity": history.entity,
        "field": history.field,
    });
    let users = json!({ "family": null, "kind": "user" });
    let (answer, users) = super::with_open(args, |program| {
        let answer = program.call("field_history", request)?;
        // Who is not found there is told by id.
        Ok((answer, program.call("entity_list", users).unwrap_or(Value::Null)))
    })?;
    Ok(Outcome::Told {
        words: history_report::in_words(&answer, &users, words),
        answer,
        is_clean: true,
    })
}
