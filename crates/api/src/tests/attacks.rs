//! What a stranger tried, and what must never again be acknowledged.

use serde_json::{Value, json};

use super::visit::{Visit, text};
use crate::ErrorCode;

fn family(visit: &Visit, name: &str) -> Value {
    visit.call("family_create", json!({ "name": name }))["id"].clone()
}

/// A measurement goes into the family's restricted stream, whose first thing it may be.
fn measure(visit: &Visit, family: &Value, cheerful: u8) -> Value {
    let fields = json!([
        { "field": "measured_on", "value": { "type": "day", "value": "2026-11-24" } },
        { "field": "who5_cheerful", "value": { "type": "number", "value": cheerful } },
    ]);
    visit.call(
        "entry_make",
        json!({ "family": family, "kind": "measurement", "fields": fields }),
    )
}

fn count(visit: &Visit, family: &Value, kind: &str) -> usize {
    let listed = visit.call("entity_list", json!({ "family": family, "kind": kind }));
    listed["entities"].as_array().unwrap().len()
}

#[test]
fn undoing_the_first_restricted_thing_leaves_the_others_where_they_are() {
    let visit = Visit::begin();
    let family = family(&visit, "Haddad Lund");
    let first = measure(&visit, &family, 3);
    measure(&visit, &family, 4);
    assert_eq!(count(&visit, &family, "measurement"), 2);
    let undone = visit.call(
        "change_undo",
        json!({ "family": family, "change": first["change"] }),
    );
    assert_eq!(count(&visit, &family, "measurement"), 1);
    measure(&visit, &family, 5);
    assert_eq!(count(&visit, &family, "measurement"), 2);
    // And the undoing can be undone.
    visit.call(
        "change_undo",
        json!({ "family": family, "change": undone["change"] }),
    );
    assert_eq!(count(&visit, &family, "measurement"), 3);
}

#[test]
fn nobody_sees_or_names_a_stream() {
    let visit = Visit::begin();
    let family = family(&visit, "Haddad Lund");
    measure(&visit, &family, 3);
    let shown = visit.call("entity_show", json!({ "family": family, "entity": family }));
    let fields = shown["fields"].as_array().unwrap();
    assert!(fields.iter().all(|field| field["field"] != "restricted_stream"));
    let foreign = json!({ "type": "thing", "value": "00000000-0000-4000-8000-000000000001" });
    let set = json!({ "family": family, "entity": family, "field": "restricted_stream", "value": foreign, "seen": [] });
    assert_eq!(visit.refused("field_set", set), ErrorCode::NoSuchField);
    let history = json!({ "family": family, "entity": family, "field": "restricted_stream" });
    assert_eq!(visit.refused("field_history", history), ErrorCode::NoSuchField);
    assert_eq!(count(&visit, &family, "measurement"), 1);
}

#[test]
fn a_redaction_whose_names_do_not_all_mean_one_operation_removes_nothing() {
    let visit = Visit::begin();
    let family = family(&visit, "Haddad Lund");
    let names: Vec<Value> = (0..4)
        .map(|value| {
            let made = measure(&visit, &family, value);
            let history = json!({ "family": family, "entity": made["id"], "field": "measured_on" });
            let steps = visit.call("field_history", history);
            steps["steps"][0]["op"].clone()
        })
        .collect();
    let writer = names[0].as_str().unwrap().rsplit_once('.').unwrap().0.to_owned();
    let redact =
        |ops: Value| json!({ "family": family, "ops": ops, "authority": "art. 17", "reason": "forkert" });
    for name in &names {
        let with_a_mistyped_one = redact(json!([name, format!("{writer}.9999")]));
        assert_eq!(
            visit.refused("content_redact", with_a_mistyped_one),
            ErrorCode::NotFound,
            "{name}"
        );
    }
    assert_eq!(
        visit.field(&family, &family, "name")["value"],
        text("Haddad Lund")
    );
    // Numbers count anew in each of the family's streams: one of the measurements has the number of the family's name.
    let number = |name: &Value| name.as_str().unwrap().rsplit_once('.').unwrap().1.to_owned();
    let of_the_name = visit.field(&family, &family, "name")["seen"][0].clone();
    let twin = names.iter().find(|name| number(name) == number(&of_the_name));
    visit.call("content_redact", redact(json!([twin.unwrap()])));
    assert_eq!(
        visit.field(&family, &family, "name")["value"],
        text("Haddad Lund")
    );
    for (field, request) in [("authority", [" ", "x"]), ("reason", ["x", ""])] {
        let [authority, reason] = request;
        let request =
            json!({ "family": family, "ops": [names[0]], "authority": authority, "reason": reason });
        assert_eq!(
            visit.refused("content_redact", request),
            ErrorCode::ValueRefused,
            "{field}"
        );
    }
}

