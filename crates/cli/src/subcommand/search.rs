//! `makker search`.

use serde_json::json;

use super::search_report;
use crate::args::{Args, Search};
use crate::outcome::Outcome;
use crate::words::Words;

/// Searches everything in the user's families.
///
/// # Errors
/// As an outcome, with what stands in the way.
pub fn run(args: &Args, search: &Search, words: &Words) -> Result<Outcome, Outcome> {
    let request = json!({ "text": search.text.join(" "), "rests": true });
    let answer = super::with_open(args, |program| program.call("search_run", request))?;
    Ok(Outcome::Told {
        words: search_report::in_words(&answer, words),
        answer,
        is_clean: true,
    })
}
