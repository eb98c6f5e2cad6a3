//! The plan, and the family's yes to it.

use serde_json::{Value, json};

use super::super::visit::{Visit, text};
use crate::ErrorCode;

/// A goal in the family's words; its id.
pub(super) fn plan(visit: &Visit, family: &Value) -> Value {
    let plan = visit.create(family, "family_plan", json!([]))["id"].clone();
    let fields = json!([{ "field": "plan", "value": { "type": "thing", "value": plan } }]);
    let goal = visit.create(family, "goal", fields)["id"].clone();
    let write = |words: &str, seen: Value| json!({ "family": family, "entity": goal, "field": "own_words", "text": words, "seen": seen });
    let seen = visit.field(family, &goal, "own_words")["seen"].clone();
    visit.call("text_write", write("Vi vil spise morgenmad sammen. 👪", seen));
    let before = visit.field(family, &goal, "own_words");
    // Two windows write from the same moment: both are there.
    visit.call(
        "text_write",
        write("Vi vil gerne spise morgenmad sammen. 👪", before["seen"].clone()),
    );
    visit.call(
        "text_write",
        write(
            "Vi vil spise morgenmad sammen. 👪 Hver dag.",
            before["seen"].clone(),
        ),
    );
    let merged = visit.field(family, &goal, "own_words");
    assert_eq!(
        merged["value"],
        text("Vi vil gerne spise morgenmad sammen. 👪 Hver dag.")
    );
    assert_eq!(merged["edits_to_review"], 2, "both wrote in one paragraph");
    let looked = json!({ "family": family, "entity": goal, "field": "own_words" });
    visit.call("text_review", looked.clone());
    assert_eq!(visit.field(family, &goal, "own_words")["edits_to_review"], 0);
    assert_eq!(
        visit.call("text_review", looked),
        Value::Null,
        "nothing waits any more"
    );

    let priority = |number: i32| json!({ "type": "number", "value": number });
    visit.set(family, &goal, "priority", priority(1));
    let change = visit.set(family, &goal, "priority", priority(2));
    let stale =
        json!({ "family": family, "entity": goal, "field": "priority", "value": priority(3), "seen": [] });
    visit.call("field_set", stale);
    let clash = visit.field(family, &goal, "priority");
    assert_eq!(
        (&clash["clashes"], clash["standing"].as_array().unwrap().len()),
        (&json!(true), 2)
    );
    let undo = json!({ "family": family, "change": change["change"] });
    assert_eq!(visit.refused("change_undo", undo), ErrorCode::CannotUndo);
    // Settling names both; undoing that opens the clash again.
    let settled = visit.set(family, &goal, "priority", priority(2));
    assert_eq!(visit.field(family, &goal, "priority")["clashes"], false);
    visit.call(
        "change_undo",
        json!({ "family": family, "change": settled["change"] }),
    );
    assert_eq!(visit.field(family, &goal, "priority")["clashes"], true);
    let history = json!({ "family": family, "entity": goal, "field": "priority" });
    let steps = visit.call("field_history", history)["steps"]
        .as_array()
        .unwrap()
        .len();
    assert_eq!(steps, 6, "three written, one settled, two brought back");

    approval(visit, family, &plan, &goal);
    let seen =
        visit.call("entity_show", json!({ "family": family, "entity": plan }))["archived_seen"].clone();
    let away = json!({ "family": family, "entity": plan, "archived": true, "seen": seen });
    visit.call("entity_archive", away);
    let plans = visit.call("entity_list", json!({ "family": family, "kind": "family_plan" }));
    assert!(plans["entities"].as_array().unwrap().is_empty());
    goal
}

pub(super) fn approval(visit: &Visit, family: &Value, plan: &Value, goal: &Value) {
    let changes = || visit.call("plan_changes", json!({ "family": family, "plan": plan }));
    assert_eq!(changes(), json!({ "approved": false, "changes": [] }));
    let yes = json!({ "family": family, "plan": plan, "members": [], "language": "da", "how": "spoken",
                      "witness": null });
    visit.call("plan_approve", yes.clone());
    assert_eq!(changes(), json!({ "approved": true, "changes": [] }));
    for (members, witness) in [(json!([goal]), &Value::Null), (json!([]), goal)] {
        let by_nobody = json!({ "family": family, "plan": plan, "members": members, "language": "da",
                                "how": "spoken", "witness": witness });
        assert_eq!(visit.refused("plan_approve", by_nobody), ErrorCode::NotFound);
    }
    let due = json!({ "type": "day", "value": "2027-01-31" });
    visit.set(family, goal, "due_on", due.clone());
    let nothing = json!({ "type": "nothing" });
    let changed = json!({ "entity": goal, "field": "due_on", "then": nothing, "now": due });
    assert_eq!(changes(), json!({ "approved": true, "changes": [changed] }));
    visit.call("plan_approve", yes);
    assert_eq!(changes(), json!({ "approved": true, "changes": [] }));
}
