//! A visit by commands alone, as window and command line send them. Every command of the registry is called.

use std::cell::RefCell;
use std::collections::BTreeSet;

use serde_json::{Value, json};
use tempfile::TempDir;

use crate::{CommandError, ErrorCode, Founding, Program, REGISTRY};

const PASSPHRASE: &str = "tre små fisk i en å";

pub(super) struct Visit {
    _folder: TempDir,
    program: Program,
    called: RefCell<BTreeSet<String>>,
}

impl Visit {
    pub(super) fn begin() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let program = Program::for_tests(folder.path());
        let founding = Founding {
            municipality: "Aaby",
            user: "Amina Holm",
            department: "SOF",
            is_demo: true,
        };
        program.found(PASSPHRASE, &founding).unwrap();
        Self {
            _folder: folder,
            program,
            called: RefCell::default(),
        }
    }

    pub(super) fn try_call(&self, command: &str, request: Value) -> Result<Value, CommandError> {
        self.called.borrow_mut().insert(command.to_owned());
        self.program.call(command, request)
    }

    pub(super) fn call(&self, command: &str, request: Value) -> Value {
        self.try_call(command, request)
            .unwrap_or_else(|error| panic!("{command}: {error:?}"))
    }

    pub(super) fn refused(&self, command: &str, request: Value) -> ErrorCode {
        self.try_call(command, request).unwrap_err().code
    }

    pub(super) fn create(&self, family: &Value, kind: &str, fields: Value) -> Value {
        self.call(
            "entity_create",
            json!({ "family": family, "kind": kind, "fields": fields }),
        )
    }

    /// A field of a thing as it stands now.
    pub(super) fn field(&self, family: &Value, entity: &Value, name: &str) -> Value {
        let shown = self.call("entity_show", json!({ "family": family, "entity": entity }));
        field_of(&shown, name)
    }

    pub(super) fn set(&self, family: &Value, entity: &Value, field: &str, value: Value) -> Value {
        let seen = self.field(family, entity, field)["seen"].clone();
        self.call(
            "field_set",
            json!({ "family": family, "entity": entity, "field": field, "value": value, "seen": seen }),
        )
    }
}

pub(super) fn field_of(entity: &Value, name: &str) -> Value {
    let fields = entity["fields"].as_array().unwrap();
    fields
        .iter()
        .find(|field| field["field"] == name)
        .unwrap_or_else(|| panic!("no {name}"))
        .clone()
}

pub(super) fn text(text: &str) -> Value {
    json!({ "type": "text", "value": text })
}

#[test]
fn what_was_just_made_can_be_undone_by_the_change_it_came_with() {
    let visit = Visit::begin();
    let family = visit.call("family_create", json!({ "name": "Haddad Lund" }));
    assert!(family["change"].is_string(), "{family}");
    let request = json!({
        "family": family["id"], "kind": "goal", "fields": [{ "field": "priority", "value": { "type": "number", "value": 1 } }],
    });
    let goal = visit.call("entity_create", request);
    let entry = visit.call(
        "entry_make",
        json!({ "family": family["id"], "kind": "log_entry", "fields": [{ "field": "agreed", "value": text("Vi ses") }] }),
    );
    for (made, kind) in [(&goal, "goal"), (&entry, "log_entry")] {
        let request = json!({ "family": family["id"], "kind": kind });
        let count = || {
            visit.call("entity_list", request.clone())["entities"]
                .as_array()
                .unwrap()
                .len()
        };
        assert_eq!(count(), 1, "{kind}");
        visit.call(
            "change_undo",
            json!({ "family": family["id"], "change": made["change"] }),
        );
        assert_eq!(count(), 0, "{kind}");
    }
}

