//! From screen to screen, as one comes to them.

mod bare;
mod family_window;
mod founding;
mod gross_list;
mod troubles;
mod work;
mod writing;

use fantoccini::elements::Element;
use makker_driven::{Desktop, Key, PASSPHRASE, absent};

use super::eyes::Eyes;
use super::said::Said;

/// One who goes through the program and looks at each screen.
pub struct Walk<'a> {
    desktop: &'a Desktop,
    eyes: &'a mut Eyes,
    said: Said,
}

impl<'a> Walk<'a> {
    pub fn in_danish(desktop: &'a Desktop, eyes: &'a mut Eyes) -> Self {
        Self {
            desktop,
            eyes,
            said: Said::in_danish(),
        }
    }

    /// In English from here on: chosen as a person does, in one's own menu, from which one goes back to the lock.
    pub async fn in_english(desktop: &'a Desktop, eyes: &'a mut Eyes) -> anyhow::Result<Self> {
        let danish = Self::in_danish(desktop, eyes);
        danish.unlock().await?;
        danish.click(".own-menu").await?;
        danish.click_text("own-menu-english").await?;
        danish.desktop.find("html[lang^=en]").await?;
        danish.desktop.press(Key::Escape).await?;
        danish.gone(".popover").await?;
        let english = Self {
            said: Said::in_english(),
            ..danish
        };
        english.lock().await?;
        Ok(english)
    }

    /// The same where there is no menu of one's own yet.
    pub async fn in_english_before_the_lock(
        desktop: &'a Desktop,
        eyes: &'a mut Eyes,
    ) -> anyhow::Result<Self> {
        let danish = Self::in_danish(desktop, eyes);
        danish.click(".other-language").await?;
        danish.desktop.find("html[lang^=en]").await?;
        Ok(Self {
            said: Said::in_english(),
            ..danish
        })
    }

    async fn see(&mut self, screen: &str) -> anyhow::Result<()> {
        self.eyes.see(self.desktop, screen).await
    }

    async fn unlock(&self) -> anyhow::Result<()> {
        self.type_into("lock-passphrase", PASSPHRASE).await?;
        self.click("button[type=submit]").await
    }

    /// Through the field that finds families.
    async fn go_to(&self, family: &str) -> anyhow::Result<()> {
        self.click_text("families-heading").await?;
        let find = self.desktop.find("input[type=search]").await?;
        find.send_keys(family).await?;
        find.send_keys(&String::from(char::from(Key::Enter))).await?;
        self.desktop.find("[data-screen=overview]").await?;
        Ok(())
    }

    /// Locks, and comes back to where it fell. What was read before is read anew.
    async fn lock_and_unlock(&self) -> anyhow::Result<()> {
        self.lock().await?;
        self.unlock().await
    }

    async fn lock(&self) -> anyhow::Result<()> {
        self.click_label("app-lock").await?;
        self.desktop.find("[data-screen=lock]").await?;
        Ok(())
    }

    async fn find_text(&self, message: &str) -> anyhow::Result<()> {
        self.desktop.find_text(self.said.words(message)).await?;
        Ok(())
    }

    async fn type_into(&self, message: &str, text: &str) -> anyhow::Result<()> {
        self.desktop.type_into(self.said.words(message), text).await
    }

    async fn click_text(&self, message: &str) -> anyhow::Result<()> {
        self.press(&self.desktop.find_text(self.said.words(message)).await?)
            .await
    }

    async fn click_label(&self, message: &str) -> anyhow::Result<()> {
        let label = format!("[aria-label='{}']", self.said.words(message));
        self.click(&label).await
    }

    async fn click(&self, css: &str) -> anyhow::Result<()> {
        self.press(&self.desktop.find(css).await?).await
    }

    /// Past the pointer: the driver of WebKit does not find the place of things in a page that is enlarged.
    async fn press(&self, thing: &Element) -> anyhow::Result<()> {
        const PRESS: &str = "arguments[0].scrollIntoView({ block: 'center' });
            arguments[0].dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, detail: 0 }));";
        self.run(PRESS, vec![serde_json::to_value(thing)?]).await
    }

    async fn run(&self, script: &str, with: Vec<serde_json::Value>) -> anyhow::Result<()> {
        self.desktop.page.execute(script, with).await?;
        Ok(())
    }

    /// Answers these commands with what is given, until something else is given: for what cannot be driven, and what cannot
    /// be waited for. As a program that has lost its way where that is null; with a refusal where it is one; where it is
    /// "waits", not before something else is given.
    async fn play(&self, answers: &serde_json::Value) -> anyhow::Result<()> {
        self.run(PLAY, vec![answers.clone()]).await
    }

    /// Whether something stands in the window now.
    async fn is_there(&self, css: &str) -> anyhow::Result<bool> {
        Ok(!absent(&self.desktop.page, css).await?)
    }

    /// A field in it may take the first Esc for itself.
    async fn close_dialog(&self) -> anyhow::Result<()> {
        const IN: &str = "const inside = document.querySelector('.scrim [role=dialog]');
            if (!inside.contains(document.activeElement)) inside.focus();";
        while self.is_there(".scrim").await? {
            self.run(IN, vec![]).await?;
            self.desktop.press(Key::Escape).await?;
        }
        Ok(())
    }

    /// Waits until there is no such thing.
    async fn gone(&self, css: &str) -> anyhow::Result<()> {
        self.desktop.find(&format!("html:not(:has({css}))")).await?;
        Ok(())
    }
}

const PLAY: &str = r#"window.played = arguments[0];
  const answered = (answer) => {
    const refused = answer === null ? "state not managed" : answer.refused;
    const headers = { "Content-Type": "application/json", "Tauri-Response": refused === undefined ? "ok" : "error" };
    return new Response(JSON.stringify(refused ?? answer), { headers });
  };
  if (window.askedBefore === undefined) {
    window.waiting = [];
    window.askedBefore = window.fetch;
    window.fetch = (address, ...rest) => {
      const command = String(address).split("/").at(-1);
      const answer = window.played[command];
      if (answer === undefined) return window.askedBefore(address, ...rest);
      if (answer === "waits") return new Promise((resolve) => window.waiting.push({ command, resolve }));
      return Promise.resolve(answered(answer));
    };
  }
  window.waiting = window.waiting.filter(({ command, resolve }) => {
    const answer = window.played[command];
    if (answer === undefined || answer === "waits") return true;
    resolve(answered(answer));
    return false;
  });"#;
