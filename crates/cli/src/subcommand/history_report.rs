//! What a field has been through, in words.

use std::collections::BTreeMap;

use fluent_bundle::FluentValue;
use serde_json::Value;

use super::{list, on_one_line, part, text, value_report};
use crate::words::Words;

/// One step a line, oldest first: when, who, what, the value, and the operation's name that `makker redact` takes.
/// `users` are the things of that kind in the set-up.
pub(super) fn in_words(report: &Value, users: &Value, words: &Words) -> String {
    let steps = list(report, "steps");
    if steps.is_empty() {
        return words.say("plan-history-none", std::iter::empty::<(_, &str)>());
    }
    let names = names(users);
    let lines: Vec<String> = steps.iter().map(|step| line(step, &names, words)).collect();
    lines.join("\n")
}

fn line(step: &Value, names: &BTreeMap<&str, String>, words: &Words) -> String {
    let user = text(step, "user");
    let deleted = part(step, "deleted_utf16").as_f64().unwrap_or_default();
    let what = [
        ("what", FluentValue::from(text(step, "what"))),
        ("deleted", FluentValue::from(deleted)),
    ];
    let what = words.say("plan-history-what", what.into_iter());
    let value = match text(step, "what") {
        "reviewed" | "redacted" | "newer" => String::new(),
        _ => value_report::in_words(part(step, "value"), words),
    };
    let what = if value.is_empty() {
        what
    } else {
        format!("{what} {value}")
    };
    let when = value_report::moment(part(step, "at_ms"));
    let detail = [
        ("when", when.as_str()),
        ("who", names.get(user).map_or(user, String::as_str)),
        ("what", &what),
        (
            "stands",
            if *part(step, "stands") == true {
                "yes"
            } else {
                "no"
            },
        ),
        ("op", text(step, "op")),
    ];
    words.say("cli-history-step", detail.into_iter())
}

/// Each user's name by id.
fn names(users: &Value) -> BTreeMap<&str, String> {
    let name = |user: &Value| {
        let mut fields = list(user, "fields").iter();
        let field = fields.find(|field| text(field, "field") == "name")?;
        let name = on_one_line(text(part(field, "value"), "value"));
        (!name.is_empty()).then_some(name)
    };
    list(users, "entities")
        .iter()
        .filter_map(|user| Some((text(user, "id"), name(user)?)))
        .collect()
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_step_is_one_line_with_who_what_the_value_and_the_name_that_redact_takes() {
        let step = |what: &str, user: &str, stands: bool, value: Value| {
            json!({ "at_ms": 1_727_852_520_000.0, "user": user, "what": what, "stands": stands, "value": value,
                    "deleted_utf16": 3, "op": "ab.cd.7" })
        };
        let report = json!({ "steps": [
            step("redacted", "u2", false, json!({ "type": "nothing" })),
            step("set", "u1", false, json!({ "type": "text", "value": "Haddad" })),
            step("edited", "u1", true, json!({ "type": "text", "value": "Lund" })),
        ] });
        let users = json!({ "entities": [{ "id": "u1", "fields": [
            { "field": "name", "value": { "type": "text", "value": "Amina Holm" } } ] }] });
        let told = in_words(&report, &users, &Words::in_language(Some("da")));
        let lines: Vec<&str> = told
            .lines()
            .map(|line| line.split_once("  ").unwrap().1)
            .collect();
        assert_eq!(
            lines,
            [
                "u2  Fjernet for altid  (ab.cd.7)",
                "Amina Holm  Skrev »Haddad«  (ab.cd.7)",
                "Amina Holm  Rettede 3 tegn til »Lund« · gælder nu  (ab.cd.7)",
            ]
        );
        assert!(told.starts_with("2024-10-0"), "{told}");
    }

    #[test]
    fn a_field_that_was_never_written_says_so() {
        let told = in_words(
            &json!({ "steps": [] }),
            &Value::Null,
            &Words::in_language(Some("da")),
        );
        assert_eq!(told, "Der er ikke skrevet noget her.");
    }
}
