//! The rows of a gross list about which something is to be said: each row one line, whatever there is to say of it.

use serde_json::Value;

use super::part;
use crate::words::Words;

/// So many rows of each kind are listed; `--json` has a thousand.
const LISTED_MAX: usize = 50;

/// Heading, list and count of each kind, in the order of how much it matters.
const SECTIONS: [(&str, &str, &str); 5] = [
    ("cli-import-bad", "bad", "bad_count"),
    ("cli-import-protected", "now_protected", "now_protected_count"),
    ("cli-import-changed", "changed", "changed_count"),
    ("cli-import-known", "known", "known_count"),
    ("cli-import-remarks", "remarks", "remarks_count"),
];

pub(super) fn in_words(report: &Value, words: &Words) -> Vec<String> {
    let mut lines = Vec::new();
    for (heading, list, count) in SECTIONS {
        let count = part(report, count).as_u64().unwrap_or_default();
        if count == 0 {
            continue;
        }
        lines.push(words.say(heading, [("count", count.to_string().as_str())].into_iter()));
        let entries = part(report, list)
            .as_array()
            .map(Vec::as_slice)
            .unwrap_or_default();
        let rows = by_row(entries, |entry| why(list, entry, words));
        for (row, said) in rows.iter().take(LISTED_MAX) {
            let row = row.to_string();
            lines.push(words.say(
                "cli-import-row",
                [("row", row.as_str()), ("why", said.join("; ").as_str())].into_iter(),
            ));
        }
        let listed = u64::try_from(rows.len().min(LISTED_MAX)).unwrap_or_default();
        if count > listed {
            let more = (count - listed).to_string();
            lines.push(words.say("cli-import-more", [("count", more.as_str())].into_iter()));
        }
    }
    lines
}

/// What there is to say, row by row. It comes in the order of the rows.
fn by_row(entries: &[Value], why: impl Fn(&Value) -> String) -> Vec<(u64, Vec<String>)> {
    let mut rows: Vec<(u64, Vec<String>)> = Vec::new();
    for entry in entries {
        let row = entry.as_u64().or_else(|| part(entry, "row").as_u64());
        let row = row.unwrap_or_default();
        match rows.last_mut().filter(|(last, _)| *last == row) {
            Some((_, said)) => said.push(why(entry)),
            None => rows.push((row, vec![why(entry)])),
        }
    }
    rows
}

fn why(list: &str, entry: &Value, words: &Words) -> String {
    let meaning = |code: &Value| {
        let code = code.as_str().unwrap_or_default();
        words.say("cli-import-column", [("meaning", code)].into_iter())
    };
    let code = |name: &str| part(entry, name).as_str().unwrap_or_default().to_owned();
    match list {
        "bad" => {
            let column = part(entry, "column");
            let column = if column.is_null() {
                String::new()
            } else {
                meaning(column)
            };
            words.say(
                "cli-import-reason",
                [("reason", code("reason").as_str()), ("column", column.as_str())].into_iter(),
            )
        }
        "now_protected" => words.say("cli-import-protected-row", std::iter::empty::<(&str, &str)>()),
        "changed" => {
            let columns = part(entry, "columns").as_array();
            let columns: Vec<String> = columns.into_iter().flatten().map(meaning).collect();
            columns.join(", ")
        }
        "known" => words.say(
            "cli-import-place",
            [("place", code("place").as_str())].into_iter(),
        ),
        _ => {
            let other = part(entry, "other_row").to_string();
            words.say(
                "cli-import-remark",
                [("remark", code("remark").as_str()), ("other", other.as_str())].into_iter(),
            )
        }
    }
}
