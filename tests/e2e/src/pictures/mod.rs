//! A walk through every screen, in light and dark, with the demo's families: it ends with a picture of each. The guide and
//! README show them; `cargo xtask pictures` puts them there, and in the tests the same walk is only looked at.

mod album;
mod founding;
mod troubles;
mod visit;

use album::{Album, Theme};

async fn walk(theme: Theme) -> anyhow::Result<()> {
    let mut album = Album::open(theme)?;
    founding::walk(&mut album).await?;
    let profile = visit::walk(&mut album).await?;
    troubles::walk(&mut album, &profile).await?;
    let of_this_theme = |name: &String| name.ends_with(".dark.png") == (theme == Theme::Dark);
    let kept: Vec<_> = album::kept()?.into_iter().filter(of_this_theme).collect();
    let mut taken = album.files();
    taken.sort();
    assert_eq!(
        taken, kept,
        "docs/pictures holds other pictures than the walk takes: cargo xtask pictures"
    );
    Ok(())
}

#[tokio::test]
async fn every_screen_has_its_picture_in_light() -> anyhow::Result<()> {
    walk(Theme::Light).await
}

#[tokio::test]
async fn every_screen_has_its_picture_in_dark() -> anyhow::Result<()> {
    walk(Theme::Dark).await
}
