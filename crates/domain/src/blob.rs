//! A file that was attached: what is kept about it. Its contents lie elsewhere, in sealed chunks.

use std::fmt;

use crate::stored::Stored;
use crate::value::Value;
use crate::value_issue::ValueIssue;

/// Where an attached file is, and the key that opens it. The form is reserved; nothing attaches files yet.
#[derive(Clone, PartialEq, Eq)]
pub struct Blob {
    /// Hash of the sealed contents; the name under which they are kept.
    pub id: [u8; 32],
    /// The file's own random key.
    pub key: [u8; 32],
    /// Size of the file itself, in bytes.
    pub size_bytes: u64,
    /// Media type, such as `application/pdf`.
    pub media_type: String,
    /// The name the file had.
    pub name: String,
}

/// Neither key nor name may reach a log.
impl fmt::Debug for Blob {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Blob")
            .field("size_bytes", &self.size_bytes)
            .finish_non_exhaustive()
    }
}

/// `[id, key, size, media type, name]`.
impl Stored for Blob {
    fn to_value(&self) -> Value {
        Value::List(vec![
            Value::Bytes(self.id.to_vec()),
            Value::Bytes(self.key.to_vec()),
            Value::Int(i64::try_from(self.size_bytes).unwrap_or(i64::MAX)),
            self.media_type.to_value(),
            self.name.to_value(),
        ])
    }

    fn from_value(value: &Value) -> Result<Self, ValueIssue> {
        let Value::List(parts) = value else {
            return Err(ValueIssue::WrongForm);
        };
        let [
            Value::Bytes(id),
            Value::Bytes(key),
            Value::Int(size),
            Value::Text(media_type),
            Value::Text(name),
        ] = parts.as_slice()
        else {
            return Err(ValueIssue::WrongForm);
        };
        let bytes = |bytes: &[u8]| <[u8; 32]>::try_from(bytes).map_err(|_| ValueIssue::WrongForm);
        Ok(Self {
            id: bytes(id)?,
            key: bytes(key)?,
            size_bytes: u64::try_from(*size).map_err(|_| ValueIssue::OutOfRange {
                min: 0,
                max: i64::MAX,
            })?,
            media_type: media_type.clone(),
            name: name.clone(),
        })
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::stored::testing::comes_back;

    proptest! {
        #[test]
        fn what_is_kept_about_a_file_comes_back(
            id: [u8; 32],
            key: [u8; 32],
            size_bytes in 0..1u64 << 62,
            media_type: String,
            name: String,
        ) {
            comes_back(&Blob { id, key, size_bytes, media_type, name });
        }
    }

    #[test]
    fn debug_shows_neither_key_nor_name() {
        let blob = Blob {
            id: [1; 32],
            key: [77; 32],
            size_bytes: 5,
            media_type: "application/pdf".to_owned(),
            name: "Samtykke Haddad.pdf".to_owned(),
        };
        assert_eq!(format!("{blob:?}"), "Blob { size_bytes: 5, .. }");
    }
}
