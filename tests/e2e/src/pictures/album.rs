//! Where the pictures go, and what makes one a picture: painted, still, of the right size, and in the theme asked for.

use std::collections::BTreeMap;
use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context as _, bail, ensure};
use tempfile::TempDir;

use makker_driven::{Desktop, How};

/// As the sketches are drawn.
pub const SIZE: (u32, u32) = (1280, 800);
/// A page that does not come to rest in this time never will.
const PATIENCE: Duration = Duration::from_secs(60);
/// Smoothed letters alone have dozens; a page without words has fewer.
const COLOURS_MIN: u32 = 40;
/// Readers fetch the pictures with the guide.
const BYTES_MAX: usize = 120_000;
/// With so many colours smoothed letters look as before, and the file is a third.
const COLOURS_KEPT: &str = "256";

/// Light or dark, as the computer is set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Theme {
    Light,
    Dark,
}

impl Theme {
    pub fn how(self) -> How {
        How {
            screen: SIZE,
            dark: self == Self::Dark,
        }
    }

    /// `families.png` and `families.dark.png`.
    pub fn file(self, name: &str) -> String {
        match self {
            Self::Light => format!("{name}.png"),
            Self::Dark => format!("{name}.dark.png"),
        }
    }

    fn suits(self, brightness: f64) -> bool {
        match self {
            // A dialog darkens what lies beneath it.
            Self::Light => brightness > 0.55,
            Self::Dark => brightness < 0.3,
        }
    }
}

/// The pictures of one walk.
pub struct Album {
    folder: PathBuf,
    /// Gone with the album, where the pictures are only looked at by the test.
    _own: Option<TempDir>,
    pub theme: Theme,
    /// What each picture shows, by name: no two are the same.
    taken: BTreeMap<String, Look>,
}

/// What can be told of a picture.
#[derive(Debug, PartialEq)]
struct Look {
    size: (u32, u32),
    colours: u32,
    /// 0 is black, 1 is white.
    brightness: f64,
    /// The same for the same picture.
    signature: String,
}

impl Album {
    /// In the folder that `MAKKER_PICTURES` names (`cargo xtask pictures`), else where nobody keeps them.
    pub fn open(theme: Theme) -> anyhow::Result<Self> {
        let kept = std::env::var_os("MAKKER_PICTURES").map(PathBuf::from);
        let own = match kept {
            Some(_) => None,
            None => Some(tempfile::tempdir()?),
        };
        let folder = kept.or_else(|| own.as_ref().map(|own| own.path().to_owned()));
        Ok(Self {
            folder: folder.context("a folder")?,
            _own: own,
            theme,
            taken: BTreeMap::new(),
        })
    }

    /// Waits until the window stands still, looks whether it shows something, and keeps the picture.
    pub async fn take(&mut self, desktop: &Desktop, name: &str) -> anyhow::Result<()> {
        self.take_part(desktop, name, SIZE).await
    }

    /// The same of a window that fills only so much of the screen, from its corner.
    pub async fn take_part(&mut self, desktop: &Desktop, name: &str, size: (u32, u32)) -> anyhow::Result<()> {
        let (picture, look) = still(desktop, size).await.with_context(|| name.to_owned())?;
        self.judge(name, &look, size)?;
        let small = convert(&picture, &["-strip", "-colors", COLOURS_KEPT, "png8:-"])?;
        ensure!(
            small.len() <= BYTES_MAX,
            "{name}: {} bytes are too many for a picture in the guide",
            small.len()
        );
        fs::write(self.folder.join(self.theme.file(name)), small)?;
        self.taken.insert(name.to_owned(), look);
        Ok(())
    }

    fn judge(&self, name: &str, look: &Look, size: (u32, u32)) -> anyhow::Result<()> {
        let theme = self.theme;
        ensure!(look.size == size, "{name}: {:?} instead of {size:?}", look.size);
        ensure!(
            look.colours >= COLOURS_MIN,
            "{name}: nothing is painted ({} colours)",
            look.colours
        );
        ensure!(
            theme.suits(look.brightness),
            "{name}: not {theme:?} (brightness {})",
            look.brightness
        );
        let twin = self
            .taken
            .iter()
            .find(|(_, other)| other.signature == look.signature);
        ensure!(twin.is_none(), "{name} shows the same as {twin:?}");
        Ok(())
    }