#[test]
fn a_whole_visit() {
    let visit = Visit::begin();
    let family = visit.call("family_create", json!({ "name": "Haddad Lund" }))["id"].clone();
    assert_eq!(visit.call("family_list", json!({}))["families"][0]["id"], family);

    members(&visit, &family);
    let goal = plan(&visit, &family);
    log(&visit, &family, &goal);
    baton(&visit, &family);
    redaction(&visit, &family, &goal);
    the_family_sits_along(&visit, &family);
    gross_list(&visit);

    for (text, kind) in [
        ("salma", "member"),
        ("SOF-2026", "family"),
        ("børnehave", "log_entry"),
        ("spise", "goal"),
    ] {
        let found = visit.call("search_run", json!({ "text": text, "rests": true }));
        assert_eq!(
            (&found["hits"][0]["kind"], &found["hits"][0]["family"]),
            (&json!(kind), &family),
            "{text}"
        );
    }
    for (command, request) in [
        ("today_show", json!({})),
        ("family_overview", json!({ "family": family })),
        ("plan_show", json!({ "family": family })),
        ("plan_week", json!({ "family": family, "day": "2026-11-24" })),
        ("log_show", json!({ "family": family })),
        ("set_up_choices", json!({})),
        ("set_up_access", json!({})),
        ("set_up_origin", json!({})),
        ("draft_show", json!({ "family": family, "place": "log" })),
        (
            "draft_keep",
            json!({ "family": family, "place": "log", "text": "Omar ringer" }),
        ),
        ("seen_mark", json!({ "family": family })),
        ("day_read", json!({ "text": "om 14 dage", "meant_as": "coming" })),
        ("hours_read", json!({ "text": "man. og ons. 9-14" })),
    ] {
        visit.call(command, request);
    }
    let adopted = visit.call("set_up_adopt", json!({}));
    assert_eq!(
        adopted,
        json!({ "rows_added": 0, "fields_followed": 0, "change": null }),
        "a municipality is founded with it"
    );
    let stranger = json!({ "cpr": "020290-1234", "reason": "Ingen ved, hvor barnet er." });
    assert_eq!(visit.refused("family_break_glass", stranger), ErrorCode::NotFound);
    let found = visit.call("search_run", json!({ "text": "Vridsløselille", "rests": false }));
    assert_eq!(found, json!({ "hits": [] }), "what is redacted is not found");
    let verified = visit.call("profile_verify", json!({}));
    assert_eq!(verified["clean"], true, "{verified}");
    assert_eq!(verified["redacted"], 1.0);
    assert_eq!(visit.call("profile_status", json!({}))["state"], "open");
    no_second_founding(&visit);
    assert_eq!(visit.call("profile_lock", json!({}))["state"], "locked");
    assert_eq!(visit.refused("family_list", json!({})), ErrorCode::ProfileLocked);
    assert_eq!(
        visit.call("profile_unlock", json!({ "passphrase": PASSPHRASE }))["state"],
        "open"
    );
    assert_eq!(
        visit.call("family_list", json!({}))["families"][0]["name"],
        "Haddad Lund"
    );
    assert_eq!(
        visit.call("gross_list_choose", json!({})),
        json!({ "chosen": null }),
        "locking forgets what was chosen"
    );

    let all: BTreeSet<String> = REGISTRY.iter().map(|spec| spec.name.to_owned()).collect();
    assert_eq!(*visit.called.borrow(), all, "a command is called by no test");
}

