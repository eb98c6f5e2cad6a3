//! Setting Makker up in its window: nothing is there before the sheets are on paper.

use fantoccini::Locator;
use serde_json::json;

use makker_driven::{Chord, Desktop, Key, PASSPHRASE, Profile, until_let_go};

/// From the first screen to the sheets, which have been "printed": the printer's own dialog waits for nobody here.
async fn found(desktop: &Desktop) -> anyhow::Result<()> {
    desktop.find("[data-screen=founding]").await?;
    desktop
        .page
        .execute("window.print = () => undefined", vec![])
        .await?;
    desktop.find_text("Sæt Makker op").await?.click().await?;
    desktop.type_into("Kommune", "Aaby").await?;
    desktop.type_into("Dit navn", "Amina Holm").await?;
    desktop.choose("Din forvaltning", "SOF").await?;
    desktop.find("button[type=submit]").await?.click().await?;
    desktop.type_into("Adgangssætning", PASSPHRASE).await?;
    desktop.type_into("Skriv den igen", PASSPHRASE).await?;
    desktop.find("button[type=submit]").await?.click().await?;
    desktop.find_text("Print de tre ark").await?.click().await?;
    Ok(())
}

fn is_missing(profile: &Profile) -> anyhow::Result<bool> {
    let out = profile.makker(&["--json", "call", "family_list"])?;
    Ok(String::from_utf8_lossy(&out.stderr).contains("profile-missing"))
}

#[tokio::test]
async fn a_founding_in_the_window_is_done_with_what_stands_on_the_paper() -> anyhow::Result<()> {
    let profile = Profile::none()?;
    assert!(is_missing(&profile)?);
    let desktop = Desktop::open(&profile).await?;
    found(&desktop).await?;
    let printed = desktop
        .page
        .execute(
            "return [...document.querySelectorAll('.printed pre')].map((sheet) => sheet.textContent.trim().split(/\\s+/).at(-1))",
            vec![],
        )
        .await?;
    assert_eq!(printed.as_array().map(Vec::len), Some(3), "{printed}");
    assert!(
        is_missing(&profile)?,
        "there is no profile before the sheets are shown to be printed"
    );

    desktop.find_text("De er printet").await?.click().await?;
    desktop.find(".text-field input").await?;
    let fields = desktop.page.find_all(Locator::Css(".text-field input")).await?;
    for (field, group) in fields.iter().zip(printed.as_array().into_iter().flatten()) {
        field.send_keys(group.as_str().unwrap_or_default()).await?;
    }
    desktop.find("button[type=submit]").await?.click().await?;
    desktop.find("[data-screen=families]").await?;
    desktop.close().await?;
    until_let_go(&profile).await?;
    assert_eq!(
        profile.call("profile_status", &json!({}))?["user"],
        "Amina Holm",
        "the passphrase that was typed opens it"
    );
    Ok(())
}

#[tokio::test]
async fn closing_the_window_before_the_sheets_are_confirmed_leaves_no_profile() -> anyhow::Result<()> {
    let profile = Profile::none()?;
    assert!(is_missing(&profile)?);
    let desktop = Desktop::open(&profile).await?;
    found(&desktop).await?;
    desktop.find_text("De er printet").await?;
    desktop.close().await?;
    let desktop = Desktop::open(&profile).await?;
    desktop.find("[data-screen=founding]").await?;
    desktop.close().await
}

#[tokio::test]
async fn a_demo_is_made_in_the_window_and_can_be_locked_and_opened_again() -> anyhow::Result<()> {
    let profile = Profile::none()?;
    let desktop = Desktop::open(&profile).await?;
    desktop.find("[data-screen=founding]").await?;
    desktop
        .find_text("Jeg vil bare prøve Makker")
        .await?
        .click()
        .await?;
    let passphrase = desktop.find(".text-field input").await?.prop("value").await?;
    let passphrase = passphrase.unwrap_or_default();
    assert!(!passphrase.is_empty(), "the passphrase is shown");
    desktop.find("button[type=submit]").await?.click().await?;
    desktop.find(".data-table [role=rowheader]").await?;
    desktop
        .find_text("Øvelse: alle familier her er opdigtede. Skriv ikke om rigtige mennesker.")
        .await?;
    let listed = desktop
        .invoke("family_list", &json!({ "request": {} }))
        .await?
        .unwrap();
    assert_eq!(listed["families"].as_array().map(Vec::len), Some(50));
    desktop.press_together(&Chord(&[Key::Control], 'l')).await?;
    desktop.find("[data-screen=lock]").await?;
    desktop.unlock_with(&passphrase).await?;
    desktop.close().await
}
