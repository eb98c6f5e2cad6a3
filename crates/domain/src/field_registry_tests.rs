//! What must hold for the registry as a whole, and its snapshot: numbers, names, kinds and clash rules are in the
//! stored format, so a change of any is to be seen. `MAKKER_BLESS=1 cargo test -p makker-domain` writes it anew.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use super::*;
use crate::field_kind::ElementKind;

#[test]
fn no_number_and_no_name_stands_twice() {
    let numbers: BTreeSet<_> = all().map(|field| field.id).collect();
    let names: BTreeSet<_> = all().map(|field| (field.entity, field.name)).collect();
    assert_eq!(numbers.len(), all().count());
    assert_eq!(names.len(), all().count());
}

#[test]
fn every_field_stands_in_its_nouns_table_and_range_in_order() {
    for kind in EntityKind::ALL {
        assert!(!kind.fields().is_empty(), "{kind:?} has no fields");
        assert!(
            kind.fields().is_sorted_by(|a, b| a.id < b.id),
            "{kind:?} is not in order"
        );
        for field in kind.fields() {
            assert_eq!(field.entity, kind, "{}", field.name);
            assert_eq!(
                EntityKind::of_field(field.id),
                Some(kind),
                "{} is out of {kind:?}'s range",
                field.name
            );
            assert_eq!(find(field.id), Some(field));
        }
    }
}

#[test]
fn reserved_and_unknown_numbers_are_no_fields() {
    for number in [0, 19, 99, 199, 256, 1_000, 9_999, 65_000, 65_534, ARCHIVED.0] {
        assert_eq!(find(FieldId(number)), None, "{number}");
        assert_eq!(on_clash(FieldId(number)), OnClash::Ask, "{number}");
    }
}

/// What SQLite reads as its own where a name belongs.
const SQL_RESERVED: &[&str] = &[
    "add",
    "all",
    "alter",
    "and",
    "as",
    "autoincrement",
    "between",
    "case",
    "check",
    "collate",
    "commit",
    "constraint",
    "create",
    "default",
    "deferrable",
    "delete",
    "distinct",
    "drop",
    "else",
    "escape",
    "except",
    "exists",
    "foreign",
    "from",
    "group",
    "having",
    "in",
    "index",
    "insert",
    "intersect",
    "into",
    "is",
    "isnull",
    "join",
    "limit",
    "not",
    "nothing",
    "notnull",
    "null",
    "on",
    "or",
    "order",
    "primary",
    "references",
    "returning",
    "select",
    "set",
    "table",
    "then",
    "to",
    "transaction",
    "union",
    "unique",
    "update",
    "using",
    "values",
    "when",
    "where",
];

#[test]
fn names_can_stand_in_tables() {
    // Columns that every table has beside its fields.
    let taken = ["stream_no", "entity_id", "created_at_ms", "archived"];
    for kind in EntityKind::ALL {
        assert!(!SQL_RESERVED.contains(&kind.name()), "{kind:?}");
    }
    for field in all() {
        assert!(
            !SQL_RESERVED.contains(&field.name),
            "{:?} {}",
            field.entity,
            field.name
        );
        let snake_case = field.name.starts_with(|c: char| c.is_ascii_lowercase())
            && field
                .name
                .chars()
                .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_')
            && !field.name.contains("__")
            && !field.name.ends_with('_');
        assert!(snake_case, "{:?} {}", field.entity, field.name);
        assert!(!taken.contains(&field.name), "{:?} {}", field.entity, field.name);
    }
}