    /// The files this walk has made.
    pub fn files(&self) -> Vec<String> {
        self.taken.keys().map(|name| self.theme.file(name)).collect()
    }
}

/// The window once nothing in it waits, and two looks at it are the same.
async fn still(desktop: &Desktop, (width, height): (u32, u32)) -> anyhow::Result<(Vec<u8>, Look)> {
    // A caret blinks, and "gemt" fades: neither is what the picture is of.
    const QUIET: &str = "document.documentElement.style.caretColor = 'transparent';
        return document.fonts.status === 'loaded'
          && document.querySelector('[aria-busy=true], [data-pending]') === null;";
    let part = format!("{width}x{height}+0+0");
    let deadline = Instant::now() + PATIENCE;
    let mut before = None;
    loop {
        let quiet = desktop.page.execute(QUIET, vec![]).await? == true;
        let picture = convert(&desktop.picture()?, &["-crop", &part, "+repage", "png:-"])?;
        let look = look_at(&picture)?;
        if quiet && before.as_ref() == Some(&look) {
            return Ok((picture, look));
        }
        if Instant::now() > deadline {
            bail!("the window does not come to rest (it is quiet: {quiet})");
        }
        before = Some(look);
    }
}

fn look_at(picture: &[u8]) -> anyhow::Result<Look> {
    let said = image_magick(
        "identify",
        picture,
        &["-format", "%w %h %k %[fx:mean] %#", "png:-"],
    )?;
    let said = String::from_utf8(said)?;
    let mut words = said.split_whitespace();
    let mut word = || words.next().context("a picture is told in five words");
    Ok(Look {
        size: (word()?.parse()?, word()?.parse()?),
        colours: word()?.parse()?,
        brightness: word()?.parse()?,
        signature: word()?.to_owned(),
    })
}

fn convert(picture: &[u8], options: &[&str]) -> anyhow::Result<Vec<u8>> {
    let mut all = vec!["png:-", "+dither"];
    all.extend(options);
    image_magick("convert", picture, &all)
}

fn image_magick(program: &str, picture: &[u8], options: &[&str]) -> anyhow::Result<Vec<u8>> {
    let mut child = Command::new(program)
        .args(options)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .with_context(|| format!("ImageMagick's `{program}` could not be started"))?;
    let mut into = child.stdin.take().context("its input")?;
    into.write_all(picture)?;
    drop(into);
    let out = child.wait_with_output()?;
    ensure!(out.status.success(), "{program} could not read the picture");
    Ok(out.stdout)
}

/// The pictures that lie in the guide's folder.
pub fn kept() -> anyhow::Result<Vec<String>> {
    // Asked at run time: a shared target folder may hold a test that was built in another clone.
    let own = std::env::var_os("CARGO_MANIFEST_DIR").context("run it with cargo")?;
    let folder = Path::new(&own).join("../../docs/pictures");
    let mut names = Vec::new();
    for entry in fs::read_dir(&folder).with_context(|| folder.display().to_string())? {
        names.push(entry?.file_name().to_string_lossy().into_owned());
    }
    names.sort();
    Ok(names)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn look(size: (u32, u32), colours: u32, brightness: f64) -> Look {
        Look {
            size,
            colours,
            brightness,
            signature: "one".into(),
        }
    }

    #[test]
    fn what_is_no_picture_is_told() -> anyhow::Result<()> {
        let mut album = Album::open(Theme::Dark)?;
        assert!(album.judge("a", &look(SIZE, 400, 0.1), SIZE).is_ok());
        for wrong in [
            look((1280, 720), 400, 0.1),
            look(SIZE, 3, 0.1),
            look(SIZE, 400, 0.9),
        ] {
            assert!(album.judge("a", &wrong, SIZE).is_err(), "{wrong:?}");
        }
        album.taken.insert("b".into(), look(SIZE, 400, 0.1));
        assert!(
            album.judge("a", &look(SIZE, 400, 0.1), SIZE).is_err(),
            "the same twice: the walk stands still"
        );
        Ok(())
    }

    #[test]
    fn a_picture_is_told_by_its_size_its_colours_and_its_brightness() -> anyhow::Result<()> {
        let grey = image_magick("convert", &[], &["-size", "40x30", "xc:gray50", "png:-"])?;
        let look = look_at(&grey)?;
        assert_eq!((look.size, look.colours), ((40, 30), 1));
        assert!((look.brightness - 0.5).abs() < 0.02, "{look:?}");
        Ok(())
    }
}
