//! The municipality whose screens are looked at.

use anyhow::{Context, ensure};
use makker_driven::Profile;
use serde_json::{Value, json};

/// The demo's families, always the same ones.
const SEED: u64 = 7;

/// The demo, with a gross list on the team's list, and a plan in which two have written different things. And the name of
/// the family whose plan that is.
pub fn demo() -> anyhow::Result<(Profile, String)> {
    let profile = Profile::demo(SEED)?;
    let list = profile.file("bruttoliste.csv");
    std::fs::write(&list, GROSS_LIST)?;
    let imported = profile.makker(&["import", "families", &list.to_string_lossy()])?;
    ensure!(
        imported.status.success(),
        "import: {}",
        String::from_utf8_lossy(&imported.stderr)
    );

    let today = profile.call("today_show", &json!({}))?;
    let waiting = find(&today["waiting"], |waiting| waiting["what"]["type"] == "clash")?;
    let family = find(&today["families"], |family| family["id"] == waiting["family"])?;
    let plan = profile.call("plan_show", &json!({ "family": family["id"] }))?;
    let intervention = find(&plan["interventions"], |one| {
        find(&one["fields"], |field| field["field"] == "weekly_minutes")
            .is_ok_and(|field| field["value"]["type"] == "number")
    })?;
    // Who has not seen what stood there writes beside it, as on another device.
    let unseen = json!({
        "family": family["id"], "entity": intervention["id"], "field": "weekly_minutes",
        "value": { "type": "number", "value": 45 }, "seen": [],
    });
    profile.call("field_set", &unseen)?;
    was_in_care(&profile, &family["id"])?;
    // Some of what was agreed is late, and one sees it before asking for all that waits.
    let shown = today["waiting"].as_array().into_iter().flatten().take(5);
    let late = shown.filter(|waiting| waiting["what"]["type"] == "late-agreements");
    ensure!(late.count() > 0, "nothing agreed is late: {}", today["waiting"]);
    Ok((profile, family["name"].as_str().unwrap_or_default().to_owned()))
}

/// A child of the family has lived with somebody, and does so no longer.
fn was_in_care(profile: &Profile, family: &Value) -> anyhow::Result<()> {
    let make = |kind: &str, fields: Value| {
        profile.call(
            "entity_create",
            &json!({ "family": family, "kind": kind, "fields": fields }),
        )
    };
    let overview = profile.call("family_overview", &json!({ "family": family }))?;
    let child = find(&overview["members"], |member| {
        find(&member["fields"], |field| field["field"] == "life_stage")
            .is_ok_and(|field| field["value"]["value"] == "child")
    })?;
    let name = json!({ "type": "name", "value": { "given": "Bente", "family": "Lindgreen" } });
    let carer = make("network_person", json!([{ "field": "name", "value": name }]))?;
    let thing = |id: &Value| json!({ "type": "thing", "value": id });
    let period = json!({ "type": "period", "value": { "from": "2019-02-01", "to": "2021-06-30" } });
    make(
        "relation",
        json!([
            { "field": "from_person", "value": thing(&carer["id"]) },
            { "field": "kind", "value": { "type": "text", "value": "foster-parent" } },
            { "field": "to_person", "value": thing(&child["id"]) },
            { "field": "period", "value": period },
        ]),
    )?;
    Ok(())
}

/// The first of a list that is so.
fn find(list: &Value, is_so: impl Fn(&Value) -> bool) -> anyhow::Result<&Value> {
    let mut all = list.as_array().into_iter().flatten();
    all.find(|one| is_so(one))
        .with_context(|| format!("not in {list}"))
}

const GROSS_LIST: &str = "Familie;Sagsnummer;Navn;Fødselsdato;Rolle;Adresse;Adressebeskyttelse;Forvaltning\n\
    Sørensen Bach;SOF-2026-118;Mette Sørensen Bach;12.03.1988;mor;Ruten 3, 2700 Brønshøj;nej;SOF\n\
    Sørensen Bach;SOF-2026-118;Signe Bach;3-4-15;barn;Ruten 3, 2700 Brønshøj;nej;SOF\n\
    Åkjær-Demirtaş;BIF-2026-7;Ümit Demirtaş;1991-01-30;far;;ja;BIF\n\
    Åkjær-Demirtaş;BIF-2026-7;Freja Åkjær;2012-11-02;barn;;ja;BIF\n";
