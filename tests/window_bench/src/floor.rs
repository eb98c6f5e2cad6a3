//! What the same WebKit takes without anything of ours: a plain table of 500 rows, and a plain field. Measured on the lock
//! screen, where the page has little else in it.

use anyhow::Result;
use serde_json::json;

use crate::figures::Figures;
use crate::session::Session;
use crate::typing;

/// As many as families in the load.
const ROWS: u32 = 500;
const WORDS: &str =
    "aftalt med far og skolen at vi ringer tirsdag og ser om morgenen er blevet lettere for dem";

pub(crate) async fn measure(session: &Session, figures: &mut Figures) -> Result<()> {
    let answer = session
        .ask(include_str!("in_page/plain_rows.js"), vec![json!(ROWS)])
        .await?;
    figures.add_all("plain rows", &answer, "times")?;
    session
        .tell(
            "const field = document.createElement('textarea'); field.id = 'plain-field'; field.rows = 6;
             field.style.cssText = 'position:fixed;top:0;left:0;z-index:9999'; document.body.append(field); field.focus();",
            Vec::new(),
        )
        .await?;
    typing::typed(session, figures, "plain", WORDS).await?;
    session
        .tell("document.getElementById('plain-field').remove();", Vec::new())
        .await?;
    Ok(())
}
