//! The set-up, written in the window and read on the command line.

use makker_driven::{Chord, Desktop, Key, Profile, until_let_go};
use serde_json::{Value, json};

fn names(profile: &Profile, kind: &str) -> anyhow::Result<Vec<String>> {
    let listed = profile.call("entity_list", &json!({ "family": null, "kind": kind }))?;
    let name_of = |row: &Value| {
        let fields = row["fields"].as_array().unwrap();
        let name = fields.iter().find(|field| field["field"] == "name").unwrap();
        name["value"]["value"].as_str().unwrap_or_default().to_owned()
    };
    Ok(listed["entities"]
        .as_array()
        .unwrap()
        .iter()
        .map(name_of)
        .collect())
}

#[tokio::test]
async fn the_set_up_is_written_in_its_cells_and_one_step_goes_back() -> anyhow::Result<()> {
    let profile = Profile::founded()?;
    let before = names(&profile, "goal_area")?;
    let mut desktop = Desktop::open(&profile).await?;
    desktop.unlock().await?;
    desktop.find("nav a[href='/opsaetning']").await?.click().await?;
    desktop.find("[data-screen=set-up] table").await?;
    desktop.find_text("Målområder").await?.click().await?;
    desktop.find_text("Fritid").await?;

    // A new row, and its name, by keyboard alone.
    desktop.press_together(&Chord(&[], 'n')).await?;
    desktop
        .until(
            "the new row's name has the focus",
            "return document.activeElement?.matches('[data-cell]') && document.activeElement.innerText.includes('uden navn')",
            &[],
        )
        .await?;
    desktop.type_text("Øvelser på Ærø").await?;
    desktop.press(Key::Enter).await?;
    desktop.find_xpath("//th[contains(., 'Øvelser på Ærø')]").await?;
    // Another is put away, and comes back.
    desktop.find("button[aria-label*=Fritid]").await?.click().await?;
    desktop.find_text("Læg væk").await?.click().await?;
    desktop
        .find_xpath("//*[@role='status'][contains(., 'er lagt væk')]")
        .await?;
    desktop.press_together(&Chord(&[Key::Control], 'z')).await?;
    desktop.find("button[aria-label*=Fritid]").await?;
    desktop.kill()?;
    until_let_go(&profile).await?;

    let after = names(&profile, "goal_area")?;
    assert_eq!(after.len(), before.len() + 1);
    assert!(after.contains(&"Øvelser på Ærø".to_owned()), "{after:?}");
    assert!(after.contains(&"Fritid".to_owned()), "{after:?}");
    assert_eq!(profile.call("profile_verify", &json!({}))?["clean"], true);
    Ok(())
}
