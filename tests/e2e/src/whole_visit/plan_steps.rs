//! What the visit does on the plan.

use makker_driven::Key;

use super::visitor::{Hands, Visitor};

/// The cell of a field of a thing.
pub fn cell(entity: &str, field: &str) -> String {
    format!("[data-entity='{entity}'] [data-field='{field}']")
}

impl Visitor {
    /// Gives the activity another name, in its cell, until the tick says that it is saved.
    pub async fn rename_activity(&mut self, activity: &str, called: &str, name: &str) -> anyhow::Result<()> {
        let cell = cell(activity, "title");
        match self.hands {
            Hands::Mouse => {
                self.go_to("plan").await?;
                self.click(&format!("{cell} [data-cell]")).await?;
                self.until_focus_is_in(&format!("{cell} .is-editing")).await?;
                // Three clicks in the field would mark it too; the driver has no such thing.
                self.together(&[Key::Control], 'a').await?;
                self.write(name).await?;
            }
            Hands::Keyboard => {
                // Nothing else of the family is called so.
                let beginning: String = called.chars().take(8).collect();
                self.find_anywhere(&beginning, called).await?;
                self.until_focus_is_in(&cell).await?;
                // What one types takes the place of what stands there.
                self.write(name).await?;
            }
        }
        self.press(Key::Enter).await?;
        self.desktop.find(&format!("{cell} .saved")).await?;
        Ok(())
    }

    /// *Nyt mål*, with the words that the family says.
    pub async fn add_goal(&mut self, words: &str) -> anyhow::Result<()> {
        self.go_to("plan").await?;
        match self.hands {
            Hands::Mouse => self.click("button.add-line[data-outline]").await?,
            Hands::Keyboard => {
                self.desktop.find("[data-goal]").await?;
                self.letter('n').await?;
            }
        }
        self.until_focus_is_in("[data-new]").await?;
        self.write(words).await?;
        self.press(Key::Enter).await?;
        self.desktop.until_shown("[data-goal] h2", words).await
    }

    /// *Bed familien om et ja*: those who are grown up say yes, with their voices. Who it is that the button names.
    pub async fn approve(&mut self) -> anyhow::Result<Vec<String>> {
        const YES: &str = "[role=dialog] button[type=submit]";
        self.go_to("plan").await?;
        match self.hands {
            Hands::Mouse => {
                self.click_button("Bed familien om et ja").await?;
                self.desktop.find(YES).await?;
            }
            Hands::Keyboard => {
                self.desktop.find("[data-goal]").await?;
                self.letter('j').await?;
                self.until_focus_is_in("[role=dialog] input").await?;
            }
        }
        let said = self.desktop.find(YES).await?.text().await?;
        match self.hands {
            Hands::Mouse => self.click(YES).await?,
            Hands::Keyboard => self.press(Key::Enter).await?,
        }
        self.until_gone("[role=dialog]").await?;
        let said = said.replace(['\u{2068}', '\u{2069}'], "");
        let names = said.strip_suffix(" siger ja").unwrap_or_default();
        Ok(names
            .replace(" og ", ", ")
            .split(", ")
            .map(str::to_owned)
            .collect())
    }
}
