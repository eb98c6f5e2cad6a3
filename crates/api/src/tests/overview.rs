//! The family tree and the people around, as `family_overview` hands them out, from a family that commands have filled.

use serde_json::{Value, json};

use super::screens::{day, fields, list, thing};
use super::visit::{Visit, text};

/// The family Haddad Lund as it is drawn in the design: four households' worth of people, one of them protected.
struct Haddad {
    visit: Visit,
    family: Value,
    ids: Vec<(&'static str, Value)>,
}

impl Haddad {
    fn begin() -> Self {
        let visit = Visit::begin();
        let family = visit.call("family_create", json!({ "name": "Haddad Lund" }))["id"].clone();
        let mut haddad = Self {
            visit,
            family,
            ids: Vec::new(),
        };
        for (given, sex, born, more) in [
            ("Rima", "female", "1990-03-12", vec![]),
            ("Jonas", "male", "1987-05-02", vec![]),
            (
                "Nabil",
                "male",
                "1985-01-20",
                vec![
                    (
                        "has_protected_address",
                        json!({ "type": "yes-no", "value": true }),
                    ),
                    ("residence", text("elsewhere")),
                ],
            ),
            ("Yusuf", "male", "2012-04-28", child("8.b", "with-family")),
            ("Salma", "female", "2015-08-21", child("5.a", "with-family")),
            ("Elias", "male", "2022-06-17", child("børnehave", "with-family")),
        ] {
            let more = [more, vec![("sex", text(sex)), ("birth_date", day(born))]].concat();
            haddad.person("member", given, more);
        }
        for (given, sex, born, note) in [
            ("Mette", "female", "1991-02-01", ""),
            ("Noor", "female", "2025-09-06", "halvsøster"),
            ("Farid", "male", "1958-01-01", "morfar"),
            ("Samira", "female", "1963-09-05", "mormor, henter Elias"),
            ("Birgit", "female", "1950-01-01", "nabo"),
        ] {
            let mut more = vec![("sex", text(sex)), ("birth_date", day(born))];
            if !note.is_empty() {
                more.push(("note", text(note)));
            }
            if given == "Farid" {
                more.push(("died_on", day("2014-03-09")));
            }
            haddad.person("network_person", given, more);
        }
        for (from, kind, to, period) in [
            ("Farid", "spouse", "Samira", (None, None)),
            (
                "Rima",
                "spouse",
                "Nabil",
                (Some("2010-06-01"), Some("2019-06-01")),
            ),
            ("Rima", "partner", "Jonas", (Some("2020-06-01"), None)),
            ("Nabil", "partner", "Mette", (None, None)),
            ("Farid", "parent", "Rima", (None, None)),
            ("Samira", "parent", "Rima", (None, None)),
            ("Rima", "parent", "Yusuf", (None, None)),
            ("Nabil", "parent", "Yusuf", (None, None)),
            ("Rima", "parent", "Salma", (None, None)),
            ("Nabil", "parent", "Salma", (None, None)),
            ("Rima", "parent", "Elias", (None, None)),
            ("Jonas", "parent", "Elias", (None, None)),
            ("Nabil", "parent", "Noor", (None, None)),
            ("Mette", "parent", "Noor", (None, None)),
            ("Birgit", "neighbour", "Rima", (None, None)),
        ] {
            haddad.relate(from, kind, to, period);
        }
        haddad
    }

    fn person(&mut self, kind: &str, given: &'static str, more: Vec<(&str, Value)>) {
        let name = json!({ "type": "name", "value": { "given": given, "family": "" } });
        let made = self
            .visit
            .create(&self.family, kind, fields(&[vec![("name", name)], more].concat()));
        self.ids.push((given, made["id"].clone()));
    }

    fn relate(&self, from: &str, kind: &str, to: &str, (since, until): (Option<&str>, Option<&str>)) {
        let period = json!({ "type": "period", "value": { "from": since, "to": until } });
        let mut relation = vec![
            ("from_person", thing(&self.id(from))),
            ("kind", text(kind)),
            ("to_person", thing(&self.id(to))),
        ];
        if since.is_some() {
            relation.push(("period", period));
        }
        self.visit.create(&self.family, "relation", fields(&relation));
    }

    fn id(&self, given: &str) -> Value {
        let found = self.ids.iter().find(|(name, _)| *name == given);
        found.unwrap_or_else(|| panic!("no {given}")).1.clone()
    }

    fn page(&self) -> Value {
        self.visit
            .call("family_overview", json!({ "family": self.family }))
    }

    fn node(&self, page: &Value, given: &str) -> Value {
        self.of(&page["genogram"]["picture"]["nodes"], given)
    }

    fn label(&self, page: &Value, given: &str) -> Value {
        self.of(&page["genogram"]["labels"], given)
    }

    fn of(&self, among: &Value, given: &str) -> Value {
        let mut of_them = among.as_array().unwrap().iter();
        let found = of_them.find(|one| one["person"] == self.id(given));
        found.cloned().unwrap_or_else(|| panic!("{given} is not drawn"))
    }