#[test]
fn the_set_up_is_edited_by_the_commands_that_edit_anything() {
    let visit = Visit::begin();
    let nobody = Value::Null;
    let listed = visit.call("entity_list", json!({ "family": nobody, "kind": "service" }));
    let services = listed["entities"].as_array().unwrap();
    let pmto = services
        .iter()
        .find(|row| field_of(row, "code")["value"] == text("pmto"))
        .unwrap()["id"]
        .clone();
    visit.set(&nobody, &pmto, "name", text("PMTO i Tingbjerg"));
    let price = json!([
        { "field": "service", "value": { "type": "thing", "value": pmto } },
        { "field": "unit_ore", "value": { "type": "number", "value": 2_500_000 } },
    ]);
    visit.create(&nobody, "rate", price);
    visit.call(
        "entity_archive",
        json!({ "family": nobody, "entity": services[0]["id"], "archived": true, "seen": [] }),
    );
    assert_eq!(visit.call("set_up_access", json!({}))["may_edit"], true);
    let origin = visit.call("set_up_origin", json!({}));
    let changed: Vec<_> = origin["shipped"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|row| row["changed"] == true)
        .collect();
    assert_eq!(changed, [&json!({ "id": pmto, "changed": true })]);
    assert_eq!(
        (&origin["rows_to_add"], &origin["fields_to_follow"]),
        (&json!(0), &json!(0))
    );
    let again = visit.call("set_up_adopt", json!({}));
    assert_eq!((&again["rows_added"], &again["change"]), (&json!(0), &nobody));
    assert_eq!(
        visit.field(&nobody, &pmto, "name")["value"],
        text("PMTO i Tingbjerg")
    );
    let left = visit.call("entity_list", json!({ "family": nobody, "kind": "service" }));
    assert_eq!(left["entities"].as_array().unwrap().len(), services.len() - 1);
    assert_eq!(visit.call("profile_verify", json!({}))["clean"], true);
}

fn no_second_founding(visit: &Visit) {
    let request = json!({ "municipality": "Aaby", "name": "Amina Holm", "department": "SOF", "passphrase": PASSPHRASE });
    assert_eq!(visit.refused("profile_found", request), ErrorCode::ProfileExists);
    let demo = json!({ "passphrase": PASSPHRASE });
    assert_eq!(
        visit.refused("profile_found_demo", demo),
        ErrorCode::ProfileExists
    );
    let groups = json!({ "last_groups": ["qqqqq", "qqqqq", "qqqqq"] });
    assert_eq!(
        visit.refused("profile_found_confirm", groups),
        ErrorCode::NotFound
    );
    visit.call("profile_found_take_back", json!({}));
    assert_eq!(visit.call("profile_status", json!({}))["state"], "open");
}

fn members(visit: &Visit, family: &Value) {
    let name = json!({ "type": "name", "value": { "given": "Salma", "family": "Haddad Lund" } });
    let member = visit.create(family, "member", json!([{ "field": "name", "value": name }]))["id"].clone();
    let born = json!({ "type": "day", "value": "2012-03-12" });
    visit.set(family, &member, "birth_date", born.clone());
    assert_eq!(visit.field(family, &member, "birth_date")["value"], born);
    let refused = visit.try_call(
        "field_set",
        json!({ "family": family, "entity": member, "field": "birth_date",
                "value": { "type": "day", "value": "2012-02-30" }, "seen": [] }),
    );
    let refused = refused.unwrap_err();
    assert_eq!(
        (refused.code, refused.detail["issue"].as_str()),
        (ErrorCode::ValueRefused, "outside-calendar")
    );
    assert_eq!(
        visit.field(family, &member, "birth_date")["value"],
        born,
        "a refused value changes nothing"
    );

    let put = json!({ "family": family, "entity": family, "field": "case_numbers",
                      "element": text("SOF-2026-17"), "present": true });
    visit.call("element_put", put);
    let numbers = json!({ "type": "list", "value": [text("SOF-2026-17")] });
    assert_eq!(visit.field(family, family, "case_numbers")["value"], numbers);
}

