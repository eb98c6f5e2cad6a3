//! `makker call`.

use std::io::Read;

use serde_json::Value;

use crate::args::{Args, Call};
use crate::outcome::Outcome;

/// Opens the profile and calls one command.
///
/// # Errors
/// As an outcome, with what stands in the way.
pub fn run(args: &Args, call: &Call) -> Result<Outcome, Outcome> {
    let request = read_request(call.request.as_deref())?;
    if makker_api::find(&call.command).is_none() {
        let detail = vec![("command", call.command.clone())];
        return Err(Outcome::Misuse {
            message: "cli-unknown-command",
            detail,
        });
    }
    let answer = super::with_open(args, |program| program.call(&call.command, request))?;
    Ok(Outcome::Answer(answer))
}

fn read_request(request: Option<&str>) -> Result<Value, Outcome> {
    let mut from_input = String::new();
    let text = match request {
        None => "{}",
        Some("-") => {
            // Bytes that are not UTF-8 are no JSON either; the parser below says so.
            let _ = std::io::stdin().read_to_string(&mut from_input);
            &from_input
        }
        Some(text) => text,
    };
    serde_json::from_str(text).map_err(|error| Outcome::Misuse {
        message: "cli-request-not-json",
        detail: vec![("reason", error.to_string())],
    })
}
