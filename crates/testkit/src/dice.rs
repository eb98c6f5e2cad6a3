//! Dice from a seed.

use makker_domain::value::Value;

/// Pieces of text that programs trip over: Danish letters, a family joined of four signs, a combining accent, scripts
/// from right to left, a sign outside the basic plane, line breaks, nothing.
const PIECES: [&str; 12] = [
    "Ærø",
    "å",
    " blåbærgrød ",
    "👨‍👩‍👧‍👦",
    "e\u{301}",
    "וַרְדָּה",
    "وردة",
    "𝄞",
    "\n",
    "ZO\u{308}E",
    "skole kl. 8",
    "",
];

/// Throws that a seed decides (SplitMix64).
#[derive(Clone, Debug)]
pub struct Dice {
    state: u64,
}

impl Dice {
    /// Everything that follows is decided by `seed`.
    pub const fn new(seed: u64) -> Self {
        Self { state: seed }
    }

    /// 64 random bits.
    pub fn bits(&mut self) -> u64 {
        self.state = self.state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.state;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// A number below `sides`; 0 when there are none.
    pub fn below(&mut self, sides: usize) -> usize {
        let sides = u64::try_from(sides).unwrap_or(u64::MAX).max(1);
        usize::try_from(self.bits() % sides).unwrap_or(0)
    }

    /// Yes once in `times`.
    pub fn once_in(&mut self, times: usize) -> bool {
        self.below(times) == 0
    }

    /// One of them.
    pub fn pick<'a, T>(&mut self, among: &'a [T]) -> Option<&'a T> {
        among.get(self.below(among.len()))
    }

    /// Sixteen random bytes.
    pub fn sixteen(&mut self) -> [u8; 16] {
        (u128::from(self.bits()) << 64 | u128::from(self.bits())).to_be_bytes()
    }

    /// Some text, often awkward.
    pub fn text(&mut self) -> String {
        (0..self.below(4))
            .map(|_| *self.pick(&PIECES).unwrap_or(&""))
            .collect()
    }

    /// In another order.
    pub fn shuffle<T>(&mut self, things: &mut [T]) {
        for last in (1..things.len()).rev() {
            let other = self.below(last + 1);
            things.swap(last, other);
        }
    }

    /// Text as a value.
    pub fn text_value(&mut self) -> Value {
        Value::Text(self.text())
    }
}
