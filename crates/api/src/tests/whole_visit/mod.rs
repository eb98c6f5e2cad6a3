//! A visit by commands alone. Every command of the registry is called.

mod beside;
mod log;
mod plan;

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::visit::{PASSPHRASE, Visit, field_of, text};
use crate::{ErrorCode, REGISTRY};

#[test]
fn what_was_just_made_can_be_undone_by_the_change_it_came_with() {
    let visit = Visit::begin();
    let family = visit.call("family_create", json!({ "name": "Haddad Lund" }));
    assert!(family["change"].is_string(), "{family}");
    let request = json!({
        "family": family["id"], "kind": "goal", "fields": [{ "field": "priority", "value": { "type": "number", "value": 1 } }],
    });
    let goal = visit.call("entity_create", request);
    let entry = visit.call(
        "entry_make",
        json!({ "family": family["id"], "kind": "log_entry", "fields": [{ "field": "agreed", "value": text("Vi ses") }] }),
    );
    for (made, kind) in [(&goal, "goal"), (&entry, "log_entry")] {
        let request = json!({ "family": family["id"], "kind": kind });
        let count = || {
            visit.call("entity_list", request.clone())["entities"]
                .as_array()
                .unwrap()
                .len()
        };
        assert_eq!(count(), 1, "{kind}");
        visit.call(
            "change_undo",
            json!({ "family": family["id"], "change": made["change"] }),
        );
        assert_eq!(count(), 0, "{kind}");
    }
}

#[test]
fn a_whole_visit() {
    let visit = Visit::begin();
    let family = visit.call("family_create", json!({ "name": "Haddad Lund" }))["id"].clone();
    assert_eq!(visit.call("family_list", json!({}))["families"][0]["id"], family);

    members(&visit, &family);
    let goal = plan::plan(&visit, &family);
    log::log(&visit, &family, &goal);
    log::baton(&visit, &family);
    log::redaction(&visit, &family, &goal);
    beside::the_family_sits_along(&visit, &family);
    beside::gross_list(&visit);

    for (text, kind) in [
        ("salma", "member"),
        ("SOF-2026", "family"),
        ("børnehave", "log_entry"),
        ("spise", "goal"),
    ] {
        let found = visit.call("search_run", json!({ "text": text, "rests": true }));
        assert_eq!(
            (&found["hits"][0]["kind"], &found["hits"][0]["family"]),
            (&json!(kind), &family),
            "{text}"
        );
    }
    for (command, request) in [
        ("today_show", json!({})),
        ("family_overview", json!({ "family": family })),
        ("plan_show", json!({ "family": family })),
        ("plan_week", json!({ "family": family, "day": "2026-11-24" })),
        ("log_show", json!({ "family": family })),
        ("set_up_choices", json!({})),
        ("set_up_access", json!({})),
        ("set_up_origin", json!({})),
        ("draft_show", json!({ "family": family, "place": "log" })),
        (
            "draft_keep",
            json!({ "family": family, "place": "log", "text": "Omar ringer" }),
        ),
        ("seen_mark", json!({ "family": family })),
        ("seen_mark_all", json!({})),
        ("day_read", json!({ "text": "om 14 dage", "meant_as": "coming" })),
        ("hours_read", json!({ "text": "man. og ons. 9-14" })),
    ] {
        visit.call(command, request);
    }
    let adopted = visit.call("set_up_adopt", json!({}));
    assert_eq!(
        adopted,
        json!({ "rows_added": 0, "fields_followed": 0, "change": null }),
        "a municipality is founded with it"
    );
    let stranger = json!({ "cpr": "020290-1234", "reason": "Ingen ved, hvor barnet er." });
    assert_eq!(visit.refused("family_break_glass", stranger), ErrorCode::NotFound);
    let found = visit.call("search_run", json!({ "text": "Vridsløselille", "rests": false }));
    assert_eq!(found, json!({ "hits": [] }), "what is redacted is not found");
    let verified = visit.call("profile_verify", json!({}));
    assert_eq!(verified["clean"], true, "{verified}");
    let removed = "one by hand, and the entry of somebody on the list whose address was protected";
    assert_eq!(verified["redacted"], 2.0, "{removed}");
    assert_eq!(visit.call("profile_status", json!({}))["state"], "open");
    no_second_founding(&visit);
    assert_eq!(visit.call("profile_lock", json!({}))["state"], "locked");
    assert_eq!(visit.refused("family_list", json!({})), ErrorCode::ProfileLocked);
    assert_eq!(
        visit.call("profile_unlock", json!({ "passphrase": PASSPHRASE }))["state"],
        "open"
    );
    assert_eq!(
        visit.call("family_list", json!({}))["families"][0]["name"],
        "Haddad Lund"
    );
    assert_eq!(
        visit.call("gross_list_choose", json!({})),
        json!({ "chosen": null }),
        "locking forgets what was chosen"
    );

    let all: BTreeSet<String> = REGISTRY.iter().map(|spec| spec.name.to_owned()).collect();
    assert_eq!(*visit.called.borrow(), all, "a command is called by no test");
}

