//! A multi-value register: one field of one entity while several people write to it.
//!
//! An operation replaces exactly the operations it names in `prev`. What nobody has replaced stands as a *head*; more
//! than one differing head is a clash. Clocks decide nothing. (That an operation was named before it came is remembered
//! beside the registers, by [`Cells`](crate::Cells): a register cannot tell what it has not seen from what it has forgotten.)
//!
//! A multi-valued field is one register too: each of its operations says of one element that it is present or absent,
//! and names the earlier words about the same element.

use std::collections::BTreeMap;

use makker_domain::value::Value;

use crate::DecodeError;
use crate::cbor::{CborReader, CborWriter};
use crate::writer::OpRef;

/// One value that stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Head {
    /// The lamport of the operation that wrote it.
    pub lamport: u64,
    /// The value; `None` when the operation's content was redacted or is not understood.
    pub value: Option<Value>,
}

/// What is known of one field of one entity.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Register {
    heads: BTreeMap<OpRef, Head>,
}

/// One element of a multi-valued field.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Presence {
    /// Whether it stands in for being there while a clash is open.
    pub present: bool,
    /// One took it away while another put it there, without knowing of each other.
    pub clashes: bool,
}

impl Register {
    /// A register with these heads.
    pub fn from_heads(heads: BTreeMap<OpRef, Head>) -> Self {
        Self { heads }
    }

    /// `op` stands from now on.
    pub fn stand(&mut self, op: OpRef, head: Head) {
        self.heads.insert(op, head);
    }

    /// `op` no longer stands.
    pub fn replace(&mut self, op: &OpRef) {
        self.heads.remove(op);
    }

    /// Forgets the value that `op` wrote; that it wrote one stays known.
    pub fn redact(&mut self, op: OpRef) {
        if let Some(head) = self.heads.get_mut(&op) {
            head.value = None;
        }
    }

    /// Every value that stands, by operation.
    pub fn heads(&self) -> &BTreeMap<OpRef, Head> {
        &self.heads
    }

    /// Whether no value stands.
    pub fn is_empty(&self) -> bool {
        self.heads.is_empty()
    }

    /// The head that stands in for the field in lists and sums while people have not settled a clash: the one with
    /// the highest lamport, then writer. The field itself shows all of them alike.
    pub fn shown_head(&self) -> Option<(&OpRef, &Head)> {
        self.heads.iter().max_by_key(|(op, head)| (head.lamport, **op))
    }

    /// The head that was written first: what counts where nothing may be replaced, so that nobody can push another's
    /// entry aside by writing a second one over it.
    pub fn first_head(&self) -> Option<(&OpRef, &Head)> {
        self.heads.iter().min_by_key(|(op, head)| (head.lamport, **op))
    }

    /// The value of [`shown_head`](Self::shown_head); `None` too when that was redacted.
    pub fn shown(&self) -> Option<&Value> {
        self.shown_head().and_then(|(_, head)| head.value.as_ref())
    }

    /// Whether people wrote different values without knowing of each other. Equal values are no clash.
    pub fn clashes(&self) -> bool {
        let mut values = self.heads.values().map(|head| &head.value);
        let first = values.next();
        values.any(|value| Some(value) != first)
    }

    /// The elements of a multi-valued field that anything is said of, each with the operations that say it.
    pub fn elements(&self) -> BTreeMap<&Value, Presence> {
        let mut said: BTreeMap<&Value, Vec<(u64, OpRef, bool)>> = BTreeMap::new();
        for (op, head) in &self.heads {
            if let Some(Value::List(parts)) = &head.value
                && let [element, Value::Bool(present)] = parts.as_slice()
            {
                said.entry(element)
                    .or_default()
                    .push((head.lamport, *op, *present));
            }
        }
        said.into_iter()
            .map(|(element, words)| {
                let last = words.iter().max().is_some_and(|(_, _, present)| *present);
                let clashes = words.iter().any(|(_, _, present)| *present != last);
                (
                    element,
                    Presence {
                        present: last,
                        clashes,
                    },
                )
            })
            .collect()
    }

    /// The operations that say something of one element: what a new word about it replaces.
    pub fn words_about(&self, element: &Value) -> Vec<OpRef> {
        let about = |head: &Head| match &head.value {
            Some(Value::List(parts)) => parts.first() == Some(element),
            _ => false,
        };
        self.heads
            .iter()
            .filter(|(_, head)| about(head))
            .map(|(op, _)| *op)
            .collect()
    }

    /// As bytes; equal registers give equal bytes.
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut out = CborWriter::new();
        out.array(self.heads.len());
        for (op, head) in &self.heads {
            out.array(3).op_ref(*op).uint(head.lamport);
            match &head.value {
                Some(value) => out.value(value),
                None => out.undefined(),
            };
        }
        out.finish()
    }

    /// Reads a register.
    ///
    /// # Errors
    /// [`DecodeError`] when the bytes are not one.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, DecodeError> {
        let mut reader = CborReader::new(bytes);
        let mut heads = BTreeMap::new();
        for _ in 0..reader.array()? {
            reader.array_of(3)?;
            let op = reader.op_ref()?;
            let lamport = reader.uint()?;
            let value = if reader.undefined()? {
                None
            } else {
                Some(reader.value()?)
            };
            heads.insert(op, Head { lamport, value });
        }
        reader.end()?;
        Ok(Self { heads })
    }
}
