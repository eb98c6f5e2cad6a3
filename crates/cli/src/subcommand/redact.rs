//! `makker redact`.

use serde_json::json;

use crate::args::{Args, Redact};
use crate::outcome::Outcome;

/// Removes contents for good.
///
/// # Errors
/// As an outcome, with what stands in the way.
pub fn run(args: &Args, redact: &Redact) -> Result<Outcome, Outcome> {
    let request = json!({
        "family": redact.family,
        "ops": redact.ops,
        "remaining": redact.remaining,
        "seen": redact.seen,
        "authority": redact.authority,
        "reason": redact.reason,
    });
    super::open_and_call(args, "content_redact", request)
}
