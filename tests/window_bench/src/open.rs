//! From a click on a family's name to its painted overview, and on to its plan and its log.

use std::time::Duration;

use anyhow::Result;
use serde_json::json;

use crate::figures::Figures;
use crate::session::{LIST, LONG_NAME, Session};

/// So many families, so many times each.
const FAMILIES: usize = 10;
const ROUNDS: usize = 2;
/// One looks at a list before one chooses from it.
const LOOKING: Duration = Duration::from_secs(1);
pub(crate) const BACK: &str = "a[href='/'].icon";

const ONE_LEFT: &str = "return document.querySelectorAll(arguments[0]).length === 1";

/// The rows one can click on without scrolling first.
const IN_SIGHT: &str = "
    return [...document.querySelectorAll(arguments[0])]
        .filter((name) => name.getBoundingClientRect().bottom < window.innerHeight - 20)
        .map((name) => name.closest('[role=row]').dataset.key);";

/// A tab, and what stands there when it is drawn.
pub(crate) const PLAN: (&str, &str) = (
    "nav.tabs a[href$='/plan']",
    "main[data-screen=plan][aria-busy=false] .goal",
);
pub(crate) const LOG: (&str, &str) = (
    "nav.tabs a[href$='/stafetlog']",
    "main[data-screen=log] .log-row.is-entry",
);
const OVERVIEW: &str = "main[data-screen=overview][aria-busy=false] .overview-document svg";

/// The first that is opened in a program's life: nothing of a family's screens was drawn before.
pub(crate) async fn first(session: &Session, figures: &mut Figures) -> Result<()> {
    session.look(LOOKING).await?;
    let seen = session.click_until(LIST, OVERVIEW).await?;
    figures.add_one("open, first", &seen, "ready")?;
    Ok(())
}

pub(crate) async fn measure(session: &Session, figures: &mut Figures) -> Result<()> {
    first(session, figures).await?;
    session.click_until(BACK, LIST).await?;
    let shown = session.tell(IN_SIGHT, vec![json!(LIST)]).await?;
    let shown: Vec<&str> = shown
        .as_array()
        .map(|keys| keys.iter().filter_map(|key| key.as_str()).collect())
        .unwrap_or_default();
    anyhow::ensure!(shown.len() >= 5, "only {} families are in sight", shown.len());
    for _ in 0..ROUNDS {
        for family in shown.iter().take(FAMILIES) {
            let name = format!("[role=row][data-key='{family}'] .family-name");
            let seen = session.click_until(&name, OVERVIEW).await?;
            figures.add_one("open", &seen, "ready")?;
            figures.add_one("open, settled", &seen, "settled")?;
            for (what, (tab, ready)) in [("plan", PLAN), ("log", LOG)] {
                let seen = session.click_until(tab, ready).await?;
                figures.add_one(what, &seen, "ready")?;
            }
            let seen = session.click_until(BACK, LIST).await?;
            figures.add_one("back", &seen, "ready")?;
        }
    }
    Ok(())
}

/// Finds the family with the long log by typing, and opens it.
pub(crate) async fn long(session: &Session) -> Result<()> {
    session.desktop.find(".find-family input").await?.click().await?;
    session.type_slowly(LONG_NAME).await?;
    // The list follows when one pauses.
    session
        .desktop
        .until("one family", ONE_LEFT, &[json!(LIST)])
        .await?;
    session.click_until(LIST, OVERVIEW).await?;
    Ok(())
}
