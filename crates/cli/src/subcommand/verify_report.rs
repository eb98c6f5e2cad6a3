//! What verifying showed, in words.

use fluent_bundle::FluentValue;
use serde_json::Value;

use super::{list, part, text};
use crate::words::Words;

/// The first line says whether it is well, the second how much was looked at; then a line for everything that is wrong.
pub(super) fn in_words(report: &Value, words: &Words) -> String {
    let plain = |id: &str| words.say(id, std::iter::empty::<(_, &str)>());
    let count = |name: &str| part(report, name).as_f64().unwrap_or_default();
    let is = |name: &str| *part(report, name) == true;
    let counts = [
        ("ops", count("ops")),
        ("batches", count("batches")),
        ("open", count("open_ops")),
        ("redacted", count("redacted")),
        ("uses", count("unwitnessed_uses")),
    ];
    let mut lines = vec![
        plain(if is("clean") {
            "cli-verify-clean"
        } else {
            "cli-verify-unclean"
        }),
        words.say("cli-verify-counts", counts.into_iter()),
    ];
    if !is("founded") {
        lines.push(plain("cli-verify-not-founded"));
    }
    if !is("device") {
        lines.push(plain("cli-verify-device"));
    }
    let flaws = list(report, "flaws");
    if !flaws.is_empty() {
        lines.push(words.say("cli-verify-flaws", [("count", flaws.len())].into_iter()));
    }
    for flaw in flaws {
        let detail = [("flaw", text(flaw, "flaw")), ("op", text(flaw, "op"))];
        lines.push(words.say("cli-verify-flaw", detail.into_iter()));
    }
    let tables: Vec<&str> = list(report, "differing_tables")
        .iter()
        .filter_map(Value::as_str)
        .collect();
    if !tables.is_empty() {
        let detail = [
            ("count", FluentValue::from(tables.len())),
            ("tables", FluentValue::from(tables.join(", "))),
        ];
        lines.push(words.say("cli-verify-tables", detail.into_iter()));
    }
    lines.join("\n")
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn told(report: &Value, language: &str) -> String {
        in_words(report, &Words::in_language(Some(language)))
    }

    #[test]
    fn a_clean_profile_is_told_of_in_two_lines() {
        let report = json!({ "clean": true, "ops": 44276.0, "redacted": 1.0, "batches": 1.0, "open_ops": 0.0, "founded": true,
                             "device": true, "flaws": [], "differing_tables": [], "unwitnessed_uses": 9.0 });
        assert_eq!(
            told(&report, "da"),
            "Alt står, som det blev skrevet.\n\
             Set efter: 44276 trin og 1 underskrevet bundt. 0 trin venter på at blive underskrevet. Indholdet af 1 trin er \
             fjernet for altid. 9 linjer i loggen over brug er ikke set af andre computere."
        );
        assert!(
            told(&report, "en").starts_with(
                "Everything stands as it was written.\nLooked at: 44276 steps and 1 signed batch."
            )
        );
    }

    #[test]
    fn everything_that_is_wrong_has_a_line() {
        let report = json!({ "clean": false, "ops": 2.0, "redacted": 0.0, "batches": 0.0, "open_ops": 2.0, "founded": false,
                             "device": false, "flaws": [{ "flaw": "content", "op": "ab.cd.7" }],
                             "differing_tables": ["member", "goal"], "unwitnessed_uses": 0.0 });
        let danish = told(&report, "da");
        assert!(
            danish.starts_with("Noget står ikke, som det blev skrevet."),
            "{danish}"
        );
        let rest: Vec<&str> = danish.lines().skip(2).collect();
        assert_eq!(
            rest,
            [
                "Kommunens begyndelse mangler, eller den er ikke underskrevet, som den skal være.",
                "Computerens egne nøgler, dens bruger eller dens log over brug er ikke dem, nogen har sagt god for.",
                "1 fejl i det, der er skrevet:",
                "  indholdet er et andet end det, der blev skrevet: ab.cd.7",
                "2 tabeller passer ikke til det, der er skrevet: member, goal",
            ]
        );
        assert_eq!(told(&report, "en").lines().count(), 7);
    }

    #[test]
    fn every_flaw_has_words_of_its_own() {
        for language in ["da", "en"] {
            let words = Words::in_language(Some(language));
            let say = |flaw: &str| words.say("cli-verify-flaw", [("flaw", flaw), ("op", "")].into_iter());
            let known = [
                "gap",
                "link",
                "columns",
                "content",
                "user",
                "stream",
                "header",
                "log",
                "predecessor",
                "signature",
                "open",
                "certificate",
            ];
            let told: std::collections::BTreeSet<String> = known.into_iter().map(say).collect();
            assert_eq!(told.len(), known.len(), "{language}");
            assert!(!told.contains(&say("another")), "{language}");
        }
    }
}
