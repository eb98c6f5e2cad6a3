//! The chain: each of a writer's operations in a stream is bound to all before it. A batch's signature over one link
//! therefore vouches for every operation up to it.

use crate::op::Op;
use crate::stream::StreamId;
use crate::writer::Writer;

/// One link: the hash over everything the writer has written in the stream so far.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ChainLink([u8; 32]);

impl ChainLink {
    /// The link before a writer's first operation in a stream. Binds every later link to both.
    pub fn start(stream: StreamId, writer: Writer) -> Self {
        let mut hasher = blake3::Hasher::new_derive_key("makker operation chain 0 start");
        hasher.update(&stream.to_bytes());
        hasher.update(&writer.to_bytes());
        Self(*hasher.finalize().as_bytes())
    }

    /// The link after `op`. Salt and body enter through their hash, so a redaction leaves the chain whole.
    pub fn next(self, op: &Op) -> Self {
        let mut hasher = blake3::Hasher::new_derive_key("makker operation chain 0");
        hasher.update(&self.0);
        hasher.update(
            &u64::try_from(op.header_bytes.len())
                .unwrap_or(u64::MAX)
                .to_be_bytes(),
        );
        hasher.update(&op.header_bytes);
        hasher.update(&op.body_hash.to_bytes());
        Self(*hasher.finalize().as_bytes())
    }

    /// From its stored bytes.
    pub const fn from_bytes(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    /// Its 32 bytes.
    pub const fn to_bytes(self) -> [u8; 32] {
        self.0
    }
}
