//! Our [`Randomness`] in the shape that libraries ask for.

use std::convert::Infallible;

use hpke::rand_core::{TryCryptoRng, TryRng};

use crate::CryptoError;
use crate::randomness::Randomness;

/// A generator that libraries believe never fails. When the machine has no randomness it gives zeros and remembers;
/// [`with_rng`] then throws away whatever was made of them.
pub(crate) struct LibraryRng<'r> {
    randomness: &'r dyn Randomness,
    failed: bool,
}

/// Does `work` with a generator over `randomness`.
///
/// # Errors
/// [`CryptoError::NoRandomness`]: some of the bytes that `work` drew were not random, and its result is gone.
pub(crate) fn with_rng<T>(
    randomness: &dyn Randomness,
    work: impl FnOnce(&mut LibraryRng<'_>) -> T,
) -> Result<T, CryptoError> {
    let mut rng = LibraryRng {
        randomness,
        failed: false,
    };
    let made = work(&mut rng);
    if rng.failed {
        return Err(CryptoError::NoRandomness);
    }
    Ok(made)
}

impl TryRng for LibraryRng<'_> {
    type Error = Infallible;

    fn try_next_u32(&mut self) -> Result<u32, Infallible> {
        let mut bytes = [0; 4];
        self.try_fill_bytes(&mut bytes)?;
        Ok(u32::from_le_bytes(bytes))
    }

    fn try_next_u64(&mut self) -> Result<u64, Infallible> {
        let mut bytes = [0; 8];
        self.try_fill_bytes(&mut bytes)?;
        Ok(u64::from_le_bytes(bytes))
    }

    fn try_fill_bytes(&mut self, buffer: &mut [u8]) -> Result<(), Infallible> {
        if self.randomness.fill(buffer).is_err() {
            self.failed = true;
            buffer.fill(0);
        }
        Ok(())
    }
}

impl TryCryptoRng for LibraryRng<'_> {}
