//! The demo once more, on a day when something is in the way: nobody has touched the computer for a while, and its disk is full.

use makker_driven::{Desktop, Key, Profile, built};

use super::album::Album;
use crate::idle::half_a_minute_before_the_lock;
use crate::room::Room;

pub async fn walk(album: &mut Album, profile: &Profile) -> anyhow::Result<()> {
    let room = Room::of(profile)?;
    let desktop = Desktop::open_on(
        profile,
        album.theme.how(),
        &built("makker-desktop")?,
        &room.environment()?,
    )
    .await?;
    desktop.unlock().await?;
    desktop.find(".data-table [role=rowheader]").await?;
    half_a_minute_before_the_lock(&desktop).await?;
    album.take(&desktop, "idle").await?;
    desktop.find(".idle-warning button").await?.click().await?;
    desktop.wait_until_gone(".idle-warning").await?;

    room.leave(0)?;
    desktop.find_text("Ny familie").await?.click().await?;
    desktop.find("form input").await?.send_keys("Sandgreen").await?;
    desktop.press(Key::Enter).await?;
    desktop.find(".full-disk-band").await?;
    desktop.find("[role=alert]:not(:empty)").await?;
    album.take(&desktop, "full-disk").await?;
    room.make()?;
    desktop.close().await
}
