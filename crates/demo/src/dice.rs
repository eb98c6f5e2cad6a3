//! Chance from a seed: the same seed, the same demo.

use makker_domain::id::EntityId;

/// SplitMix64 (Steele, Lea and Flood 2014): small, and good enough for names.
#[derive(Clone, Debug)]
pub(crate) struct Dice(u64);

impl Dice {
    pub(crate) const fn new(seed: u64) -> Self {
        Self(seed)
    }

    /// Dice of one family's own, so that what one family draws does not move the others.
    pub(crate) fn fork(&self, number: usize) -> Self {
        let mut dice = Self(self.0 ^ (number as u64 + 1).wrapping_mul(0xD6E8_FEB8_6659_FD93));
        dice.next();
        dice
    }

    pub(crate) fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    /// From `least` to `most`, both among them.
    pub(crate) fn between(&mut self, least: i64, most: i64) -> i64 {
        let span = u64::try_from(most - least).unwrap_or(0) + 1;
        least + i64::try_from(self.next() % span).unwrap_or(0)
    }

    /// True in so many of a hundred.
    pub(crate) fn chance(&mut self, of_100: i64) -> bool {
        self.between(1, 100) <= of_100
    }

    /// One of these; of none the default.
    pub(crate) fn pick<'t, T: ?Sized>(&mut self, of: &'t [impl AsRef<T>]) -> Option<&'t T> {
        let place = self.between(0, i64::try_from(of.len()).unwrap_or(1) - 1);
        of.get(usize::try_from(place).ok()?).map(AsRef::as_ref)
    }

    /// A line out of several; nothing of none.
    pub(crate) fn line<'t>(&mut self, of: &'t [impl AsRef<str>]) -> &'t str {
        self.pick(of).unwrap_or_default()
    }

    pub(crate) fn entropy(&mut self) -> [u8; 16] {
        let mut bytes = [0; 16];
        let drawn = [self.next(), self.next()];
        for (byte, from) in bytes
            .iter_mut()
            .zip(drawn.iter().flat_map(|number| number.to_be_bytes()))
        {
            *byte = from;
        }
        bytes
    }

    pub(crate) fn id(&mut self, at: makker_domain::clock::Timestamp) -> EntityId {
        EntityId::generate(at, &self.entropy())
    }
}
