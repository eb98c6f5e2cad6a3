//! What was agreed in the log, until somebody says what became of it.

use serde_json::{Value, json};

use super::screens::{day, fields, filled, thing};
use super::visit::{Visit, text};

fn enter(visit: &Visit, family: &Value, pairs: &[(&str, Value)]) -> Value {
    let entry = json!({ "family": family, "kind": "log_entry", "fields": fields(pairs) });
    visit.call("entry_make", entry)["id"].clone()
}

#[test]
fn an_agreement_is_open_until_somebody_says_what_became_of_it() {
    let visit = Visit::begin();
    let (family, _, _) = filled(&visit);
    let enter = |pairs: &[(&str, Value)]| enter(&visit, &family, pairs);
    let agreed = enter(&[
        ("kind", text("agreement")),
        ("happened_on", day("2026-11-20")),
        ("agreed", text("Omar spørger caféen.")),
        ("due_on", day("2026-11-27")),
    ]);
    let open = || {
        let page = visit.call("log_show", json!({ "family": family }));
        let entries = page["entries"].as_array().unwrap().iter();
        entries
            .filter(|entry| entry["is_open"] == true)
            .map(|entry| entry["id"].clone())
            .collect::<Vec<_>>()
    };
    assert_eq!(open(), std::slice::from_ref(&agreed));
    enter(&[
        ("kind", text("contact")),
        ("happened_on", day("2026-11-21")),
        ("follows", thing(&agreed)),
        ("observation", text("Hun har ikke svaret endnu.")),
    ]);
    assert_eq!(open(), std::slice::from_ref(&agreed), "looked after is not done");
    enter(&[
        ("kind", text("contact")),
        ("happened_on", day("2026-11-22")),
        ("follows", thing(&agreed)),
        ("evaluation", text("Holdt")),
    ]);
    assert_eq!(open(), Vec::<Value>::new());
    let page = visit.call("log_show", json!({ "family": family }));
    assert_eq!(page["entries"][0]["evaluation"], "Holdt", "the latest day first");
    assert!(page["entries"][0]["written_by"].is_string());
}

/// What of the log stands under what has to be done: what was agreed, and where it stands.
fn late(visit: &Visit, family: &Value) -> Vec<(Value, Value)> {
    let page = visit.call("family_overview", json!({ "family": family }));
    let due = page["due"].as_array().unwrap().iter();
    due.filter(|due| due["kind"] == "log_entry")
        .map(|due| (due["title"].clone(), due["standing"].clone()))
        .collect()
}

#[test]
fn a_late_agreement_has_to_be_done_until_somebody_says_what_became_of_it() {
    let visit = Visit::begin();
    let (family, mother, _) = filled(&visit);
    let agree = |agreed: &str, more: &[(&str, Value)]| {
        let mut pairs = vec![
            ("kind", text("agreement")),
            ("happened_on", day("2020-01-01")),
            ("agreed", text(agreed)),
            ("responsible", thing(&mother)),
        ];
        pairs.extend_from_slice(more);
        enter(&visit, &family, &pairs)
    };
    let asked = agree("Rima spørger caféen.", &[("due_on", day("2020-01-07"))]);
    let called = agree("Omar ringer til skolen.", &[("due_on", day("2020-01-06"))]);
    agree("Vi ser tiden an.", &[("due_on", day("2999-01-07"))]);
    agree("Mormor henter Elias.", &[]);
    let overdue = |agreed: &str| (json!(agreed), json!("overdue"));
    let both = [
        overdue("Omar ringer til skolen."),
        overdue("Rima spørger caféen."),
    ];
    assert_eq!(late(&visit, &family), both, "the longest late first");

    let corrected = [("due_on", day("2999-01-06")), ("corrects", thing(&called))];
    agree("Omar ringer til skolen.", &corrected);
    assert_eq!(late(&visit, &family), both[1..], "it has another day now");
    let kept = [
        ("kind", text("contact")),
        ("happened_on", day("2020-01-08")),
        ("follows", thing(&asked)),
        ("evaluation", text("Holdt")),
    ];
    enter(&visit, &family, &kept);
    assert_eq!(late(&visit, &family), []);
}

/// What of the logs waits on the first screen: the one that is longest late, and how many; and how many things are late in the
/// list of families.
fn waiting(visit: &Visit) -> (Vec<(Value, Value)>, Value) {
    let page = visit.call("today_show", json!({}));
    let lines = page["waiting"].as_array().unwrap().iter();
    let of_log = lines
        .map(|line| &line["what"])
        .filter(|what| what["type"] == "late-agreements")
        .map(|what| (what["first"]["title"].clone(), what["count"].clone()));
    (of_log.collect(), page["families"][0]["overdue"].clone())
}

