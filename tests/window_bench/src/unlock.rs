//! From the press on *Lås op* to the painted list of families.

use anyhow::Result;
use fantoccini::Locator;
use makker_driven::Key;
use serde_json::Value;

use crate::args::Args;
use crate::figures::Figures;
use crate::open;
use crate::session::{LIST, LOCKED, PASSPHRASE, Session};

/// Starts of the whole program.
const COLD: usize = 4;
/// Lockings and unlockings of one window.
const WARM: usize = 12;

/// Each in a program that was just started: nothing is in any cache but the system's own.
pub(crate) async fn cold(args: &Args, figures: &mut Figures) -> Result<()> {
    for _ in 0..COLD {
        let session = Session::open(args).await?;
        let seen = once(&session).await?;
        figures.add_one("unlock, first", &seen, "ready")?;
        open::first(&session, figures).await?;
        session.close().await?;
    }
    Ok(())
}

/// One window, locked and unlocked again.
pub(crate) async fn warm(session: &Session, figures: &mut Figures) -> Result<()> {
    for _ in 0..WARM {
        session
            .desktop
            .find("button[aria-label=Lås]")
            .await?
            .click()
            .await?;
        session.desktop.find(LOCKED).await?;
        let seen = once(session).await?;
        figures.add_one("unlock", &seen, "ready")?;
        figures.add_one("unlock, settled", &seen, "settled")?;
    }
    Ok(())
}

/// Types the passphrase, and presses Enter on the button.
pub(crate) async fn once(session: &Session) -> Result<Value> {
    let field = session.desktop.find(LOCKED).await?;
    field.send_keys(PASSPHRASE).await?;
    session.watch("submit", LIST).await?;
    let button = session
        .desktop
        .page
        .find(Locator::Css("button[type=submit]"))
        .await?;
    button.send_keys(&String::from(char::from(Key::Enter))).await?;
    session.watched().await
}
