//! A family one does not work with, opened because it cannot wait.

use serde_json::{Value, json};

use super::visit::{Visit, text};
use crate::ErrorCode;

/// A family whose only worker is by now another, with a member who has a CPR number.
fn family_of_another(visit: &Visit) -> Value {
    let family = visit.call("family_create", json!({ "name": "Haddad Lund" }))["id"].clone();
    visit.create(
        &family,
        "member",
        json!([{ "field": "cpr", "value": text("010190-1234") }]),
    );
    let attachment = visit.call("entity_list", json!({ "family": family, "kind": "attachment" }));
    let other = json!({ "type": "thing", "value": "00000000-0000-4000-8000-000000000001" });
    visit.create(
        &family,
        "attachment",
        json!([
            { "field": "user", "value": other },
            { "field": "attached_as", "value": text("case-pair") },
        ]),
    );
    let mine = &attachment["entities"][0]["id"];
    visit.call(
        "entity_archive",
        json!({ "family": family, "entity": mine, "archived": true, "seen": [] }),
    );
    family
}

fn listed(visit: &Visit) -> usize {
    visit.call("family_list", json!({}))["families"]
        .as_array()
        .unwrap()
        .len()
}

#[test]
fn it_is_open_until_the_program_is_locked() {
    let visit = Visit::begin();
    let family = family_of_another(&visit);
    let show = || json!({ "family": family, "entity": family });
    assert_eq!(visit.refused("entity_show", show()), ErrorCode::NotFound);
    assert_eq!(listed(&visit), 0);
    let search = json!({ "text": "haddad", "rests": false });
    assert_eq!(visit.call("search_run", search.clone())["hits"], json!([]));

    let glass = |cpr: &str, reason: &str| json!({ "cpr": cpr, "reason": reason });
    for (cpr, reason, code) in [
        ("010190-1234", "  ", ErrorCode::ValueRefused),
        ("0101", "Barnet er alene hjemme", ErrorCode::ValueRefused),
        ("0202901234", "Barnet er alene hjemme", ErrorCode::NotFound),
    ] {
        assert_eq!(
            visit.refused("family_break_glass", glass(cpr, reason)),
            code,
            "{cpr}"
        );
    }
    assert_eq!(visit.refused("entity_show", show()), ErrorCode::NotFound);

    let opened = visit.call(
        "family_break_glass",
        glass("010190 1234", "Barnet er alene hjemme"),
    );
    assert_eq!(opened["families"][0]["id"], family);
    visit.call("entity_show", show());
    assert_eq!(listed(&visit), 1);
    assert_ne!(visit.call("search_run", search)["hits"], json!([]));
    // One can write too, and take the family on.
    let shown = visit.field(&family, &family, "name");
    let set = json!({ "family": family, "entity": family, "field": "name", "value": text("Lund"), "seen": shown["seen"] });
    visit.call("field_set", set);

    visit.lock_and_unlock();
    assert_eq!(visit.refused("entity_show", show()), ErrorCode::NotFound);
    assert_eq!(listed(&visit), 0);
    assert_eq!(visit.call("profile_verify", json!({}))["clean"], true);
}
