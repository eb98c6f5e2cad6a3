//! Whoever sees badly, or works by keyboard, or has a small or much enlarged window, can use every screen: axe finds nothing
//! serious, every text, sign and edge stands out from what it lies on in all three palettes, and nothing is cut off or
//! covered at 1280×720, at 100 % and at 200 %.

mod eyes;
mod said;
mod walk;

use anyhow::{Context, ensure};
use fantoccini::Locator;
use makker_driven::{Chord, Desktop, How, Key, Profile, built, until_let_go};
use serde_json::{Value, json};

use crate::room::Room;
use eyes::Eyes;
use walk::Walk;

/// The demo's families, always the same ones.
const SEED: u64 = 7;

/// The smallest screen that Makker is made for.
const SMALL: How = How {
    screen: (1280, 720),
    dark: false,
};

async fn open(profile: &Profile) -> anyhow::Result<Desktop> {
    small(Desktop::open_as(profile, SMALL, &built("makker-desktop")?).await?).await
}

async fn small(desktop: Desktop) -> anyhow::Result<Desktop> {
    let (width, height) = SMALL.screen;
    desktop.page.set_window_rect(0, 0, width, height).await?;
    Ok(desktop)
}

/// Ctrl and plus until everything is twice as large, as a person does it.
async fn enlarge(desktop: &Desktop) -> anyhow::Result<()> {
    for _ in 0..5 {
        desktop.press_together(&Chord(&[Key::Control], '+')).await?;
    }
    let wide = "html[data-half]";
    desktop
        .page
        .execute(
            "const look = () => { if (innerWidth <= 640) document.documentElement.dataset.half = ''; };
             addEventListener('resize', look); look();",
            vec![],
        )
        .await?;
    desktop.find(wide).await?;
    Ok(())
}

