//! Reading and writing CBOR the way every stored form here does: definite lengths, shortest integers, maps with
//! ascending integer keys. The only file that names `minicbor`.

use makker_domain::value::Value;
use minicbor::data::Type;
use minicbor::{Decoder, Encoder};

use crate::DecodeError;
use crate::writer::{OpRef, Writer};

/// An address within a period within a list is three deep; nothing honest goes deeper than this.
const DEPTH_MAX: usize = 8;

/// Writes into memory, which cannot fail; that is why nothing here returns a result.
pub(crate) struct CborWriter(Encoder<Vec<u8>>);

impl CborWriter {
    pub(crate) fn new() -> Self {
        Self(Encoder::new(Vec::with_capacity(64)))
    }

    pub(crate) fn finish(self) -> Vec<u8> {
        self.0.into_writer()
    }

    pub(crate) fn map(&mut self, entries: usize) -> &mut Self {
        let _ = self.0.map(as_u64(entries));
        self
    }

    pub(crate) fn array(&mut self, parts: usize) -> &mut Self {
        let _ = self.0.array(as_u64(parts));
        self
    }

    pub(crate) fn uint(&mut self, number: u64) -> &mut Self {
        let _ = self.0.u64(number);
        self
    }

    pub(crate) fn int(&mut self, number: i64) -> &mut Self {
        let _ = self.0.i64(number);
        self
    }

    pub(crate) fn bool(&mut self, yes: bool) -> &mut Self {
        let _ = self.0.bool(yes);
        self
    }

    pub(crate) fn text(&mut self, text: &str) -> &mut Self {
        let _ = self.0.str(text);
        self
    }

    pub(crate) fn bytes(&mut self, bytes: &[u8]) -> &mut Self {
        let _ = self.0.bytes(bytes);
        self
    }

    pub(crate) fn null(&mut self) -> &mut Self {
        let _ = self.0.null();
        self
    }

    pub(crate) fn undefined(&mut self) -> &mut Self {
        let _ = self.0.undefined();
        self
    }

    /// Always with its writer: for places where no writer is understood.
    pub(crate) fn op_ref(&mut self, op: OpRef) -> &mut Self {
        self.array(2).bytes(&op.writer.to_bytes()).uint(op.seq)
    }

    pub(crate) fn op_refs<'a>(&mut self, ops: impl ExactSizeIterator<Item = &'a OpRef>) -> &mut Self {
        self.array(ops.len());
        for op in ops {
            self.op_ref(*op);
        }
        self
    }

    pub(crate) fn value(&mut self, value: &Value) -> &mut Self {
        match value {
            Value::Nothing => self.null(),
            Value::Bool(yes) => self.bool(*yes),
            Value::Int(number) => self.int(*number),
            Value::Text(text) => self.text(text),
            Value::Bytes(bytes) => self.bytes(bytes),
            Value::List(parts) => {
                self.array(parts.len());
                for part in parts {
                    self.value(part);
                }
                self
            }
        }
    }
}

/// Reads from bytes that came from outside: every length is checked against what is there.
pub(crate) struct CborReader<'b>(Decoder<'b>);

impl<'b> CborReader<'b> {
    pub(crate) fn new(bytes: &'b [u8]) -> Self {
        Self(Decoder::new(bytes))
    }

    /// Nothing may follow.
    pub(crate) fn end(&self) -> Result<(), DecodeError> {
        if self.0.position() == self.0.input().len() {
            Ok(())
        } else {
            Err(DecodeError::Malformed)
        }
    }

    pub(crate) fn map(&mut self) -> Result<u64, DecodeError> {
        self.0.map()?.ok_or(DecodeError::Malformed)
    }

    pub(crate) fn array(&mut self) -> Result<u64, DecodeError> {
        self.0.array()?.ok_or(DecodeError::Malformed)
    }

    pub(crate) fn array_of(&mut self, parts: u64) -> Result<(), DecodeError> {
        if self.array()? == parts {
            Ok(())
        } else {
            Err(DecodeError::Malformed)
        }
    }

    pub(crate) fn uint(&mut self) -> Result<u64, DecodeError> {
        Ok(self.0.u64()?)
    }

