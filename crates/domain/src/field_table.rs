//! How a noun writes down its fields: number, name, kind and clash rule of each stand once, in one line.

use crate::field_kind::FieldKind;

/// A name or title.
pub(crate) const fn title() -> FieldKind {
    FieldKind::Line { chars_max: 120 }
}

/// A sentence that does not ask for a paragraph.
pub(crate) const fn sentence() -> FieldKind {
    FieldKind::Line { chars_max: 300 }
}

/// A short code, number or word.
pub(crate) const fn tag() -> FieldKind {
    FieldKind::Line { chars_max: 60 }
}

/// A paragraph or a few, written together.
pub(crate) const fn paragraphs() -> FieldKind {
    FieldKind::LongText { chars_max: 20_000 }
}

/// A paragraph or a few, written once.
pub(crate) const fn entry() -> FieldKind {
    FieldKind::EntryText { chars_max: 20_000 }
}

/// Makes a `FieldId` constant for every field and the table `FIELDS` of the noun, by number.
///
/// `CONSTANT = number "name" Kind;` asks when two people changed the field; `CONSTANT = number "name" Kind, latest;`
/// takes what sorts last. [`FieldKind`]s are written without their prefix; the usual texts by the functions above,
/// whose lower case keeps them apart from the constants of the fields.
macro_rules! fields {
    ($entity:ident: $(
        $(#[$doc:meta])*
        $constant:ident = $number:literal $name:literal $kind:expr $(, $clash:ident)?;
    )*) => {
        $(
            $(#[$doc])*
            pub const $constant: $crate::field::FieldId = $crate::field::FieldId($number);
        )*

        /// The fields of this noun, by number.
        pub const FIELDS: &[$crate::field::FieldSpec] = {
            #[allow(unused_imports, reason = "no noun has fields of every kind")]
            use $crate::entity_kind::{ANYTHING, EntityKind, PERSONS, PROFESSIONALS};
            #[allow(unused_imports, reason = "no noun has fields of every kind")]
            use $crate::field_kind::{ElementKind, FieldKind::*};
            #[allow(unused_imports, reason = "no noun has fields of every kind")]
            use $crate::field_table::{entry, paragraphs, sentence, tag, title};
            &[$($crate::field::FieldSpec {
                id: $constant,
                entity: EntityKind::$entity,
                name: $name,
                kind: $kind,
                on_clash: $crate::field_table::on_clash!($($clash)?),
            },)*]
        };
    };
}

/// The word behind a field's kind.
macro_rules! on_clash {
    () => {
        $crate::field::OnClash::Ask
    };
    (latest) => {
        $crate::field::OnClash::Latest
    };
}

pub(crate) use {fields, on_clash};
