//! `makker verify`.

use serde_json::json;

use crate::args::Args;
use crate::outcome::Outcome;

/// Verifies the profile. What is wrong is printed like any answer, and ends with exit code 1.
///
/// # Errors
/// As an outcome, with what stands in the way.
pub fn run(args: &Args) -> Result<Outcome, Outcome> {
    match super::open_and_call(args, "profile_verify", json!({}))? {
        Outcome::Answer(answer) if answer.get("clean") != Some(&json!(true)) => Ok(Outcome::Unclean(answer)),
        outcome => Ok(outcome),
    }
}
