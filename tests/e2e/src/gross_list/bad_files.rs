//! What is wrong is told in Danish: of a file that is no list in one sentence, of rows with their number in the sheet.

use makker_driven::{Profile, until_let_go};

use super::desk::{Desk, bare, candidates_of, fixture, import, told};
use super::list::{HEADINGS, dos, families, macintosh, text};

/// Letters as they look when UTF-8 was read as something else, and saved so.
fn broken_letters() -> Vec<u8> {
    text(&families("A", 3, false), &HEADINGS, ';')
        .replace('å', "Ã¥")
        .replace('ø', "Ã¸")
        .replace('æ', "Ã¦")
        .into_bytes()
}

/// What is said of letters that are not sure to be right.
const BROKEN: &str = "Bogstaverne i filen er gået i stykker: æ, ø og å er blevet til noget andet. Gem den igen med tegnsættet UTF-8, eller få den som regneark.";

fn small_letters() -> String {
    "Familie;Navn;Rolle\r\nBrøndgård;Åse Brøndgård;mor\r\nBrøndgård;Sæbjørn Brøndgård;barn\r\n"
        .replace('Å', "å")
}

fn no_lists() -> Vec<(&'static str, Vec<u8>, &'static str)> {
    let noise = (0..4096_u32).map(|at| (at * 7919 % 251) as u8).collect();
    vec![
        ("tom.csv", Vec::new(), "Filen er tom."),
        (
            "kun overskrifter.csv",
            b"Familie;Navn\r\n".to_vec(),
            "Der er overskrifter i filen, men ingen rækker under dem.",
        ),
        ("støj.csv", noise, "Det er hverken et regneark eller en tekstfil."),
        (
            "billede.csv",
            b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR".to_vec(),
            "Det er et billede. Få listen som regneark (.xlsx) eller som tekstfil (.csv).",
        ),
        (
            "brev.csv",
            b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n".to_vec(),
            "Det er en PDF. Få listen som regneark (.xlsx) eller som tekstfil (.csv).",
        ),
        ("bogstaver.csv", broken_letters(), BROKEN),
        ("dos.csv", dos(&small_letters()), BROKEN),
        ("gammel mac.csv", macintosh(&small_letters()), BROKEN),
        (
            "to ark.xlsx",
            fixture("two_lists.xlsx"),
            "Flere ark ligner en liste: 2025, 2026. Gem det rigtige for sig.",
        ),
        (
            "halvt regneark.xlsx",
            b"PK\x03\x04\x14\0\x06\0\x08\0".to_vec(),
            "Filen er gået i stykker, eller den er ikke hentet helt.",
        ),
        (
            "brev.txt",
            "Kære kollega\nHer er listen, som vi talte om.\n".into(),
            "Makker finder ingen overskrifter. Den første række skal sige, hvad der står i kolonnerne, for eksempel Familie, Navn og Fødselsdato.",
        ),
    ]
}

