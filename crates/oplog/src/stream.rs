//! Streams: the unit of keys, membership, sequence and snapshot.

use std::fmt;

/// A stream's identifier: random (UUIDv4 bits), since a hub sees it and a time-ordered one would tell when a family
/// came in.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct StreamId([u8; 16]);

impl StreamId {
    /// From sixteen random bytes.
    pub fn from_random(bytes: [u8; 16]) -> Self {
        Self(bytes)
    }

    /// From its stored bytes.
    pub const fn from_bytes(bytes: [u8; 16]) -> Self {
        Self(bytes)
    }

    /// Its sixteen bytes.
    pub const fn to_bytes(self) -> [u8; 16] {
        self.0
    }
}

impl fmt::Debug for StreamId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "StreamId({:032x})", u128::from_be_bytes(self.0))
    }
}

/// What a stream is for; decides who its members are. The numbers are stored and never reused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(u16)]
pub enum StreamKind {
    /// Set-up, users, roles, certificates.
    Municipality = 1,
    /// Meetings across families, the agenda, the gross list of candidates.
    Team = 2,
    /// One family: overview, plan, stafetlog.
    Family = 3,
    /// One family's assessments, measurements, protected addresses, concern reports.
    FamilyRestricted = 4,
    /// One device's log of use, readable by auditors.
    Access = 5,
    /// One user's own: what I have seen, drafts, view settings.
    Own = 6,
}

impl StreamKind {
    /// Every kind.
    pub const ALL: [Self; 6] = [
        Self::Municipality,
        Self::Team,
        Self::Family,
        Self::FamilyRestricted,
        Self::Access,
        Self::Own,
    ];

    /// The stored number.
    pub const fn number(self) -> u16 {
        self as u16
    }

    /// From the stored number; `None` for a kind made by a newer program.
    pub fn from_number(number: u16) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.number() == number)
    }
}
