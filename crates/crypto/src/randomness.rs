//! The one source of randomness.

use crate::CryptoError;

/// Gives unpredictable bytes. Tests give predictable ones from a seed.
pub trait Randomness: Send + Sync {
    /// Fills the whole buffer.
    ///
    /// # Errors
    /// [`CryptoError::NoRandomness`] when the machine has none to give.
    fn fill(&self, buffer: &mut [u8]) -> Result<(), CryptoError>;
}

/// The operating system's randomness.
#[derive(Clone, Copy, Debug, Default)]
pub struct SystemRandomness;

impl Randomness for SystemRandomness {
    #[expect(
        clippy::disallowed_methods,
        reason = "this is the one home of the system's randomness"
    )]
    fn fill(&self, buffer: &mut [u8]) -> Result<(), CryptoError> {
        getrandom::fill(buffer).map_err(|_| CryptoError::NoRandomness)
    }
}

/// `N` fresh random bytes.
///
/// # Errors
/// [`CryptoError::NoRandomness`].
pub fn random_array<const N: usize>(randomness: &dyn Randomness) -> Result<[u8; N], CryptoError> {
    let mut bytes = [0; N];
    randomness.fill(&mut bytes)?;
    Ok(bytes)
}