#[test]
fn an_entry_with_a_field_twice_is_refused_and_not_lost() {
    let visit = Visit::begin();
    let family = family(&visit, "Haddad Lund");
    let twice = json!([{ "field": "agreed", "value": text("a") }, { "field": "agreed", "value": text("b") }]);
    let entry = json!({ "family": family, "kind": "log_entry", "fields": twice });
    assert_eq!(visit.refused("entry_make", entry), ErrorCode::ValueRefused);
    let twice =
        json!([{ "field": "status", "value": text("wish") }, { "field": "status", "value": text("agreed") }]);
    let goal = json!({ "family": family, "kind": "goal", "fields": twice });
    assert_eq!(visit.refused("entity_create", goal), ErrorCode::ValueRefused);
    assert_eq!(
        (
            count(&visit, &family, "log_entry"),
            count(&visit, &family, "goal")
        ),
        (0, 0)
    );
}

#[test]
fn what_could_not_be_read_again_is_not_acknowledged() {
    let visit = Visit::begin();
    let family = family(&visit, "Haddad Lund");
    let goal = visit.create(&family, "goal", json!([]))["id"].clone();
    let due = json!({ "type": "day", "value": "2027-01-01" });
    let set = |seen: Value| json!({ "family": family, "entity": goal, "field": "due_on", "value": due, "seen": seen });
    // What is not there yet would be taken for seen when it comes.
    let own = visit.field(&family, &goal, "status");
    assert_eq!(own["seen"], json!([]));
    let name = visit.field(&family, &family, "name")["seen"][0]
        .as_str()
        .unwrap()
        .to_owned();
    let writer = name.rsplit_once('.').unwrap().0.to_owned();
    for number in ["4711", "9223372036854775808", "18446744073709551615"] {
        let seen = json!([format!("{writer}.{number}")]);
        assert_eq!(
            visit.refused("field_set", set(seen)),
            ErrorCode::NotFound,
            "{number}"
        );
    }
    let foreign: Vec<String> = (1..=600)
        .map(|number| format!("{}.{number:064x}.1", "0".repeat(32)))
        .collect();
    assert!(matches!(
        visit.refused("field_set", set(json!(foreign))),
        ErrorCode::NotFound | ErrorCode::TooMuch
    ));
    let people: Vec<Value> = (0..65_000)
        .map(|number: u32| json!({ "type": "thing", "value": format!("00000000-0000-4000-8000-{number:012}") }))
        .collect();
    let crowd = json!({ "family": family, "kind": "log_entry",
        "fields": [{ "field": "participants", "value": { "type": "list", "value": people } }] });
    assert_eq!(visit.refused("entry_make", crowd), ErrorCode::TooMuch);
    let reason = "æ".repeat(600_000);
    let redact = json!({ "family": family, "ops": [name], "authority": "art. 17", "reason": reason });
    assert_eq!(visit.refused("content_redact", redact), ErrorCode::TooMuch);
    assert_eq!(
        visit.field(&family, &family, "name")["value"],
        text("Haddad Lund")
    );
    assert_eq!(visit.call("profile_verify", json!({}))["clean"], true);
}

#[test]
fn an_entry_takes_no_element_and_a_cpr_number_is_kept_in_one_way() {
    let visit = Visit::begin();
    let family = family(&visit, "Haddad Lund");
    let child = visit.create(
        &family,
        "member",
        json!([{ "field": "cpr", "value": text("010190-1234") }]),
    );
    let cpr = visit.field(&family, &child["id"], "cpr")["value"].clone();
    assert_eq!(cpr, text("0101901234"));
    let entry = visit.call(
        "entry_make",
        json!({ "family": family, "kind": "log_entry", "fields": [{ "field": "agreed", "value": text("Vi ses") }] }),
    );
    let put = json!({ "family": family, "entity": entry["id"], "field": "about",
        "element": { "type": "thing", "value": child["id"] }, "present": true });
    assert_eq!(visit.refused("element_put", put), ErrorCode::NoSuchField);
}