    fn nearness(&self, page: &Value, given: &str) -> Value {
        let rings = page["nearness"].as_array().unwrap().iter();
        let mut of_them = rings.filter(|one| one["person"] == self.id(given));
        let found = of_them.next().map(|one| one["nearness"].clone());
        assert!(of_them.next().is_none(), "{given} stands there twice");
        found.unwrap_or(Value::Null)
    }
}

fn child(class: &str, residence: &str) -> Vec<(&'static str, Value)> {
    vec![("school_class", text(class)), ("residence", text(residence))]
}

#[test]
fn the_family_tree_shows_names_ages_and_who_lives_here() {
    let haddad = Haddad::begin();
    let page = haddad.page();
    let node = |given: &'static str| haddad.node(&page, given);
    let label = |given: &'static str| haddad.label(&page, given);
    assert_eq!(page["genogram"]["picture"]["nodes"].as_array().unwrap().len(), 10);
    assert!(label("Yusuf")["age"].is_number());
    assert_eq!(
        (&label("Yusuf")["name"], &label("Yusuf")["detail"]),
        (&json!("Yusuf"), &json!("8.b"))
    );
    assert_eq!(
        label("Samira")["detail"],
        "mormor",
        "the rest of the note is for her own page"
    );
    let farid = label("Farid");
    assert_eq!(node("Farid")["is_dead"], true);
    assert_eq!((&farid["age"], &farid["died_in"]), (&Value::Null, &json!(2014)));
    let at_home = ["Rima", "Jonas", "Nabil", "Yusuf", "Salma", "Elias", "Samira"]
        .map(|given| node(given)["lives_in_household"] == true);
    assert_eq!(at_home, [true, true, false, true, true, true, false]);
    assert_eq!(
        page["genogram"]["picture"]["outlines"][0]["members"]
            .as_array()
            .unwrap()
            .len(),
        5
    );
    // A name, and the plate over it.
    let room = |given: &'static str| node(given)["text"]["area"]["height"].as_f64().unwrap();
    assert_eq!(label("Nabil")["is_protected"], true);
    assert!(room("Nabil") >= room("Jonas") + 20.0);
}

#[test]
fn what_stands_at_the_line_of_two_says_since_when_or_until() {
    let haddad = Haddad::begin();
    let page = haddad.page();
    let genogram = &page["genogram"];
    // Each year belongs to a relation, and the room for it to the line that draws this relation.
    let years: Vec<_> = genogram["years"]
        .as_array()
        .unwrap()
        .iter()
        .map(|year| {
            let unions = genogram["picture"]["unions"].as_array().unwrap().iter();
            let mut drawn = unions.filter(|union| union["text"]["relation"] == year["relation"]);
            let tie = drawn.next().map_or(Value::Null, |union| union["tie"].clone());
            json!([tie, year["year"], year["is_end"], year["married"]])
        })
        .collect();
    assert_eq!(years.len(), 2);
    assert!(
        years.contains(&json!(["divorced", 2019, true, true])),
        "{years:?}"
    );
    assert!(
        years.contains(&json!(["together", 2020, false, false])),
        "{years:?}"
    );
}

#[test]
fn neighbours_stand_around_the_family_and_not_in_its_tree() {
    let haddad = Haddad::begin();
    let page = haddad.page();
    let drawn = page["genogram"]["picture"]["nodes"].as_array().unwrap().iter();
    assert!(drawn.clone().all(|node| node["person"] != haddad.id("Birgit")));
    assert_eq!(haddad.nearness(&page, "Birgit"), "outer");
    assert_eq!(
        haddad.nearness(&page, "Farid"),
        Value::Null,
        "the dead are not around"
    );
    assert_eq!(
        haddad.nearness(&page, "Rima"),
        Value::Null,
        "nor is the family around itself"
    );
}

#[test]
fn whoever_comes_every_week_stands_nearest() {
    let mut haddad = Haddad::begin();
    for given in ["Anders", "Hanne", "Ole"] {
        let mut more = vec![("role", text("lærer"))];
        if given == "Ole" {
            more.push((
                "period",
                json!({ "type": "period", "value": { "from": null, "to": "2020-01-01" } }),
            ));
        }
        haddad.person("actor", given, more);
    }
    let slot = json!({ "type": "weekly-slot", "value": { "weekday": 4, "from_min": 540, "to_min": 600 } });
    let intervention = fields(&[
        ("title", text("Lektiecafé")),
        ("provider", thing(&haddad.id("Anders"))),
        ("status", text("running")),
        ("weekly_slots", list(&[slot])),
    ]);
    haddad.visit.create(&haddad.family, "intervention", intervention);
    let page = haddad.page();
    assert_eq!(haddad.nearness(&page, "Anders"), "inner");
    assert_eq!(haddad.nearness(&page, "Hanne"), "outer");
    assert_eq!(
        haddad.nearness(&page, "Ole"),
        Value::Null,
        "who has gone is not around"
    );
    let me = page["colleagues"][0]["user"].clone();
    let rings = page["nearness"].as_array().unwrap();
    assert!(
        rings.iter().any(|one| one["person"] == me),
        "a colleague without a record of their own"
    );
}

#[test]
fn a_question_says_what_it_is_about() {
    let haddad = Haddad::begin();
    let salma = haddad.id("Salma");
    for school in ["Tingbjerg Skole", "Utterslev Skole"] {
        let blind = json!({ "family": haddad.family, "entity": salma, "field": "school",
                            "value": text(school), "seen": [] });
        haddad.visit.call("field_set", blind);
    }
    let question = haddad.page()["questions"][0].clone();
    assert_eq!(question["kind"], "member");
    assert_eq!(question["field"], "school");
    assert_eq!(question["caption"], "Salma");
}
