//! Randomness that a seed decides.

use std::sync::{Mutex, PoisonError};

use makker_crypto::{CryptoError, Randomness};

use crate::dice::Dice;

/// Bytes from [`Dice`]: the same seed gives the same bytes. Only for tests; anyone can predict it.
#[derive(Debug)]
pub struct SeededRandomness {
    dice: Mutex<Dice>,
}

impl SeededRandomness {
    /// Everything that follows is decided by `seed`.
    pub fn new(seed: u64) -> Self {
        Self {
            dice: Mutex::new(Dice::new(seed)),
        }
    }
}

impl Randomness for SeededRandomness {
    fn fill(&self, buffer: &mut [u8]) -> Result<(), CryptoError> {
        let mut dice = self.dice.lock().unwrap_or_else(PoisonError::into_inner);
        for chunk in buffer.chunks_mut(8) {
            for (byte, random) in chunk.iter_mut().zip(dice.bits().to_le_bytes()) {
                *byte = random;
            }
        }
        Ok(())
    }
}
