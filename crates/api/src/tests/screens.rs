//! What the screens are made of, from a family that a visit has filled.

use serde_json::{Value, json};

use super::visit::{Visit, text};

pub(super) fn thing(id: &Value) -> Value {
    json!({ "type": "thing", "value": id })
}

pub(super) fn day(day: &str) -> Value {
    json!({ "type": "day", "value": day })
}

pub(super) fn list(elements: &[Value]) -> Value {
    json!({ "type": "list", "value": elements })
}

pub(super) fn fields(pairs: &[(&str, Value)]) -> Value {
    let fields = pairs
        .iter()
        .map(|(field, value)| json!({ "field": field, "value": value }));
    Value::Array(fields.collect())
}

/// A family with a mother, a goal, and two interventions at the same hours. Family, mother, goal.
pub(super) fn filled(visit: &Visit) -> (Value, Value, Value) {
    let family = visit.call("family_create", json!({ "name": "Haddad Lund" }))["id"].clone();
    let name = json!({ "type": "name", "value": { "given": "Rima", "family": "Haddad" } });
    let mother = visit.create(
        &family,
        "member",
        fields(&[
            ("name", name),
            ("life_stage", text("adult")),
            ("birth_date", day("1990-03-12")),
        ]),
    )["id"]
        .clone();
    let plan = visit.create(&family, "family_plan", json!([]))["id"].clone();
    let goal = visit.create(
        &family,
        "goal",
        fields(&[
            ("plan", thing(&plan)),
            (
                "own_words",
                text("Jeg vil have et arbejde, hvor jeg taler med mennesker."),
            ),
        ]),
    )["id"]
        .clone();
    let slot = |from: i32, to: i32| json!({ "type": "weekly-slot", "value": { "weekday": 4, "from_min": from, "to_min": to } });
    for (title, from, to) in [("Virksomhedspraktik", 540, 840), ("Familiebehandling", 780, 900)] {
        visit.create(
            &family,
            "intervention",
            fields(&[
                ("title", text(title)),
                ("goals", list(&[thing(&goal)])),
                ("members", list(&[thing(&mother)])),
                ("status", text("running")),
                ("weekly_slots", list(&[slot(from, to)])),
                ("follow_up_on", day("2020-01-07")),
            ]),
        );
    }
    (family, mother, goal)
}

#[test]
fn a_goal_is_born_with_its_words_and_they_can_be_written_on() {
    let visit = Visit::begin();
    let (family, _, goal) = filled(&visit);
    let words = visit.field(&family, &goal, "own_words");
    assert_eq!(
        words["value"],
        text("Jeg vil have et arbejde, hvor jeg taler med mennesker.")
    );
    let request = json!({ "family": family, "entity": goal, "field": "own_words",
                          "text": "Jeg vil have et arbejde.", "seen": words["seen"] });
    visit.call("text_write", request);
    assert_eq!(
        visit.field(&family, &goal, "own_words")["value"],
        text("Jeg vil have et arbejde.")
    );
    assert_eq!(visit.call("profile_verify", json!({}))["clean"], true);
}

#[test]
fn the_overview_shows_who_there_is_what_goes_on_and_what_is_late() {
    let visit = Visit::begin();
    let (family, mother, _) = filled(&visit);
    let page = visit.call("family_overview", json!({ "family": family }));
    assert_eq!(page["members"][0]["id"], mother);
    assert_eq!(page["interventions"].as_array().unwrap().len(), 2);
    assert_eq!(page["interventions"][0]["members"], json!([mother]));
    assert_eq!(page["collisions"][0]["issue"], "overlapping-hours");
    assert_eq!(page["collisions"][0]["members"], json!([mother]));
    let standing: Vec<_> = page["due"]
        .as_array()
        .unwrap()
        .iter()
        .map(|due| due["standing"].clone())
        .collect();
    assert_eq!(standing, ["overdue", "overdue"]);
    let rima = page["people"]
        .as_array()
        .unwrap()
        .iter()
        .find(|one| one["id"] == mother);
    assert_eq!(rima.unwrap()["name"], "Rima Haddad");
    assert_eq!(page["news"], json!([]), "what one did oneself is no news");
}

#[test]
fn today_names_what_waits_in_the_user_s_families() {
    let visit = Visit::begin();
    let (family, _, goal) = filled(&visit);
    for priority in [1, 2] {
        let blind = json!({ "family": family, "entity": goal, "field": "priority",
                            "value": { "type": "number", "value": priority }, "seen": [] });
        visit.call("field_set", blind);
    }
    let name = json!({ "type": "name", "value": { "given": "Jonas", "family": "Toft" } });
    visit.create(&family, "actor", fields(&[("name", name)]));
    let page = visit.call("today_show", json!({}));
    let line = &page["families"][0];
    assert_eq!((&line["id"], &line["is_mine"]), (&family, &json!(true)));
    assert_eq!(
        (&line["clashes"], &line["collisions"], &line["overdue"]),
        (&json!(1), &json!(1), &json!(2))
    );
    let waiting: Vec<_> = page["waiting"]
        .as_array()
        .unwrap()
        .iter()
        .map(|waiting| waiting["what"]["type"].clone())
        .collect();
    assert_eq!(waiting, ["clash", "overdue", "overdue", "collision"]);
    assert_eq!(page["waiting"][0]["what"]["field"], "priority");
    let me: Vec<_> = page["people"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| one["is_me"].clone())
        .collect();
    assert_eq!(me, [true], "who sits here, and nobody whom no line names");
    let stranger = visit.call("seen_mark_all", json!({}));
    assert_eq!(stranger, Value::Null);
    assert!(visit.call("today_show", json!({}))["seen_at_ms"].is_number());
}

