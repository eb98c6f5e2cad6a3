//! A family one does not work with, opened because it cannot wait.

use makker_domain::entity_kind::EntityKind;
use makker_domain::family;
use makker_domain::field::ARCHIVED;
use makker_domain::id::FamilyId;
use makker_domain::person::member;
use makker_domain::value::Value;
use makker_oplog::Body;

use super::world::{PASSPHRASE, World, founded};
use crate::change::Change;
use crate::{Casework, CaseworkError, Matter};

const CPR: &str = "010190-1234";

/// A family with a member who has a CPR number, and with which nobody here works any more.
fn family_of_others(world: &World) -> FamilyId {
    let casework = &world.casework;
    let (family, _) = casework.create_family("Haddad Lund").unwrap();
    let matter = Matter::Family(family.id);
    let cpr = Value::Text("0101901234".to_owned());
    casework
        .create(matter, EntityKind::Member, &[(member::CPR, cpr)])
        .unwrap();
    let stream = casework.family_stream(family.id).unwrap();
    let attached = casework
        .store
        .read(|tables| tables.entities(stream, EntityKind::Attachment))
        .unwrap();
    // As their own devices would write it, whom nobody asks here whether somebody is left.
    let mut change = Change::untraced(casework).unwrap();
    let away = Body::Set(Value::Bool(true));
    change
        .write(stream, attached[0], Some(ARCHIVED), Vec::new(), away)
        .unwrap();
    change.commit().unwrap();
    family.id
}

fn is_open(casework: &Casework, id: FamilyId) -> bool {
    let listed = casework.families().unwrap().iter().any(|family| family.id == id);
    let found = casework
        .search("haddad", None, false)
        .unwrap()
        .iter()
        .any(|hit| hit.family == id);
    let shown = match casework.show(Matter::Family(id), id.into()) {
        Ok(_) => true,
        Err(CaseworkError::NotFound) => false,
        Err(error) => panic!("{error}"),
    };
    assert_eq!(
        (listed, found),
        (shown, shown),
        "list, search and family do not say the same"
    );
    shown
}

#[test]
fn it_is_open_until_the_program_is_locked_and_no_other_is() {
    let world = founded();
    let other = family_of_others(&world);
    let id = {
        let (own, _) = world.casework.create_family("Demir").unwrap();
        assert!(!is_open(&world.casework, other));
        own.id
    };
    let opened = world.casework.break_glass(CPR, "Barnet er alene hjemme").unwrap();
    assert_eq!(opened.iter().map(|family| family.id).collect::<Vec<_>>(), [other]);
    assert!(is_open(&world.casework, other));
    // One can write there too.
    let name = Value::Text("Haddad".to_owned());
    let matter = Matter::Family(other);
    world
        .casework
        .set_field(matter, other.into(), family::NAME, name, &[])
        .unwrap();
    assert_eq!(world.casework.families().unwrap().len(), 2);

    world.casework.before_lock().unwrap();
    drop(world.casework);
    let casework = Casework::unlock(world.folder.path(), PASSPHRASE, &world.ground).unwrap();
    assert!(!is_open(&casework, other));
    assert_eq!(casework.families().unwrap()[0].id, id);
    assert!(casework.verify().unwrap().is_clean());
}
