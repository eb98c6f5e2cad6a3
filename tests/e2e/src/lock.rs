//! The door that does not open: another program has the profile, or a part of it is broken. What to do is said in a sentence, and
//! the way on is open once it has been done.

use std::path::PathBuf;

use makker_driven::{Desktop, PASSPHRASE, Profile, until_let_go};

const IN_USE: &str = "Makker er allerede åben et andet sted på computeren. Luk den dér, og prøv igen.";
const DAMAGED: &str = "Noget af det, Makker har gemt på computeren, er gået i stykker, og derfor åbner den ikke. Rør ikke ved noget, og ring til din administrator.";

async fn try_to_unlock(desktop: &Desktop) -> anyhow::Result<()> {
    desktop.type_into("Adgangssætning", PASSPHRASE).await?;
    Ok(desktop.find("button[type=submit]").await?.click().await?)
}

fn database(profile: &Profile) -> PathBuf {
    let environment = profile.environment();
    let folder = environment
        .into_iter()
        .find(|(name, _)| *name == "MAKKER_PROFILE");
    folder
        .map(|(_, folder)| folder)
        .unwrap_or_default()
        .join("cases.db")
}

#[tokio::test]
async fn a_profile_that_another_makker_has_open_opens_once_that_is_closed() -> anyhow::Result<()> {
    let profile = Profile::founded()?;
    let first = Desktop::open(&profile).await?;
    first.unlock().await?;
    let second = Desktop::open(&profile).await?;
    try_to_unlock(&second).await?;
    second.find_text(IN_USE).await?;
    first.close().await?;
    until_let_go(&profile).await?;
    // What was typed still stands there.
    second.find("button[type=submit]").await?.click().await?;
    second.find("[data-screen=families]").await?;
    second.close().await
}

#[tokio::test]
async fn a_profile_of_which_a_part_is_broken_says_so_and_nothing_of_it_is_touched() -> anyhow::Result<()> {
    let profile = Profile::founded()?;
    let database = database(&profile);
    let mut bytes = std::fs::read(&database)?;
    for byte in bytes.iter_mut().take(4_096) {
        *byte ^= 0x5a;
    }
    std::fs::write(&database, &bytes)?;
    let desktop = Desktop::open(&profile).await?;
    try_to_unlock(&desktop).await?;
    desktop.find_text(DAMAGED).await?;
    desktop.close().await?;
    assert!(std::fs::read(&database)? == bytes, "the file is another");
    Ok(())
}
