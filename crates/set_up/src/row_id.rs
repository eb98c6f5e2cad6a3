//! The ids of shipped rows.

use makker_domain::entity_kind::EntityKind;
use makker_domain::id::EntityId;

/// Separates these ids from whatever else is hashed.
const CONTEXT: &str = "makker 2026-11 set-up row";

/// The id of a row: a UUID of version 8 (RFC 9562, section 5.8) whose bits are a hash of set, kind and key. The same
/// everywhere and for ever, and never one that a device draws (those are of version 7).
pub fn row_id(set: &str, kind: EntityKind, key: &str) -> EntityId {
    let mut hasher = blake3::Hasher::new_derive_key(CONTEXT);
    for part in [set, kind.name(), key] {
        hasher.update(&u64::try_from(part.len()).unwrap_or(u64::MAX).to_be_bytes());
        hasher.update(part.as_bytes());
    }
    let mut id = [0; 16];
    hasher.finalize_xof().fill(&mut id);
    let [_, _, _, _, _, _, version, _, variant, ..] = &mut id;
    *version = (*version & 0x0f) | 0x80;
    *variant = (*variant & 0x3f) | 0x80;
    EntityId::from_bytes(id)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_is_what_it_was_in_every_program_before() {
        let id = row_id("copenhagen-tingbjerg", EntityKind::Service, "family-treatment");
        assert_eq!(id.to_string(), "1276f963-7665-8710-af2b-faed6f7486ed");
    }

    #[test]
    fn set_kind_and_key_all_count_and_do_not_run_into_each_other() {
        let ids = [
            row_id("a", EntityKind::Service, "bc"),
            row_id("ab", EntityKind::Service, "c"),
            row_id("a", EntityKind::Rate, "bc"),
            row_id("a", EntityKind::Service, "bd"),
        ];
        for (place, id) in ids.iter().enumerate() {
            assert_eq!(ids.iter().position(|other| other == id), Some(place));
        }
    }
}