#[test]
fn late_agreements_wait_on_the_first_screen_in_one_line_a_family_unless_a_colleague_sees_to_them() {
    let visit = Visit::begin();
    let (family, mother, _) = filled(&visit);
    let (before, late_before) = waiting(&visit);
    assert_eq!(before, []);
    let late_before = late_before.as_u64().unwrap();
    let me = visit.call("today_show", json!({}))["people"]
        .as_array()
        .unwrap()
        .iter()
        .find(|one| one["is_me"] == true)
        .unwrap()["id"]
        .clone();
    let name = json!({ "type": "name", "value": { "given": "Ditte", "family": "Storm" } });
    let teacher = visit.create(&family, "actor", fields(&[("name", name)]))["id"].clone();
    let colleague =
        visit.create(&Value::Null, "user", fields(&[("name", text("Omar Nielsen"))]))["id"].clone();
    let attached = [("user", thing(&colleague)), ("attached_as", text("case-pair"))];
    let attachment = visit.create(&family, "attachment", fields(&attached))["id"].clone();
    let agree = |agreed: &str, by: Option<&Value>, until: &str| {
        let mut pairs = vec![
            ("kind", text("agreement")),
            ("happened_on", day("2020-01-01")),
            ("agreed", text(agreed)),
            ("due_on", day(until)),
        ];
        pairs.extend(by.map(|person| ("responsible", thing(person))));
        enter(&visit, &family, &pairs)
    };
    agree("Omar ringer til skolen.", Some(&colleague), "2020-01-02");
    let (none, late) = waiting(&visit);
    assert_eq!(none, [], "it is on the colleague's own first screen");
    assert_eq!(late, late_before + 1, "the list of families has it all the same");

    let over = json!({ "type": "period", "value": { "from": null, "to": "2020-02-01" } });
    visit.set(&family, &attachment, "period", over);
    assert_eq!(
        waiting(&visit).0,
        [(json!("Omar ringer til skolen."), json!(1))],
        "who no longer works with the family is not reminded: the pair is"
    );
    visit.set(&family, &attachment, "period", json!({ "type": "nothing" }));
    assert_eq!(waiting(&visit).0, []);

    let by_me = agree("Jeg spørger caféen.", Some(&me), "2020-01-06");
    assert_eq!(waiting(&visit).0, [(json!("Jeg spørger caféen."), json!(1))]);
    agree("Rima henter Elias.", Some(&mother), "2020-01-07");
    agree("Ditte ser Salma i klassen.", Some(&teacher), "2020-01-05");
    agree("Vi ser på det sammen.", None, "2020-01-08");
    agree("Til sommer tager de på lejr.", Some(&me), "2999-01-08");
    let (lines, late) = waiting(&visit);
    assert_eq!(
        lines,
        [(json!("Ditte ser Salma i klassen."), json!(4))],
        "the longest late is named"
    );
    assert_eq!(late, late_before + 5);

    let kept = [
        ("kind", text("contact")),
        ("happened_on", day("2020-01-08")),
        ("follows", thing(&by_me)),
        ("evaluation", text("Holdt")),
    ];
    enter(&visit, &family, &kept);
    let (lines, late) = waiting(&visit);
    assert_eq!(lines, [(json!("Ditte ser Salma i klassen."), json!(3))]);
    assert_eq!(late, late_before + 4);
}

#[test]
fn an_agreement_stays_the_same_when_it_is_corrected_and_so_does_what_became_of_it() {
    let visit = Visit::begin();
    let (family, _, _) = filled(&visit);
    let agreed = |more: &[(&str, Value)]| {
        let mut pairs = vec![
            ("kind", text("agreement")),
            ("happened_on", day("2020-01-01")),
            ("agreed", text("Omar ringer til skolen.")),
            ("due_on", day("2020-01-02")),
        ];
        pairs.extend_from_slice(more);
        enter(&visit, &family, &pairs)
    };
    let told = |of: &Value, more: &[(&str, Value)]| {
        let mut pairs = vec![
            ("kind", text("contact")),
            ("happened_on", day("2020-01-03")),
            ("follows", thing(of)),
        ];
        pairs.extend_from_slice(more);
        enter(&visit, &family, &pairs)
    };
    let held = ("evaluation", text("Holdt"));
    let first = agreed(&[]);
    let outcome = told(&first, std::slice::from_ref(&held));
    agreed(&[
        ("corrects", thing(&first)),
        ("correction_reason", text("Stavefejl")),
    ]);
    assert_eq!(
        late(&visit, &family),
        [],
        "what became of it was said before a slip was corrected"
    );

    told(
        &first,
        &[
            ("corrects", thing(&outcome)),
            ("observation", text("Han nåede det ikke.")),
        ],
    );
    assert_eq!(
        late(&visit, &family).len(),
        1,
        "nobody says any more that it was held"
    );
    told(&first, &[held]);
    assert_eq!(late(&visit, &family), []);
}
