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

/// A family whose story is written, undone and removed.
struct Story {
    visit: Visit,
    family: Value,
}

impl Story {
    fn begin() -> Self {
        let visit = Visit::begin();
        let family = family(&visit);
        Self { visit, family }
    }

    fn now(&self) -> Value {
        self.visit.field(&self.family, &self.family, "story")
    }

    fn last_op(&self) -> Value {
        self.now()["seen"][0].clone()
    }

    fn write(&self, words: &str) -> Value {
        let seen = &self.now()["seen"];
        let write = json!({ "family": self.family, "entity": self.family, "field": "story", "text": words, "seen": seen });
        self.visit.call("text_write", write)
    }

    fn undo(&self, made: &Value) {
        let request = json!({ "family": self.family, "change": made["change"] });
        self.visit.call("change_undo", request);
    }

    fn remove(&self, op: &Value, remaining: &str, seen: &Value) {
        let request = redact(&self.family, op, json!(remaining), seen.clone());
        self.visit.call("content_redact", request);
    }

    fn past(&self) -> String {
        let history = json!({ "family": self.family, "entity": self.family, "field": "story" });
        self.visit.call("field_history", history)["steps"].to_string()
    }
}

#[test]
fn what_was_written_beside_it_meanwhile_comes_up_for_review() {
    let story = Story::begin();
    story.write("De bor i nr. 4.");
    let looked_at = story.now();
    story.write("De bor i nr. 4. Mor har brug for hjælp om mandagen.");
    story.remove(&looked_at["seen"][0], "De bor her.", &looked_at["seen"]);
    let after = story.now();
    assert_eq!(
        (&after["value"], &after["edits_to_review"]),
        (&text("De bor her."), &json!(1))
    );
}

/// What undoing a deletion brought back may begin before what is removed, and end after it.
#[test]
fn it_is_gone_from_the_longer_piece_that_undoing_wrote_again() {
    let story = Story::begin();
    story.write("HEMMELIG");
    let op = story.last_op();
    story.write("HEMMELIG og mere");
    story.undo(&story.write(""));
    story.remove(&op, "HEMMELIGT igen", &Value::Null);
    // The second removal, of the wording that the first one left.
    let anew = story.last_op();
    story.undo(&story.write("igen"));
    story.remove(&anew, "og mere igen", &Value::Null);
    let past = story.past();
    assert!(
        !past.contains("HEMMELIG") && past.contains("og mere igen"),
        "{past}"
    );
}

#[test]
fn it_is_gone_from_a_piece_that_only_begins_or_ends_within_it() {
    let story = Story::begin();
    story.write("HEMMELIG");
    let op = story.last_op();
    story.write("HEMMELIG og mere");
    story.undo(&story.write("HEM mere"));
    story.remove(&op, "og mere", &Value::Null);
    let past = story.past();
    assert!(!past.contains("MELIG"), "{past}");
}
