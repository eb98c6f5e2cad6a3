//! Nobody takes away the last way in: to the set-up, or to a family.

use serde_json::{Value, json};

use super::visit::{Visit, text};
use crate::ErrorCode;

fn things(visit: &Visit, family: &Value, kind: &str) -> Vec<Value> {
    let listed = visit.call("entity_list", json!({ "family": family, "kind": kind }));
    listed["entities"].as_array().unwrap().clone()
}

fn away(family: &Value, thing: &Value) -> Value {
    json!({ "family": family, "entity": thing["id"], "archived": true, "seen": [] })
}

fn field<'t>(thing: &'t Value, name: &str) -> &'t Value {
    let fields = thing["fields"].as_array().unwrap();
    fields.iter().find(|field| field["field"] == name).unwrap()
}

fn set(family: &Value, thing: &Value, name: &str, value: &Value) -> Value {
    let seen = &field(thing, name)["seen"];
    json!({ "family": family, "entity": thing["id"], "field": name, "value": value, "seen": seen })
}

fn until(day: &str) -> Value {
    json!({ "type": "period", "value": { "from": null, "to": day } })
}

/// A user who never signed in, and never can: nobody has vouched for a device of theirs.
fn nobody_yet() -> Value {
    json!({ "type": "thing", "value": "00000000-0000-4000-8000-000000000001" })
}

#[test]
fn the_last_who_works_with_a_family_stays_until_there_is_another() {
    let visit = Visit::begin();
    let family = visit.call("family_create", json!({ "name": "Haddad Lund" }))["id"].clone();
    let attachment = things(&visit, &family, "attachment")[0].clone();
    let cleared = json!({ "type": "nothing" });
    let redaction = json!({ "family": family, "ops": field(&attachment, "user")["seen"],
        "authority": "art. 17", "reason": "forkert" });
    for (command, request) in [
        ("entity_archive", away(&family, &attachment)),
        ("field_set", set(&family, &attachment, "user", &cleared)),
        ("field_set", set(&family, &attachment, "user", &nobody_yet())),
        ("field_set", set(&family, &attachment, "attached_as", &cleared)),
        (
            "field_set",
            set(&family, &attachment, "period", &until("2020-01-01")),
        ),
        (
            "field_set",
            set(&family, &attachment, "period", &until("2090-01-01")),
        ),
        ("content_redact", redaction),
    ] {
        assert_eq!(
            visit.refused(command, request.clone()),
            ErrorCode::LastOne,
            "{request}"
        );
    }
    let fields = json!([
        { "field": "user", "value": field(&attachment, "user")["value"] },
        { "field": "attached_as", "value": text("cross-team") },
    ]);
    visit.create(&family, "attachment", fields);
    visit.call("entity_archive", away(&family, &attachment));
}

#[test]
fn a_family_that_is_taken_back_can_be_taken_out_again() {
    let visit = Visit::begin();
    let created = visit.call("family_create", json!({ "name": "Haddad Lund" }));
    let family = created["id"].clone();
    let listed = || {
        visit.call("family_list", json!({}))["families"]
            .as_array()
            .unwrap()
            .len()
    };
    let undo = |change: &Value| visit.call("change_undo", json!({ "family": family, "change": change }));
    let undone = undo(&created["change"]);
    assert_eq!(listed(), 0);
    undo(&undone["change"]);
    assert_eq!(listed(), 1);
    let shown = visit.call("entity_show", json!({ "family": family, "entity": family }));
    visit.call("field_set", set(&family, &shown, "name", &text("Haddad")));
    let again = json!({ "family": family, "change": created["change"] });
    assert_eq!(
        visit.refused("change_undo", again),
        ErrorCode::CannotUndo,
        "somebody wrote since"
    );
    assert_eq!(visit.field(&family, &family, "name")["value"], text("Haddad"));
}

#[test]
fn the_last_administrator_who_can_sign_in_stays_until_there_is_another() {
    let visit = Visit::begin();
    let set_up = Value::Null;
    let roles = things(&visit, &set_up, "role_assignment");
    let named = |role: &str| {
        let mut found = roles.iter();
        found
            .find(|found| field(found, "role")["value"] == text(role))
            .unwrap()
            .clone()
    };
    let administrator = named("administrator");
    for (command, request) in [
        ("entity_archive", away(&set_up, &administrator)),
        ("field_set", set(&set_up, &administrator, "role", &text("leader"))),
        ("field_set", set(&set_up, &administrator, "user", &nobody_yet())),
        (
            "field_set",
            set(&set_up, &administrator, "valid", &until("2020-01-01")),
        ),
        (
            "field_set",
            set(&set_up, &administrator, "valid", &until("2090-01-01")),
        ),
    ] {
        assert_eq!(
            visit.refused(command, request.clone()),
            ErrorCode::LastOne,
            "{request}"
        );
    }
    // Another who cannot sign in is none.
    let fields = json!([
        { "field": "user", "value": nobody_yet() },
        { "field": "role", "value": text("administrator") },
    ]);
    visit.create(&set_up, "role_assignment", fields);
    assert_eq!(
        visit.refused("entity_archive", away(&set_up, &administrator)),
        ErrorCode::LastOne
    );
    visit.call("entity_archive", away(&set_up, &named("enrolment-officer")));
}

/// With an end on the role the way in has one too; it is still the only one.
#[test]
fn the_only_way_in_stays_shut_for_nobody_even_when_it_has_an_end() {
    let visit = Visit::begin();
    let family = visit.call("family_create", json!({ "name": "Haddad Lund" }))["id"].clone();
    let attachment = things(&visit, &family, "attachment")[0].clone();
    let roles = things(&visit, &Value::Null, "role_assignment");
    let case_worker = roles
        .iter()
        .find(|role| field(role, "role")["value"] == text("case-worker"))
        .unwrap();
    visit.call(
        "field_set",
        set(&Value::Null, case_worker, "valid", &until("2090-01-01")),
    );
    assert_eq!(
        visit.refused("entity_archive", away(&family, &attachment)),
        ErrorCode::LastOne
    );
}
