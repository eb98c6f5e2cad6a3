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

impl Effort {
    /// How long the hands are busy, in tenths of a second, by the keystroke-level model (Card, Moran & Newell 1980): 0.2 s a key for
    /// somebody who types well, 1.1 s to point and 0.2 s to click, 0.4 s from keyboard to mouse and as much back.
    pub fn tenths_of_a_second(self) -> u32 {
        2 * (self.keys + self.signs) + 21 * self.clicks
    }
}
