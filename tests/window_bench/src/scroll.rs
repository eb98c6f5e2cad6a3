//! Through a log of 3,000 entries: from end to end, and to places all over it. Beside it the same log as plain HTML.

use std::fs::File;
use std::time::Duration;

use anyhow::{Result, ensure};
use fantoccini::wd::TimeoutConfiguration;
use serde_json::{Value, json};

use crate::args::Args;
use crate::collections::{Collections, paused};
use crate::figures::Figures;
use crate::open;
use crate::page_thread::PageThread;
use crate::places::{TIMES, middles};
use crate::session::Session;
use crate::unlock;

const FEED: &str = ".log-scroll";
const ROW: &str = ".log-row";
/// Of 3,000 entries some stand with what they correct.
const ROWS_MIN: u64 = 2_000;
const PLAIN: &str = "#plain-log";
/// Pixels at each frame: some 18,000 a second, as a wheel gives that is turned hard.
const STEP: u32 = 300;
const JUMPS: u32 = 60;
const SCROLL: &str = include_str!("in_page/scroll.js");
const JUMP: &str = include_str!("in_page/jump.js");

/// Begins at the list of families.
pub(crate) async fn measure(session: &Session, figures: &mut Figures) -> Result<()> {
    let long = session.long_family().await?;
    open::long(session).await?;
    session.click_until(open::LOG.0, open::LOG.1).await?;
    session.desktop.page.update_timeouts(patience()).await?;
    every_row_is_drawn(session).await?;
    frames(session, FEED, "scroll", figures).await?;
    work(session, FEED, "scroll", figures).await?;
    let jumped = session
        .ask(JUMP, vec![json!(FEED), json!(ROW), json!(JUMPS)])
        .await?;
    figures.add_all("jump", &jumped, "taken")?;

    session
        .ask(include_str!("in_page/plain_log.js"), vec![json!(long)])
        .await?;
    frames(session, PLAIN, "scroll, plain", figures).await?;
    work(session, PLAIN, "scroll, plain", figures).await?;
    let jumped = session
        .ask(JUMP, vec![json!(PLAIN), json!("article"), json!(JUMPS)])
        .await?;
    figures.add_all("jump, plain", &jumped, "taken")?;
    session
        .tell(
            "document.querySelector(arguments[0]).remove();",
            vec![json!(PLAIN)],
        )
        .await?;
    Ok(())
}

/// A scroll takes longer than the driver's with a script.
fn patience() -> TimeoutConfiguration {
    TimeoutConfiguration::new(Some(Duration::from_secs(300)), None, None)
}

/// Each frame from its beginning to the next one's, and how long the page's thread worked in it.
async fn frames(session: &Session, css: &str, what: &str, figures: &mut Figures) -> Result<()> {
    for _ in 0..TIMES {
        let thread = PageThread::of(session.desktop.ancestor())?;
        let seen = through(session, css, false).await?;
        figures.add_all(what, &seen, "intervals")?;
        for frame in thread.worked(&seen)? {
            figures.add(&format!("{what}, thread"), frame.took);
        }
    }
    Ok(())
}

/// In a window of its own, whose engine writes down when it collects garbage: what is left of each frame for scripts, styles, layout
/// and painting.
pub(crate) async fn without_collections(args: &Args, figures: &mut Figures) -> Result<()> {
    let heard = args.profile.with_extension("collections");
    let session = Session::open_heard(args, File::create(&heard)?).await?;
    unlock::once(&session).await?;
    session.long_family().await?;
    open::long(&session).await?;
    session.click_until(open::LOG.0, open::LOG.1).await?;
    session.desktop.page.update_timeouts(patience()).await?;
    every_row_is_drawn(&session).await?;
    let collections = Collections::in_file(&heard)?;
    let mut frames = Vec::new();
    for _ in 0..TIMES {
        let thread = PageThread::of(session.desktop.ancestor())?;
        let seen = through(&session, FEED, false).await?;
        frames.extend(thread.worked(&seen)?);
    }
    let pauses = collections.pauses()?;
    for frame in frames {
        let paused = paused(&pauses, frame.begins, frame.ends);
        figures.add("scroll, collecting", paused);
        figures.add("scroll, script and layout", (frame.took - paused).max(0.0));
    }
    session.close().await
}

/// The work of each frame, each time that one scrolls and as it is at the same place in the middle of them.
async fn work(session: &Session, css: &str, what: &str, figures: &mut Figures) -> Result<()> {
    let mut seen = Vec::with_capacity(TIMES);
    for _ in 0..TIMES {
        seen.push(through(session, css, true).await?);
    }
    for one in &seen {
        figures.add_all(&format!("{what}, work"), one, "works")?;
        figures.add_all(&format!("{what}, longest piece"), one, "longest")?;
    }
    for middle in middles(&seen, "works")? {
        figures.add(&format!("{what}, work at a place"), middle);
    }
    Ok(())
}

/// A feed that draws nothing scrolls fastest: what is measured draws every row, and never an empty place.
async fn every_row_is_drawn(session: &Session) -> Result<()> {
    let asked = vec![json!(FEED), json!(ROW), json!(STEP)];
    let seen = session.ask(include_str!("in_page/all_rows.js"), asked).await?;
    let number = |name: &str| seen.get(name).and_then(Value::as_u64).unwrap_or_default();
    ensure!(
        number("count") >= ROWS_MIN && number("drawn") == number("count") && number("empty") == 0,
        "not every row was drawn while it was scrolled: {seen}"
    );
    eprintln!("scrolled through: {seen}");
    Ok(())
}

async fn through(session: &Session, css: &str, busy: bool) -> Result<Value> {
    session
        .ask(SCROLL, vec![json!(css), json!(STEP), json!(busy)])
        .await
}
