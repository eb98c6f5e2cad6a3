//! Undoing, and undoing that, give back what was; never over what somebody wrote since.

use serde_json::{Value, json};

use super::visit::{Visit, text};
use crate::ErrorCode;

struct Desk {
    visit: Visit,
    family: Value,
    created: Value,
}

impl Desk {
    fn new() -> Self {
        let visit = Visit::begin();
        let created = visit.call("family_create", json!({ "name": "Haddad Lund" }));
        Self {
            family: created["id"].clone(),
            created,
            visit,
        }
    }

    fn set(&self, thing: &Value, seen: &Value, value: &str) -> Value {
        self.visit.call(
            "field_set",
            json!({ "family": self.family, "entity": thing["id"], "field": "phone",
            "value": text(value), "seen": seen }),
        )
    }

    fn phone(&self, thing: &Value) -> Value {
        self.visit.field(&self.family, &thing["id"], "phone")
    }

    fn undo(&self, made: &Value) -> Value {
        self.visit.call(
            "change_undo",
            json!({ "family": self.family, "change": made["change"] }),
        )
    }

    fn undo_is_refused(&self, made: &Value) {
        let request = json!({ "family": self.family, "change": made["change"] });
        assert_eq!(self.visit.refused("change_undo", request), ErrorCode::CannotUndo);
    }
}

#[test]
fn a_settled_clash_is_opened_again_and_settled_again() {
    let desk = Desk::new();
    let member = desk.visit.create(&desk.family, "member", json!([]));
    desk.set(&member, &json!([]), "11 11 11 11");
    desk.set(&member, &json!([]), "22 22 22 22");
    let settled = desk.set(&member, &desk.phone(&member)["seen"], "33 33 33 33");
    let undone = desk.undo(&settled);
    assert_eq!(desk.phone(&member)["clashes"], true);
    let again = desk.undo(&undone);
    let phone = desk.phone(&member);
    assert_eq!(
        (&phone["clashes"], &phone["value"]),
        (&json!(false), &text("33 33 33 33"))
    );
    desk.undo(&again);
    assert_eq!(desk.phone(&member)["clashes"], true);
}

#[test]
fn what_somebody_wrote_to_since_is_not_taken_back() {
    let desk = Desk::new();
    let member = desk.visit.create(&desk.family, "member", json!([]));
    desk.undo_is_refused(&desk.created);
    let undone = desk.undo(&member);
    desk.undo(&undone);
    desk.set(&member, &json!([]), "11 11 11 11");
    desk.undo_is_refused(&member);
    desk.undo_is_refused(&desk.created);
}

#[test]
fn undoing_goes_back_step_by_step_and_forth_again() {
    let desk = Desk::new();
    let goals = || {
        let listed = desk
            .visit
            .call("entity_list", json!({ "family": desk.family, "kind": "goal" }));
        listed["entities"].as_array().unwrap().len()
    };
    let made = desk.visit.create(&desk.family, "goal", json!([]));
    let words = || desk.visit.field(&desk.family, &made["id"], "own_words");
    let written = desk.visit.call(
        "text_write",
        json!({ "family": desk.family, "entity": made["id"],
        "field": "own_words", "text": "Vi spiser sammen.", "seen": [] }),
    );
    desk.undo_is_refused(&made);
    let text_back = desk.undo(&written);
    assert_eq!(words()["value"], json!({ "type": "nothing" }));
    let goal_back = desk.undo(&made);
    let family_back = desk.undo(&desk.created);
    assert_eq!(goals(), 0);
    // Forth again, in the other order.
    desk.undo(&family_back);
    desk.undo(&goal_back);
    assert_eq!(goals(), 1);
    desk.undo(&text_back);
    assert_eq!(words()["value"], text("Vi spiser sammen."));
    desk.undo_is_refused(&made);
}

#[test]
fn a_family_with_something_restricted_is_not_taken_back() {
    let desk = Desk::new();
    desk.visit.call(
        "entry_make",
        json!({ "family": desk.family, "kind": "measurement", "fields": [] }),
    );
    desk.undo_is_refused(&desk.created);
}

#[test]
fn one_goes_back_in_one_field_as_far_as_one_wrote_and_forth_again() {
    let desk = Desk::new();
    let member = desk.visit.create(&desk.family, "member", json!([]));
    let mut made = Vec::new();
    for number in ["11 11 11 11", "22 22 22 22", "33 33 33 33"] {
        made.push(desk.set(&member, &desk.phone(&member)["seen"], number));
    }
    let mut undone = Vec::new();
    for expected in [
        text("22 22 22 22"),
        text("11 11 11 11"),
        json!({ "type": "nothing" }),
    ] {
        undone.push(desk.undo(&made.pop().unwrap()));
        assert_eq!(desk.phone(&member)["value"], expected);
    }
    for expected in ["11 11 11 11", "22 22 22 22", "33 33 33 33"] {
        desk.undo(&undone.pop().unwrap());
        assert_eq!(desk.phone(&member)["value"], text(expected));
        assert_eq!(desk.phone(&member)["clashes"], false);
    }
    assert_eq!(desk.visit.call("profile_verify", json!({}))["clean"], true);
}
