//! One operation on a long text as bytes, for the store's projection.

use crate::DecodeError;
use crate::body::{Body, OpType};
use crate::cbor::{CborReader, CborWriter};
use crate::text::{TextNode, TextStep};

mod step {
    pub const EDIT: u64 = 0;
    pub const RESTART: u64 = 1;
    pub const REVIEW: u64 = 2;
}

impl TextNode {
    /// As bytes; equal nodes give equal bytes.
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut out = CborWriter::new();
        out.array(4).uint(self.lamport).op_refs(self.prev.iter());
        match &self.step {
            TextStep::Edit(edit) => {
                out.uint(step::EDIT);
                match edit {
                    Some(edit) => out.bytes(&Body::EditText(edit.clone()).to_bytes()),
                    None => out.null(),
                };
            }
            TextStep::Restart(text) => {
                out.uint(step::RESTART);
                match text {
                    Some(text) => out.text(text),
                    None => out.null(),
                };
            }
            TextStep::Review => {
                out.uint(step::REVIEW).null();
            }
        }
        out.finish()
    }

    /// Reads a node.
    ///
    /// # Errors
    /// [`DecodeError`] when the bytes are not one.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, DecodeError> {
        let mut reader = CborReader::new(bytes);
        reader.array_of(4)?;
        let lamport = reader.uint()?;
        let prev = reader.op_refs()?;
        let step = match reader.uint()? {
            step::EDIT => TextStep::Edit(if reader.nothing()? {
                None
            } else {
                Some(read_edit(&mut reader)?)
            }),
            step::RESTART => TextStep::Restart(if reader.nothing()? {
                None
            } else {
                Some(reader.text()?.to_owned())
            }),
            step::REVIEW if reader.nothing()? => TextStep::Review,
            _ => return Err(DecodeError::Malformed),
        };
        reader.end()?;
        Ok(Self { lamport, prev, step })
    }
}

fn read_edit(reader: &mut CborReader<'_>) -> Result<crate::body::TextEdit, DecodeError> {
    match Body::from_bytes(OpType::EditText, reader.bytes()?)? {
        Body::EditText(edit) => Ok(edit),
        _ => Err(DecodeError::Malformed),
    }
}
