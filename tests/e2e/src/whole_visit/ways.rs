//! The ways through the program that a visit goes again and again.

use makker_driven::{Key, PASSPHRASE};

use super::visitor::{Hands, Visitor};

/// The families, unlocked.
const FAMILIES: &str = "[data-screen=families]";
/// A place of a family, by the number of its key.
pub const PLACES: [&str; 3] = ["overview", "plan", "log"];

impl Visitor {
    /// *Lås op*: the field has the focus when the window opens.
    pub async fn unlock(&mut self) -> anyhow::Result<()> {
        self.until_focus_is_in("input[type=password]").await?;
        self.write(PASSPHRASE).await?;
        match self.hands {
            Hands::Mouse => self.click("button[type=submit]").await?,
            Hands::Keyboard => self.press(Key::Enter).await?,
        }
        self.desktop.find(FAMILIES).await?;
        Ok(())
    }

    /// Finds a family among all by typing the beginning of its name, and opens it.
    pub async fn find_family(&mut self, typed: &str, name: &str) -> anyhow::Result<()> {
        const ROW: &str = "return [...document.querySelectorAll('[data-screen=families] [role=row]')]
            .filter((row) => row.innerText.includes(arguments[0])).length > 0";
        const FIRST: &str = "const first = document.querySelector('[data-screen=families] .family-name');
            return first !== null && first.innerText.includes(arguments[0])";
        match self.hands {
            Hands::Mouse => self.click("input[type=search]").await?,
            Hands::Keyboard => {
                self.desktop.until("the list", ROW, &[name.into()]).await?;
                self.letter('f').await?;
            }
        }
        self.until_focus_is_in("input[type=search]").await?;
        self.type_signs(typed).await?;
        // The list follows the letters a moment later; who clicks waits until the row is the first.
        self.desktop.until("the family", FIRST, &[name.into()]).await?;
        match self.hands {
            Hands::Mouse => self.click("[data-screen=families] .family-name").await?,
            Hands::Keyboard => self.press(Key::Enter).await?,
        }
        self.desktop.find("[data-screen=overview]").await?;
        Ok(())
    }

    /// Out of the family, to all of them.
    pub async fn leave_family(&mut self) -> anyhow::Result<()> {
        match self.hands {
            Hands::Mouse => self.click("a[aria-label='Tilbage til mine familier']").await?,
            Hands::Keyboard => self.together(&[Key::Alt], Key::Left.into()).await?,
        }
        self.desktop.find(FAMILIES).await?;
        Ok(())
    }

    /// One of the places of the family that is open.
    pub async fn go_to(&mut self, place: &str) -> anyhow::Result<()> {
        let at = PLACES.iter().position(|each| *each == place).unwrap_or_default() + 1;
        match self.hands {
            Hands::Mouse => self.click(&format!("nav a:nth-of-type({at})")).await?,
            Hands::Keyboard => {
                let digit = char::from_digit(u32::try_from(at)?, 10).unwrap_or_default();
                self.together(&[Key::Alt], digit).await?;
            }
        }
        self.desktop.find(&format!("[data-screen={place}]")).await?;
        Ok(())
    }

    /// Ctrl+K, some letters, Enter: whatever is found first must be `found`.
    pub async fn find_anywhere(&mut self, typed: &str, found: &str) -> anyhow::Result<()> {
        self.together(&[Key::Control], 'k').await?;
        self.until_focus_is_in("[role=dialog]").await?;
        self.type_signs(typed).await?;
        self.desktop
            .until_shown("[role=dialog] [role=option]", found)
            .await?;
        self.desktop
            .until(
                "what is pointed at",
                "const id = document.activeElement?.getAttribute('aria-activedescendant');
                 return id ? document.getElementById(id)?.innerText.includes(arguments[0]) : false",
                &[found.into()],
            )
            .await?;
        self.press(Key::Enter).await?;
        self.until_gone("[role=dialog]").await
    }

    /// *Lås*.
    pub async fn lock(&mut self) -> anyhow::Result<()> {
        match self.hands {
            Hands::Mouse => self.click("button[aria-label=Lås]").await?,
            Hands::Keyboard => self.together(&[Key::Control], 'l').await?,
        }
        self.desktop.find("[data-screen=lock]").await?;
        Ok(())
    }
}
