//! Setting Makker up: from the first screen to the three sheets.

use makker_driven::{Desktop, PASSPHRASE, Profile, built};

use super::album::Album;

pub async fn walk(album: &mut Album) -> anyhow::Result<()> {
    let profile = Profile::none()?;
    let desktop = Desktop::open_as(&profile, album.theme.how(), &built("makker-desktop")?).await?;
    desktop.find("[data-screen=founding]").await?;
    // The printer's own dialog waits for nobody here.
    desktop
        .page
        .execute("window.print = () => undefined", vec![])
        .await?;
    album.take(&desktop, "founding").await?;

    desktop
        .find_text("Jeg vil bare prøve Makker")
        .await?
        .click()
        .await?;
    desktop.find(".text-field input").await?;
    album.take(&desktop, "founding-demo").await?;
    desktop.find_text("Tilbage").await?.click().await?;

    desktop.find_text("Sæt Makker op").await?.click().await?;
    desktop.type_into("Kommune", "Aaby").await?;
    desktop.type_into("Dit navn", "Amina Holm").await?;
    desktop.choose("Din forvaltning", "SOF").await?;
    album.take(&desktop, "founding-who").await?;

    desktop.find("button[type=submit]").await?.click().await?;
    desktop.type_into("Adgangssætning", PASSPHRASE).await?;
    desktop.type_into("Skriv den igen", PASSPHRASE).await?;
    album.take(&desktop, "founding-passphrase").await?;

    desktop.find("button[type=submit]").await?.click().await?;
    let print = desktop.find_text("Print de tre ark").await?;
    album.take(&desktop, "founding-sheets").await?;

    print.click().await?;
    desktop.find_text("De er printet").await?.click().await?;
    desktop
        .find(".text-field input")
        .await?
        .send_keys("k7q4x")
        .await?;
    album.take(&desktop, "founding-check").await?;
    desktop.close().await
}
