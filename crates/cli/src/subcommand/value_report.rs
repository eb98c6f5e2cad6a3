//! A field's value as it crosses from a command, in words on one line.

use chrono::{DateTime, Local};
use serde_json::Value;

use super::{list, on_one_line, part, text};
use crate::words::Words;

/// The value in words; empty where it says nothing.
pub(super) fn in_words(value: &Value, words: &Words) -> String {
    let inner = part(value, "value");
    let say = |form: &str, what: &str| words.say("cli-value", [("form", form), ("text", what)].into_iter());
    match text(value, "type") {
        "text" => say("text", &on_one_line(inner.as_str().unwrap_or_default())),
        "yes-no" => say(if *inner == true { "yes" } else { "no" }, ""),
        "number" => say("plain", &whole(inner)),
        "moment" => say("plain", &moment(inner)),
        "day" | "thing" => say("plain", inner.as_str().unwrap_or_default()),
        "period" => {
            let (from, to) = (text(inner, "from"), text(inner, "to"));
            say("plain", &format!("{from}–{to}"))
        }
        "name" => say("text", &parts(inner, &["given", "family"])),
        "address" => say("text", &parts(inner, &["street", "postal_code", "city", "extra"])),
        "weekly-slot" => weekly_slot(inner, words),
        "audience" => {
            let members: Vec<&str> = list(inner, "members").iter().filter_map(Value::as_str).collect();
            let detail = [("who", text(inner, "who")), ("members", &members.join(", "))];
            words.say("cli-value-audience", detail.into_iter())
        }
        "list" => {
            let elements = inner.as_array().into_iter().flatten();
            elements
                .map(|element| in_words(element, words))
                .collect::<Vec<_>>()
                .join(", ")
        }
        "unreadable" => say("unreadable", ""),
        _ => say("nothing", ""),
    }
}

/// A moment that crossed as milliseconds, as the computer's own clock shows it: `2026-03-09 14:05`.
pub(super) fn moment(ms: &Value) -> String {
    let at = whole(ms).parse().ok().and_then(DateTime::from_timestamp_millis);
    at.map(|at| at.with_timezone(&Local).format("%Y-%m-%d %H:%M").to_string())
        .unwrap_or_default()
}

/// JSON has one kind of numbers; ours are whole.
fn whole(number: &Value) -> String {
    format!("{:.0}", number.as_f64().unwrap_or_default())
}

fn parts(value: &Value, names: &[&str]) -> String {
    let parts: Vec<&str> = names.iter().map(|name| text(value, name)).collect();
    on_one_line(&parts.join(" "))
}

fn weekly_slot(slot: &Value, words: &Words) -> String {
    let minutes = |name: &str| {
        let minutes = part(slot, name).as_u64().unwrap_or_default();
        format!("{:02}:{:02}", minutes / 60, minutes % 60)
    };
    let (from, to) = (minutes("from_min"), minutes("to_min"));
    // Fluent would take a bare number for a plural.
    let weekday = format!("d{}", whole(part(slot, "weekday")));
    let detail = [("weekday", weekday.as_str()), ("from", &from), ("to", &to)];
    words.say("cli-value-weekly", detail.into_iter())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn every_form_of_a_value_has_words() {
        let words = Words::in_language(Some("da"));
        for (value, told) in [
            (json!({ "type": "nothing" }), "(intet)"),
            (
                json!({ "type": "text", "value": "Yusuf\nmøder" }),
                "»Yusuf møder«",
            ),
            (json!({ "type": "yes-no", "value": true }), "ja"),
            (json!({ "type": "number", "value": 120000.0 }), "120000"),
            (json!({ "type": "day", "value": "2026-03-09" }), "2026-03-09"),
            (
                json!({ "type": "period", "value": { "from": "2026-03-09", "to": null } }),
                "2026-03-09–",
            ),
            (
                json!({ "type": "name", "value": { "given": "Amina", "family": "Holm" } }),
                "»Amina Holm«",
            ),
            (
                json!({ "type": "address", "value": { "street": "Ruten 3", "postal_code": "2700", "city": "Brønshøj",
                                                      "extra": null } }),
                "»Ruten 3 2700 Brønshøj«",
            ),
            (json!({ "type": "thing", "value": "e1" }), "e1"),
            (
                json!({ "type": "audience", "value": { "who": "family", "members": [] } }),
                "hele familien",
            ),
            (
                json!({ "type": "audience", "value": { "who": "members", "members": ["m1"] } }),
                "kun m1",
            ),
            (
                json!({ "type": "weekly-slot", "value": { "weekday": 2, "from_min": 545, "to_min": 600 } }),
                "tirsdag 09:05–10:00",
            ),
            (
                json!({ "type": "list", "value": [{ "type": "thing", "value": "a" }, { "type": "thing", "value": "b" }] }),
                "a, b",
            ),
            (json!({ "type": "unreadable" }), "(kan ikke læses her)"),
        ] {
            assert_eq!(in_words(&value, &words), told);
        }
        let moment = in_words(&json!({ "type": "moment", "value": 1_727_852_520_000.0 }), &words);
        // The hour is the computer's own.
        assert!(moment.starts_with("2024-10-0") && moment.len() == 16, "{moment}");
    }
}
