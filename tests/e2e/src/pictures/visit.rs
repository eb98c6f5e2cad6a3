//! The demo, seen by Lise Brandt: her families, one of them in all its tabs, search, keys, the gross list, and the
//! family's own window.

use std::fs;

use anyhow::{Context as _, ensure};
use serde_json::{Value, json};

use makker_driven::{Chord, Desktop, Key, PASSPHRASE, Profile, built, until_let_go};

use super::album::Album;

/// The families and their two years are told from this number; the days are counted from the day the picture is taken.
const SEED: u64 = 2026;
/// The family whose story is told at most length.
const FAMILY: &str = "Haddad Lund";

/// The family's window stands before the other one; this much of the screen is its.
const FAMILY_WINDOW: (u32, u32) = (1024, 768);

/// A gross list of invented families.
const GROSS_LIST: &str = "\
Familie;Navn;Fødselsdato;Rolle;Adresse;Adressebeskyttelse;Sagsnummer;Forvaltning
Sandgreen;Naja Sandgreen;12.03.1988;mor;Ahornparken 3;;2026-0412;SOF
Sandgreen;Malik Sandgreen;01.09.2016;barn;Ahornparken 3;;2026-0412;SOF
Sandgreen;Pipaluk Sandgreen;19.05.2019;barn;Ahornparken 3;;2026-0412;BUF
Tran Møller;Linh Tran;4-11-1991;mor;Birkeparken 8;;2026-0433;BIF
Tran Møller;Kasper Møller;23-2-1987;far;Birkeparken 8;;2026-0433;BIF
Tran Møller;Alma Tran Møller;30-6-2021;barn;Birkeparken 8;;2026-0433;BUF
Winther;Gitte Winther;1979-01-17;mor;;ja;2026-0438;SOF
Winther;Sofus Winther;2013-10-02;barn;;ja;2026-0438;BUF
Omar Jespersen;Ubah Omar;08.08.1983;mor;Langhusvej 21;;2026-0441;BIF
Omar Jespersen;Per Jespersen;15.12.1980;far;Langhusvej 21;;2026-0441;SOF
Omar Jespersen;Ayaan Jespersen;03.04.2012;barn;Langhusvej 21;;2026-0441;BUF
Omar Jespersen;Bilal Jespersen;27.07.2014;barn;Langhusvej 21;;2026-0441;BUF
Omar Jespersen;Freja Jespersen;11.11.2018;barn;Langhusvej 21;;2026-0441;BUF
";

/// What a later list has beside them: a family, and a row that is none.
const NEW_ROWS: &str = "\
Nygaard Yılmaz;Elif Yılmaz;5. maj 1990;mor;Ruten 12;;2026-0450;BIF
Nygaard Yılmaz;Noah Nygaard;31.02.2019;barn;Ruten 12;;2026-0450;BUF
";

/// The profile that it was a visit of.
pub async fn walk(album: &mut Album) -> anyhow::Result<Profile> {
    let profile = Profile::demo(SEED)?;
    let list = profile.file("bruttoliste.csv");
    fs::write(&list, GROSS_LIST)?;
    let fetched = profile.makker(&["import", "families", &list.to_string_lossy()])?;
    ensure!(
        fetched.status.success(),
        "{}",
        String::from_utf8_lossy(&fetched.stderr)
    );

    let training = disagree(&profile)?;

    let desktop = Desktop::open_as(&profile, album.theme.how(), &built("makker-desktop")?).await?;
    desktop
        .find_text("Glemt adgangssætningen?")
        .await?
        .click()
        .await?;
    desktop.find("[role=dialog] .lock-forgotten").await?;
    album.take(&desktop, "forgotten").await?;
    desktop.press(Key::Escape).await?;
    desktop.wait_until_gone("[role=dialog]").await?;
    desktop.type_into("Adgangssætning", PASSPHRASE).await?;
    album.take(&desktop, "unlock").await?;

    desktop.find("button[type=submit]").await?.click().await?;
    desktop.find("[data-screen=families] [role=row]").await?;
    album.take(&desktop, "families").await?;
    of_all_families(&desktop, album).await?;
    gross_list(&desktop, album, &profile).await?;

    desktop.find("nav a[href='/opsaetning']").await?.click().await?;
    desktop.find("[data-screen=set-up] table [data-cell]").await?;
    album.take(&desktop, "set-up").await?;

    desktop.find_text("Mine familier").await?.click().await?;
    desktop.find("[data-screen=families]").await?;
    // The list stands by next meeting: whether this family is the first hangs on the hour.
    let row = format!("//*[contains(@class, 'family-name') and normalize-space(.)='{FAMILY}']");
    desktop.find_xpath(&row).await?.click().await?;
    overview(&desktop, album).await?;
    plan(&desktop, album, &training).await?;
    log(&desktop, album).await?;

    desktop.find_text("Vores plan").await?.click().await?;
    desktop.turn_to_second_window().await?;
    desktop.find("[data-screen=family-window] bdi").await?;
    album.take_part(&desktop, "our-plan", FAMILY_WINDOW).await?;
    desktop.turn_to_main_window().await?;
    desktop.close().await?;
    until_let_go(&profile).await?;
    Ok(profile)
}