/// A goal in the family's words; its id.
fn plan(visit: &Visit, family: &Value) -> Value {
    let plan = visit.create(family, "family_plan", json!([]))["id"].clone();
    let fields = json!([{ "field": "plan", "value": { "type": "thing", "value": plan } }]);
    let goal = visit.create(family, "goal", fields)["id"].clone();
    let write = |words: &str, seen: Value| json!({ "family": family, "entity": goal, "field": "own_words", "text": words, "seen": seen });
    let seen = visit.field(family, &goal, "own_words")["seen"].clone();
    visit.call("text_write", write("Vi vil spise morgenmad sammen. 👪", seen));
    let before = visit.field(family, &goal, "own_words");
    // Two windows write from the same moment: both are there.
    visit.call(
        "text_write",
        write("Vi vil gerne spise morgenmad sammen. 👪", before["seen"].clone()),
    );
    visit.call(
        "text_write",
        write(
            "Vi vil spise morgenmad sammen. 👪 Hver dag.",
            before["seen"].clone(),
        ),
    );
    let merged = visit.field(family, &goal, "own_words");
    assert_eq!(
        merged["value"],
        text("Vi vil gerne spise morgenmad sammen. 👪 Hver dag.")
    );
    assert_eq!(merged["edits_to_review"], 2, "both wrote in one paragraph");
    let looked = json!({ "family": family, "entity": goal, "field": "own_words" });
    visit.call("text_review", looked.clone());
    assert_eq!(visit.field(family, &goal, "own_words")["edits_to_review"], 0);
    assert_eq!(
        visit.call("text_review", looked),
        Value::Null,
        "nothing waits any more"
    );

    let priority = |number: i32| json!({ "type": "number", "value": number });
    visit.set(family, &goal, "priority", priority(1));
    let change = visit.set(family, &goal, "priority", priority(2));
    let stale =
        json!({ "family": family, "entity": goal, "field": "priority", "value": priority(3), "seen": [] });
    visit.call("field_set", stale);
    let clash = visit.field(family, &goal, "priority");
    assert_eq!(
        (&clash["clashes"], clash["standing"].as_array().unwrap().len()),
        (&json!(true), 2)
    );
    let undo = json!({ "family": family, "change": change["change"] });
    assert_eq!(visit.refused("change_undo", undo), ErrorCode::CannotUndo);
    // Settling names both; undoing that opens the clash again.
    let settled = visit.set(family, &goal, "priority", priority(2));
    assert_eq!(visit.field(family, &goal, "priority")["clashes"], false);
    visit.call(
        "change_undo",
        json!({ "family": family, "change": settled["change"] }),
    );
    assert_eq!(visit.field(family, &goal, "priority")["clashes"], true);
    let history = json!({ "family": family, "entity": goal, "field": "priority" });
    let steps = visit.call("field_history", history)["steps"]
        .as_array()
        .unwrap()
        .len();
    assert_eq!(steps, 6, "three written, one settled, two brought back");

    approval(visit, family, &plan, &goal);
    let seen =
        visit.call("entity_show", json!({ "family": family, "entity": plan }))["archived_seen"].clone();
    let away = json!({ "family": family, "entity": plan, "archived": true, "seen": seen });
    visit.call("entity_archive", away);
    let plans = visit.call("entity_list", json!({ "family": family, "kind": "family_plan" }));
    assert!(plans["entities"].as_array().unwrap().is_empty());
    goal
}

fn approval(visit: &Visit, family: &Value, plan: &Value, goal: &Value) {
    let changes = || visit.call("plan_changes", json!({ "family": family, "plan": plan }));
    assert_eq!(changes(), json!({ "approved": false, "changes": [] }));
    let yes = json!({ "family": family, "plan": plan, "members": [], "language": "da", "how": "spoken",
                      "witness": null });
    visit.call("plan_approve", yes.clone());
    assert_eq!(changes(), json!({ "approved": true, "changes": [] }));
    for (members, witness) in [(json!([goal]), &Value::Null), (json!([]), goal)] {
        let by_nobody = json!({ "family": family, "plan": plan, "members": members, "language": "da",
                                "how": "spoken", "witness": witness });
        assert_eq!(visit.refused("plan_approve", by_nobody), ErrorCode::NotFound);
    }
    let due = json!({ "type": "day", "value": "2027-01-31" });
    visit.set(family, goal, "due_on", due.clone());
    let nothing = json!({ "type": "nothing" });
    let changed = json!({ "entity": goal, "field": "due_on", "then": nothing, "now": due });
    assert_eq!(changes(), json!({ "approved": true, "changes": [changed] }));
    visit.call("plan_approve", yes);
    assert_eq!(changes(), json!({ "approved": true, "changes": [] }));
}

