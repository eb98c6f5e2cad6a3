//! `makker verify`.

use serde_json::json;

use super::{part, verify_report};
use crate::args::Args;
use crate::outcome::Outcome;
use crate::words::Words;

/// Verifies the profile. What is wrong is told like any answer, and ends with exit code 1.
///
/// # Errors
/// As an outcome, with what stands in the way.
pub fn run(args: &Args, words: &Words) -> Result<Outcome, Outcome> {
    let answer = super::with_open(args, |program| program.call("profile_verify", json!({})))?;
    Ok(Outcome::Told {
        words: verify_report::in_words(&answer, words),
        is_clean: *part(&answer, "clean") == true,
        answer,
    })
}
