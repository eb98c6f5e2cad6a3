//! `makker history`.

use serde_json::json;

use crate::args::{Args, History};
use crate::outcome::Outcome;

/// Shows every value a field has had.
///
/// # Errors
/// As an outcome, with what stands in the way.
pub fn run(args: &Args, history: &History) -> Result<Outcome, Outcome> {
    let request = json!({ "family": history.family, "entity": history.entity, "field": history.field });
    super::open_and_call(args, "field_history", request)
}
