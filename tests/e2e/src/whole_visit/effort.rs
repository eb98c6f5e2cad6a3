//! What a visit costs the hands, counted as it is made.

/// Presses of keys and buttons. The words themselves are not counted: they take as long on paper.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Effort {
    /// Keys and chords that write none of the words.
    pub keys: u32,
    /// Signs that help to find a name or say a day: a program may need fewer of them.
    pub signs: u32,
    /// Clicks, each with the way to it.
    pub clicks: u32,
}

impl std::ops::Sub for Effort {
    type Output = Self;

    fn sub(self, before: Self) -> Self {
        Self {
            keys: self.keys - before.keys,
            signs: self.signs - before.signs,
            clicks: self.clicks - before.clicks,
        }
    }
}

impl Effort {
    /// How long the hands are busy beside the words, in whole seconds, by the keystroke-level model (Card, Moran & Newell 1980):
    /// 0.2 s a key for somebody who types well; for a click 0.4 s to the mouse, 1.1 s to point, 0.2 s to press and 0.4 s back.
    /// A clock would measure the machine that runs the test.
    pub fn seconds(self) -> u32 {
        (2 * (self.keys + self.signs) + 21 * self.clicks).div_ceil(10)
    }
}