#[test]
fn the_plan_and_its_week_show_what_takes_whose_time() {
    let visit = Visit::begin();
    let (family, mother, goal) = filled(&visit);
    let rated = fields(&[
        ("goal", thing(&goal)),
        ("rated_on", day("2026-11-20")),
        ("value", json!({ "type": "number", "value": 4 })),
    ]);
    visit.call(
        "entry_make",
        json!({ "family": family, "kind": "goal_progress", "fields": rated }),
    );
    let page = visit.call("plan_show", json!({ "family": family }));
    assert_eq!(page["goals"][0]["id"], goal);
    assert_eq!(page["progress"][0]["value"], 4.0);
    assert_eq!(page["changes"], Value::Null, "nobody has said yes yet");
    let week = visit.call("plan_week", json!({ "family": family, "day": "2026-11-22" }));
    assert_eq!(week["monday"], "2026-11-16");
    let hours: Vec<_> = week["hours"]
        .as_array()
        .unwrap()
        .iter()
        .map(|hour| (hour["on"].clone(), hour["from_min"].clone()))
        .collect();
    assert_eq!(
        hours,
        [
            (json!("2026-11-19"), json!(540)),
            (json!("2026-11-19"), json!(780))
        ]
    );
    assert_eq!(
        week["minutes"],
        json!([{ "member": mother, "minutes": f64::from(300 + 120) }])
    );
    assert_eq!(week["collisions"].as_array().unwrap().len(), 1);
    // What begins in the middle of a week takes what is drawn of it, and the next week what was agreed.
    let slot = |weekday: i32| json!({ "type": "weekly-slot", "value": { "weekday": weekday, "from_min": 540, "to_min": 780 } });
    let begins = fields(&[
        ("title", text("Sprogkursus")),
        ("members", list(&[thing(&mother)])),
        ("status", text("running")),
        ("weekly_minutes", json!({ "type": "number", "value": 480 })),
        ("weekly_slots", list(&[slot(1), slot(5)])),
        (
            "period",
            json!({ "type": "period", "value": { "from": "2026-11-18", "to": null } }),
        ),
    ]);
    visit.create(&family, "intervention", begins);
    for (day, minutes) in [("2026-11-22", 300 + 120 + 240), ("2026-11-24", 300 + 120 + 480)] {
        let week = visit.call("plan_week", json!({ "family": family, "day": day }));
        assert_eq!(week["minutes"][0]["minutes"], f64::from(minutes), "{day}");
    }
}

#[test]
fn what_is_begun_is_kept_until_it_is_dropped_and_found_by_no_search() {
    let visit = Visit::begin();
    let (family, _, _) = filled(&visit);
    let show = || visit.call("draft_show", json!({ "family": family, "place": "log" }))["text"].clone();
    let keep = |text: &str| {
        visit.call(
            "draft_keep",
            json!({ "family": family, "place": "log", "text": text }),
        )
    };
    assert_eq!(show(), Value::Null);
    keep("Omar spørger Vridsløse, om");
    assert_eq!(show(), "Omar spørger Vridsløse, om");
    let found = visit.call("search_run", json!({ "text": "Vridsløse", "rests": false }));
    assert_eq!(found, json!({ "hits": [] }));
    assert_eq!(visit.call("profile_verify", json!({}))["clean"], true);
    keep("");
    assert_eq!(show(), Value::Null);
    keep("Omar spørger Vridsløse");
    let entry = json!({ "family": family, "kind": "log_entry", "draft": "log",
                        "fields": fields(&[("agreed", text("Omar spørger caféen."))]) });
    visit.call("entry_make", entry);
    assert_eq!(show(), Value::Null, "it went with what was entered");
    let stranger = json!({ "family": "00000000-0000-7000-8000-000000000000", "place": "log", "text": "x" });
    assert_eq!(visit.refused("draft_keep", stranger), crate::ErrorCode::NotFound);
}

#[test]
fn rows_of_the_set_up_are_offered_in_their_order() {
    let visit = Visit::begin();
    for (name, order) in [("Skole", "bb"), ("Arbejde", "aa")] {
        let fields = fields(&[("name", text(name)), ("order_key", text(order))]);
        visit.call("entity_create", json!({ "kind": "goal_area", "fields": fields }));
    }
    let choices = visit.call("set_up_choices", json!({}));
    let areas: Vec<_> = choices["rows"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|row| {
            row["kind"] == "goal_area" && ["Arbejde", "Skole"].contains(&row["name"].as_str().unwrap())
        })
        .map(|row| row["name"].clone())
        .collect();
    assert_eq!(areas, ["Arbejde", "Skole"]);
}

