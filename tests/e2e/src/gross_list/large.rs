//! 200,000 rows: one sees how far it has come, the window goes on answering, and stopping leaves nothing.

use std::time::{Duration, Instant};

use makker_driven::Profile;
use serde_json::json;

use super::desk::Desk;
use super::list::{HEADINGS, families, text, workbook};

const ROWS: usize = 200_000;
/// Longer than any frame, shorter than what a person calls stuck.
const FRAME_MAX_MS: f64 = 1_000.0;
/// A click is answered within this: WebDriver's own time is part of it.
const ANSWER_MAX: Duration = Duration::from_secs(5);

/// Counts from now on how long the page goes without painting. While the system's own dialog for choosing a file comes up the
/// window does not paint at all, which is not ours to hasten: one watches when it has gone.
const WATCH: &str = "window.longest = 0;
    window.last = performance.now();
    if (window.looks) return;
    window.looks = true;
    const look = (now) => {
      window.longest = Math.max(window.longest, now - window.last);
      window.last = now;
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);";

/// The shell of the program answers, whatever else it does.
async fn it_answers(desk: &Desk<'_>) -> anyhow::Result<()> {
    let asked = Instant::now();
    desk.desktop
        .invoke("profile_status", &json!({ "request": {} }))
        .await?
        .unwrap();
    assert!(asked.elapsed() < ANSWER_MAX, "{:?}", asked.elapsed());
    Ok(())
}

/// What came of it.
const DONE: &str = "[role=dialog] .answers";
/// How far it has come, where that is another place than before; or that it is done.
const MOVED: &str = "const bar = document.querySelector('[role=dialog] progress');
    if (bar === null) return document.querySelector('[role=dialog] .answers') !== null;
    return bar.position >= 0 && bar.position !== arguments[0] ? bar.position : false";

async fn watch(desk: &Desk<'_>) -> anyhow::Result<()> {
    desk.desktop.page.execute(WATCH, vec![]).await?;
    Ok(())
}

async fn choose(desk: &Desk<'_>, name: &str, file: &[u8]) -> anyhow::Result<()> {
    desk.choose(name, file).await?;
    watch(desk).await
}

/// Waits until there is a report: no step of it may take longer than one waits, and meanwhile the program answers and the window
/// paints. In how many steps it was seen to move.
async fn it_goes_on_until_done(desk: &Desk<'_>) -> anyhow::Result<u32> {
    desk.desktop.find("[role=dialog] progress").await?;
    let mut shown = json!(0);
    let mut steps = 0;
    while makker_driven::absent(&desk.desktop.page, DONE).await? {
        shown = desk.desktop.until("it to go on", MOVED, &[shown]).await?;
        steps += 1;
        it_answers(desk).await?;
    }
    never_stood_still(desk).await?;
    Ok(steps)
}

async fn stop_at(desk: &Desk<'_>, deed: &str) -> anyhow::Result<()> {
    desk.desktop
        .find_xpath(&format!("//*[@role='status'][starts-with(.,'{deed}')]"))
        .await?;
    desk.desktop.find("progress[value]:not([value='0'])").await?;
    let pressed = Instant::now();
    desk.press("Stop").await?;
    desk.desktop.find_text("Det er stoppet. Intet er gemt.").await?;
    assert!(pressed.elapsed() < ANSWER_MAX, "{deed}: {:?}", pressed.elapsed());
    never_stood_still(desk).await?;
    desk.close_dialog().await
}

#[tokio::test]
async fn a_list_of_200_000_rows_shows_how_far_it_is_and_stops_when_one_says_so() -> anyhow::Result<()> {
    let profile = Profile::founded()?;
    let desk = Desk::open(&profile).await?;
    let everybody = families("S", ROWS / 2, true);
    let sheet = ("stor liste.xlsx", workbook(&everybody, &HEADINGS)?);
    let plain = ("stor liste.csv", text(&everybody, &HEADINGS, ';').into_bytes());
    for (name, file) in [&sheet, &plain] {
        choose(&desk, name, file).await?;
        stop_at(&desk, "Læser filen").await?;
        assert_eq!(desk.candidates().await?, json!([]));

        let begun = Instant::now();
        choose(&desk, name, file).await?;
        it_goes_on_until_done(&desk).await?;
        let said = desk.said().await?;
        eprintln!("looked at 200,000 rows of {name} in {:?}", begun.elapsed());
        assert!(
            said.contains(&"100.000 nye familier med 200.000 nye personer".to_owned()),
            "{said:?}"
        );
        if name == &sheet.0 {
            desk.close_dialog().await?;
        }
    }
    watch(&desk).await?;
    desk.press("Sæt ").await?;
    stop_at(&desk, "Gemmer").await?;
    assert_eq!(desk.candidates().await?, json!([]));

    desk.desktop.close().await
}

async fn never_stood_still(desk: &Desk<'_>) -> anyhow::Result<()> {
    let longest = desk.desktop.page.execute("return window.longest", vec![]).await?;
    eprintln!("longest without painting: {longest} ms");
    assert!(longest.as_f64().unwrap() < FRAME_MAX_MS, "{longest} ms");
    Ok(())
}

#[tokio::test]
async fn a_list_of_200_000_rows_comes_in_whole_while_the_window_goes_on_answering() -> anyhow::Result<()> {
    let profile = Profile::founded()?;
    let desk = Desk::open(&profile).await?;
    let file = workbook(&families("H", ROWS / 2, true), &HEADINGS)?;
    choose(&desk, "hele byen.xlsx", &file).await?;
    it_goes_on_until_done(&desk).await?;
    let begun = Instant::now();
    watch(&desk).await?;
    desk.press("Sæt ").await?;
    let steps = it_goes_on_until_done(&desk).await?;
    eprintln!("taken in within {:?}, in {steps} steps", begun.elapsed());
    assert!(steps > 5, "{steps} steps are no progress");
    let heading = desk.lines("[role=dialog] h3").await?;
    assert_eq!(
        heading,
        ["100.000 familier med 200.000 personer er kommet på listen"]
    );
    desk.close_dialog().await?;
    let begun = Instant::now();
    desk.desktop
        .find("[role=grid][aria-rowcount='100001'] [role=rowheader]")
        .await?;
    eprintln!("listed after {:?}", begun.elapsed());
    never_stood_still(&desk).await?;

    // Now there is something to hold it against.
    choose(&desk, "hele byen.xlsx", &file).await?;
    stop_at(&desk, "Sammenligner").await?;
    desk.desktop.close().await
}
