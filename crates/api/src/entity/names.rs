//! Names in requests, and what they stand for.

use makker_casework::{Matter, OpId, OpRef, StreamId, Writer};
use makker_domain::entity_kind::EntityKind;
use makker_domain::field::{FieldId, FieldSpec};
use makker_domain::field_kind::FieldKind;
use makker_domain::home::Home;
use makker_domain::id::{CrossTeamId, EntityId, FamilyId};
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

/// A family's id, or a team's, or none for the municipality's set-up.
pub(crate) fn matter_of(family: Option<&str>, team: Option<&str>) -> Result<Matter, CommandError> {
    match (family, team) {
        (family, None) => matter(family),
        (None, Some(team)) => team_id(team).map(Matter::Team),
        (Some(_), Some(_)) => Err(CommandError::new(ErrorCode::BadRequest).with("reason", "family, team")),
    }
}

pub(crate) fn team_id(id: &str) -> Result<CrossTeamId, CommandError> {
    id.parse().map_err(|_| CommandError::team_not_found())
}

pub(crate) fn family_id(id: &str) -> Result<FamilyId, CommandError> {
    id.parse().map_err(|_| not_found())
}

pub(crate) fn entity_id(id: &str) -> Result<EntityId, CommandError> {
    id.parse().map_err(|_| not_found())
}

pub(crate) fn kind(name: &str) -> Result<EntityKind, CommandError> {
    let kind = EntityKind::ALL.into_iter().find(|kind| kind.name() == name);
    kind.ok_or_else(|| CommandError::new(ErrorCode::UnknownKind).with("kind", name))
}

/// A kind of which things can be there in this matter. Without this, things of another would be listed as if there were none.
pub(crate) fn kind_in(matter: Matter, name: &str) -> Result<EntityKind, CommandError> {
    let kind = kind(name)?;
    let asked_with = |home: &Home| match home {
        Home::Family | Home::FamilyRestricted => "family",
        Home::Team => "team",
        Home::Municipality => "set-up",
        Home::Access | Home::Own => "nobody",
    };
    let asked = match matter {
        Matter::Family(_) => "family",
        Matter::Team(_) => "team",
        Matter::SetUp => "set-up",
    };
    let mut homes = kind.home().iter().map(asked_with);
    if homes.any(|home| home == asked) {
        return Ok(kind);
    }
    let home = kind.home().first().map_or("nobody", asked_with);
    Err(CommandError::new(ErrorCode::KindElsewhere)
        .with("kind", name)
        .with("home", home))
}

pub(crate) fn field(kind: EntityKind, name: &str) -> Result<&'static FieldSpec, CommandError> {
    let mut fields = kind.fields().iter();
    // Which streams there are is for nobody to see or say.
    let field = fields.find(|field| field.name == name && !matches!(field.kind, FieldKind::Stream));
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

/// Operations by name: the stream's 32 hexadecimal digits, a dot, the writer's 64, a dot, the number.
pub(crate) fn op_ids(names: &[String]) -> Result<Vec<OpId>, CommandError> {
    names.iter().map(|name| op_id(name)).collect()
}

pub(crate) fn op_id(name: &str) -> Result<OpId, CommandError> {
    let mut parts = name.splitn(3, '.');
    let mut part = || parts.next().ok_or_else(not_found);
    let (stream, writer, seq) = (bytes_of(part()?)?, bytes_of(part()?)?, part()?);
    let seq: u64 = seq.parse().map_err(|_| not_found())?;
    // No log counts beyond this.
    i64::try_from(seq).map_err(|_| not_found())?;
    let op = OpRef {
        writer: Writer::from_bytes(writer),
        seq,
    };
    Ok(op.in_stream(StreamId::from_bytes(stream)))
}

fn bytes_of<const N: usize>(digits: &str) -> Result<[u8; N], CommandError> {
    if digits.len() != N * 2 || !digits.bytes().all(|digit| digit.is_ascii_hexdigit()) {
        return Err(not_found());
    }
    let mut bytes = [0_u8; N];
    for (at, byte) in bytes.iter_mut().enumerate() {
        let pair = digits.get(at * 2..at * 2 + 2).ok_or_else(not_found)?;
        *byte = u8::from_str_radix(pair, 16).map_err(|_| not_found())?;
    }
    Ok(bytes)
}

pub(crate) fn op_name(id: OpId) -> String {
    use std::fmt::Write as _;
    let mut name = String::with_capacity(108);
    for byte in id.stream.to_bytes() {
        // Writing into a String cannot fail.
        let _ = write!(name, "{byte:02x}");
    }
    name.push('.');
    for byte in id.op.writer.to_bytes() {
        let _ = write!(name, "{byte:02x}");
    }
    let _ = write!(name, ".{}", id.op.seq);
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
        let op = op.in_stream(StreamId::from_bytes([0x3c; 16]));
        assert_eq!(op_id(&op_name(op)).unwrap(), op);
        let (stream, writer) = ("3c".repeat(16), "a5".repeat(32));
        for wrong in [
            "",
            "..",
            "a.b.1",
            &format!("{writer}.1"),
            &format!("{}.{writer}.1", "æ".repeat(16)),
            &format!("{stream}.{writer}.x"),
            &format!("{stream}.{writer}.9223372036854775808"),
            &format!("{stream}.{}.1", "+5".repeat(32)),
        ] {
            assert!(op_id(wrong).is_err(), "{wrong}");
        }
    }
}