#[test]
fn the_set_up_is_edited_by_the_commands_that_edit_anything() {
    let visit = Visit::begin();
    let nobody = Value::Null;
    let listed = visit.call("entity_list", json!({ "family": nobody, "kind": "service" }));
    let services = listed["entities"].as_array().unwrap();
    let pmto = services
        .iter()
        .find(|row| field_of(row, "code")["value"] == text("pmto"))
        .unwrap()["id"]
        .clone();
    visit.set(&nobody, &pmto, "name", text("PMTO i Tingbjerg"));
    let price = json!([
        { "field": "service", "value": { "type": "thing", "value": pmto } },
        { "field": "unit_ore", "value": { "type": "number", "value": 2_500_000 } },
    ]);
    visit.create(&nobody, "rate", price);
    visit.call(
        "entity_archive",
        json!({ "family": nobody, "entity": services[0]["id"], "archived": true, "seen": [] }),
    );
    assert_eq!(visit.call("set_up_access", json!({}))["may_edit"], true);
    let origin = visit.call("set_up_origin", json!({}));
    let changed: Vec<_> = origin["shipped"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|row| row["changed"] == true)
        .collect();
    assert_eq!(changed, [&json!({ "id": pmto, "changed": true })]);
    assert_eq!(
        (&origin["rows_to_add"], &origin["fields_to_follow"]),
        (&json!(0), &json!(0))
    );
    let again = visit.call("set_up_adopt", json!({}));
    assert_eq!((&again["rows_added"], &again["change"]), (&json!(0), &nobody));
    assert_eq!(
        visit.field(&nobody, &pmto, "name")["value"],
        text("PMTO i Tingbjerg")
    );
    let left = visit.call("entity_list", json!({ "family": nobody, "kind": "service" }));
    assert_eq!(left["entities"].as_array().unwrap().len(), services.len() - 1);
    assert_eq!(visit.call("profile_verify", json!({}))["clean"], true);
}

fn no_second_founding(visit: &Visit) {
    let request = json!({ "municipality": "Aaby", "name": "Amina Holm", "department": "SOF", "passphrase": PASSPHRASE });
    assert_eq!(visit.refused("profile_found", request), ErrorCode::ProfileExists);
    let demo = json!({ "passphrase": PASSPHRASE });
    assert_eq!(
        visit.refused("profile_found_demo", demo),
        ErrorCode::ProfileExists
    );
    let groups = json!({ "last_groups": ["qqqqq", "qqqqq", "qqqqq"] });
    assert_eq!(
        visit.refused("profile_found_confirm", groups),
        ErrorCode::NotFound
    );
    visit.call("profile_found_take_back", json!({}));
    assert_eq!(visit.call("profile_status", json!({}))["state"], "open");
}

fn members(visit: &Visit, family: &Value) {
    let name = json!({ "type": "name", "value": { "given": "Salma", "family": "Haddad Lund" } });
    let member = visit.create(family, "member", json!([{ "field": "name", "value": name }]))["id"].clone();
    let born = json!({ "type": "day", "value": "2012-03-12" });
    visit.set(family, &member, "birth_date", born.clone());
    assert_eq!(visit.field(family, &member, "birth_date")["value"], born);
    let refused = visit.try_call(
        "field_set",
        json!({ "family": family, "entity": member, "field": "birth_date",
                "value": { "type": "day", "value": "2012-02-30" }, "seen": [] }),
    );
    let refused = refused.unwrap_err();
    assert_eq!(
        (refused.code, refused.detail["issue"].as_str()),
        (ErrorCode::ValueRefused, "outside-calendar")
    );
    assert_eq!(
        visit.field(family, &member, "birth_date")["value"],
        born,
        "a refused value changes nothing"
    );

    let put = json!({ "family": family, "entity": family, "field": "case_numbers",
                      "element": text("SOF-2026-17"), "present": true });
    visit.call("element_put", put);
    let numbers = json!({ "type": "list", "value": [text("SOF-2026-17")] });
    assert_eq!(visit.field(family, family, "case_numbers")["value"], numbers);
}
