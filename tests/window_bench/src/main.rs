//! How fast Makker's window is at the reference load, and how much memory it takes. `cargo xtask bench ui` builds the
//! programs, makes the profile and starts it.
//!
//! This crate must never know: anything of the program's inside but where it keeps its screens. It clicks, types, scrolls,
//! and reads the page's own clock. What its figures contain is said in `in_page/watch.js` and in ADR 17.
#![allow(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "a tool of the terminal speaks there"
)]

mod args;
mod beside;
mod collections;
mod figures;
mod floor;
mod memory;
mod open;
mod page_thread;
mod places;
mod processes;
mod report;
mod scroll;
mod session;
mod typing;
mod unlock;

use std::process::ExitCode;

use anyhow::{Context as _, Result};

use args::{Args, Task};
use figures::Figures;
use session::Session;

/// Wrong use.
const MISUSE: u8 = 2;

fn main() -> ExitCode {
    let args = match args::parse(lexopt::Parser::from_env()) {
        Ok(args) => args,
        Err(error) => {
            eprintln!("{error}\n\n{}", args::USAGE);
            return ExitCode::from(MISUSE);
        }
    };
    match run(&args) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run(args: &Args) -> Result<()> {
    match args.task {
        Task::Memory => memory::as_shipped(&args.program, &args.profile),
        Task::Speed => {
            let figures = tokio::runtime::Builder::new_multi_thread()
                .enable_all()
                .build()
                .context("no runtime")?
                .block_on(speed(args))?;
            println!("{}", report::table(&figures, args.passphrase_ms));
            Ok(())
        }
    }
}

/// Everything that the page's clock tells, or the one part that was asked for.
async fn speed(args: &Args) -> Result<Figures> {
    let mut figures = Figures::default();
    if begins(args, "start") {
        unlock::cold(args, &mut figures).await.context("start")?;
    }
    let session = Session::open(args).await?;
    if let Err(error) = in_one_window(&session, args, &mut figures).await {
        let picture = args.profile.with_extension("png");
        std::fs::write(&picture, session.desktop.picture()?)?;
        return Err(error).with_context(|| format!("what was seen last: {}", picture.display()));
    }
    session.close().await?;
    if begins(args, "collections") {
        scroll::without_collections(args, &mut figures)
            .await
            .context("collections")?;
    }
    Ok(figures)
}

async fn in_one_window(session: &Session, args: &Args, figures: &mut Figures) -> Result<()> {
    if begins(args, "peers") {
        floor::measure(session, figures).await.context("peers")?;
    }
    unlock::once(session).await.context("the first unlocking")?;
    if begins(args, "unlock") {
        unlock::warm(session, figures).await.context("unlock")?;
    }
    if begins(args, "open") {
        open::measure(session, figures).await.context("open")?;
    }
    if begins(args, "type") {
        typing::measure(session, figures).await.context("type")?;
    }
    if begins(args, "scroll") {
        scroll::measure(session, figures).await.context("scroll")?;
    }
    memory::after_all(session, figures)
}

/// Whether this part is asked for; says so, because some take minutes.
fn begins(args: &Args, part: &str) -> bool {
    let is_asked = args.only.as_deref().is_none_or(|only| only == part);
    if is_asked {
        eprintln!("{part} …");
    }
    is_asked
}
