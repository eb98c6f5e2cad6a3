//! What the visit does in the log.

use makker_driven::Key;

use super::visitor::{Hands, Visitor};

/// An agreement as one types it.
pub struct Agreement {
    pub words: String,
    /// The beginning of the name of whoever does it.
    pub responsible: &'static str,
    pub due: String,
    pub next_meeting: String,
}

const TEXT: &str = ".entry-text";

impl Visitor {
    /// Begins to write an agreement, and goes no further than its words.
    pub async fn begin_agreement(&mut self, words: &str) -> anyhow::Result<()> {
        self.go_to("log").await?;
        match self.hands {
            Hands::Mouse => self.click(TEXT).await?,
            Hands::Keyboard => {
                self.desktop.find(TEXT).await?;
                self.together(&[Key::Control], '1').await?;
            }
        }
        self.until_focus_is_in(TEXT).await?;
        self.write(words).await
    }

    /// Goes on with the agreement that was begun: who does it, by when, when one meets again; and writes it in.
    pub async fn finish_agreement(&mut self, agreement: &Agreement) -> anyhow::Result<()> {
        self.go_to("log").await?;
        match self.hands {
            Hands::Mouse => self.click("[data-field=responsible] input").await?,
            Hands::Keyboard => {
                self.desktop.find(TEXT).await?;
                self.letter('s').await?;
                self.until_focus_is_in(TEXT).await?;
                self.press(Key::Tab).await?;
            }
        }
        self.until_focus_is_in("[data-field=responsible]").await?;
        self.type_signs(agreement.responsible).await?;
        self.desktop
            .find("[data-field=responsible] [role=option]")
            .await?;
        self.press(Key::Tab).await?;
        self.until_focus_is_in("[data-field=due_on]").await?;
        self.type_signs(&agreement.due).await?;
        self.press(Key::Tab).await?;
        self.until_focus_is_in("[data-field=next_meeting_on]").await?;
        self.type_signs(&agreement.next_meeting).await?;
        match self.hands {
            Hands::Mouse => self.click_button("Skriv ind").await?,
            Hands::Keyboard => self.together(&[Key::Control], Key::Enter.into()).await?,
        }
        self.desktop.until_shown(".log-side", "Skrevet ind").await
    }

    /// Takes the baton that is offered, and offers it to whoever is found by `typed`.
    pub async fn pass_baton(&mut self, typed: &str, name: &str) -> anyhow::Result<()> {
        self.go_to("log").await?;
        match self.hands {
            Hands::Mouse => {
                self.click_button("Tag imod").await?;
                self.desktop.until_shown("#log-baton-holder", "dig").await?;
                self.click(".log-baton button").await?;
            }
            Hands::Keyboard => {
                self.desktop.find(TEXT).await?;
                self.find_anywhere("tag imod", "Tag imod stafetten").await?;
                self.desktop.until_shown("#log-baton-holder", "dig").await?;
                self.letter('g').await?;
            }
        }
        self.until_focus_is_in("[role=dialog] input").await?;
        self.type_signs(typed).await?;
        self.desktop
            .until_shown("[role=dialog] [role=option]", name)
            .await?;
        self.press(Key::Enter).await?;
        match self.hands {
            Hands::Mouse => self.click_button("Tilbyd stafetten").await?,
            Hands::Keyboard => self.press(Key::Enter).await?,
        }
        self.until_gone("[role=dialog]").await
    }
}
