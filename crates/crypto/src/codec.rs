//! The canonical encoding of everything this crate stores or sends: a version byte, then fields in a fixed order, each of
//! a fixed length or with its length before it. One value has one encoding, so that a signature over bytes is one over
//! the value. Numbers are big-endian.

use crate::EnvelopeError;

/// Puts fields one after the other.
pub(crate) struct FieldWriter(Vec<u8>);

impl FieldWriter {
    pub(crate) fn new(version: u8) -> Self {
        Self(vec![version])
    }

    /// Sets room aside for the whole, so that growing leaves no copy of a secret behind.
    pub(crate) fn with_room(version: u8, len: usize) -> Self {
        let mut bytes = Vec::with_capacity(len);
        bytes.push(version);
        Self(bytes)
    }

    pub(crate) fn byte(&mut self, byte: u8) -> &mut Self {
        self.0.push(byte);
        self
    }

    /// Bytes whose number the form fixes.
    pub(crate) fn fixed(&mut self, bytes: &[u8]) -> &mut Self {
        self.0.extend_from_slice(bytes);
        self
    }

    pub(crate) fn int(&mut self, number: i64) -> &mut Self {
        self.fixed(&number.to_be_bytes())
    }

    /// One byte for the number of bytes, then those.
    pub(crate) fn text(&mut self, text: &str) -> Result<&mut Self, EnvelopeError> {
        let len = u8::try_from(text.len()).map_err(|_| EnvelopeError::TooLong)?;
        Ok(self.byte(len).fixed(text.as_bytes()))
    }

    pub(crate) fn finish(self) -> Vec<u8> {
        self.0
    }
}

/// Takes fields off in the order in which they were put.
pub(crate) struct FieldReader<'b> {
    rest: &'b [u8],
}

impl<'b> FieldReader<'b> {
    /// Checks the version byte.
    pub(crate) fn new(version: u8, bytes: &'b [u8]) -> Result<Self, EnvelopeError> {
        match bytes.split_first() {
            Some((found, rest)) if *found == version => Ok(Self { rest }),
            Some((found, _)) if *found > version => Err(EnvelopeError::Newer),
            _ => Err(EnvelopeError::Malformed),
        }
    }

    pub(crate) fn byte(&mut self) -> Result<u8, EnvelopeError> {
        self.array().map(|[byte]| byte)
    }

    pub(crate) fn array<const N: usize>(&mut self) -> Result<[u8; N], EnvelopeError> {
        let (field, rest) = self.rest.split_first_chunk().ok_or(EnvelopeError::Malformed)?;
        self.rest = rest;
        Ok(*field)
    }

    pub(crate) fn int(&mut self) -> Result<i64, EnvelopeError> {
        self.array().map(i64::from_be_bytes)
    }

    pub(crate) fn flag(&mut self) -> Result<bool, EnvelopeError> {
        match self.byte()? {
            0 => Ok(false),
            1 => Ok(true),
            _ => Err(EnvelopeError::Malformed),
        }
    }

    pub(crate) fn text(&mut self) -> Result<String, EnvelopeError> {
        let len = usize::from(self.byte()?);
        let (text, rest) = self.rest.split_at_checked(len).ok_or(EnvelopeError::Malformed)?;
        self.rest = rest;
        String::from_utf8(text.to_vec()).map_err(|_| EnvelopeError::Malformed)
    }

    /// Nothing may follow.
    pub(crate) fn end(&self) -> Result<(), EnvelopeError> {
        if self.rest.is_empty() {
            Ok(())
        } else {
            Err(EnvelopeError::Malformed)
        }
    }
}
