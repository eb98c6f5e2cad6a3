//! What is said of a gross list, in words.

use serde_json::Value;

use super::part;
use crate::words::Words;

/// So many rows of each kind are listed; `--json` has a thousand.
const LISTED_MAX: usize = 50;

pub(super) fn in_words(report: &Value, only_looked: bool, words: &Words) -> String {
    let mut lines = vec![outcome(report, only_looked, words)];
    let mut say_list = |id: &str, list: &Value| {
        let names: Vec<&str> = list
            .as_array()
            .into_iter()
            .flatten()
            .filter_map(Value::as_str)
            .collect();
        if !names.is_empty() {
            lines.push(words.say(id, [("names", names.join(", ").as_str())].into_iter()));
        }
    };
    say_list("cli-import-unknown-columns", part(report, "unknown_columns"));
    say_list(
        "cli-import-unknown-departments",
        part(report, "unknown_departments"),
    );
    if *part(report, "addresses_left_out") != 0 {
        lines.push(words.say(
            "cli-import-addresses-left-out",
            counts(report, &["addresses_left_out"]).iter().map(pair),
        ));
    }
    let meaning = |code: &Value| {
        let code = code.as_str().unwrap_or_default();
        words.say("cli-import-column", [("meaning", code)].into_iter())
    };
    let sections: [(&str, &str, &str); 4] = [
        ("cli-import-bad", "bad", "bad_count"),
        ("cli-import-changed", "changed", "changed_count"),
        ("cli-import-known", "known", "known_count"),
        ("cli-import-remarks", "remarks", "remarks_count"),
    ];
    for (heading, list, count) in sections {
        if *part(report, count) == 0 {
            continue;
        }
        lines.push(words.say(
            heading,
            [("count", part(report, count).to_string().as_str())].into_iter(),
        ));
        let rows = part(report, list)
            .as_array()
            .map(Vec::as_slice)
            .unwrap_or_default();
        for row in rows.iter().take(LISTED_MAX) {
            let number = part(row, "row").to_string();
            let columns: Vec<String> = part(row, "columns")
                .as_array()
                .into_iter()
                .flatten()
                .map(meaning)
                .collect();
            let column = if part(row, "column").is_null() {
                String::new()
            } else {
                meaning(part(row, "column"))
            };
            let code = |name: &str| part(row, name).as_str().unwrap_or_default().to_owned();
            let why = match list {
                "bad" => words.say(
                    "cli-import-reason",
                    [("reason", code("reason").as_str()), ("column", column.as_str())].into_iter(),
                ),
                "changed" => columns.join(", "),
                "known" => words.say(
                    "cli-import-place",
                    [("place", code("place").as_str())].into_iter(),
                ),
                _ => words.say(
                    "cli-import-remark",
                    [("remark", code("remark").as_str())].into_iter(),
                ),
            };
            lines.push(words.say(
                "cli-import-row",
                [("row", number.as_str()), ("why", why.as_str())].into_iter(),
            ));
        }
        let more = part(report, count)
            .as_u64()
            .unwrap_or_default()
            .saturating_sub(LISTED_MAX as u64);
        if more > 0 {
            lines.push(words.say(
                "cli-import-more",
                [("count", more.to_string().as_str())].into_iter(),
            ));
        }
    }
    lines.join("\n")
}

fn outcome(report: &Value, only_looked: bool, words: &Words) -> String {
    let detail = counts(report, &["rows", "new_families", "new_persons", "known_persons"]);
    let id = if *part(report, "written") == true {
        "cli-import-written"
    } else if only_looked {
        "cli-import-looked"
    } else if *part(report, "bad_count") != 0
        && (*part(report, "new_persons") != 0 || *part(report, "new_families") != 0)
    {
        "cli-import-not-written"
    } else {
        "cli-import-nothing-new"
    };
    words.say(id, detail.iter().map(pair))
}

/// By the names of the words: with hyphens, as everywhere there.
fn counts(report: &Value, names: &[&str]) -> Vec<(String, u64)> {
    names
        .iter()
        .map(|name| {
            let count = part(report, name).as_u64().unwrap_or_default();
            (name.replace('_', "-"), count)
        })
        .collect()
}

fn pair((name, count): &(String, u64)) -> (&str, u64) {
    (name.as_str(), *count)
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn one_family_is_told_of_as_one() {
        let report = json!({ "written": true, "rows": 1, "new_families": 1, "new_persons": 1, "known_persons": 0,
                             "addresses_left_out": 1, "bad_count": 0, "changed_count": 0, "known_count": 0,
                             "remarks_count": 0 });
        let danish = in_words(&report, false, &Words::in_language(Some("da")));
        assert_eq!(
            danish,
            "Hentet ind: 1 familie med 1 person fra 1 række. 0 personer stod der allerede.\n\
             1 adresse er ikke taget med, fordi nogen i familien har beskyttet adresse."
        );
        let english = in_words(&report, false, &Words::in_language(Some("en")));
        assert!(
            english.starts_with("Taken in: 1 family with 1 person from 1 row."),
            "{english}"
        );
    }
}
