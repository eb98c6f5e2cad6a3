//! Whoever sees badly, or works by keyboard, or has a small or much enlarged window, can use every screen: axe finds nothing
//! serious, every text, sign and edge stands out from what it lies on in all three palettes, and nothing is cut off or
//! covered at 1280×720, at 100 % and at 200 %.

mod demo;
mod eyes;
mod said;
mod screens;
mod walk;

use fantoccini::{Client, Locator};
use makker_driven::{Chord, Desktop, How, Key, Profile, built, until_let_go};
use serde_json::json;

use crate::room::Room;
use demo::demo;
use eyes::Eyes;
use walk::Walk;

/// The smallest screen that Makker is made for.
const SMALL: How = How {
    screen: (1280, 720),
    dark: false,
};

async fn open(profile: &Profile) -> anyhow::Result<Desktop> {
    let desktop = Desktop::open_as(profile, SMALL, &built("makker-desktop")?).await?;
    small(&desktop.page).await?;
    Ok(desktop)
}

/// Gives the window in which one is all of the small screen.
async fn small(page: &Client) -> anyhow::Result<()> {
    let (width, height) = SMALL.screen;
    Ok(page.set_window_rect(0, 0, width, height).await?)
}

/// Ctrl and plus as often as makes everything twice as large.
async fn press_larger(desktop: &Desktop) -> anyhow::Result<()> {
    for _ in 0..5 {
        desktop.press_together(&Chord(&[Key::Control], '+')).await?;
    }
    Ok(())
}

/// Until everything is twice as large, as a person does it.
async fn enlarge(desktop: &Desktop) -> anyhow::Result<()> {
    press_larger(desktop).await?;
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

/// Eyes for a window in English, whose own colours are the Danish one's; enlarged, for one that is twice as large from now on.
async fn in_english(desktop: &Desktop, enlarged: bool) -> anyhow::Result<Eyes> {
    if !enlarged {
        return Ok(Eyes::at("100 %, English").and_names());
    }
    desktop.find("[data-screen]").await?;
    enlarge(desktop).await?;
    Ok(Eyes::at("200 %, English"))
}

#[tokio::test]
async fn every_screen_can_be_read_in_every_palette_and_has_room_on_a_small_screen() -> anyhow::Result<()> {
    let (profile, family) = demo()?;
    let desktop = open(&profile).await?;
    let mut eyes = Eyes::at("100 %").and_colours();
    Walk::in_danish(&desktop, &mut eyes).the_work(&family).await?;
    desktop.close().await?;
    eyes.found_nothing_on(screens::OF_THE_WORK)
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
    eyes.found_nothing_on(screens::OF_THE_WORK)
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
        eyes.found_nothing_on(screens::OF_THE_WORK)?;
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
        eyes.found_nothing_on(screens::OF_THE_TROUBLES)?;
    }
    for enlarged in [false, true] {
        let desktop = open(&profile).await?;
        let mut eyes = in_english(&desktop, enlarged).await?;
        let mut walk = Walk::in_english(&desktop, &mut eyes).await?;
        walk.the_troubles(&family).await?;
        desktop.close().await?;
        eyes.found_nothing_on(screens::OF_THE_TROUBLES)?;
    }
    Ok(())
}

/// The disk itself is full here: nothing is played.
#[tokio::test]
async fn a_full_disk_says_so_above_everything_and_what_was_typed_stays() -> anyhow::Result<()> {
    let profile = Profile::founded()?;
    let room = Room::of(&profile)?;
    let desktop = Desktop::open_on(&profile, SMALL, &built("makker-desktop")?, &room.environment()?).await?;
    small(&desktop.page).await?;
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
    eyes.found_nothing_on(&["families"])?;
    larger.found_nothing_on(&["families"])?;
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
    eyes.found_nothing_on(screens::OF_THE_FOUNDING)?;

    let desktop = open(&profile).await?;
    desktop.find("[data-screen=founding]").await?;
    enlarge(&desktop).await?;
    let mut eyes = Eyes::at("200 %");
    Walk::in_danish(&desktop, &mut eyes).the_founding().await?;
    desktop.close().await?;
    eyes.found_nothing_on(screens::OF_THE_FOUNDING)?;

    for enlarged in [false, true] {
        let desktop = open(&profile).await?;
        let mut eyes = in_english(&desktop, enlarged).await?;
        let mut walk = Walk::in_english_before_the_lock(&desktop, &mut eyes).await?;
        walk.the_founding().await?;
        desktop.close().await?;
        eyes.found_nothing_on(screens::OF_THE_FOUNDING)?;
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
    eyes.found_nothing_on(screens::OF_THE_FIRST_DAYS)?;
    larger.found_nothing_on(screens::OF_THE_FIRST_DAYS)?;

    for enlarged in [false, true] {
        let desktop = open(&profile).await?;
        let mut eyes = in_english(&desktop, enlarged).await?;
        let mut walk = Walk::in_english(&desktop, &mut eyes).await?;
        walk.the_first_days().await?;
        desktop.close().await?;
        eyes.found_nothing_on(screens::OF_THE_FIRST_DAYS)?;
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
