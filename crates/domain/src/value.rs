//! The values a field can hold, before its kind gives them meaning.

/// One stored value. The forms are few on purpose: they are in the stored format for ever.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Value {
    /// Nothing: the field was cleared.
    Nothing,
    /// Yes or no.
    Bool(bool),
    /// A whole number: counts, øre, days since 1970, milliseconds since 1970, by the field's kind.
    Int(i64),
    /// Text.
    Text(String),
    /// Raw bytes: identifiers, hashes.
    Bytes(Vec<u8>),
    /// Several parts that are one value together: an address, a period, a name.
    List(Vec<Value>),
}
