//! The family at the table, and the gross list.

use serde_json::{Value, json};

use super::super::visit::Visit;
use crate::ErrorCode;

pub(super) fn gross_list(visit: &Visit) {
    let teams = visit.call("entity_list", json!({ "family": null, "kind": "cross_team" }));
    let team = teams["entities"][0]["id"].clone();
    assert_eq!(
        visit.call("gross_list_choose", json!({})),
        json!({ "chosen": null })
    );
    let file = visit.folder.path().join("bruttoliste.csv");
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
    let protect = json!({ "team": team, "candidate": demir["id"], "person": persons["persons"][0]["id"] });
    visit.call("candidate_protect", protect);
    assert_eq!(list()["is_protected"], true);
    let admit = json!({ "team": team, "candidate": demir["id"], "given_on": "2026-11-20", "evidence": null });
    let made = visit.call("candidate_admit", admit.clone());
    assert_eq!(made["name"], "Demir");
    assert_eq!(list()["status"], "consented");
    assert_eq!(
        visit.refused("candidate_admit", admit),
        ErrorCode::CandidateClosed
    );
}

pub(super) fn the_family_sits_along(visit: &Visit, family: &Value) {
    assert_eq!(visit.refused("our_plan_show", json!({})), ErrorCode::NotFound);
    visit.call("our_plan_open", json!({ "family": family }));
    assert_eq!(
        visit.call("our_plan_show", json!({})),
        json!({ "family_name": "Haddad Lund" })
    );
}