/// What is told with something of the file itself; of other programs' files, what to do with them.
fn others() -> Vec<(&'static str, Vec<u8>, &'static str)> {
    let old = [&b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"[..], &[0; 504]].concat();
    let locked = [
        old.clone(),
        "EncryptedPackage"
            .encode_utf16()
            .flat_map(u16::to_le_bytes)
            .collect(),
    ]
    .concat();
    let row = |text: &str| format!("Familie;Navn\r\n{text}").into_bytes();
    vec![
        (
            "gammel.xls",
            old,
            "Det er et regneark i det gamle format (.xls). Gem det som .xlsx, og prøv igen.",
        ),
        (
            "låst.xlsx",
            locked,
            "Filen er låst med en adgangskode. Gem den uden, og prøv igen.",
        ),
        (
            "side.csv",
            b"<!DOCTYPE html><html><body><table></table></body></html>".to_vec(),
            "Filen er i virkeligheden en webside. Åbn den i et regneark, gem den som .xlsx, og prøv igen.",
        ),
        (
            "pakket.csv.gz",
            b"\x1f\x8b\x08\0\0\0\0\0\0\x03".to_vec(),
            "Det er en pakket fil. Pak den ud, og vælg selve listen.",
        ),
        (
            "uden familie.csv",
            "Fødselsdato;CPR-nummer;Rolle\r\n1.2.1990;;mor\r\n".into(),
            "Der mangler en kolonne med familie eller navn. Overskrifterne er: Fødselsdato, CPR-nummer, Rolle.",
        ),
        (
            "to ens.csv",
            "Familie;Navn;Navn\r\nBach;Bo;Bo\r\n".into(),
            "To kolonner læses begge som navn: Navn, Navn. Fjern den ene, eller giv den en anden overskrift.",
        ),
        (
            "anførselstegn.csv",
            row("Bach;Bo\r\nLund;\"Åse\r\nKjær;Per\r\n"),
            "I række 3 begynder et anførselstegn, som ikke slutter igen. Ret det, ellers forsvinder rækkerne efter det.",
        ),
        (
            "lang.csv",
            row(&format!("Bach;{}\r\n", "Bo ".repeat(100_000))),
            "I række 2 står der alt for meget i én række eller celle.",
        ),
    ]
}

#[tokio::test]
async fn a_file_that_is_no_list_is_answered_with_one_sentence() -> anyhow::Result<()> {
    let profile = Profile::founded()?;
    for (name, bytes, sentence) in no_lists().into_iter().chain(others()) {
        let file = profile.file(name);
        std::fs::write(&file, &bytes)?;
        let out = import(&profile, &file, &[])?;
        assert_eq!(out.status.code(), Some(1), "{name}");
        // Whoever writes a script is told the code behind it.
        let said = bare(&String::from_utf8(out.stderr)?);
        assert!(
            said.starts_with(&format!("{sentence} (gross-list-refused, ")),
            "{name}: {said}"
        );
    }
    let desk = Desk::open(&profile).await?;
    for (name, bytes, sentence) in no_lists().into_iter().chain(others()) {
        desk.choose(name, &bytes).await?;
        let said = desk.said().await?;
        let others: Vec<_> = said.iter().filter(|line| *line != name).collect();
        assert_eq!(others, [sentence], "{name}");
        desk.close_dialog().await?;
    }
    // Closing the system's dialog leaves everything as it was.
    desk.press("Hent liste").await?;
    desk.desktop.close_dialog().await?;
    desk.desktop.find_text("Her er ingen familier").await?;
    assert_eq!(desk.candidates().await?, serde_json::json!([]));
    desk.desktop.close().await
}

#[tokio::test]
async fn bad_rows_are_named_by_their_number_and_nothing_comes_in_before_one_says_so() -> anyhow::Result<()> {
    let profile = Profile::founded()?;
    let mut rows = families("A", 4, true);
    rows[0].born = "31.02.1988".into();
    rows[2].cpr = "1234".into();
    rows[3].born = "12.13.2015".into();
    rows[5].born = "engang".into();
    rows[6].cpr = "310288-1234".into();
    rows[6].born = String::new();
    let file = text(&rows, &HEADINGS, ';').into_bytes();
    let expected = [
        "Række 2: fødselsdato: den dag findes ikke",
        "Række 4: CPR-nummeret har ikke ti cifre",
        "Række 5: fødselsdato: den måned findes ikke",
        "Række 7: fødselsdato kan ikke læses",
        "Række 8: CPR-nummeret begynder ikke med en dato, der findes",
    ];

    let desk = Desk::open(&profile).await?;
    desk.choose("med fejl.csv", &file).await?;
    desk.said().await?;
    assert_eq!(desk.lines("[role=dialog] details li").await?, expected);
    assert!(
        makker_driven::absent(&desk.desktop.page, "[role=dialog] .btn.primary").await?,
        "nothing can be fetched yet"
    );
    assert_eq!(desk.candidates().await?, serde_json::json!([]));
    desk.desktop
        .find("[role=dialog] input[type=checkbox]")
        .await?
        .click()
        .await?;
    assert_eq!(
        desk.take().await?,
        "3 familier med 3 personer er kommet på listen"
    );
    let inside = desk.candidates().await?;
    desk.desktop.close().await?;
    until_let_go(&profile).await?;
    assert_eq!(candidates_of(&profile)?, inside);

    // The command line says the same rows, in the same words.
    let typed = Profile::founded()?;
    let path = typed.file("med fejl.csv");
    std::fs::write(&path, &file)?;
    let out = import(&typed, &path, &[])?;
    let said = String::from_utf8([out.stdout, out.stderr].concat())?.replace(['\u{2068}', '\u{2069}'], "");
    for line in expected {
        assert!(
            said.contains(&line.replacen("Række", "række", 1)),
            "{line} in {said}"
        );
    }
    assert!(!out.status.success());
    assert_eq!(candidates_of(&typed)?, serde_json::json!([]));
    import(&typed, &path, &["--skip-bad"])?;
    assert_eq!(told(&candidates_of(&typed)?), told(&inside));
    Ok(())
}