    pub(crate) fn uint_as<N: TryFrom<u64>>(&mut self) -> Result<N, DecodeError> {
        N::try_from(self.uint()?).map_err(|_| DecodeError::Malformed)
    }

    pub(crate) fn int(&mut self) -> Result<i64, DecodeError> {
        Ok(self.0.i64()?)
    }

    pub(crate) fn bool(&mut self) -> Result<bool, DecodeError> {
        Ok(self.0.bool()?)
    }

    pub(crate) fn text(&mut self) -> Result<&'b str, DecodeError> {
        Ok(self.0.str()?)
    }

    pub(crate) fn bytes(&mut self) -> Result<&'b [u8], DecodeError> {
        Ok(self.0.bytes()?)
    }

    pub(crate) fn bytes_of<const N: usize>(&mut self) -> Result<[u8; N], DecodeError> {
        self.bytes()?.try_into().map_err(|_| DecodeError::Malformed)
    }

    pub(crate) fn next_is_array(&self) -> Result<bool, DecodeError> {
        Ok(self.0.datatype()? == Type::Array)
    }

    /// Whether null or undefined comes next; takes it if so.
    pub(crate) fn nothing(&mut self) -> Result<bool, DecodeError> {
        let nothing = matches!(self.0.datatype()?, Type::Null | Type::Undefined);
        if nothing {
            self.skip()?;
        }
        Ok(nothing)
    }

    /// Whether undefined comes next; takes it if so.
    pub(crate) fn undefined(&mut self) -> Result<bool, DecodeError> {
        let undefined = self.0.datatype()? == Type::Undefined;
        if undefined {
            self.skip()?;
        }
        Ok(undefined)
    }

    pub(crate) fn skip(&mut self) -> Result<(), DecodeError> {
        Ok(self.0.skip()?)
    }

    pub(crate) fn op_ref(&mut self) -> Result<OpRef, DecodeError> {
        self.array_of(2)?;
        Ok(OpRef {
            writer: Writer::from_bytes(self.bytes_of()?),
            seq: self.uint()?,
        })
    }

    pub(crate) fn op_refs(&mut self) -> Result<Vec<OpRef>, DecodeError> {
        let mut ops = Vec::new();
        for _ in 0..self.array()? {
            ops.push(self.op_ref()?);
        }
        Ok(ops)
    }

    pub(crate) fn value(&mut self) -> Result<Value, DecodeError> {
        self.value_to_depth(DEPTH_MAX)
    }

    fn value_to_depth(&mut self, depth_left: usize) -> Result<Value, DecodeError> {
        Ok(match self.0.datatype()? {
            Type::Null => {
                self.skip()?;
                Value::Nothing
            }
            Type::Bool => Value::Bool(self.bool()?),
            Type::U8
            | Type::U16
            | Type::U32
            | Type::U64
            | Type::I8
            | Type::I16
            | Type::I32
            | Type::I64
            | Type::Int => Value::Int(self.int()?),
            Type::String => Value::Text(self.text()?.to_owned()),
            Type::Bytes => Value::Bytes(self.bytes()?.to_vec()),
            Type::Array => {
                let deeper = depth_left.checked_sub(1).ok_or(DecodeError::TooLarge)?;
                // The length is a claim of outside data: memory is taken part by part, never ahead.
                let mut parts = Vec::new();
                for _ in 0..self.array()? {
                    parts.push(self.value_to_depth(deeper)?);
                }
                Value::List(parts)
            }
            _ => return Err(DecodeError::Malformed),
        })
    }
}

/// A value as canonical bytes: equal values give equal bytes, here and in every later version.
pub fn canonical_bytes(value: &Value) -> Vec<u8> {
    let mut out = CborWriter::new();
    out.value(value);
    out.finish()
}

/// Reads what [`canonical_bytes`] wrote.
///
/// # Errors
/// [`DecodeError`] when the bytes are not one value.
pub fn value_from_bytes(bytes: &[u8]) -> Result<Value, DecodeError> {
    let mut reader = CborReader::new(bytes);
    let value = reader.value()?;
    reader.end()?;
    Ok(value)
}

fn as_u64(length: usize) -> u64 {
    // No machine this runs on has more than 64-bit lengths.
    u64::try_from(length).unwrap_or(u64::MAX)
}
