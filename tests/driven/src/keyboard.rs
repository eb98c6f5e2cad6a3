//! Keys as a person presses them: no element is named, whatever has the focus gets them.

use fantoccini::actions::{InputSource, KeyAction, KeyActions};
pub use fantoccini::key::Key;

use crate::desktop::Desktop;

/// Keys that are held down together, such as Ctrl+K.
pub struct Chord<'k>(pub &'k [Key], pub char);

impl Desktop {
    /// Types a text, sign by sign.
    pub async fn type_text(&self, text: &str) -> anyhow::Result<()> {
        let keys = text
            .chars()
            .fold(KeyActions::new("keyboard".into()), |keys, sign| {
                keys.then(KeyAction::Down { value: sign })
                    .then(KeyAction::Up { value: sign })
            });
        Ok(self.page.perform_actions(keys).await?)
    }

    /// Presses one key of those that write nothing.
    pub async fn press(&self, key: Key) -> anyhow::Result<()> {
        self.press_together(&Chord(&[], key.into())).await
    }

    /// Presses several keys at once.
    pub async fn press_together(&self, chord: &Chord<'_>) -> anyhow::Result<()> {
        let Chord(held, last) = chord;
        let mut keys = KeyActions::new("keyboard".into());
        for key in *held {
            keys = keys.then(KeyAction::Down {
                value: char::from(*key),
            });
        }
        keys = keys
            .then(KeyAction::Down { value: *last })
            .then(KeyAction::Up { value: *last });
        for key in held.iter().rev() {
            keys = keys.then(KeyAction::Up {
                value: char::from(*key),
            });
        }
        Ok(self.page.perform_actions(keys).await?)
    }
}