/// The demo, with a gross list on the team's list, and a plan in which two have written different things. And the name of
/// the family whose plan that is.
fn demo() -> anyhow::Result<(Profile, String)> {
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

/// Eyes for a window in English; enlarged, for one that is twice as large from now on.
async fn in_english(desktop: &Desktop, enlarged: bool) -> anyhow::Result<Eyes> {
    if !enlarged {
        return Ok(Eyes::at("100 %, English").and_colours());
    }
    desktop.find("[data-screen]").await?;
    enlarge(desktop).await?;
    Ok(Eyes::at("200 %, English"))
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

#[tokio::test]
async fn every_screen_can_be_read_in_every_palette_and_has_room_on_a_small_screen() -> anyhow::Result<()> {
    let (profile, family) = demo()?;
    let desktop = open(&profile).await?;
    let mut eyes = Eyes::at("100 %").and_colours();
    Walk::in_danish(&desktop, &mut eyes).the_work(&family).await?;
    desktop.close().await?;
    eyes.found_nothing()
}

#[tokio::test]
async fn every_screen_has_room_at_twice_the_size() -> anyhow::Result<()> {
    let (profile, family) = demo()?;
    let desktop = open(&profile).await?;
    desktop.find("[data-screen=lock]").await?;
    enlarge(&desktop).await?;
    let mut eyes = Eyes::at("200 %");
    Walk::in_danish(&desktop, &mut eyes).the_work(&family).await?;
    desktop.close().await?;
    eyes.found_nothing()
}

#[tokio::test]
async fn every_screen_has_room_and_names_in_english_too() -> anyhow::Result<()> {
    for enlarged in [false, true] {
        // Its own each time: what was begun in the log would wait there.
        let (profile, family) = demo()?;
        let desktop = open(&profile).await?;
        let mut eyes = in_english(&desktop, enlarged).await?;
        let mut walk = Walk::in_english(&desktop, &mut eyes).await?;
        walk.the_work(&family).await?;
        desktop.close().await?;
        eyes.found_nothing()?;
    }
    Ok(())
}

#[tokio::test]
async fn what_goes_wrong_can_be_read_in_every_palette_and_has_room() -> anyhow::Result<()> {
    let (profile, family) = demo()?;
    for enlarged in [false, true] {
        let desktop = open(&profile).await?;
        desktop.find("[data-screen=lock]").await?;
        let mut eyes = if enlarged {
            enlarge(&desktop).await?;
            Eyes::at("200 %")
        } else {
            Eyes::at("100 %").and_colours()
        };
        Walk::in_danish(&desktop, &mut eyes).the_troubles(&family).await?;
        desktop.close().await?;
        eyes.found_nothing()?;
    }
    for enlarged in [false, true] {
        let desktop = open(&profile).await?;
        let mut eyes = in_english(&desktop, enlarged).await?;
        let mut walk = Walk::in_english(&desktop, &mut eyes).await?;
        walk.the_troubles(&family).await?;
        desktop.close().await?;
        eyes.found_nothing()?;
    }
    Ok(())
}

/// The disk itself is full here: nothing is played.
#[tokio::test]
async fn a_full_disk_says_so_above_everything_and_what_was_typed_stays() -> anyhow::Result<()> {
    let profile = Profile::founded()?;
    let room = Room::of(&profile)?;
    let desktop = Desktop::open_on(&profile, SMALL, &built("makker-desktop")?, &room.environment()?).await?;
    let desktop = small(desktop).await?;
    desktop.unlock().await?;
    room.leave(0)?;
    let mut eyes = Eyes::at("100 %").and_colours();
    Walk::in_danish(&desktop, &mut eyes).the_full_disk().await?;
    enlarge(&desktop).await?;
    let mut larger = Eyes::at("200 %");
    Walk::in_danish(&desktop, &mut larger).see_the_full_disk().await?;
    room.make()?;
    desktop.press(Key::Enter).await?;
    desktop.find(".data-table [role=rowheader]").await?;
    desktop.find("html:not(:has(.full-disk-band))").await?;
    desktop.close().await?;
    until_let_go(&profile).await?;
    eyes.found_nothing()?;
    larger.found_nothing()?;
    let listed = profile.call("family_list", &json!({}))?;
    assert_eq!(listed["families"][0]["name"], "Demir");
    Ok(())
}

#[tokio::test]
async fn founding_can_be_read_in_every_palette_and_has_room() -> anyhow::Result<()> {
    let profile = Profile::none()?;
    let desktop = open(&profile).await?;
    let mut eyes = Eyes::at("100 %").and_colours();
    Walk::in_danish(&desktop, &mut eyes).the_founding().await?;
    desktop.close().await?;
    eyes.found_nothing()?;

    let desktop = open(&profile).await?;
    desktop.find("[data-screen=founding]").await?;
    enlarge(&desktop).await?;
    let mut eyes = Eyes::at("200 %");
    Walk::in_danish(&desktop, &mut eyes).the_founding().await?;
    desktop.close().await?;
    eyes.found_nothing()?;

    for enlarged in [false, true] {
        let desktop = open(&profile).await?;
        let mut eyes = in_english(&desktop, enlarged).await?;
        let mut walk = Walk::in_english_before_the_lock(&desktop, &mut eyes).await?;
        walk.the_founding().await?;
        desktop.close().await?;
        eyes.found_nothing()?;
    }
    Ok(())
}

/// Founded a moment ago: no family yet, and a set-up that its founder may write in.
#[tokio::test]
async fn an_empty_municipality_and_its_set_up_can_be_read_and_have_room() -> anyhow::Result<()> {
    let profile = Profile::founded()?;
    let desktop = open(&profile).await?;
    let mut eyes = Eyes::at("100 %").and_colours();
    Walk::in_danish(&desktop, &mut eyes).the_first_days().await?;
    desktop.press_together(&Chord(&[Key::Control], 'l')).await?;
    desktop.find("[data-screen=lock]").await?;
    enlarge(&desktop).await?;
    let mut larger = Eyes::at("200 %");
    Walk::in_danish(&desktop, &mut larger).the_first_days().await?;
    desktop.close().await?;
    eyes.found_nothing()?;
    larger.found_nothing()?;

    for enlarged in [false, true] {
        let desktop = open(&profile).await?;
        let mut eyes = in_english(&desktop, enlarged).await?;
        let mut walk = Walk::in_english(&desktop, &mut eyes).await?;
        walk.the_first_days().await?;
        desktop.close().await?;
        eyes.found_nothing()?;
    }
    Ok(())
}

#[tokio::test]
async fn the_own_menu_chooses_the_palette() -> anyhow::Result<()> {
    let profile = Profile::founded()?;
    let desktop = open(&profile).await?;
    desktop.unlock().await?;
    for (words, palette) in [("Mørkt", "dark"), ("Høj kontrast", "contrast"), ("Lyst", "light")] {
        desktop.find(".own-menu").await?.click().await?;
        desktop.find_text(words).await?.click().await?;
        desktop
            .page
            .wait()
            .for_element(Locator::Css(&format!("html[data-theme={palette}]")))
            .await?;
        desktop.press(Key::Escape).await?;
    }
    desktop.close().await
}
