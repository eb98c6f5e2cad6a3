//! What is removed for good is removed wherever it stands, and nothing else is.

use serde_json::{Value, json};

use super::visit::{Visit, text};

fn family(visit: &Visit) -> Value {
    visit.call("family_create", json!({ "name": "Haddad Lund" }))["id"].clone()
}

fn redact(family: &Value, op: &Value, remaining: Value, seen: Value) -> Value {
    json!({ "family": family, "ops": [op], "remaining": remaining, "seen": seen,
            "authority": "art. 17", "reason": "forkert" })
}

#[test]
fn it_is_gone_from_the_approval_of_a_plan_that_was_put_away() {
    let visit = Visit::begin();
    let family = family(&visit);
    let title = json!([{ "field": "title", "value": text("Far er i Vridsløselille") }]);
    let plan = visit.create(&family, "family_plan", title)["id"].clone();
    visit.call(
        "plan_approve",
        json!({ "family": family, "plan": plan, "members": [], "language": "da",
        "how": "spoken", "witness": null }),
    );
    let put = |archived: bool| {
        let shown = visit.call("entity_show", json!({ "family": family, "entity": plan }));
        visit.call(
            "entity_archive",
            json!({ "family": family, "entity": plan, "archived": archived,
            "seen": shown["archived_seen"] }),
        );
    };
    put(true);
    let op = visit.field(&family, &plan, "title")["seen"][0].clone();
    visit.call("content_redact", redact(&family, &op, Value::Null, Value::Null));
    put(false);
    let changes = visit.call("plan_changes", json!({ "family": family, "plan": plan }));
    assert_eq!(changes["approved"], false, "{changes}");
}

#[test]
fn it_is_gone_from_what_undoing_wrote_again() {
    let visit = Visit::begin();
    let family = family(&visit);
    let member = visit.create(&family, "member", json!([]))["id"].clone();
    let set = |value: &str| {
        let seen = visit.field(&family, &member, "phone")["seen"].clone();
        visit.call(
            "field_set",
            json!({ "family": family, "entity": member, "field": "phone",
            "value": text(value), "seen": seen }),
        )
    };
    set("11 11 11 11");
    let first = visit.field(&family, &member, "phone")["seen"][0].clone();
    let second = set("22 22 22 22");
    visit.call(
        "change_undo",
        json!({ "family": family, "change": second["change"] }),
    );
    assert_eq!(
        visit.field(&family, &member, "phone")["value"],
        text("11 11 11 11")
    );
    visit.call(
        "content_redact",
        redact(&family, &first, Value::Null, Value::Null),
    );
    let history = json!({ "family": family, "entity": member, "field": "phone" });
    let steps = visit.call("field_history", history)["steps"].to_string();
    assert!(
        !steps.contains("11 11 11 11") && steps.contains("22 22 22 22"),
        "{steps}"
    );
}

#[test]
fn what_was_written_beside_it_meanwhile_comes_up_for_review() {
    let visit = Visit::begin();
    let family = family(&visit);
    let story = || visit.field(&family, &family, "story");
    let write = |words: &str| {
        visit.call(
            "text_write",
            json!({ "family": family, "entity": family, "field": "story", "text": words,
            "seen": story()["seen"] }),
        );
    };
    write("De bor i nr. 4.");
    let looked_at = story();
    write("De bor i nr. 4. Mor har brug for hjælp om mandagen.");
    let op = looked_at["seen"][0].clone();
    visit.call(
        "content_redact",
        redact(&family, &op, json!("De bor her."), looked_at["seen"].clone()),
    );
    let after = story();
    assert_eq!(
        (&after["value"], &after["edits_to_review"]),
        (&text("De bor her."), &json!(1))
    );
}

/// What undoing a deletion brought back may begin before what is removed, and end after it.
#[test]
fn it_is_gone_from_the_longer_piece_that_undoing_wrote_again() {
    let visit = Visit::begin();
    let family = family(&visit);
    let story = || visit.field(&family, &family, "story");
    let write = |words: &str| {
        visit.call(
            "text_write",
            json!({ "family": family, "entity": family, "field": "story", "text": words,
            "seen": story()["seen"] }),
        )
    };
    write("HEMMELIG");
    let op = story()["seen"][0].clone();
    write("HEMMELIG og mere");
    let undo = |made: &Value| {
        visit.call(
            "change_undo",
            json!({ "family": family, "change": made["change"] }),
        );
    };
    undo(&write(""));
    visit.call(
        "content_redact",
        redact(&family, &op, json!("HEMMELIGT igen"), Value::Null),
    );
    // The second removal, of the wording that the first one left.
    let anew = story()["seen"][0].clone();
    undo(&write("igen"));
    visit.call(
        "content_redact",
        redact(&family, &anew, json!("og mere igen"), Value::Null),
    );
    let history = json!({ "family": family, "entity": family, "field": "story" });
    let steps = visit.call("field_history", history)["steps"].to_string();
    assert!(
        !steps.contains("HEMMELIG") && steps.contains("og mere igen"),
        "{steps}"
    );
}

#[test]
fn the_same_value_by_another_s_hand_stays() {
    let visit = Visit::begin();
    let family = family(&visit);
    let protected = || visit.field(&family, &family, "is_protected");
    let set = |value: bool| {
        visit.call(
            "field_set",
            json!({ "family": family, "entity": family, "field": "is_protected",
            "value": { "type": "yes-no", "value": value }, "seen": protected()["seen"] }),
        )
    };
    set(true);
    let first = protected()["seen"][0].clone();
    set(false);
    set(true);
    let wrong = set(false);
    visit.call(
        "change_undo",
        json!({ "family": family, "change": wrong["change"] }),
    );
    visit.call(
        "content_redact",
        redact(&family, &first, Value::Null, Value::Null),
    );
    assert_eq!(protected()["value"], json!({ "type": "yes-no", "value": true }));
}

#[test]
fn it_is_gone_from_a_piece_that_only_begins_or_ends_within_it() {
    let visit = Visit::begin();
    let family = family(&visit);
    let story = || visit.field(&family, &family, "story");
    let write = |words: &str| {
        visit.call(
            "text_write",
            json!({ "family": family, "entity": family, "field": "story", "text": words, "seen": story()["seen"] }),
        )
    };
    write("HEMMELIG");
    let op = story()["seen"][0].clone();
    write("HEMMELIG og mere");
    let deleted = write("HEM mere");
    visit.call(
        "change_undo",
        json!({ "family": family, "change": deleted["change"] }),
    );
    visit.call(
        "content_redact",
        redact(&family, &op, json!("og mere"), Value::Null),
    );
    let history = json!({ "family": family, "entity": family, "field": "story" });
    let steps = visit.call("field_history", history)["steps"].to_string();
    assert!(!steps.contains("MELIG"), "{steps}");
}