#[test]
fn what_the_family_says_yes_to_comes_into_force_and_the_version_before_it_goes_out() {
    let visit = Visit::begin();
    let (family, mother, goal) = filled(&visit);
    let page = || visit.call("plan_show", json!({ "family": family }));
    let plan = page()["plan"]["id"].clone();
    let approve = || {
        let yes = json!({ "family": family, "plan": plan, "members": [mother], "language": "da", "how": "spoken",
                          "witness": null });
        visit.call("plan_approve", yes)
    };
    let versions = || -> Vec<(Value, Value)> {
        let page = page();
        let of =
            |version: &Value, name: &str| super::visit::field_of(version, name)["value"]["value"].clone();
        page["versions"]
            .as_array()
            .unwrap()
            .iter()
            .map(|version| (of(version, "number"), of(version, "status")))
            .collect()
    };
    approve();
    assert_eq!(versions(), [(json!(1.0), json!("in-force"))]);
    approve();
    assert_eq!(
        versions().len(),
        1,
        "the other parent's yes to the same is no new version"
    );
    assert_eq!(page()["approvals"].as_array().unwrap().len(), 2);
    visit.set(
        &family,
        &goal,
        "priority",
        json!({ "type": "number", "value": 2 }),
    );
    assert_eq!(page()["changes"].as_array().unwrap().len(), 1);
    assert_eq!(page()["horizons"], json!([{ "goal": goal, "horizon": "now" }]));
    let yes = approve();
    assert_eq!(
        versions(),
        [(json!(1.0), json!("superseded")), (json!(2.0), json!("in-force"))]
    );
    let undo = json!({ "family": family, "change": yes["change"] });
    assert_eq!(
        visit.refused("change_undo", undo),
        crate::ErrorCode::CannotUndo,
        "a yes is not taken back by a key"
    );
    assert_eq!(visit.call("profile_verify", json!({}))["clean"], true);
}

#[test]
fn days_and_hours_are_read_as_they_are_written_or_it_is_said_why_not() {
    let visit = Visit::begin();
    let birth = visit.call("day_read", json!({ "text": "12-3-88", "meant_as": "birth" }));
    assert_eq!(birth, json!({ "day": "1988-03-12" }));
    let wrong = json!({ "text": "mandag 24. november 2026", "meant_as": "coming" });
    let refused = visit.try_call("day_read", wrong).unwrap_err();
    assert_eq!(refused.code, crate::ErrorCode::DayUnclear);
    assert_eq!(
        (
            refused.detail["reason"].as_str(),
            refused.detail["weekday"].as_str()
        ),
        ("other-weekday", "tuesday")
    );
    let hours = visit.call("hours_read", json!({ "text": "tirs. 17-19" }));
    let slot = json!({ "type": "weekly-slot", "value": { "weekday": 2, "from_min": 1020, "to_min": 1140 } });
    assert_eq!(hours, json!({ "hours": list(&[slot]) }));
    let refused = visit.refused("hours_read", json!({ "text": "efter aftale" }));
    assert_eq!(refused, crate::ErrorCode::HoursUnclear);
}

#[test]
fn in_one_family_is_found_what_fifty_things_of_others_would_hide() {
    let visit = Visit::begin();
    let one = visit.call("family_create", json!({ "name": "Haddad Lund" }))["id"].clone();
    let goal = |family: &Value, words: &str| {
        let plan = visit.call(
            "entity_create",
            json!({ "family": family, "kind": "family_plan", "fields": [] }),
        );
        let written = fields(&[
            ("own_words", text(words)),
            ("plan", json!({ "type": "thing", "value": plan["id"] })),
        ]);
        visit.call(
            "entity_create",
            json!({ "family": family, "kind": "goal", "fields": written }),
        )["id"]
            .clone()
    };
    let long = format!(
        "Vi vil svømme, og så vil vi {}",
        "gå hjem og spise aftensmad sammen ".repeat(8)
    );
    let mine = goal(&one, &long);
    let other = visit.call("family_create", json!({ "name": "Nowak" }))["id"].clone();
    for _ in 0..60 {
        goal(&other, "Svømme");
    }
    let search = |within: Value| {
        visit.call(
            "search_run",
            json!({ "text": "svømme", "family": within, "rests": false }),
        )
    };
    let everywhere = search(Value::Null);
    assert_eq!(everywhere["hits"].as_array().map(Vec::len), Some(50));
    assert!(!everywhere.to_string().contains(mine.as_str().unwrap_or_default()));
    let within = search(one);
    assert_eq!(within["hits"].as_array().map(Vec::len), Some(1), "{within}");
    assert_eq!(within["hits"][0]["entity"], mine);
}
