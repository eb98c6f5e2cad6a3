//! What was found, in words.

use serde_json::Value;

use super::{list, on_one_line, text};
use crate::words::Words;

/// The most that a search answers.
const HITS_MAX: usize = 50;

/// One hit a line, with the ids that `makker history` takes.
pub(super) fn in_words(report: &Value, words: &Words) -> String {
    let hits = list(report, "hits");
    let counted = [("count", hits.len())];
    let id = if hits.len() < HITS_MAX {
        "cli-search-count"
    } else {
        "cli-search-best"
    };
    let mut lines = vec![words.say(id, counted.into_iter())];
    lines.extend(hits.iter().map(|hit| line(hit, words)));
    lines.join("\n")
}

fn line(hit: &Value, words: &Words) -> String {
    let kind = words.say("kind", [("kind", text(hit, "kind"))].into_iter());
    let family = on_one_line(text(hit, "family_name"));
    let caption = on_one_line(text(hit, "caption"));
    let detail = [
        ("kind", kind.as_str()),
        ("is-named", if family.is_empty() { "no" } else { "yes" }),
        ("family", &family),
        ("caption", &caption),
        ("entity", text(hit, "entity")),
        ("family-id", text(hit, "family")),
    ];
    words.say("cli-search-hit", detail.into_iter())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_hit_is_one_line_with_what_it_is_whose_it_is_and_how_it_begins() {
        let report = json!({ "hits": [
            { "family": "f1", "family_name": "Haddad Lund", "entity": "e1", "kind": "log_entry",
              "caption": "Besøg\nhos  \u{1b}[31mYusuf" },
            { "family": "f2", "family_name": "", "entity": "e2", "kind": "member", "caption": null },
        ] });
        assert_eq!(
            in_words(&report, &Words::in_language(Some("da"))),
            "2 ting fundet:\n\
             Stafetlog · Haddad Lund · Besøg hos [31mYusuf  (e1 --family f1)\n\
             Medlem · Familie uden navn ·   (e2 --family f2)"
        );
        let none = in_words(&json!({ "hits": [] }), &Words::in_language(Some("en")));
        assert_eq!(none, "Nothing found in your families.");
    }

    #[test]
    fn where_there_are_more_than_are_shown_it_says_so() {
        let hit = json!({ "family": "f", "family_name": "Ø", "entity": "e", "kind": "goal", "caption": "x" });
        let told = in_words(&json!({ "hits": vec![hit; 50] }), &Words::in_language(Some("en")));
        assert!(told.starts_with("The 50 that fit best."), "{told}");
        assert_eq!(told.lines().count(), 51);
    }
}
