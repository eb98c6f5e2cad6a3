//! The registry of fields: every field that can be changed, by number.

use crate::entity_kind::EntityKind;
pub use crate::field_kind::FieldKind;

/// A field's number: stored in every operation, never reused, the same in every version.
///
/// 0 and the numbers from 65,000 on are never a noun's: the operation log keeps there what is no field, such as that a
/// thing exists, and 65,535 is [`ARCHIVED`]. The rest is shared out as [`EntityKind::of_field`] says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FieldId(pub u16);

/// Put away: the delete of this program. Things of every kind have it, entries too, as a [`FieldKind::Bool`] that asks
/// on a clash, so that one who archives and one who edits hear of each other. It stands in no noun's table.
pub const ARCHIVED: FieldId = FieldId(65_535);

/// What happens when two people changed the same field without knowing of each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum OnClash {
    /// Both values stand until a person settles it.
    Ask,
    /// The one that sorts last holds (order, colours, marks: nobody wants to be asked).
    Latest,
}

/// One field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FieldSpec {
    /// The number.
    pub id: FieldId,
    /// What has it.
    pub entity: EntityKind,
    /// Its name in tables and commands; unique within its entity.
    pub name: &'static str,
    /// What its value means.
    pub kind: FieldKind,
    /// What a clash does.
    pub on_clash: OnClash,
}

/// Every field of every noun, by noun and number; not [`ARCHIVED`].
pub fn all() -> impl Iterator<Item = &'static FieldSpec> {
    EntityKind::ALL.into_iter().flat_map(EntityKind::fields)
}

/// The field with this number; `None` for one made by a newer program, and for [`ARCHIVED`].
pub fn find(id: FieldId) -> Option<&'static FieldSpec> {
    let fields = EntityKind::of_field(id)?.fields();
    let at = fields.binary_search_by_key(&id, |field| field.id).ok()?;
    fields.get(at)
}

/// What a clash does in the field with this number; a field this program does not know asks.
pub fn on_clash(id: FieldId) -> OnClash {
    find(id).map_or(OnClash::Ask, |field| field.on_clash)
}

#[cfg(test)]
#[path = "field_registry_tests.rs"]
mod tests;
