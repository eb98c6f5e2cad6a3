//! Every form that a list comes in says the same: in the window, to the program, and on the command line.

use makker_driven::{Key, Profile, until_let_go};
use serde_json::{Value, json};
use std::collections::BTreeSet;

use super::desk::{Desk, candidates_of, fixture, import, told};
use super::list::{HEADINGS, families, text, utf_16, utf_16_big_end_first, windows_1252, with_mark};

const MIXED: [&str; 9] = [
    "Skole",
    "Adressebeskyttelse",
    "Rolle",
    "Født",
    "Borger",
    "Husstand",
    "Adresse",
    "Kontaktlærer",
    "Journalnummer",
];

/// A file of each form, with other families in each. Names with æøå in the files' own names too.
fn files() -> Vec<(&'static str, Vec<u8>)> {
    let list =
        |mark, any_sign, headings: &[&str], between| text(&families(mark, 3, any_sign), headings, between);
    vec![
        ("liste på dansk.csv", list("A", true, &HEADINGS, ';').into_bytes()),
        ("med mærke.csv", with_mark(&list("B", true, &HEADINGS, ';'))),
        ("komma.csv", list("C", true, &HEADINGS, ',').into_bytes()),
        ("windows.csv", windows_1252(&list("D", false, &HEADINGS, ';'))),
        (
            "windows komma.txt",
            windows_1252(&list("E", false, &HEADINGS, ',')),
        ),
        ("unicode.txt", utf_16(&list("F", true, &HEADINGS, '\t'))),
        ("blandet.csv", with_mark(&list("G", true, &MIXED, ';'))),
        ("mærke og komma.csv", with_mark(&list("H", true, &HEADINGS, ','))),
        (
            "unicode omvendt.txt",
            utf_16_big_end_first(&list("I", true, &HEADINGS, ';')),
        ),
    ]
}

#[tokio::test]
async fn every_form_is_the_same_list_in_the_window_and_on_the_command_line() -> anyhow::Result<()> {
    let windowed = Profile::founded()?;
    let typed = Profile::founded()?;
    let desk = Desk::open(&windowed).await?;
    for (name, bytes) in files() {
        desk.choose(name, &bytes).await?;
        let said = desk.said().await?;
        assert!(said.contains(&name.to_owned()), "the file is named: {said:?}");
        assert!(
            said.contains(&"3 nye familier med 6 nye personer".to_owned()),
            "{name}: {said:?}"
        );
        assert!(said.contains(&"6 rækker er læst.".to_owned()), "{name}: {said:?}");
        let left_out = "2 adresser er ikke taget med, fordi nogen i familien har beskyttet adresse.";
        assert!(said.contains(&left_out.to_owned()), "{name}: {said:?}");
        let unknown = said.iter().find(|line| line.starts_with("Ikke taget med"));
        let expected = "Ikke taget med, fordi Makker ikke kender kolonnerne: Skole, Kontaktlærer";
        assert_eq!(
            unknown.map(String::as_str),
            (name == "blandet.csv").then_some(expected),
            "{name}"
        );
        assert_eq!(
            desk.take().await?,
            "3 familier med 6 personer er kommet på listen",
            "{name}"
        );
        import(&typed, &desk.write(name, &bytes)?, &[])?;
    }

    // The workbook of another program, with title lines, another sheet, and numbers that lost a zero.
    desk.choose("bruttoliste.xlsx", &fixture("typical.xlsx")).await?;
    let said = desk.said().await?;
    assert!(
        said.contains(&"2 nye familier med 4 nye personer".to_owned()),
        "{said:?}"
    );
    desk.take().await?;
    import(
        &typed,
        &desk.write("bruttoliste.xlsx", &fixture("typical.xlsx"))?,
        &[],
    )?;

    let program = desk.candidates().await?;
    let seen = desk.rows().await?;
    let names: BTreeSet<_> = told(&program).into_iter().collect();
    assert_eq!(
        names.len(),
        29,
        "nine forms of three families, and the workbook's two"
    );
    let first = &seen[0];
    assert_eq!(
        (
            first[0].as_str(),
            first[1].as_str(),
            first[2].as_str(),
            first[4].as_str()
        ),
        ("Ågård A0", "2, heraf 1 barn", "SOF-A-0", "På listen")
    );
    let protected = seen.iter().find(|row| row[0].starts_with("Kjær A2")).unwrap();
    assert!(protected[0].contains("Beskyttet adresse"), "{protected:?}");
    for row in &seen {
        let of_row = |one: &&Value| row[0].starts_with(one["name"].as_str().unwrap());
        let one = program.as_array().unwrap().iter().find(of_row).unwrap();
        assert!(
            row[1].starts_with(&one["persons"].to_string())
                && row[0].contains("Beskyttet") == one["is_protected"],
            "{row:?} {one}"
        );
    }
    desk.desktop.close().await?;
    until_let_go(&windowed).await?;
    assert_eq!(
        candidates_of(&windowed)?,
        program,
        "and after the window is closed"
    );
    assert_eq!(told(&candidates_of(&typed)?), told(&program));
    let persons = persons_of(&windowed, &program)?;
    for mark in ["A", "B", "C", "D", "E", "F", "G", "H", "I"] {
        for row in families(mark, 3, !PLAIN.contains(&mark)) {
            let born = if row.role == "Mor" {
                "1988-03-12"
            } else {
                "2015-04-03"
            };
            let role = if row.role == "Mor" { "mother" } else { "child" };
            let expected = format!("{} {born} {role}", row.name);
            assert!(persons.contains(&expected), "{expected} is not in {persons:#?}");
        }
    }
    assert_eq!(
        persons.len(),
        9 * 6 + 4,
        "nobody else, but for the four of the workbook"
    );
    Ok(())
}

