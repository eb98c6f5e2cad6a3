//! What is said of a gross list, in words.

use serde_json::Value;

use super::{import_rows, part};
use crate::words::Words;

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
    let mut say_counted = |id: &str, name: &str| {
        lines.push(words.say(id, counts(report, &[name]).iter().map(pair)));
    };
    for (id, name) in [
        ("cli-import-extended", "extended_families"),
        ("cli-import-addresses-left-out", "addresses_left_out"),
    ] {
        if *part(report, name) != 0 {
            say_counted(id, name);
        }
    }
    let is_written = *part(report, "written") == true;
    if *part(report, "now_protected_count") != 0 || *part(report, "addresses_removed") != 0 {
        let id = if is_written {
            "cli-import-removed"
        } else {
            "cli-import-removes"
        };
        say_counted(id, "addresses_removed");
    }
    lines.extend(import_rows::in_words(report, words));
    lines.join("\n")
}

fn outcome(report: &Value, only_looked: bool, words: &Words) -> String {
    let number = |name: &str| part(report, name).as_u64().unwrap_or_default();
    let has_news = *part(report, "has_news") == true;
    let (rows, bad) = (number("rows"), number("bad_count"));
    let id = if *part(report, "written") == true {
        "cli-import-written"
    } else if only_looked {
        "cli-import-looked"
    } else if bad != 0 && bad == rows {
        "cli-import-nothing-usable"
    } else if bad != 0 && has_news {
        "cli-import-not-written"
    } else if bad != 0 {
        "cli-import-nothing-else"
    } else {
        "cli-import-nothing-new"
    };
    let mut detail = counts(report, &["rows", "new_families", "new_persons", "known_persons"]);
    // What comes in does not come from the rows that cannot be used.
    if ["cli-import-written", "cli-import-not-written"].contains(&id)
        && let Some((_, count)) = detail.first_mut()
    {
        *count = rows.saturating_sub(bad);
    }
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
                             "remarks_count": 0, "has_news": true, "extended_families": 0, "addresses_removed": 0,
                             "now_protected_count": 0 });
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

    /// A report of nothing but what is given.
    fn report(told: &Value) -> Value {
        let mut report = json!({ "written": false, "has_news": false, "rows": 0, "new_families": 0, "new_persons": 0,
                                 "known_persons": 0, "extended_families": 0, "addresses_left_out": 0, "addresses_removed": 0,
                                 "now_protected_count": 0, "now_protected": [], "bad_count": 0, "bad": [],
                                 "changed_count": 0, "changed": [], "known_count": 0, "known": [],
                                 "remarks_count": 0, "remarks": [] });
        let fields = report.as_object_mut().unwrap();
        fields.extend(told.as_object().unwrap().clone());
        report
    }

    fn in_danish(told: &Value) -> String {
        in_words(&report(told), false, &Words::in_language(Some("da")))
    }

    #[test]
    fn a_list_of_bad_rows_only_is_not_said_to_be_without_news() {
        let bad = json!([{ "row": 2, "column": "name", "reason": "too-long" },
                         { "row": 2, "column": "cpr", "reason": "cpr-not-ten-digits" },
                         { "row": 3, "column": "cpr", "reason": "cpr-not-ten-digits" }]);
        assert_eq!(
            in_danish(&json!({ "rows": 2, "bad_count": 2, "bad": bad })),
            "Intet er gemt, fordi ingen af rækkerne kan bruges. Ret dem i filen, og hent den igen.\n\
             Rækker, der ikke kan bruges (2):\n  \
             række 2: navn: der står for meget; CPR-nummeret har ikke ti cifre\n  \
             række 3: CPR-nummeret har ikke ti cifre"
        );
        let said = in_danish(&json!({ "rows": 3, "bad_count": 1, "known_persons": 2 }));
        assert!(said.contains("i resten er der intet nyt"), "{said}");
    }

    #[test]
    fn what_was_skipped_is_not_counted_as_where_it_came_from() {
        let said = in_danish(
            &json!({ "written": true, "has_news": true, "rows": 4, "bad_count": 2, "new_families": 1,
                                      "new_persons": 2 }),
        );
        assert!(
            said.starts_with("Hentet ind: 1 familie med 2 personer fra 2 rækker."),
            "{said}"
        );
    }

    #[test]
    fn protection_that_came_is_told_with_what_was_removed() {
        let told = json!({ "has_news": true, "rows": 1, "known_persons": 1, "now_protected_count": 1, "now_protected": [2],
                           "addresses_removed": 3, "written": true });
        let said = in_danish(&told);
        assert!(
            said.contains("3 adresser, der stod på listen, er fjernet for altid."),
            "{said}"
        );
        assert!(said.contains("  række 2: adressen er nu beskyttet"), "{said}");
    }

    #[test]
    fn who_stands_in_two_families_is_told_with_the_other_row() {
        let remarks = json!([{ "row": 5, "remark": "in-another-family", "other_row": 2 }]);
        let said = in_danish(&json!({ "remarks_count": 1, "remarks": remarks }));
        assert!(
            said.contains("række 5: personen står også i en anden familie, i række 2; begge er med"),
            "{said}"
        );
    }
}
