//! Looks at a screen, and keeps what is wrong with it.

use std::collections::BTreeSet;
use std::path::Path;

use anyhow::{Context, ensure};
use makker_driven::Desktop;
use serde_json::{Value, json};

const EYES: &str = include_str!("eyes.js");
const COLOURS: &str = include_str!("colours.js");
const ROOM: &str = include_str!("room.js");
const WORDS: &str = include_str!("words.js");

/// All of them: whoever asked for contrast gets it, too.
const PALETTES: [&str; 3] = ["light", "dark", "contrast"];

/// Looks, and remembers.
pub struct Eyes {
    size: &'static str,
    colours: bool,
    names: bool,
    faults: Vec<String>,
    /// Which of the screens and dialogs have been looked at.
    seen: BTreeSet<String>,
}

impl Eyes {
    /// That look whether everything has room at this size, as it is called in what they say, and at what axe finds in every
    /// palette.
    pub fn at(size: &'static str) -> Self {
        Self {
            size,
            colours: false,
            names: false,
            faults: Vec::new(),
            seen: BTreeSet::new(),
        }
    }

    /// And also whether everything stands out from what it lies on in every palette, and what it is called.
    pub fn and_colours(self) -> Self {
        Self {
            colours: true,
            ..self.and_names()
        }
    }

    /// And also at what everything is called.
    pub fn and_names(self) -> Self {
        Self { names: true, ..self }
    }

    /// Looks at what stands in the window now.
    pub async fn see(&mut self, desktop: &Desktop, screen: &str) -> anyhow::Result<()> {
        ready(desktop).await?;
        let answer = desktop.page.execute_async(UNTIL_DRAWN, vec![]).await?;
        ensure!(answer == json!("drawn"), "{screen}: {answer}");
        let name = desktop.page.execute(ITS_NAME, vec![]).await?;
        self.seen.extend(name.as_str().map(ToOwned::to_owned));
        let mut ways = vec![("", "room")];
        if self.names {
            ways.push((", names", "words"));
        }
        for (what, way) in ways {
            let look = format!("return window.access.{way}()");
            let answer = desktop.page.execute(&look, vec![]).await?;
            self.keep(&format!("{screen}, {}{what}", self.size), &answer)?;
        }
        let chosen = desktop
            .page
            .execute("return document.documentElement.dataset.theme", vec![])
            .await?;
        for palette in PALETTES {
            self.see_with_axe(desktop, screen, palette).await?;
            if self.colours {
                self.see_by(desktop, screen, (palette, "colours")).await?;
            }
        }
        if self.colours {
            // The focus comes last: it goes through everything, and closes what is open.
            for palette in PALETTES {
                self.see_by(desktop, screen, (palette, "rings")).await?;
            }
        }
        wear(desktop, &chosen).await
    }

    async fn see_by(
        &mut self,
        desktop: &Desktop,
        screen: &str,
        (palette, look): (&str, &str),
    ) -> anyhow::Result<()> {
        wear(desktop, &json!(palette)).await?;
        let script = format!("return window.access.{look}()");
        let answer = desktop.page.execute(&script, vec![]).await?;
        self.keep(&format!("{screen}, {palette}, {look}"), &answer)
    }

    async fn see_with_axe(&mut self, desktop: &Desktop, screen: &str, palette: &str) -> anyhow::Result<()> {
        wear(desktop, &json!(palette)).await?;
        // What does not hang on the palette is looked for once.
        let only = if palette == "light" {
            "everything"
        } else {
            "colours"
        };
        let answer = desktop.page.execute_async(AXE, vec![json!(only)]).await?;
        self.keep(&format!("{screen}, {}, {palette}, axe", self.size), &answer)
    }

    fn keep(&mut self, place: &str, answer: &Value) -> anyhow::Result<()> {
        let looked = answer["looked"].as_u64().unwrap_or_default();
        ensure!(looked > 0, "{place}: there was nothing to look at: {answer}");
        let faults = answer["faults"].as_array().context("the faults")?;
        self.faults.extend(
            faults
                .iter()
                .map(|fault| format!("[{place}] {}", fault.as_str().unwrap_or_default())),
        );
        Ok(())
    }