/// The forms that have no sign for some of the names.
const PLAIN: [&str; 2] = ["D", "E"];

/// Everybody on the list: name, day of birth, and what they are in their family.
fn persons_of(profile: &Profile, candidates: &Value) -> anyhow::Result<BTreeSet<String>> {
    let teams = profile.call("entity_list", &json!({ "family": null, "kind": "cross_team" }))?;
    let team = &teams["entities"][0]["id"];
    let mut persons = BTreeSet::new();
    for candidate in candidates.as_array().into_iter().flatten() {
        let asked = json!({ "team": team, "candidate": candidate["id"] });
        let shown = profile.call("candidate_show", &asked)?;
        let said = |person: &Value, part: &str| person[part].as_str().unwrap_or_default().to_owned();
        persons.extend(shown["persons"].as_array().into_iter().flatten().map(|one| {
            let parts = [said(one, "name"), said(one, "birth_date"), said(one, "role")];
            parts.join(" ")
        }));
    }
    Ok(persons)
}

/// Of whoever was born on the twelfth of March 1988. Counted from 1900, the same number is a day in 1984.
const AGE: &str = "const now = new Date();
    const before = now.getMonth() < 2 || (now.getMonth() === 2 && now.getDate() < 12);
    return now.getFullYear() - 1988 - (before ? 1 : 0)";

/// Days counted from 1904, as a Macintosh does; a hidden sheet beside the list, and a cell that the spreadsheet itself calls
/// broken.
#[tokio::test]
async fn workbooks_of_other_kinds_are_read_in_the_window() -> anyhow::Result<()> {
    let profile = Profile::founded()?;
    let desk = Desk::open(&profile).await?;
    desk.choose("macintosh.xlsx", &fixture("macintosh.xlsx")).await?;
    let said = desk.said().await?;
    let new = "1 ny familie med 1 ny person".to_owned();
    assert!(said.contains(&new), "{said:?}");
    desk.take().await?;
    desk.desktop.find_text("Bach").await?.click().await?;
    let age = desk.desktop.page.execute(AGE, vec![]).await?;
    desk.desktop
        .until_all_shown(".candidate", &["Åse Bach", &format!("{age} år")])
        .await?;
    desk.desktop.press(Key::Escape).await?;
    desk.desktop.wait_until_gone("[role=dialog]").await?;

    desk.choose("skjult ark.xlsx", &fixture("hidden_and_broken.xlsx"))
        .await?;
    desk.said().await?;
    let bad = desk.lines("[role=dialog] details li").await?;
    assert!(
        bad.iter().any(|line| line.starts_with("Række 2: CPR-nummer")),
        "{bad:?}"
    );
    assert!(!bad.iter().any(|line| line.contains("Gammel")), "{bad:?}");
    desk.close_dialog().await?;
    desk.desktop.close().await
}
