//! By which of its fields a thing is called in a list where things of many kinds stand together.

use crate::entity_kind::EntityKind;
use crate::field::FieldSpec;
use crate::field_kind::FieldKind;

/// What fields are called that say best what a thing is, best first.
const SAYS_BEST: [&str; 10] = [
    "name",
    "title",
    "own_words",
    "agreed",
    "observation",
    "evaluation",
    "professional_wording",
    "child_wish",
    "note",
    "case_number",
];

/// The fields of a kind that can stand for one of them in a list, best first. A kind that has none is called by its kind alone.
pub fn caption_fields(kind: EntityKind) -> impl Iterator<Item = &'static FieldSpec> {
    SAYS_BEST.into_iter().filter_map(move |name| {
        kind.fields()
            .iter()
            .find(|spec| spec.name == name)
            .filter(|spec| is_words(spec.kind))
    })
}

fn is_words(kind: FieldKind) -> bool {
    matches!(
        kind,
        FieldKind::Line { .. }
            | FieldKind::LongText { .. }
            | FieldKind::EntryText { .. }
            | FieldKind::PersonName
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(kind: EntityKind) -> Vec<&'static str> {
        caption_fields(kind).map(|spec| spec.name).collect()
    }

    #[test]
    fn a_goal_is_called_by_the_family_s_words_before_the_professionals() {
        assert_eq!(
            names(EntityKind::Goal),
            ["own_words", "professional_wording", "child_wish"]
        );
        assert_eq!(names(EntityKind::Member), ["name"]);
        assert_eq!(
            names(EntityKind::LogEntry),
            ["own_words", "agreed", "observation", "evaluation"]
        );
    }

    #[test]
    fn what_a_family_works_with_has_a_caption() {
        let kinds = [
            EntityKind::Family,
            EntityKind::NetworkPerson,
            EntityKind::Actor,
            EntityKind::Intervention,
            EntityKind::Meeting,
            EntityKind::FollowUp,
            EntityKind::SectorPlan,
            EntityKind::Service,
        ];
        for kind in kinds {
            assert!(!names(kind).is_empty(), "{kind:?}");
        }
    }
}