    /// Fails with all that was wrong, and where one of these was not looked at.
    pub fn found_nothing_on(&self, screens: &[&str]) -> anyhow::Result<()> {
        let passed_by: Vec<_> = screens
            .iter()
            .filter(|name| !self.seen.contains(**name))
            .collect();
        ensure!(
            !screens.is_empty() && passed_by.is_empty(),
            "not looked at: {passed_by:?}; but at {:?}",
            self.seen
        );
        ensure!(
            self.faults.is_empty(),
            "{} faults:\n{}",
            self.faults.len(),
            self.faults.join("\n")
        );
        Ok(())
    }
}

/// The dialog that is open, or else the screen.
const ITS_NAME: &str = "const dialog = document.querySelector('[data-dialog]');
    return dialog?.dataset.dialog ?? document.querySelector('[data-screen]')?.dataset.screen ?? null";

/// What has just opened may not have been drawn yet.
const UNTIL_DRAWN: &str = "const done = arguments[0];
    let frames = 0;
    // While one searches, the chosen line may be one that has just gone.
    const lost = (field) => document.getElementById(field.getAttribute('aria-activedescendant')) === null;
    const look = () => {
      frames += 1;
      const comes = document.querySelector('[data-entering], [data-exiting]') !== null
        || (frames < 100 && [...document.querySelectorAll('[aria-activedescendant]')].some(lost));
      if (!comes && window.access.texts(window.access.scope()).length > 0) done('drawn');
      else if (frames > 600) done(`never quite drawn: ${document.body.innerText}`);
      else requestAnimationFrame(look);
    };
    look();";

/// What axe finds serious or critical. What it cannot decide about colours is decided by `colours.js`. That a control is
/// called what stands on it (WCAG 2.5.3) is asked by `words.js`: axe wants the words in the order in which a drawing has them.
const AXE: &str = "const [only, done] = arguments;
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    const what = only === 'colours'
      ? { runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } }
      : { runOnly: { type: 'tag', values: tags }, rules: { 'target-size': { enabled: true }, 'label-content-name-mismatch': { enabled: false } } };
    // Beneath a dialog or a menu the page does not scroll: axe takes everything in them for hidden where it has been scrolled.
    const root = document.documentElement;
    const { overflow } = root.style;
    root.style.overflow = '';
    const back = (answer) => {
      root.style.overflow = overflow;
      done(answer);
    };
    window.axe.run(document, { ...what, resultTypes: ['violations'] }).then(({ violations, passes, incomplete }) => {
      const bad = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
      const faults = bad.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) =>
        `${id}: ${target.join(' ')}: ${failureSummary.replaceAll(/\\s+/g, ' ')}`));
      back({ looked: violations.length + passes.length + incomplete.length, faults });
    }, (error) => back({ looked: 0, faults: [], error: String(error) }));";

/// Puts a palette on. The own menu does the same (`the_own_menu_chooses_the_palette`), but not over a dialog.
async fn wear(desktop: &Desktop, palette: &Value) -> anyhow::Result<()> {
    const WEAR: &str = "document.documentElement.dataset.theme = arguments[0]";
    desktop.page.execute(WEAR, vec![palette.clone()]).await?;
    Ok(())
}

/// Brings the ways of looking into the page; a page that was loaded anew has none.
async fn ready(desktop: &Desktop) -> anyhow::Result<()> {
    let is_there = desktop
        .page
        .execute("return window.access !== undefined", vec![])
        .await?;
    if is_there == json!(true) {
        return Ok(());
    }
    let axe = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../ui/node_modules/axe-core/axe.min.js");
    let axe = std::fs::read_to_string(&axe).with_context(|| axe.display().to_string())?;
    for script in [axe.as_str(), EYES, COLOURS, ROOM, WORDS] {
        desktop.page.execute(script, vec![]).await?;
    }
    Ok(())
}
