//! Genograms as the page draws them, of families that nobody has drawn before: everybody and every relation is there, whoever is
//! of one generation stands level, and nothing lies upon anything else. What the program lays out is held to its own laws
//! beside it (`crates/genogram/tests`); here it is what stands on the screen, in the letters that are really there.

mod drawn;
mod family;

use std::collections::BTreeMap;

use anyhow::{Context, ensure};
use makker_driven::{Desktop, Key, Profile};
use serde_json::{Value, json};

use crate::chance::Chance;
use drawn::Drawn;
use family::Family;

/// The same families each time, so that a failure is met again.
const FAMILIES: u64 = 30;
const STEPS: usize = 14;
const LOOK: &str = include_str!("look.js");

async fn ask(desktop: &Desktop, command: &str, request: Value) -> anyhow::Result<Value> {
    let answered = desktop.invoke(command, &json!({ "request": request })).await?;
    answered.map_err(|refused| anyhow::anyhow!("{command}: {refused}"))
}

/// Writes a family in, and says under which ids its people and relations are.
async fn write(
    desktop: &Desktop,
    name: &str,
    family: &Family,
) -> anyhow::Result<(Value, Vec<Value>, Vec<Value>)> {
    let id = ask(desktop, "family_create", json!({ "name": name })).await?["id"].clone();
    let mut ids = Vec::new();
    for person in &family.people {
        let kind = if person.is_member {
            "member"
        } else {
            "network_person"
        };
        ids.push(make(desktop, &id, kind, person.fields()).await?);
    }
    let mut relations = Vec::new();
    for relation in &family.relations {
        relations.push(make(desktop, &id, "relation", relation.fields(&ids)?).await?);
    }
    Ok((id, ids, relations))
}

async fn make(desktop: &Desktop, family: &Value, kind: &str, fields: Value) -> anyhow::Result<Value> {
    let made = json!({ "family": family, "kind": kind, "fields": fields });
    Ok(ask(desktop, "entity_create", made).await?["id"].clone())
}

async fn open(desktop: &Desktop, name: &str, id: &Value) -> anyhow::Result<()> {
    desktop.find("a[href='/']").await?.click().await?;
    let find = desktop.find("input[type=search]").await?;
    find.send_keys(name).await?;
    find.send_keys(&String::from(char::from(Key::Enter))).await?;
    let drawing = format!("[data-screen=overview][data-family={id}] .genogram svg");
    desktop.find(&drawing).await?;
    Ok(())
}

#[tokio::test]
async fn every_generated_family_stands_whole_on_the_screen() -> anyhow::Result<()> {
    let profile = Profile::founded()?;
    let desktop = Desktop::open(&profile).await?;
    desktop.unlock().await?;
    let mut written = Vec::new();
    for seed in 0..FAMILIES {
        let family = Family::grown(&mut Chance::of(seed), STEPS);
        let name = format!("Slægt {seed} Østergård");
        let ids = write(&desktop, &name, &family).await?;
        written.push((name, family, ids));
    }
    // The page knows of its own changes, and takes these for such.
    desktop.page.refresh().await?;
    let mut met = BTreeMap::new();
    for (name, family, (id, people, relations)) in written {
        open(&desktop, &name, &id).await?;
        let overview = ask(&desktop, "family_overview", json!({ "family": id })).await?;
        let genogram = &overview["genogram"];
        let symbols = genogram["picture"]["nodes"]
            .as_array()
            .context("the symbols")?
            .len();
        let all = "return document.querySelectorAll('.genogram .symbol').length === arguments[0]";
        desktop
            .until("everybody's symbol", all, &[json!(symbols)])
            .await?;
        let seen = desktop.page.execute(LOOK, vec![]).await?;
        let drawn: Drawn = serde_json::from_value(seen).context("what stands on the screen")?;
        let mut faults = drawn.against(genogram);
        faults.extend(drawn.upon_each_other());
        faults.extend(drawn::left_out(&family, &people, &relations, genogram));
        ensure!(faults.is_empty(), "{name}:\n{}", faults.join("\n"));
        for what in family.what_is_met() {
            *met.entry(what).or_insert(0) += 1;
        }
        *met.entry("two homes").or_insert(0) += i32::from(drawn.homes > 1);
        *met.entry("unknown parents").or_insert(0) += i32::from(drawn.has_unknown());
    }
    desktop.close().await?;
    for what in [
        "several unions",
        "half-siblings",
        "step-parents",
        "placements",
        "deaths",
        "unknown parents",
        "two homes",
    ] {
        let times = met.get(what).copied().unwrap_or(0);
        ensure!(times > 0, "no family with {what}: {met:?}");
    }
    Ok(())
}
