//! The same file twice, and people who are known already.

use makker_driven::{Profile, until_let_go};
use serde_json::json;

use super::desk::{Desk, candidates_of};
use super::list::{HEADINGS, families, text};

#[tokio::test]
async fn the_same_file_again_changes_nothing_and_whoever_is_known_is_pointed_out() -> anyhow::Result<()> {
    let profile = Profile::founded()?;
    let desk = Desk::open(&profile).await?;
    let list = text(&families("A", 3, true), &HEADINGS, ';');
    desk.choose("liste.csv", list.as_bytes()).await?;
    desk.said().await?;
    desk.take().await?;
    let before = desk.candidates().await?;

    desk.choose("liste.csv", list.as_bytes()).await?;
    let said = desk.said().await?;
    assert!(said.contains(&"Der er intet nyt i filen".to_owned()), "{said:?}");
    assert!(
        said.contains(&"6 rækker er læst. 6 personer stod på listen i forvejen.".to_owned()),
        "{said:?}"
    );
    assert!(makker_driven::absent(&desk.desktop.page, "[role=dialog] .btn.primary").await?);
    desk.close_dialog().await?;
    assert_eq!(desk.candidates().await?, before);

    // One of them says yes: the family has its own record, and its people are known from there.
    desk.desktop
        .find_xpath("//*[@role='row'][.//*[starts-with(.,'Ågård A0')]]")
        .await?
        .click()
        .await?;
    desk.desktop.press(makker_driven::Key::Enter).await?;
    desk.press("De siger ja").await?;
    desk.press("Opret familien").await?;
    desk.desktop.find_text("Ågård A0").await?;
    desk.desktop.find("[data-screen=overview]").await?;
    desk.desktop.close().await?;
    until_let_go(&profile).await?;
    let family = profile.call("family_list", &json!({}))?["families"][0].clone();
    assert_eq!(family["name"], "Ågård A0");
    let status = candidates_of(&profile)?[0]["status"].clone();
    assert_eq!(status, "consented");

    // The same mother, by name and birth date written another way, in a family of another name.
    let mut others = families("B", 2, true);
    others[0].name = "Åse Ågård A0".into();
    others[0].born = "12. marts 1988".into();
    let desk = Desk::open(&profile).await?;
    desk.choose("ny liste.csv", text(&others, &HEADINGS, ';').as_bytes())
        .await?;
    let said = desk.said().await?;
    assert!(
        said.contains(&"2 nye familier med 4 nye personer".to_owned()),
        "{said:?}"
    );
    assert!(
        said.contains(
            &"Række 2: kendt fra en af dine egne familier; står også i en anden familie på listen".to_owned()
        ),
        "{said:?}"
    );
    desk.take().await?;
    let row = desk
        .rows()
        .await?
        .into_iter()
        .find(|row| row[0].starts_with("Ågård B0"))
        .unwrap();
    assert!(row[0].contains("kendt"), "{row:?}");
    assert_eq!(row[1], "2, heraf 1 barn", "nobody is merged");
    desk.desktop.close().await
}
