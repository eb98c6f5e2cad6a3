//! `makker redact`.

use serde_json::json;

use crate::args::{Args, Redact};
use crate::outcome::Outcome;
use crate::words::Words;

/// Removes contents for good.
///
/// # Errors
/// As an outcome, with what stands in the way.
pub fn run(args: &Args, redact: &Redact, words: &Words) -> Result<Outcome, Outcome> {
    let request = json!({
        "family": redact.family,
        "team": redact.team,
        "ops": redact.ops,
        "remaining": redact.remaining,
        "seen": redact.seen,
        "authority": redact.authority,
        "reason": redact.reason,
    });
    let answer = super::with_open(args, |program| program.call("content_redact", request))?;
    let count = [("count", redact.ops.len())];
    Ok(Outcome::Told {
        answer,
        words: words.say("cli-redacted", count.into_iter()),
        is_clean: true,
    })
}
