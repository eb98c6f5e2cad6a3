//! The command that opens a family in an emergency. What it opens, and until when, `casework` tests with families of others.

use serde_json::json;

use super::visit::{Visit, text};
use crate::ErrorCode;

#[test]
fn it_wants_a_number_and_a_reason_and_answers_like_the_list() {
    let visit = Visit::begin();
    let family = visit.call("family_create", json!({ "name": "Haddad Lund" }))["id"].clone();
    visit.create(
        &family,
        "member",
        json!([{ "field": "cpr", "value": text("010190-1234") }]),
    );
    let reason = "Barnet er alene hjemme";
    for (cpr, reason, code) in [
        ("010190-1234", "  ", ErrorCode::ValueRefused),
        ("010190-1234", "\u{200b}\u{2800}", ErrorCode::ValueRefused),
        ("0101", reason, ErrorCode::ValueRefused),
        ("0202901234", reason, ErrorCode::NotFound),
    ] {
        let request = json!({ "cpr": cpr, "reason": reason });
        assert_eq!(visit.refused("family_break_glass", request), code, "{cpr}");
    }
    let opened = visit.call(
        "family_break_glass",
        json!({ "cpr": "010190 1234", "reason": reason }),
    );
    assert_eq!(opened, visit.call("family_list", json!({})));
    assert_eq!(opened["families"][0]["id"], family);
}