fn log(visit: &Visit, family: &Value, goal: &Value) {
    let entry = |agreed: &str, corrects: Option<&Value>| {
        let mut fields = vec![
            json!({ "field": "kind", "value": text("agreement") }),
            json!({ "field": "agreed", "value": text(agreed) }),
            json!({ "field": "goals", "value": { "type": "list", "value": [{ "type": "thing", "value": goal }] } }),
            json!({ "field": "audience", "value": { "type": "audience", "value": { "who": "family", "members": [] } } }),
        ];
        if let Some(corrected) = corrects {
            fields.push(json!({ "field": "corrects", "value": { "type": "thing", "value": corrected } }));
        }
        visit.call(
            "entry_make",
            json!({ "family": family, "kind": "log_entry", "fields": fields }),
        )
    };
    let first = entry("Omar ringer til børnehaven tirsdag.", None);
    let second = entry("Omar ringer til børnehaven onsdag.", Some(&first["id"]));
    assert_eq!(field_of(&second, "corrects")["value"]["value"], first["id"]);
    let set =
        json!({ "family": family, "entity": first["id"], "field": "agreed", "value": text("x"), "seen": [] });
    assert_eq!(
        visit.refused("field_set", set),
        ErrorCode::NoSuchField,
        "an entry is never changed"
    );
    let history = json!({ "family": family, "entity": first["id"], "field": "agreed" });
    let steps = visit.call("field_history", history)["steps"].clone();
    assert_eq!(
        steps[0]["value"],
        text("Omar ringer til børnehaven tirsdag."),
        "the operation that holds it has a name"
    );
    let entries = visit.call("entity_list", json!({ "family": family, "kind": "log_entry" }));
    assert_eq!(entries["entities"].as_array().unwrap().len(), 2);
}

fn baton(visit: &Visit, family: &Value) {
    let show = || visit.call("baton_show", json!({ "family": family }));
    let offer = |to: &str| {
        let holding = show()["holding"].clone();
        visit.call(
            "baton_offer",
            json!({ "family": family, "holding": holding, "to": to }),
        );
        show()["waiting"].as_array().unwrap().last().unwrap()["offer"].clone()
    };
    let person = |kind: &str| {
        let made = visit.create(family, kind, json!([]));
        made["id"].as_str().unwrap().to_owned()
    };
    let (anders, hanne) = (person("member"), person("actor"));
    for nobody in ["00000000-0000-7000-8000-00000000000a", &person("intervention")] {
        let offer = json!({ "family": family, "holding": show()["holding"], "to": nobody });
        assert_eq!(visit.refused("baton_offer", offer), ErrorCode::NotFound);
    }
    let declined = offer(&anders);
    visit.call(
        "baton_close_offer",
        json!({ "family": family, "offer": declined }),
    );
    let again = json!({ "family": family, "offer": declined });
    assert_eq!(visit.refused("baton_accept", again), ErrorCode::BatonMoved);
    // Two offers of one holding, both accepted before anybody knew: on one laptop only the first can be.
    let (to_anders, to_hanne) = (offer(&anders), offer(&hanne));
    visit.call("baton_accept", json!({ "family": family, "offer": to_anders }));
    assert_eq!(show()["holder"], anders);
    let late = json!({ "family": family, "offer": to_hanne });
    assert_eq!(visit.refused("baton_accept", late.clone()), ErrorCode::BatonMoved);
    assert_eq!(visit.refused("baton_settle", late), ErrorCode::BatonMoved);
}

fn redaction(visit: &Visit, family: &Value, goal: &Value) {
    let seen = visit.field(family, goal, "own_words")["seen"].clone();
    let secret = "Far sidder i Vridsløselille.";
    let write = json!({ "family": family, "entity": goal, "field": "own_words",
                        "text": format!("Vi spiser sammen. {secret}"), "seen": seen });
    visit.call("text_write", write);
    let history = json!({ "family": family, "entity": goal, "field": "own_words" });
    let steps = visit.call("field_history", history.clone())["steps"].clone();
    let written = steps
        .as_array()
        .unwrap()
        .iter()
        .find(|step| step.to_string().contains("Vridsløselille"))
        .unwrap();
    let redact = json!({ "family": family, "ops": [written["op"]], "remaining": "Vi spiser sammen.",
                         "authority": "databeskyttelsesforordningen art. 17", "reason": "forkert sag" });
    // The founder is administrator and attached.
    visit.call("content_redact", redact.clone());
    assert_eq!(visit.refused("content_redact", redact), ErrorCode::AlreadyRemoved);
    assert_eq!(
        visit.field(family, goal, "own_words")["value"],
        text("Vi spiser sammen.")
    );
    assert!(
        !visit
            .call("field_history", history)
            .to_string()
            .contains("Vridsløselille")
    );
}

