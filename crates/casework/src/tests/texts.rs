//! Texts that two people began anew without knowing of each other.

use makker_domain::entity_kind::EntityKind;
use makker_domain::plan::goal::OWN_WORDS;
use makker_domain::value::Value;
use makker_oplog::Body;

use super::world::founded;
use crate::change::Change;
use crate::{CaseworkError, FieldState, Matter};

#[test]
fn whoever_has_seen_all_of_several_texts_and_writes_one_settles_it() {
    let world = founded();
    let casework = &world.casework;
    let (family, _) = casework.create_family("Haddad Lund").unwrap();
    let matter = Matter::Family(family.id);
    let (goal, _) = casework.create(matter, EntityKind::Goal, &[]).unwrap();
    casework
        .write_text(matter, goal, OWN_WORDS, "Vi spiser sammen.", &[])
        .unwrap();
    let words = || -> FieldState {
        let mut fields = casework.show(matter, goal).unwrap().fields.into_iter();
        fields.find(|state| state.field.id == OWN_WORDS).unwrap()
    };
    let before = words();
    let (stream, _) = casework.find(matter, goal).unwrap();
    // As two devices would, each on what both had seen.
    let anew = ["Vi spiser sammen om søndagen.", "Vi spiser."].map(|text| {
        let mut change = Change::untraced(casework).unwrap();
        let text = Body::RestartText {
            text: text.to_owned(),
        };
        let prev = before.seen.iter().map(|seen| seen.op).collect();
        change.write(stream, goal, Some(OWN_WORDS), prev, text).unwrap();
        change.commit().unwrap();
        words()
    });
    assert!(anew[1].clashes);
    let settle = |seen| casework.write_text(matter, goal, OWN_WORDS, "Vi spiser sammen.", seen);
    let of_one = settle(&anew[0].seen);
    assert!(matches!(of_one, Err(CaseworkError::TextBegunAnew)), "{of_one:?}");
    settle(&anew[1].seen).unwrap();
    let after = words();
    assert!(!after.clashes);
    assert_eq!(after.shown, Some(Value::Text("Vi spiser sammen.".to_owned())));
    assert!(casework.verify().unwrap().is_clean());
}
