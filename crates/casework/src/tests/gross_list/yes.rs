//! A family that says yes gets its own record.

use makker_domain::case::candidate::CandidateStatus;
use makker_domain::entity_kind::EntityKind;
use makker_domain::value::Value;

use super::{Desk, LIST};
use crate::{CaseworkError, FieldState, KnownWhere, Matter};

#[test]
fn with_a_yes_the_family_gets_its_own_record() {
    let desk = Desk::new();
    desk.import(LIST);
    let family = desk.admit("Haddad Lund").unwrap();
    let casework = &desk.world.casework;
    assert_eq!(casework.families().unwrap(), std::slice::from_ref(&family));
    let matter = Matter::Family(family.id);
    let shown = |kind: EntityKind| {
        let things = casework.list(matter, kind).unwrap();
        let said = |field: &FieldState| Some((field.field.name, field.shown.clone()?));
        let things: Vec<Vec<_>> = things
            .iter()
            .map(|thing| thing.fields.iter().filter_map(said).collect())
            .collect();
        format!("{things:?}")
    };
    let members = shown(EntityKind::Member);
    assert!(
        members.contains("1203881234") && members.contains("adult") && members.contains("child"),
        "{members}"
    );
    assert!(
        !members.contains("Ruten"),
        "where they all live is the family's: {members}"
    );
    let of_family = shown(EntityKind::Family);
    assert!(
        of_family.contains("Ruten 3") && of_family.contains("S1"),
        "{of_family}"
    );
    assert!(shown(EntityKind::Consent).contains("participation"));
    assert!(shown(EntityKind::Case).contains("consented"));
    let listed = casework.candidates(desk.team).unwrap();
    assert_eq!(listed[0].status, Some(CandidateStatus::Consented));
    // Once, and not those who said no.
    assert!(matches!(
        desk.admit("Haddad Lund"),
        Err(CaseworkError::CandidateClosed)
    ));
    let demir = desk.candidate("Demir");
    let status = makker_domain::case::candidate::STATUS;
    let seen = casework.show(Matter::Team(desk.team), demir).unwrap();
    let seen = seen
        .fields
        .iter()
        .find(|field| field.field.id == status)
        .unwrap()
        .seen
        .clone();
    let no = Value::Text("declined".to_owned());
    casework
        .set_field(Matter::Team(desk.team), demir, status, no, &seen)
        .unwrap();
    assert!(matches!(desk.admit("Demir"), Err(CaseworkError::CandidateClosed)));
    // On the next list they are known, and nobody is added to them.
    let longer = format!("{LIST}S1;;Ida Lund;;1.2.2020;barn;;;;\n;Demir;Nur Demir;;1.2.2021;barn;;;;\n");
    let report = desk.import(&longer);
    assert!(!report.written);
    assert_eq!(report.known_persons, 4);
    let closed: Vec<_> = report
        .known
        .iter()
        .filter(|row| matches!(row.place, KnownWhere::Closed(_)))
        .map(|row| row.row)
        .collect();
    assert_eq!(closed, [6, 7]);
    assert!(casework.store.differing_tables().unwrap().is_empty());
}

#[test]
fn of_a_protected_family_no_address_goes_into_the_open_record() {
    let desk = Desk::new();
    desk.import(LIST);
    let family = desk.admit("Demir").unwrap();
    let matter = Matter::Family(family.id);
    for kind in [EntityKind::Family, EntityKind::Member] {
        for thing in desk.world.casework.list(matter, kind).unwrap() {
            let address = thing
                .fields
                .iter()
                .find(|field| field.field.name == "address")
                .unwrap();
            assert_eq!(address.shown, None, "{kind:?}");
        }
    }
}
