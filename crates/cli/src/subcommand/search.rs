//! `makker search`.

use serde_json::json;

use crate::args::{Args, Search};
use crate::outcome::Outcome;

/// Searches everything in the user's families.
///
/// # Errors
/// As an outcome, with what stands in the way.
pub fn run(args: &Args, search: &Search) -> Result<Outcome, Outcome> {
    super::open_and_call(
        args,
        "search_run",
        json!({ "text": search.text.join(" "), "rests": true }),
    )
}