fn gross_list(visit: &Visit) {
    let teams = visit.call("entity_list", json!({ "family": null, "kind": "cross_team" }));
    let team = teams["entities"][0]["id"].clone();
    assert_eq!(
        visit.call("gross_list_choose", json!({})),
        json!({ "chosen": null })
    );
    let file = visit._folder.path().join("bruttoliste.csv");
    std::fs::write(
        &file,
        "Familie;Navn;CPR;Født\nDemir;Aylin Demir;090590-1236;\nDemir;Emre Demir;;9.9.2012\n",
    )
    .unwrap();
    visit.program.choose_file(Some(&file)).unwrap();
    let chosen = visit.call("gross_list_choose", json!({}))["chosen"].clone();
    assert_eq!(chosen["name"], "bruttoliste.csv");
    let by_path = json!({ "team": team, "file": file });
    assert_eq!(
        visit.refused("gross_list_look", by_path),
        ErrorCode::NotFound,
        "a page names no path"
    );
    let look = json!({ "team": team, "file": chosen["file"] });
    let looked = visit.call("gross_list_look", look);
    assert_eq!(
        (&looked["new_persons"], &looked["written"]),
        (&json!(2), &json!(false))
    );
    let import =
        json!({ "team": team, "file": chosen["file"], "skip_bad": false, "looked_at": looked["digest"] });
    assert_eq!(visit.call("gross_list_import", import.clone())["written"], true);
    assert_eq!(
        visit.call("gross_list_import", import)["written"],
        false,
        "the same again"
    );
    assert_eq!(visit.call("gross_list_progress", json!({}))["deed"], "nothing");
    visit.call("gross_list_cancel", json!({}));
    let list = || visit.call("candidate_list", json!({ "team": team }))["candidates"][0].clone();
    let demir = list();
    assert_eq!((&demir["persons"], &demir["children"]), (&json!(2), &json!(1)));
    // The things of a team are reached as a family's are, and both at once are none.
    let persons = json!({ "family": null, "team": team, "kind": "candidate_person" });
    assert_eq!(
        visit.call("entity_list", persons)["entities"]
            .as_array()
            .unwrap()
            .len(),
        2
    );
    let both = json!({ "family": team, "team": team, "kind": "candidate_person" });
    assert_eq!(visit.refused("entity_list", both), ErrorCode::BadRequest);
    let show = json!({ "team": team, "candidate": demir["id"] });
    let persons = visit.call("candidate_show", show);
    assert_eq!(
        persons["persons"][1]["name"], "Emre Demir",
        "in the order of the list"
    );
    assert!(
        !persons.to_string().contains("090590"),
        "no number goes to a screen"
    );
    let admit = json!({ "team": team, "candidate": demir["id"], "given_on": "2026-11-20", "evidence": null });
    let made = visit.call("candidate_admit", admit.clone());
    assert_eq!(made["name"], "Demir");
    assert_eq!(list()["status"], "consented");
    assert_eq!(
        visit.refused("candidate_admit", admit),
        ErrorCode::CandidateClosed
    );
}

fn the_family_sits_along(visit: &Visit, family: &Value) {
    assert_eq!(visit.refused("our_plan_show", json!({})), ErrorCode::NotFound);
    visit.call("our_plan_open", json!({ "family": family }));
    assert_eq!(
        visit.call("our_plan_show", json!({})),
        json!({ "family_name": "Haddad Lund" })
    );
}