/// Writes beside what Omar wrote of the hours of Rima's job training, as one does who has not seen
/// it: now two values stand there.
fn disagree(profile: &Profile) -> anyhow::Result<String> {
    let families = profile.call("family_list", &json!({}))?;
    let family = id_of(&families["families"], |one| one["name"] == FAMILY).context(FAMILY)?;
    let plan = profile.call("plan_show", &json!({ "family": family }))?;
    let is_training = |one: &Value| one.to_string().contains("Virksomhedspraktik");
    let training = id_of(&plan["interventions"], is_training).context("Rima's job training")?;
    let value = json!({ "type": "number", "value": 18 * 60 });
    profile.call(
        "field_set",
        &json!({ "family": family, "entity": training, "field": "weekly_minutes", "value": value, "seen": [] }),
    )?;
    Ok(training)
}

fn id_of(list: &Value, is_meant: impl Fn(&Value) -> bool) -> Option<String> {
    let one = list.as_array()?.iter().find(|one| is_meant(one))?;
    Some(one["id"].as_str()?.to_owned())
}

/// A new family, one's own menu, and search.
async fn of_all_families(desktop: &Desktop, album: &mut Album) -> anyhow::Result<()> {
    desktop.find_text("Ny familie").await?.click().await?;
    desktop.find(".my-families form input").await?;
    desktop.type_text("Sandgreen").await?;
    album.take(desktop, "new-family").await?;
    desktop.press(Key::Escape).await?;
    desktop.find(".own-menu").await?.click().await?;
    desktop.find(".popover [role=menu]").await?;
    album.take(desktop, "own-menu").await?;
    desktop.press(Key::Escape).await?;
    desktop.wait_until_gone(".popover").await?;

    desktop.press_together(&Chord(&[Key::Control], 'k')).await?;
    desktop.find("[role=dialog] input").await?;
    desktop.type_text("salma").await?;
    desktop.find("[role=dialog] mark").await?;
    album.take(desktop, "find").await?;
    desktop.press(Key::Escape).await?;
    desktop.press(Key::Escape).await
}

/// The list of those who may be asked, one of them, and a newer list that is looked at.
async fn gross_list(desktop: &Desktop, album: &mut Album, profile: &Profile) -> anyhow::Result<()> {
    desktop.find_text("Visitation").await?.click().await?;
    desktop.find("[data-screen=visitation] [role=row]").await?;
    album.take(desktop, "visitation").await?;
    desktop.find_text("Omar Jespersen").await?.click().await?;
    desktop.find("[role=dialog] .candidate .answers").await?;
    album.take(desktop, "candidate").await?;
    desktop.find_text("De siger ja …").await?.click().await?;
    desktop.find("[role=dialog] .said-yes").await?;
    album.take(desktop, "candidate-yes").await?;
    desktop.press(Key::Escape).await?;
    desktop.wait_until_gone("[role=dialog]").await?;

    let newer = profile.file("bruttoliste, december.csv");
    fs::write(&newer, format!("{GROSS_LIST}{NEW_ROWS}"))?;
    desktop.find_text("Hent liste").await?.click().await?;
    desktop.choose_in_dialog(&newer).await?;
    desktop.find("[role=dialog] .import details").await?;
    album.take(desktop, "import").await?;
    desktop.find_text("Luk").await?.click().await?;
    desktop.wait_until_gone("[role=dialog]").await
}

