//! Names in requests, and what they stand for.

use makker_casework::{Matter, OpRef, Writer};
use makker_domain::entity_kind::EntityKind;
use makker_domain::field::{FieldId, FieldSpec};
use makker_domain::id::{EntityId, FamilyId};
use makker_domain::value::Value;
use schemars::JsonSchema;
use serde::Deserialize;
use specta::Type;

use crate::error::{CommandError, ErrorCode};
use crate::field_value::FieldValue;

/// A field by name with its value.
#[derive(Deserialize, JsonSchema, Type)]
#[serde(deny_unknown_fields)]
pub struct FieldWrite {
    /// The field's name.
    pub field: String,
    /// Its value; of a set the list of its elements.
    pub value: FieldValue,
}

pub(crate) fn not_found() -> CommandError {
    CommandError::new(ErrorCode::NotFound)
}

/// A family's id, or none for the municipality's set-up.
pub(crate) fn matter(family: Option<&str>) -> Result<Matter, CommandError> {
    match family {
        None => Ok(Matter::SetUp),
        Some(id) => family_id(id).map(Matter::Family),
    }
}

pub(crate) fn family_id(id: &str) -> Result<FamilyId, CommandError> {
    id.parse().map_err(|_| not_found())
}

pub(crate) fn entity_id(id: &str) -> Result<EntityId, CommandError> {
    id.parse().map_err(|_| not_found())
}

pub(crate) fn kind(name: &str) -> Result<EntityKind, CommandError> {
    let kind = EntityKind::ALL.into_iter().find(|kind| kind.name() == name);
    kind.ok_or_else(|| CommandError::new(ErrorCode::NotMadeThisWay).with("kind", name))
}

pub(crate) fn field(kind: EntityKind, name: &str) -> Result<&'static FieldSpec, CommandError> {
    let field = kind.fields().iter().find(|field| field.name == name);
    field.ok_or_else(|| CommandError::new(ErrorCode::NoSuchField).with("field", name))
}

/// The fields with their values as they are stored.
pub(crate) fn fields(
    kind: EntityKind,
    writes: Vec<FieldWrite>,
) -> Result<Vec<(FieldId, Value)>, CommandError> {
    writes
        .into_iter()
        .map(|write| {
            let spec = field(kind, &write.field)?;
            Ok((spec.id, value(spec, write.value)?))
        })
        .collect()
}

pub(crate) fn value(spec: &FieldSpec, value: FieldValue) -> Result<Value, CommandError> {
    value
        .into_value(spec.kind)
        .map_err(|issue| CommandError::value(spec.name, issue))
}

/// Operations by name: the writer's 64 hexadecimal digits, a dot, the number.
pub(crate) fn op_refs(names: &[String]) -> Result<Vec<OpRef>, CommandError> {
    names.iter().map(|name| op_ref(name)).collect()
}

pub(crate) fn op_ref(name: &str) -> Result<OpRef, CommandError> {
    let (writer, seq) = name.split_once('.').ok_or_else(not_found)?;
    let mut bytes = [0_u8; 32];
    if writer.len() != 64 || !writer.bytes().all(|digit| digit.is_ascii_hexdigit()) {
        return Err(not_found());
    }
    for (at, byte) in bytes.iter_mut().enumerate() {
        let digits = writer.get(at * 2..at * 2 + 2).ok_or_else(not_found)?;
        *byte = u8::from_str_radix(digits, 16).map_err(|_| not_found())?;
    }
    let seq: u64 = seq.parse().map_err(|_| not_found())?;
    // No log counts beyond this.
    i64::try_from(seq).map_err(|_| not_found())?;
    Ok(OpRef {
        writer: Writer::from_bytes(bytes),
        seq,
    })
}

pub(crate) fn op_name(op: OpRef) -> String {
    use std::fmt::Write as _;
    let mut name = String::with_capacity(72);
    for byte in op.writer.to_bytes() {
        // Writing into a String cannot fail.
        let _ = write!(name, "{byte:02x}");
    }
    let _ = write!(name, ".{}", op.seq);
    name
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_operation_s_name_comes_back_and_nothing_else_is_taken_for_one() {
        let op = OpRef {
            writer: Writer::from_bytes([0xa5; 32]),
            seq: 77,
        };
        assert_eq!(op_ref(&op_name(op)).unwrap(), op);
        for wrong in [
            "",
            ".",
            "a.1",
            &"æ".repeat(32),
            &format!("{}.x", "a5".repeat(32)),
            &format!("{}.1", "+5".repeat(32)),
        ] {
            assert!(op_ref(wrong).is_err(), "{wrong}");
        }
    }
}
