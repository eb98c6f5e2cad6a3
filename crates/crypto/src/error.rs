//! Why a cryptographic step did not succeed.

/// Why a key slot did not open, or no key could be made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CryptoError {
    /// The slot does not open with this passphrase (or the slot was tampered with: the two look the same).
    #[error("the passphrase does not open this slot")]
    WrongPassphrase,
    /// The slot asks for a cost outside what this program accepts, or is not whole.
    #[error("the key slot is damaged")]
    DamagedSlot,
    /// The machine gave no randomness.
    #[error("the machine gave no randomness")]
    NoRandomness,
}

/// Why something signed, wrapped or sealed was not made or not accepted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum EnvelopeError {
    /// The machine gave no randomness: nothing was made.
    #[error("the machine gave no randomness")]
    NoRandomness,
    /// The bytes are not of this form: damaged on the way, or never ours.
    #[error("the bytes are not of this form")]
    Malformed,
    /// A newer program made it: update this one.
    #[error("a newer program made this")]
    Newer,
    /// A text or content is longer than the form holds.
    #[error("longer than the form holds")]
    TooLong,
    /// The signature is not this key's over these bytes: forged, or damaged on the way.
    #[error("the signature is not right")]
    BadSignature,
    /// The key does not open it: not meant for us, damaged or tampered with. Deliberately not told apart.
    #[error("this key does not open it")]
    CannotOpen,
    /// It is not what the signed membership log names: somebody exchanged it. Never use the key within.
    #[error("it is not what the signed log names")]
    NotAsSigned,
    /// The recovery slot belongs to another recovery seed: these are another municipality's sheets, or old ones.
    #[error("the slot belongs to another recovery seed")]
    WrongRecoverySeed,
}

impl From<CryptoError> for EnvelopeError {
    fn from(error: CryptoError) -> Self {
        match error {
            CryptoError::NoRandomness => Self::NoRandomness,
            CryptoError::WrongPassphrase => Self::CannotOpen,
            CryptoError::DamagedSlot => Self::Malformed,
        }
    }
}
