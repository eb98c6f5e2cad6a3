//! An address that is protected after it came onto the list: by a later list, and by hand.

use makker_driven::{Key, Profile, until_let_go};
use serde_json::{Value, json};

use super::desk::{Desk, candidates_of, import};

const HEADINGS: &str = "Familie;Navn;Fødselsdato;Rolle;Adresse;Adressebeskyttelse\n";
const FAMILIES: &str = "Ågård;Åse Ågård;12.03.1988;mor;Skjulestedet 9, 2700 Brønshøj;\n\
    Ågård;Bø Ågård;03.04.2015;barn;Skjulestedet 9, 2700 Brønshøj;\n\
    Ærø;Ævar Ærø;01.02.1985;far;Gemmevej 4, 2700 Brønshøj;\n\
    Ærø;Sølvi Ærø;05.06.2014;barn;Gemmevej 4, 2700 Brønshøj;\n";

/// Everything that the command line tells of the team's list and its persons.
fn all(profile: &Profile) -> anyhow::Result<String> {
    let teams = profile.call("entity_list", &json!({ "family": null, "kind": "cross_team" }))?;
    let team = &teams["entities"][0]["id"];
    let mut told = String::new();
    for candidate in candidates_of(profile)?.as_array().into_iter().flatten() {
        let shown = profile.call(
            "candidate_show",
            &json!({ "team": team, "candidate": candidate["id"] }),
        )?;
        let marked = &candidate["is_protected"];
        let persons = shown["persons"].as_array().into_iter().flatten();
        let persons: Vec<String> = persons
            .map(|person| {
                let text = |name: &str| person[name].as_str().unwrap_or_default().to_owned();
                format!(
                    "{} {} {}",
                    text("name"),
                    person["has_protected_address"],
                    text("address")
                )
            })
            .collect();
        told += &format!("{} {marked}: {}\n", candidate["name"], persons.join(" / "));
    }
    Ok(told)
}

impl Desk<'_> {
    async fn show(&self, family: &str) -> anyhow::Result<()> {
        let row = format!("//*[@role='row'][.//*[starts-with(.,'{family}')]]");
        self.desktop.find_xpath(&row).await?.click().await?;
        self.desktop.press(Key::Enter).await?;
        self.desktop.find(".listed-persons li").await?;
        Ok(())
    }
}

#[tokio::test]
async fn what_is_protected_later_is_gone_for_good_by_a_list_and_by_hand() -> anyhow::Result<()> {
    let profile = Profile::founded()?;
    let desk = Desk::open(&profile).await?;
    desk.choose("først.csv", format!("{HEADINGS}{FAMILIES}").as_bytes())
        .await?;
    desk.said().await?;
    desk.take().await?;

    // By a list: looked at, and taken in; then the plug is pulled.
    let later = FAMILIES.replacen("mor;Skjulestedet 9, 2700 Brønshøj;", "mor;;ja", 1);
    desk.choose("senere.csv", format!("{HEADINGS}{later}").as_bytes())
        .await?;
    let said = desk.said().await?;
    for line in [
        "Der er nyt om familier, der står på listen",
        "Nogen har nu beskyttet adresse. 2 adresser, der står på listen, bliver fjernet for altid.",
        "Række 2: adressen er nu beskyttet",
    ] {
        assert!(said.contains(&line.to_owned()), "{line} in {said:?}");
    }
    desk.press("Før listen ajour").await?;
    desk.desktop.find_text("Listen er ført ajour").await?;
    let mut desktop = desk.desktop;
    desktop.kill()?;
    until_let_go(&profile).await?;
    assert_eq!(
        all(&profile)?,
        "\"Ågård\" true: Åse Ågård true  / Bø Ågård false \n\
         \"Ærø\" false: Ævar Ærø false Gemmevej 4, 2700 Brønshøj / Sølvi Ærø false Gemmevej 4, 2700 Brønshøj\n"
    );

    // By hand, with the keys; then the plug is pulled again.
    let desk = Desk::open(&profile).await?;
    desk.show("Ærø").await?;
    let of_sølvi = "document.querySelectorAll('.listed-persons .btn')[1].focus()";
    desk.desktop.page.execute(of_sølvi, vec![]).await?;
    desk.desktop.press(Key::Enter).await?;
    desk.desktop.find(".listed-persons .protect").await?;
    desk.desktop.press(Key::Enter).await?;
    desk.desktop.find(".listed-persons .plate").await?;
    let lines = desk.lines(".listed-persons li").await?;
    assert!(
        lines.iter().all(|line| line.contains("Beskyttet adresse")),
        "{lines:?}"
    );
    assert!(!lines.join(" ").contains("Gemmevej"), "{lines:?}");
    let focused = "return document.activeElement.textContent";
    let focused = desk.desktop.page.execute(focused, vec![]).await?;
    assert_eq!(focused, Value::from("Sølvi Ærø"));
    let mut desktop = desk.desktop;
    desktop.kill()?;
    until_let_go(&profile).await?;
    let after = all(&profile)?;
    assert!(
        after.contains("Sølvi Ærø true") && !after.contains("Gemmevej"),
        "{after}"
    );

    // The first list again brings no address back, and the command line says that protection stands.
    let path = profile.file("først.csv");
    let out = import(&profile, &path, &[])?;
    let said = String::from_utf8(out.stdout)?;
    assert!(said.contains("Der er intet nyt i filen."), "{said}");
    assert_eq!(all(&profile)?, after);
    Ok(())
}