#[test]
fn every_text_has_a_limit_every_choice_codes_and_every_reference_a_kind() {
    let codes_are_codes = |codes: &[&str]| {
        let distinct: BTreeSet<_> = codes.iter().collect();
        assert!(!codes.is_empty() && distinct.len() == codes.len(), "{codes:?}");
        for code in codes {
            let kebab = code
                .chars()
                .all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-');
            assert!(kebab && !code.is_empty(), "{code}");
        }
    };
    for field in all() {
        match field.kind {
            FieldKind::Line { chars_max } | FieldKind::Set(ElementKind::Line { chars_max }) => {
                assert!((1..=4_000).contains(&chars_max), "{}", field.name);
            }
            FieldKind::LongText { chars_max } | FieldKind::EntryText { chars_max } => {
                assert!((1..=100_000).contains(&chars_max), "{}", field.name);
            }
            FieldKind::Choice(codes) | FieldKind::Set(ElementKind::Choice(codes)) => codes_are_codes(codes),
            FieldKind::Ref(kinds) | FieldKind::Set(ElementKind::Ref(kinds)) => {
                assert!(!kinds.is_empty(), "{}", field.name);
                assert!(
                    kinds.iter().all(|kind| EntityKind::ALL.contains(kind)),
                    "{}",
                    field.name
                );
            }
            FieldKind::Int { min, max } => assert!(min < max, "{}", field.name),
            _ => {}
        }
    }
}

#[test]
fn entries_hold_what_never_changes_and_only_they_do() {
    for field in all() {
        match field.kind {
            FieldKind::LongText { .. } => {
                assert!(!field.entity.is_entry(), "{:?} {}", field.entity, field.name)
            }
            FieldKind::EntryText { .. } => {
                assert!(field.entity.is_entry(), "{:?} {}", field.entity, field.name)
            }
            _ => {}
        }
        let of_own_kind = matches!(field.kind, FieldKind::Ref([kind]) if *kind == field.entity);
        assert!(field.name != "corrects" || of_own_kind, "{:?}", field.entity);
    }
    for kind in EntityKind::ALL
        .into_iter()
        .filter(|kind| kind.is_entry() && *kind != EntityKind::AuditEvent)
    {
        assert!(
            kind.fields().iter().any(|field| field.name == "corrects"),
            "{kind:?} cannot be corrected"
        );
    }
}

#[test]
fn nobody_is_asked_about_order_colours_and_own_marks_only() {
    for field in all() {
        let is_own = field.entity.home() == [crate::home::Home::Own];
        let quiet =
            is_own || field.kind == FieldKind::Order || field.name == "colour" || field.name == "is_demo";
        assert_eq!(
            field.on_clash == OnClash::Latest,
            quiet,
            "{:?} {}",
            field.entity,
            field.name
        );
    }
}

/// Every line is what stands in stored operations: change none, except to add.
fn registry_as_text() -> String {
    let mut text = format!("{} archived Bool Ask, of everything\n", ARCHIVED.0);
    for kind in EntityKind::ALL {
        let entry = if kind.is_entry() { " entry" } else { "" };
        writeln!(text, "{} {}{entry} {:?}", kind.number(), kind.name(), kind.home()).unwrap();
        for field in kind.fields() {
            let FieldSpec {
                id,
                name,
                kind: meaning,
                on_clash,
                ..
            } = field;
            let meaning = match meaning {
                FieldKind::Ref(kinds) if *kinds == EntityKind::ALL => "Ref(anything)".to_owned(),
                meaning => format!("{meaning:?}"),
            };
            writeln!(text, "  {} {}.{name} {meaning} {on_clash:?}", id.0, kind.name()).unwrap();
        }
    }
    text
}

#[test]
fn the_registry_is_what_it_was() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/src/field_registry.snapshot.txt");
    let now = registry_as_text();
    if std::env::var_os("MAKKER_BLESS").is_some() {
        std::fs::write(path, &now).unwrap();
    }
    let before = std::fs::read_to_string(path).unwrap();
    for (before, now) in before.lines().zip(now.lines()) {
        assert_eq!(
            before, now,
            "the registry changed; if it was meant, write it anew with MAKKER_BLESS=1"
        );
    }
    assert_eq!(
        before.lines().count(),
        now.lines().count(),
        "fields were added; MAKKER_BLESS=1 writes them down"
    );
}
