//! Looks at a screen, and keeps what is wrong with it.

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
    screens: usize,
}

impl Eyes {
    /// That look whether everything has room at this size, as it is called in what they say, and at what axe finds in the palette
    /// that is worn.
    pub fn at(size: &'static str) -> Self {
        Self {
            size,
            colours: false,
            names: false,
            faults: Vec::new(),
            screens: 0,
        }
    }

    /// And also at what axe finds in every palette, whether everything stands out from what it lies on, and what it is called.
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
        self.screens += 1;
        ready(desktop).await?;
        let answer = desktop.page.execute_async(UNTIL_DRAWN, vec![]).await?;
        ensure!(answer == json!("drawn"), "{screen}: {answer}");
        let mut ways = vec![("", "room")];
        if self.names {
            ways.push((", names", "words"));
        }
        for (what, way) in ways {
            let look = format!("return window.access.{way}()");
            let answer = desktop.page.execute(&look, vec![]).await?;
            self.keep(&format!("{screen}, {}{what}", self.size), &answer)?;
        }
        if self.colours {
            self.see_colours(desktop, screen).await
        } else {
            // What stands where is another at this size.
            let answer = desktop.page.execute_async(AXE, vec![json!("everything")]).await?;
            self.keep(&format!("{screen}, {}, axe", self.size), &answer)
        }
    }

    async fn see_colours(&mut self, desktop: &Desktop, screen: &str) -> anyhow::Result<()> {
        let chosen = desktop
            .page
            .execute("return document.documentElement.dataset.theme", vec![])
            .await?;
        // The focus comes last: it goes through everything, and closes what is open.
        for look in ["colours", "rings"] {
            for palette in PALETTES {
                // The menu does the same (`the_own_menu_chooses_the_palette`), but not over a dialog.
                wear(desktop, &json!(palette)).await?;
                if look == "colours" {
                    self.see_with_axe(desktop, screen, palette).await?;
                }
                let script = format!("return window.access.{look}()");
                let answer = desktop.page.execute(&script, vec![]).await?;
                self.keep(&format!("{screen}, {palette}, {look}"), &answer)?;
            }
        }
        wear(desktop, &chosen).await
    }

    async fn see_with_axe(&mut self, desktop: &Desktop, screen: &str, palette: &str) -> anyhow::Result<()> {
        // What does not hang on the palette is looked for once.
        let only = if palette == "light" {
            "everything"
        } else {
            "colours"
        };
        let answer = desktop.page.execute_async(AXE, vec![json!(only)]).await?;
        self.keep(&format!("{screen}, {palette}, axe"), &answer)
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

    /// Fails with all that was seen.
    pub fn found_nothing(&self) -> anyhow::Result<()> {
        ensure!(self.screens > 0, "no screen was looked at");
        ensure!(
            self.faults.is_empty(),
            "{} faults:\n{}",
            self.faults.len(),
            self.faults.join("\n")
        );
        Ok(())
    }
}

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
    window.axe.run(document, { ...what, resultTypes: ['violations'] }).then(({ violations, passes, incomplete }) => {
      const bad = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
      const faults = bad.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) =>
        `${id}: ${target.join(' ')}: ${failureSummary.replaceAll(/\\s+/g, ' ')}`));
      done({ looked: violations.length + passes.length + incomplete.length, faults });
    }, (error) => done({ looked: 0, faults: [], error: String(error) }));";

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
