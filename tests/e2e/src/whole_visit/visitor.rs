//! Whoever makes the visit: with mouse and keyboard, or with the keyboard alone.

use makker_driven::{Chord, Desktop, Key};

use super::effort::Effort;

/// What the visit is made with. Words are typed either way.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hands {
    /// Points and clicks, as somebody does who knows no keys.
    Mouse,
    /// Never touches the mouse.
    Keyboard,
}

/// Somebody at the window, whose presses and clicks are counted.
pub struct Visitor {
    pub desktop: Desktop,
    pub hands: Hands,
    pub effort: Effort,
}

impl Visitor {
    /// Clicks on what `css` selects, once it is there.
    pub async fn click(&mut self, css: &str) -> anyhow::Result<()> {
        let element = self.desktop.find(css).await?;
        self.press_button(&element).await
    }

    /// Clicks on a button that says just this.
    pub async fn click_button(&mut self, says: &str) -> anyhow::Result<()> {
        let button = self.desktop.find_button(says).await?;
        self.press_button(&button).await
    }

    async fn press_button(&mut self, element: &fantoccini::elements::Element) -> anyhow::Result<()> {
        assert_eq!(self.hands, Hands::Mouse, "the keyboard is to be enough");
        self.effort.clicks += 1;
        Ok(element.click().await?)
    }

    /// Presses a key that writes no word.
    pub async fn press(&mut self, key: Key) -> anyhow::Result<()> {
        self.effort.keys += 1;
        self.desktop.press(key).await
    }

    /// Presses a letter that means something here.
    pub async fn letter(&mut self, letter: char) -> anyhow::Result<()> {
        self.together(&[], letter).await
    }

    /// Presses keys together; counted as one.
    pub async fn together(&mut self, held: &[Key], last: char) -> anyhow::Result<()> {
        self.effort.keys += 1;
        self.desktop.press_together(&Chord(held, last)).await
    }

    /// Types words that have to be typed, however good the program.
    pub async fn write(&mut self, words: &str) -> anyhow::Result<()> {
        self.desktop.type_text(words).await
    }

    /// Types signs of which a better program might need fewer.
    pub async fn type_signs(&mut self, signs: &str) -> anyhow::Result<()> {
        self.effort.signs += u32::try_from(signs.chars().count())?;
        self.desktop.type_text(signs).await
    }

    /// Whether what `css` selects has the focus, or holds what has it.
    pub async fn until_focus_is_in(&self, css: &str) -> anyhow::Result<()> {
        const IN: &str = "return document.activeElement?.closest(arguments[0]) !== null";
        self.desktop.until("the focus", IN, &[css.into()]).await?;
        Ok(())
    }

    /// Whether nothing is there that `css` selects.
    pub async fn until_gone(&self, css: &str) -> anyhow::Result<()> {
        const GONE: &str = "return document.querySelector(arguments[0]) === null";
        self.desktop.until("something to go", GONE, &[css.into()]).await?;
        Ok(())
    }
}