async fn overview(desktop: &Desktop, album: &mut Album) -> anyhow::Result<()> {
    desktop.find("[data-screen=overview] svg").await?;
    album.take(desktop, "overview").await?;
    focus(desktop, ".genogram .person[tabindex='0']").await?;
    desktop.press(Key::Enter).await?;
    desktop.find("[role=dialog] .sheet-fields").await?;
    album.take(desktop, "person").await?;
    desktop.press(Key::Escape).await?;
    desktop.wait_until_gone("[role=dialog]").await?;
    focus(desktop, ".ring .around").await?;
    desktop.press(Key::Enter).await?;
    desktop.find("[role=dialog] .sheet-fields").await?;
    album.take(desktop, "around").await?;
    desktop.press(Key::Escape).await?;
    desktop.wait_until_gone("[role=dialog]").await?;
    desktop.find(".due-list button").await?.click().await?;
    desktop.find("[role=dialog] .clash").await?;
    album.take(desktop, "clash").await?;
    desktop.press(Key::Escape).await?;
    desktop.wait_until_gone("[role=dialog]").await?;
    desktop.type_text("t").await?;
    desktop.find("[role=dialog] form input").await?;
    album.take(desktop, "add").await?;
    desktop.press(Key::Escape).await
}

async fn plan(desktop: &Desktop, album: &mut Album, training: &str) -> anyhow::Result<()> {
    desktop.press_together(&Chord(&[Key::Alt], '2')).await?;
    desktop.find("[data-screen=plan] [data-clash]").await?;
    album.take(desktop, "plan").await?;

    desktop.type_text("?").await?;
    desktop.find("[role=dialog] .keys-list").await?;
    album.take(desktop, "keys").await?;
    desktop.press(Key::Escape).await?;

    desktop.find_text("Se dem").await?.click().await?;
    desktop.find("[role=dialog] .change-list").await?;
    album.take(desktop, "plan-changes").await?;
    desktop.press(Key::Escape).await?;

    desktop.find_text("Bed familien om et ja").await?.click().await?;
    desktop.find("[role=dialog] .ask-yes").await?;
    album.take(desktop, "plan-yes").await?;
    desktop.press(Key::Escape).await?;

    let versions = "//button[starts-with(normalize-space(.), 'Alle versioner')]";
    desktop.find_xpath(versions).await?.click().await?;
    desktop.find("[role=dialog] h3 + .version-list").await?;
    album.take(desktop, "versions").await?;
    desktop.press(Key::Escape).await?;
    desktop.wait_until_gone("[role=dialog]").await?;

    let sector_plans = "//button[starts-with(normalize-space(.), 'Sektorplaner')]";
    desktop.find_xpath(sector_plans).await?.click().await?;
    desktop.find("[data-dialog=sector-plans]").await?;
    album.take(desktop, "sector-plans").await?;
    desktop.press(Key::Escape).await?;
    desktop.wait_until_gone("[role=dialog]").await?;

    let hours = format!("[data-entity='{training}'] [data-field=weekly_minutes] [data-cell]");
    focus(desktop, &hours).await?;
    desktop.press_together(&Chord(&[Key::Alt], 'h')).await?;
    desktop.find("[role=dialog] .history-list li").await?;
    album.take(desktop, "history").await?;
    desktop.press(Key::Escape).await
}

async fn log(desktop: &Desktop, album: &mut Album) -> anyhow::Result<()> {
    desktop.press_together(&Chord(&[Key::Alt], '3')).await?;
    desktop.find("[data-screen=log] textarea").await?;
    desktop.type_text("s").await?;
    desktop
        .type_text("Omar spørger caféen, om Rima kan møde kl. 9.30 om torsdagen")
        .await?;
    desktop.press(Key::Tab).await?;
    desktop.type_text("om").await?;
    desktop.find("[role=option]").await?;
    desktop.press(Key::Tab).await?;
    desktop.type_text("på fredag").await?;
    desktop.press(Key::Tab).await?;
    desktop.find_text("Ikke skrevet ind endnu").await?;
    album.take(desktop, "log").await?;
    desktop.press(Key::Escape).await?;
    desktop.find(".log-baton button").await?.click().await?;
    desktop.find("[role=dialog] input").await?;
    desktop.type_text("om").await?;
    desktop.find("[role=dialog] [role=option]").await?;
    album.take(desktop, "baton").await?;
    desktop.press(Key::Escape).await?;
    desktop.press(Key::Escape).await?;
    desktop.wait_until_gone("[role=dialog]").await
}

/// Goes to what `css` selects, as one does with Tab and the arrow keys.
async fn focus(desktop: &Desktop, css: &str) -> anyhow::Result<()> {
    desktop.find(css).await?;
    desktop
        .page
        .execute("document.querySelector(arguments[0]).focus()", vec![json!(css)])
        .await?;
    Ok(())
}
