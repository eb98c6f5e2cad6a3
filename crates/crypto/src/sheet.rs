//! One of three sheets of paper. Any two give the municipality's root and recovery seed back; one gives nothing.

use zeroize::{Zeroize, ZeroizeOnDrop};

use crate::codec::{FieldReader, FieldWriter};
use crate::municipality::MunicipalityId;
use crate::secret_debug::secret_debug;

/// Why a sheet could not be read, or two of them not be laid together. Each calls for something else to be done.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SheetError {
    /// A sheet has [`Sheet::LINES`] lines: some are missing, or there are too many.
    #[error("a sheet has 6 lines, not {found}")]
    LineCount {
        /// How many there were, empty ones apart.
        found: usize,
    },
    /// This line is mistyped, in the wrong place, or from another sheet.
    #[error("line {line} is not right")]
    WrongLine {
        /// Counted from 1.
        line: usize,
    },
    /// A newer program printed it: update this one.
    #[error("a newer program printed this sheet")]
    Newer,
    /// Twice the same sheet: another one is needed.
    #[error("this is the same sheet twice")]
    SameSheet,
    /// The sheets are of two municipalities.
    #[error("the sheets are of different municipalities")]
    OtherMunicipality,
    /// The sheets were printed on two occasions and do not belong together.
    #[error("the sheets are of different ceremonies")]
    OtherCeremony,
    /// They look right but do not give what was split: one of them is forged.
    #[error("the sheets do not fit together")]
    DoNotFit,
}

/// Marks the sheets that were printed together: 5 random bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CeremonyId([u8; Self::LEN]);

impl CeremonyId {
    /// Its length in bytes.
    pub const LEN: usize = 5;

    /// Its 5 bytes.
    pub const fn to_bytes(self) -> [u8; Self::LEN] {
        self.0
    }

    pub(crate) const fn from_bytes(bytes: [u8; Self::LEN]) -> Self {
        Self(bytes)
    }
}

/// A sheet. [`to_text`](Self::to_text) gives what is printed. Wiped when dropped.
#[derive(Zeroize, ZeroizeOnDrop)]
pub struct Sheet {
    #[zeroize(skip)]
    number: u8,
    #[zeroize(skip)]
    ceremony: CeremonyId,
    #[zeroize(skip)]
    municipality: [u8; Self::MUNICIPALITY_LEN],
    #[zeroize(skip)]
    commitment: [u8; Self::COMMITMENT_LEN],
    share: [u8; Self::SHARE_LEN],
}

impl Sheet {
    /// How many are printed.
    pub const COUNT: u8 = 3;
    /// How many must be laid together.
    pub const NEEDED: u8 = 2;
    /// How many lines are printed on one.
    pub const LINES: usize = 6;
    /// The first bytes of the municipality's id.
    pub const MUNICIPALITY_LEN: usize = 5;
    pub(crate) const COMMITMENT_LEN: usize = 14;
    /// A share of the root's seed (32), then one of the recovery seed (32).
    pub(crate) const SHARE_LEN: usize = 64;
    /// Version byte, number (1), ceremony (5), municipality (5), commitment (14), share (64).
    pub(crate) const BYTES_LEN: usize =
        2 + CeremonyId::LEN + Self::MUNICIPALITY_LEN + Self::COMMITMENT_LEN + Self::SHARE_LEN;
    const VERSION: u8 = 0;

    pub(crate) fn new(
        number: u8,
        ceremony: CeremonyId,
        municipality: MunicipalityId,
        commitment: [u8; Self::COMMITMENT_LEN],
        share: &[u8; Self::SHARE_LEN],
    ) -> Self {
        Self {
            number,
            ceremony,
            municipality: Self::first_of(municipality),
            commitment,
            share: *share,
        }
    }

    /// The first bytes of a municipality's id, as sheets have them.
    pub fn first_of(municipality: MunicipalityId) -> [u8; Self::MUNICIPALITY_LEN] {
        let [a, b, c, d, e, ..] = municipality.to_bytes();
        [a, b, c, d, e]
    }

    /// 1, 2 or 3.
    pub fn number(&self) -> u8 {
        self.number
    }

    /// Which sheets it belongs with.
    pub fn ceremony(&self) -> CeremonyId {
        self.ceremony
    }

    /// The first bytes of the municipality's id.
    pub fn municipality(&self) -> [u8; Self::MUNICIPALITY_LEN] {
        self.municipality
    }

    pub(crate) fn commitment(&self) -> &[u8; Self::COMMITMENT_LEN] {
        &self.commitment
    }

    pub(crate) fn share(&self) -> &[u8; Self::SHARE_LEN] {
        &self.share
    }

    pub(crate) fn to_bytes(&self) -> zeroize::Zeroizing<Vec<u8>> {
        let mut out = FieldWriter::with_room(Self::VERSION, Self::BYTES_LEN);
        out.byte(self.number)
            .fixed(&self.ceremony.0)
            .fixed(&self.municipality)
            .fixed(&self.commitment)
            .fixed(&self.share);
        zeroize::Zeroizing::new(out.finish())
    }

    pub(crate) fn from_bytes(bytes: &[u8]) -> Option<Self> {
        let mut reader = FieldReader::new(Self::VERSION, bytes).ok()?;
        let sheet = Self {
            number: reader.byte().ok()?,
            ceremony: CeremonyId(reader.array().ok()?),
            municipality: reader.array().ok()?,
            commitment: reader.array().ok()?,
            share: reader.array().ok()?,
        };
        reader.end().ok()?;
        (1..=Self::COUNT).contains(&sheet.number).then_some(sheet)
    }

    /// Whether the bytes begin like those of a sheet that a newer program printed.
    pub(crate) fn is_newer(first_bytes: &[u8]) -> bool {
        first_bytes
            .first()
            .is_some_and(|version| *version > Self::VERSION)
    }
}

secret_debug!(Sheet);
