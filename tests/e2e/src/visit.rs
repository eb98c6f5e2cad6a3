//! A visit, as far as the program carries one: unlock, write, lock, and what is left afterwards.

use serde_json::json;

use makker_driven::{Desktop, Profile, absent, until_let_go};

#[tokio::test]
async fn a_family_typed_in_the_window_is_there_for_the_command_line_and_after_a_new_start()
-> anyhow::Result<()> {
    let profile = Profile::founded()?;
    let name = "Østergård-Nuñez وردة";
    // WebKit's driver cannot type signs outside the basic plane; the command line can.
    let other_name = "Fra kommandolinjen 👪";

    let desktop = Desktop::open(&profile).await?;
    desktop.unlock().await?;
    desktop.find_text("Ny familie").await?.click().await?;
    desktop.type_into("Familiens navn", name).await?;
    desktop.find_text("Gem").await?.click().await?;
    desktop.find_text(name).await?;
    assert_eq!(
        desktop.page.title().await?,
        "Makker",
        "a window's title never names anybody"
    );
    desktop.close().await?;
    until_let_go(&profile).await?;

    let listed = profile.call("family_list", &json!({}))?;
    assert_eq!(listed["families"][0]["name"], name);
    profile.call("family_create", &json!({ "name": other_name }))?;

    let desktop = Desktop::open(&profile).await?;
    desktop.unlock().await?;
    desktop.find_text(name).await?;
    desktop.find_text(other_name).await?;
    desktop.close().await
}

#[tokio::test]
async fn a_wrong_passphrase_is_answered_at_the_field_and_shows_nothing() -> anyhow::Result<()> {
    let profile = Profile::founded()?;
    profile.call("family_create", &json!({ "name": "Haddad Lund" }))?;
    let desktop = Desktop::open(&profile).await?;
    desktop.type_into("Adgangssætning", "to små fisk").await?;
    desktop.find("button[type=submit]").await?.click().await?;
    desktop
        .find_text("Det var ikke den rigtige adgangssætning. Prøv igen.")
        .await?;
    assert!(absent(&desktop.page, "[data-screen=families]").await?);
    assert!(!desktop.page.source().await?.contains("Haddad"));
    let refused = desktop.invoke("family_list", &json!({ "request": {} })).await?;
    assert_eq!(refused.unwrap_err()["code"], "profile-locked");
    desktop.close().await
}

#[tokio::test]
async fn locking_shuts_the_families_away_and_lets_the_profile_go() -> anyhow::Result<()> {
    let profile = Profile::founded()?;
    let desktop = Desktop::open(&profile).await?;
    desktop.unlock().await?;
    let held = profile.makker(&["--json", "call", "family_list"])?;
    assert_eq!(held.status.code(), Some(1));
    assert!(String::from_utf8_lossy(&held.stderr).contains("profile-in-use"));

    desktop.find("button[aria-label=Lås]").await?.click().await?;
    desktop.find("[data-screen=lock]").await?;
    let refused = desktop.invoke("family_list", &json!({ "request": {} })).await?;
    assert_eq!(refused.unwrap_err()["code"], "profile-locked");
    // Locked means closed: the command line may have it now.
    assert!(profile.makker(&["call", "family_list"])?.status.success());
    desktop.close().await
}
