//! The ceremony a municipality begins with: root and recovery seed are made, split over three sheets of which any two give
//! both back, and then live on paper alone.
//!
//! The splitting is Shamir's over GF(2⁸) with the polynomial of AES (0x11b), a byte at a time: a sheet's share is
//! `secret ⊕ coefficient · number`. That is all another program needs to know to read the sheets.

use subtle::ConstantTimeEq as _;
use vsss_rs::Gf256;
use zeroize::Zeroizing;

use crate::EnvelopeError;
use crate::library_rng::with_rng;
use crate::municipality::RootKeys;
use crate::randomness::{Randomness, random_array};
use crate::recovery_seed::RecoverySeed;
use crate::sheet::{CeremonyId, Sheet, SheetError};
use crate::signing::SigningSecret;

/// What lies split on the sheets.
#[derive(Debug)]
pub struct FoundingSecrets {
    /// Vouches for everything in the municipality.
    pub root: RootKeys,
    /// Opens everything in the municipality.
    pub recovery: RecoverySeed,
}

/// A municipality's beginning.
#[derive(Debug)]
pub struct Founding {
    /// To be used now and then dropped.
    pub secrets: FoundingSecrets,
    /// To be printed: numbers 1, 2 and 3.
    pub sheets: [Sheet; Sheet::COUNT as usize],
}

/// Makes a municipality's secrets and their sheets.
///
/// # Errors
/// [`EnvelopeError::NoRandomness`]: nothing was made.
pub fn found(randomness: &dyn Randomness) -> Result<Founding, EnvelopeError> {
    let root_seed = Zeroizing::new(random_array(randomness)?);
    let secrets = FoundingSecrets {
        root: RootKeys::from_seed(&root_seed),
        recovery: RecoverySeed::generate(randomness)?,
    };
    let sheets = secrets.split(randomness)?;
    Ok(Founding { secrets, sheets })
}

/// The secrets that two sheets give. The order does not matter.
///
/// # Errors
/// [`SheetError::SameSheet`], [`SheetError::OtherMunicipality`], [`SheetError::OtherCeremony`], [`SheetError::DoNotFit`].
pub fn combine(one: &Sheet, other: &Sheet) -> Result<FoundingSecrets, SheetError> {
    if one.municipality() != other.municipality() {
        return Err(SheetError::OtherMunicipality);
    }
    if one.ceremony() != other.ceremony() {
        return Err(SheetError::OtherCeremony);
    }
    if one.number() == other.number() {
        return Err(SheetError::SameSheet);
    }
    let shares = Zeroizing::new([one, other].map(numbered_share).to_vec());
    let both = Gf256::combine_bytes(shares.as_slice())
        .map(Zeroizing::new)
        .map_err(|_| SheetError::DoNotFit)?;
    let secrets = FoundingSecrets::from_bytes(&both).ok_or(SheetError::DoNotFit)?;
    let commitment = secrets.commitment(one.ceremony());
    let as_split = commitment.ct_eq(one.commitment()) & commitment.ct_eq(other.commitment());
    if bool::from(as_split) && Sheet::first_of(secrets.root.municipality()) == one.municipality() {
        Ok(secrets)
    } else {
        Err(SheetError::DoNotFit)
    }
}

/// As the library takes them: the number before the share.
fn numbered_share(sheet: &Sheet) -> Vec<u8> {
    let mut share = Vec::with_capacity(1 + Sheet::SHARE_LEN);
    share.push(sheet.number());
    share.extend_from_slice(sheet.share());
    share
}

impl FoundingSecrets {
    /// Splits them over three new sheets, which do not belong with any printed before.
    ///
    /// # Errors
    /// [`EnvelopeError::NoRandomness`]: nothing was made.
    pub fn split(
        &self,
        randomness: &dyn Randomness,
    ) -> Result<[Sheet; Sheet::COUNT as usize], EnvelopeError> {
        let ceremony = CeremonyId::from_bytes(random_array(randomness)?);
        let commitment = self.commitment(ceremony);
        let both = self.to_bytes();
        let shares = with_rng(randomness, |rng| {
            Gf256::split_bytes(
                usize::from(Sheet::NEEDED),
                usize::from(Sheet::COUNT),
                both.as_slice(),
                rng,
            )
            .map(Zeroizing::new)
        })?
        .map_err(|_| EnvelopeError::Malformed)?;
        let sheets = shares.iter().map(|share| {
            let (number, share) = share.split_first().ok_or(EnvelopeError::Malformed)?;
            let share = share.try_into().map_err(|_| EnvelopeError::Malformed)?;
            let municipality = self.root.municipality();
            Ok(Sheet::new(*number, ceremony, municipality, commitment, share))
        });
        let sheets: Vec<Sheet> = sheets.collect::<Result<_, EnvelopeError>>()?;
        sheets.try_into().map_err(|_| EnvelopeError::Malformed)
    }

    /// Root seed (32), recovery seed (32).
    fn to_bytes(&self) -> Zeroizing<[u8; Sheet::SHARE_LEN]> {
        let mut bytes = Zeroizing::new([0; Sheet::SHARE_LEN]);
        let seeds = self.root.seed().iter().chain(self.recovery.as_bytes());
        for (byte, seed) in bytes.iter_mut().zip(seeds) {
            *byte = *seed;
        }
        bytes
    }

    fn from_bytes(bytes: &[u8]) -> Option<Self> {
        let (root, rest) = bytes.split_first_chunk::<{ SigningSecret::LEN }>()?;
        let recovery = rest.try_into().ok()?;
        Some(Self {
            root: RootKeys::from_seed(root),
            recovery: RecoverySeed::from_bytes(recovery),
        })
    }

    /// The first 14 bytes of BLAKE3 `derive_key("makker founding 0")` of ceremony and both seeds. It tells nothing of
    /// them: they are 512 random bits.
    fn commitment(&self, ceremony: CeremonyId) -> [u8; Sheet::COMMITMENT_LEN] {
        let mut hasher = blake3::Hasher::new_derive_key("makker founding 0");
        hasher.update(&ceremony.to_bytes());
        hasher.update(self.to_bytes().as_slice());
        let mut commitment = [0; Sheet::COMMITMENT_LEN];
        hasher.finalize_xof().fill(&mut commitment);
        commitment
    }
}
