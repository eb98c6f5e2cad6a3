//! What only those named may read has one place, whoever puts the first thing there.

use makker_domain::entity_kind::EntityKind;
use makker_oplog::StreamKind;

use super::world::{founded, founded_with};
use crate::Matter;
use crate::change::Change;

#[test]
fn two_devices_that_know_only_of_the_family_put_its_restricted_things_into_one_stream() {
    let (ours, theirs) = (founded(), founded_with(2));
    let (family, _) = ours.casework.create_family("Haddad Lund").unwrap();
    let stream = ours.casework.family_stream(family.id).unwrap();
    let family_ops = ours
        .casework
        .store
        .read(|tables| tables.ops_about(stream, family.id.into()))
        .unwrap();
    theirs
        .casework
        .store
        .take_in(StreamKind::Family, &family_ops)
        .unwrap();
    let places = [&ours, &theirs].map(|world| {
        let mut change = Change::untraced(&world.casework).unwrap();
        let place = change
            .stream_for(Matter::Family(family.id), EntityKind::Measurement)
            .unwrap();
        change.create(place, family.id, EntityKind::Measurement).unwrap();
        change.commit().unwrap();
        let restricted = world
            .casework
            .store
            .read(|tables| tables.streams(StreamKind::FamilyRestricted));
        assert_eq!(restricted.unwrap(), [place]);
        place
    });
    assert_eq!(places[0], places[1]);
    assert_ne!(places[0], stream);
}
