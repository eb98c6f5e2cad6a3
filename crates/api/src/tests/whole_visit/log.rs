//! The log, the baton, and what is removed from them.

use serde_json::{Value, json};

use super::super::visit::{Visit, field_of, text};
use crate::ErrorCode;

pub(super) fn log(visit: &Visit, family: &Value, goal: &Value) {
    let entry = |agreed: &str, corrects: Option<&Value>| {
        let mut fields = vec![
            json!({ "field": "kind", "value": text("agreement") }),
            json!({ "field": "agreed", "value": text(agreed) }),
            json!({ "field": "goals", "value": { "type": "list", "value": [{ "type": "thing", "value": goal }] } }),
            json!({ "field": "audience", "value": { "type": "audience", "value": { "who": "family", "members": [] } } }),
        ];
        if let Some(corrected) = corrects {
            fields.push(json!({ "field": "corrects", "value": { "type": "thing", "value": corrected } }));
        }
        visit.call(
            "entry_make",
            json!({ "family": family, "kind": "log_entry", "fields": fields }),
        )
    };
    let first = entry("Omar ringer til børnehaven tirsdag.", None);
    let second = entry("Omar ringer til børnehaven onsdag.", Some(&first["id"]));
    assert_eq!(field_of(&second, "corrects")["value"]["value"], first["id"]);
    let set =
        json!({ "family": family, "entity": first["id"], "field": "agreed", "value": text("x"), "seen": [] });
    assert_eq!(
        visit.refused("field_set", set),
        ErrorCode::NoSuchField,
        "an entry is never changed"
    );
    let history = json!({ "family": family, "entity": first["id"], "field": "agreed" });
    let steps = visit.call("field_history", history)["steps"].clone();
    assert_eq!(
        steps[0]["value"],
        text("Omar ringer til børnehaven tirsdag."),
        "the operation that holds it has a name"
    );
    let entries = visit.call("entity_list", json!({ "family": family, "kind": "log_entry" }));
    assert_eq!(entries["entities"].as_array().unwrap().len(), 2);
}

pub(super) fn baton(visit: &Visit, family: &Value) {
    let show = || visit.call("baton_show", json!({ "family": family }));
    let offer = |to: &str| {
        let holding = show()["holding"].clone();
        visit.call(
            "baton_offer",
            json!({ "family": family, "holding": holding, "to": to }),
        );
        show()["waiting"].as_array().unwrap().last().unwrap()["offer"].clone()
    };
    let person = |kind: &str| {
        let made = visit.create(family, kind, json!([]));
        made["id"].as_str().unwrap().to_owned()
    };
    let (anders, hanne) = (person("member"), person("actor"));
    for nobody in ["00000000-0000-7000-8000-00000000000a", &person("intervention")] {
        let offer = json!({ "family": family, "holding": show()["holding"], "to": nobody });
        assert_eq!(visit.refused("baton_offer", offer), ErrorCode::NotFound);
    }
    let declined = offer(&anders);
    visit.call(
        "baton_close_offer",
        json!({ "family": family, "offer": declined }),
    );
    let again = json!({ "family": family, "offer": declined });
    assert_eq!(visit.refused("baton_accept", again), ErrorCode::BatonMoved);
    // Two offers of one holding, both accepted before anybody knew: on one laptop only the first can be.
    let (to_anders, to_hanne) = (offer(&anders), offer(&hanne));
    visit.call("baton_accept", json!({ "family": family, "offer": to_anders }));
    assert_eq!(show()["holder"], anders);
    let late = json!({ "family": family, "offer": to_hanne });
    assert_eq!(visit.refused("baton_accept", late.clone()), ErrorCode::BatonMoved);
    assert_eq!(visit.refused("baton_settle", late), ErrorCode::BatonMoved);
}

pub(super) fn redaction(visit: &Visit, family: &Value, goal: &Value) {
    let seen = visit.field(family, goal, "own_words")["seen"].clone();
    let secret = "Far sidder i Vridsløselille.";
    let write = json!({ "family": family, "entity": goal, "field": "own_words",
                        "text": format!("Vi spiser sammen. {secret}"), "seen": seen });
    visit.call("text_write", write);
    let history = json!({ "family": family, "entity": goal, "field": "own_words" });
    let steps = visit.call("field_history", history.clone())["steps"].clone();
    let written = steps
        .as_array()
        .unwrap()
        .iter()
        .find(|step| step.to_string().contains("Vridsløselille"))
        .unwrap();
    let redact = json!({ "family": family, "ops": [written["op"]], "remaining": "Vi spiser sammen.",
                         "authority": "databeskyttelsesforordningen art. 17", "reason": "forkert sag" });
    // The founder is administrator and attached.
    visit.call("content_redact", redact.clone());
    assert_eq!(visit.refused("content_redact", redact), ErrorCode::AlreadyRemoved);
    assert_eq!(
        visit.field(family, goal, "own_words")["value"],
        text("Vi spiser sammen.")
    );
    assert!(
        !visit
            .call("field_history", history)
            .to_string()
            .contains("Vridsløselille")
    );
}
