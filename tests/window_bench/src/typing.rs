//! From a key to the painted sign, in every place where one types much: the field that finds a family, the search over
//! everything, a field of the plan, and an entry of the log.

use anyhow::Result;
use makker_driven::{Chord, Key};
use serde_json::json;

use crate::figures::Figures;
use crate::open::{self, LOG};
use crate::session::{LIST, LONG_NAME, Session};

/// A sentence of a hundred signs.
const WORDS: &str =
    "aftalt med far og skolen at vi ringer tirsdag og ser om morgenen er blevet lettere for de to mindste";

/// Begins and ends at the list of families.
pub(crate) async fn measure(session: &Session, figures: &mut Figures) -> Result<()> {
    let desktop = &session.desktop;
    desktop.find(".find-family input").await?.click().await?;
    // Letter by letter to one family, and back to all of them.
    for _ in 0..4 {
        typed(session, figures, "find a family", LONG_NAME).await?;
        clear(session).await?;
    }

    desktop.press_together(&Chord(&[Key::Control], 'k')).await?;
    desktop.find("[role=dialog] input").await?;
    typed(session, figures, "search", "skole morgen aftale besøg netværk").await?;
    for _ in 0..2 {
        desktop.press(Key::Escape).await?;
    }

    open::long(session).await?;
    session.click_until(open::PLAN.0, open::PLAN.1).await?;
    desktop
        .find(".goal [data-field=own_words] [data-cell]")
        .await?
        .click()
        .await?;
    desktop
        .find(".goal [data-field=own_words] [data-control]")
        .await?;
    typed(session, figures, "plan", WORDS).await?;
    desktop
        .press_together(&Chord(&[Key::Control], char::from(Key::Enter)))
        .await?;

    for _ in 0..5 {
        let log = session.click_until(LOG.0, LOG.1).await?;
        figures.add_one("log of 3,000", &log, "ready")?;
        session.click_until(open::PLAN.0, open::PLAN.1).await?;
    }
    session.click_until(LOG.0, LOG.1).await?;
    desktop.find("textarea.entry-text").await?.click().await?;
    typed(session, figures, "log", WORDS).await?;
    clear(session).await?;
    session.click_until(open::BACK, LIST).await?;
    Ok(())
}

async fn clear(session: &Session) -> Result<()> {
    session
        .desktop
        .press_together(&Chord(&[Key::Control], 'a'))
        .await?;
    session.desktop.press(Key::Delete).await
}

/// Types into whatever has the focus, and takes down what each key cost.
pub(crate) async fn typed(session: &Session, figures: &mut Figures, what: &str, text: &str) -> Result<()> {
    session
        .tell("window.keysOfNow = window.measure.keys();", Vec::new())
        .await?;
    session.type_slowly(text).await?;
    let found = session
        .ask(
            "const [done] = arguments; window.measure.painted(() => done(window.keysOfNow()));",
            Vec::new(),
        )
        .await?;
    let seen = found
        .get("toPaint")
        .and_then(|keys| keys.as_array())
        .map_or(0, Vec::len);
    anyhow::ensure!(
        seen * 10 >= text.chars().count() * 9,
        "{what}: of {} keys only {seen} wrote something: {}",
        text.chars().count(),
        json!(text)
    );
    for part in ["toPaint", "work", "script", "frame"] {
        figures.add_all(&format!("key, {what}, {part}"), &found, part)?;
    }
    Ok(())
}