#[test]
fn what_was_removed_before_a_text_began_anew_empties_it_no_second_time() {
    let visit = Visit::begin();
    let family = family(&visit, "Haddad Lund");
    let write = |words: &str| {
        let seen = visit.field(&family, &family, "story")["seen"].clone();
        visit.call(
            "text_write",
            json!({ "family": family, "entity": family, "field": "story", "text": words, "seen": seen }),
        );
    };
    let reads = || visit.field(&family, &family, "story")["value"].clone();
    for words in ["De bor", "De bor i nr. 4.", "De bor i nr. 4. Kom kl. 8."] {
        write(words);
    }
    let history = json!({ "family": family, "entity": family, "field": "story" });
    let steps = visit.call("field_history", history)["steps"].clone();
    let redact = |nth: usize, remaining: Value| {
        let ops = json!([steps[nth]["op"]]);
        visit.call(
            "content_redact",
            json!({ "family": family, "ops": ops, "remaining": remaining, "authority": "art. 17", "reason": "adresse" }),
        );
    };
    let unsaid =
        json!({ "family": family, "ops": [steps[0]["op"]], "authority": "art. 17", "reason": "adresse" });
    assert_eq!(
        visit.refused("content_redact", unsaid),
        ErrorCode::RemainingUnclear
    );
    redact(0, json!("De bor her."));
    assert_eq!(reads(), text("De bor her."));
    redact(1, Value::Null);
    assert_eq!(reads(), text("De bor her."), "another text by now");
    redact(2, json!("De er flyttet."));
    assert_eq!(reads(), text("De er flyttet."), "as it was said");
}

#[test]
fn one_wording_is_not_given_to_two_texts() {
    let visit = Visit::begin();
    let family = family(&visit, "Haddad Lund");
    let ops = [1, 2].map(|_| {
        let goal = visit.create(&family, "goal", json!([]))["id"].clone();
        let write = json!({ "family": family, "entity": goal, "field": "own_words", "text": "De bor i nr. 4.", "seen": [] });
        visit.call("text_write", write);
        visit.field(&family, &goal, "own_words")["seen"][0].clone()
    });
    let redact = |ops: &[Value]| {
        json!({ "family": family, "ops": ops, "remaining": "De bor her.",
        "authority": "art. 17", "reason": "adresse" })
    };
    assert_eq!(
        visit.refused("content_redact", redact(&ops)),
        ErrorCode::RemainingUnclear
    );
    for op in &ops {
        visit.call("content_redact", redact(std::slice::from_ref(op)));
    }
}

#[test]
fn what_stands_somewhere_else_is_not_taken_for_seen_here() {
    let visit = Visit::begin();
    let family = family(&visit, "Haddad Lund");
    let goal = visit.create(&family, "goal", json!([]))["id"].clone();
    let elsewhere = visit.field(&family, &family, "name")["seen"].clone();
    let set = json!({ "family": family, "entity": goal, "field": "priority",
        "value": { "type": "number", "value": 1 }, "seen": elsewhere });
    assert_eq!(visit.refused("field_set", set), ErrorCode::NotFound);
    let away = json!({ "family": family, "entity": goal, "archived": true, "seen": elsewhere });
    assert_eq!(visit.refused("entity_archive", away), ErrorCode::NotFound);
}

#[test]
fn days_and_requests_have_one_form() {
    let visit = Visit::begin();
    let family = family(&visit, "Haddad Lund");
    let goal = visit.create(&family, "goal", json!([]))["id"].clone();
    for day in [
        "+10000-01-01",
        "-0001-01-01",
        "1-1-1",
        "2026-1-1",
        " 2026-01-01",
        "0000-01-01",
        "2026-02-30",
    ] {
        let set = json!({ "family": family, "entity": goal, "field": "due_on",
            "value": { "type": "day", "value": day }, "seen": [] });
        assert_eq!(visit.refused("field_set", set), ErrorCode::ValueRefused, "{day}");
    }
    assert_eq!(
        visit.refused("family_create", json!(["Som liste"])),
        ErrorCode::BadRequest
    );
    assert_eq!(visit.refused("family_list", json!([])), ErrorCode::BadRequest);
    let review = json!({ "family": family, "entity": goal, "field": "priority" });
    assert_eq!(visit.refused("text_review", review), ErrorCode::NoSuchField);
    let plan = visit.create(&family, "family_plan", json!([]))["id"].clone();
    for (language, how) in [("", "spoken"), ("da", "\u{0}"), ("da", &*"æ".repeat(201))] {
        let yes = json!({ "family": family, "plan": plan, "members": [], "language": language, "how": how,
            "witness": null });
        assert_eq!(visit.refused("plan_approve", yes), ErrorCode::ValueRefused);
    }
}
