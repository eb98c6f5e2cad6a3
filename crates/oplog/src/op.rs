//! One operation: header, and the content that a redaction can remove.

use crate::DecodeError;
use crate::body::{Body, OpType, RedactionTarget};
use crate::header::Header;
use crate::stream::StreamId;
use crate::writer::{OpId, OpRef, Writer};

/// The form of bodies that this program writes. A body that only gained parts keeps the number; one whose parts changed
/// their meaning gets the next.
pub const SCHEMA: u16 = 0;

/// Sixteen random bytes hashed before the body, so that nobody can guess a short body from its hash.
pub type Salt = [u8; 16];

/// BLAKE3 over salt and body. It stays when a redaction has removed both.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct BodyHash([u8; 32]);

impl BodyHash {
    /// The hash of `body` under `salt`.
    pub fn of(salt: &Salt, body: &[u8]) -> Self {
        let mut hasher = blake3::Hasher::new_derive_key("makker operation body 0");
        hasher.update(salt);
        hasher.update(body);
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

/// The part of an operation that a redaction removes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Content {
    /// Hashed before the body.
    pub salt: Salt,
    /// The body as it was written, by this program or a newer one.
    pub body: Vec<u8>,
}

/// One operation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Op {
    /// The stream it belongs to.
    pub stream: StreamId,
    /// Who wrote it.
    pub writer: Writer,
    /// What it says of itself, as far as this program understands it.
    pub header: Header,
    /// The header as its writer wrote it: what the chain runs over.
    pub header_bytes: Vec<u8>,
    /// The hash of its content, whether that is still here or not.
    pub body_hash: BodyHash,
    /// Salt and body; gone when redacted.
    pub content: Option<Content>,
}

impl Op {
    /// Writes an operation.
    pub fn new(stream: StreamId, writer: Writer, header: Header, salt: Salt, body: &Body) -> Self {
        let body = body.to_bytes();
        Self {
            stream,
            writer,
            header_bytes: header.to_bytes(writer),
            header,
            body_hash: BodyHash::of(&salt, &body),
            content: Some(Content { salt, body }),
        }
    }

    /// An operation as it was read, content and all.
    ///
    /// # Errors
    /// [`DecodeError`] when `header_bytes` are not a header.
    pub fn from_parts(
        stream: StreamId,
        writer: Writer,
        header_bytes: &[u8],
        salt: Salt,
        body: &[u8],
    ) -> Result<Self, DecodeError> {
        let op =
            Self::redacted_from_parts(stream, writer, header_bytes, BodyHash::of(&salt, body).to_bytes())?;
        Ok(Self {
            content: Some(Content {
                salt,
                body: body.to_vec(),
            }),
            ..op
        })
    }

    /// An operation as it was read, its content removed.
    ///
    /// # Errors
    /// [`DecodeError`] when `header_bytes` are not a header.
    pub fn redacted_from_parts(
        stream: StreamId,
        writer: Writer,
        header_bytes: &[u8],
        body_hash: [u8; 32],
    ) -> Result<Self, DecodeError> {
        Ok(Self {
            stream,
            writer,
            header: Header::from_bytes(writer, header_bytes)?,
            header_bytes: header_bytes.to_vec(),
            body_hash: BodyHash::from_bytes(body_hash),
            content: None,
        })
    }

    /// Whether the content, if it is here, is the one its hash was made of.
    pub fn content_is_whole(&self) -> bool {
        self.content
            .as_ref()
            .is_none_or(|content| BodyHash::of(&content.salt, &content.body) == self.body_hash)
    }

    /// Its name within its stream.
    pub fn op_ref(&self) -> OpRef {
        OpRef {
            writer: self.writer,
            seq: self.header.seq,
        }
    }

    /// Its name everywhere.
    pub fn id(&self) -> OpId {
        self.op_ref().in_stream(self.stream)
    }

    /// Its type, when this program knows it and the form of its body.
    pub fn known_type(&self) -> Option<OpType> {
        OpType::from_number(self.header.op_type).filter(|_| self.header.schema == SCHEMA)
    }

    /// As a redaction names it: with its field for types that write one.
    pub fn as_redaction_target(&self) -> RedactionTarget {
        let field = match self.known_type() {
            Some(OpType::Enter | OpType::Approve) => None,
            _ => self.header.field,
        };
        RedactionTarget {
            op: self.op_ref(),
            entity: self.header.entity,
            field,
        }
    }

    /// The body, when this program knows the type and the body is here and whole.
    pub fn body(&self) -> Option<Body> {
        let op_type = self.known_type()?;
        Body::from_bytes(op_type, &self.content.as_ref()?.body).ok()
    }
}
