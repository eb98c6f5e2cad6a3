//! Who names what is not there is told what it was, and not about something else.

use serde_json::{Value, json};

use super::visit::Visit;
use crate::{CommandError, ErrorCode};

fn refused(visit: &Visit, command: &str, request: Value) -> CommandError {
    visit.try_call(command, request).unwrap_err()
}

#[test]
fn a_kind_that_is_not_listed_here_is_told_where_it_is_and_one_that_is_none_is_called_so() {
    let visit = Visit::begin();
    let family = visit.call("family_create", json!({ "name": "Haddad Lund" }))["id"].clone();
    for command in ["entity_list", "entity_create"] {
        let mut request = json!({ "family": family, "kind": "child" });
        if command == "entity_create" {
            request["fields"] = json!([]);
        }
        let unknown = refused(&visit, command, request);
        assert_eq!(unknown.code, ErrorCode::UnknownKind, "{command}");
        assert_eq!(unknown.detail["kind"], "child");
    }
    for (family, kind, home) in [
        (json!(null), "member", "family"),
        (json!(null), "measurement", "family"),
        (json!(null), "candidate", "team"),
        (family.clone(), "candidate", "team"),
        (family.clone(), "cross_team", "set-up"),
        (family.clone(), "audit_event", "nobody"),
    ] {
        let elsewhere = refused(&visit, "entity_list", json!({ "family": family, "kind": kind }));
        assert_eq!(elsewhere.code, ErrorCode::KindElsewhere, "{kind}");
        assert_eq!(elsewhere.detail["home"], home, "{kind}");
    }
    visit.call("entity_list", json!({ "family": family, "kind": "measurement" }));
}

#[test]
fn a_team_that_is_not_there_is_said_to_be_a_team() {
    let visit = Visit::begin();
    let stranger = "00000000-0000-4000-8000-000000000000";
    let list = |team: &str| json!({ "team": team, "kind": "candidate" });
    for (command, request) in [
        ("entity_list", list(stranger)),
        ("entity_list", list("Tingbjerg")),
        ("candidate_list", json!({ "team": stranger })),
    ] {
        let missing = refused(&visit, command, request);
        assert_eq!(missing.code, ErrorCode::NotFound, "{command}");
        assert_eq!(
            missing.detail.get("what").map(String::as_str),
            Some("team"),
            "{command}"
        );
    }
    let family = refused(
        &visit,
        "entity_list",
        json!({ "family": stranger, "kind": "member" }),
    );
    assert_eq!(family.code, ErrorCode::NotFound);
    assert!(family.detail.is_empty());
}
