//! Who writes: one incarnation of one device.

use std::fmt;

use crate::stream::StreamId;

/// The hash of a device incarnation's public key. A cloned or restored laptop becomes a new incarnation.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Writer([u8; 32]);

impl Writer {
    /// From the hash of the incarnation's public key.
    pub const fn from_bytes(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    /// Its 32 bytes.
    pub const fn to_bytes(self) -> [u8; 32] {
        self.0
    }
}

impl fmt::Debug for Writer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Writer(")?;
        for byte in self.0.iter().take(6) {
            write!(f, "{byte:02x}")?;
        }
        f.write_str("…)")
    }
}

/// Names one operation within a stream: its writer and that writer's number for it, counted from 1 without gaps.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct OpRef {
    /// Who wrote it.
    pub writer: Writer,
    /// The writer's number for it within the stream, from 1.
    pub seq: u64,
}

impl OpRef {
    /// Its name everywhere.
    pub const fn in_stream(self, stream: StreamId) -> OpId {
        OpId { stream, op: self }
    }
}

/// Names one operation everywhere. A writer counts anew in each stream, so that a name without its stream may be two
/// operations of one family.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct OpId {
    /// The stream it stands in.
    pub stream: StreamId,
    /// Its name there.
    pub op: OpRef,
}
