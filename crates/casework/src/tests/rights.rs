//! Who may do what: the table in `docs/security.md`, row by row.

use std::collections::BTreeSet;
use std::path::Path;

use makker_domain::entity_kind::EntityKind;
use makker_domain::field::ARCHIVED;
use makker_domain::id::{CrossTeamId, EntityId, UserId};
use makker_domain::period::Period;
use makker_domain::role_assignment::{self, Role};
use makker_domain::stored::Stored as _;
use makker_domain::value::Value;
use makker_domain::{attachment, cross_team, family};
use makker_oplog::{Body, StreamId, StreamKind};

use super::world::{World, founded};
use crate::change::Change;
use crate::entity::set_field::SET_IN_FAMILY;
use crate::verb::{About, Right, Trace, VERBS, Verb};
use crate::{CaseworkError, Matter};

const ROLES: [Role; 6] = [
    Role::CaseWorker,
    Role::TeamMember,
    Role::Leader,
    Role::Administrator,
    Role::EnrolmentOfficer,
    Role::Auditor,
];

/// A user with one role, or none, on the same laptop.
fn as_user_with(world: &mut World, role: Option<Role>) {
    let user = UserId::from_bytes([role.map_or(99, |role| 100 + role as u8); 16]);
    if let Some(role) = role {
        let set_up = world
            .casework
            .store
            .read(|tables| tables.streams(StreamKind::Municipality))
            .unwrap()[0];
        let id = EntityId::from_bytes([200 + role as u8; 16]);
        let mut change = Change::untraced(&world.casework).unwrap();
        change.create(set_up, id, EntityKind::RoleAssignment).unwrap();
        change.set_new(set_up, id, role_assignment::USER, &user).unwrap();
        change.set_new(set_up, id, role_assignment::ROLE, &role).unwrap();
        let today = world.casework.today().unwrap();
        change
            .set_new(set_up, id, role_assignment::VALID, &Period::since(today))
            .unwrap();
        change.commit().unwrap();
    }
    world.casework.user = user;
}

/// What the verb answers to somebody who is attached to the family, or is in the team.
fn try_verb(world: &World, verb: &Verb) -> Result<(), CaseworkError> {
    if let Right::InTeamAs(_) = verb.right {
        return world.casework.check_right(verb, About::Team(join_team(world)));
    }
    let family = match verb.right {
        Right::AttachedAs(_) => {
            let id = EntityId::from_bytes([1; 16]);
            let stream = StreamId::from_bytes([1; 16]);
            let mut change = Change::untraced(&world.casework).unwrap();
            if world
                .casework
                .store
                .read(|tables| tables.family(id.into()))
                .unwrap()
                .is_none()
            {
                change.start_stream(stream, StreamKind::Family);
                change.create(stream, id, EntityKind::Family).unwrap();
                change
                    .set_new(stream, id, family::NAME, &"Demir".to_owned())
                    .unwrap();
            }
            let attached = change.new_id(EntityId::generate).unwrap();
            change.create(stream, attached, EntityKind::Attachment).unwrap();
            change
                .set_new(stream, attached, attachment::USER, &world.casework.user)
                .unwrap();
            let pair = attachment::AttachedAs::CasePair;
            change
                .set_new(stream, attached, attachment::ATTACHED_AS, &pair)
                .unwrap();
            change.commit().unwrap();
            Some(id.into())
        }
        _ => None,
    };
    world.casework.check_right(verb, family)
}

/// Puts the user into the team that the founding made.
fn join_team(world: &World) -> CrossTeamId {
    let (set_up, team) = the_team(world);
    let mut change = Change::untraced(&world.casework).unwrap();
    let member = Body::Put {
        element: world.casework.user.to_value(),
        present: true,
    };
    change
        .write(set_up, team.into(), Some(cross_team::MEMBERS), Vec::new(), member)
        .unwrap();
    change.commit().unwrap();
    team
}

fn the_team(world: &World) -> (StreamId, CrossTeamId) {
    let set_up = world.casework.set_up_stream().unwrap();
    let teams = world
        .casework
        .store
        .read(|tables| tables.entities(set_up, EntityKind::CrossTeam));
    (set_up, teams.unwrap()[0].into())
}

#[test]
fn a_team_one_is_not_in_is_not_there() {
    let mut world = founded();
    let (_, team) = the_team(&world);
    let list = |world: &World| world.casework.list(Matter::Team(team), EntityKind::Candidate);
    assert!(list(&world).unwrap().is_empty());
    as_user_with(&mut world, Some(Role::Leader));
    assert!(matches!(list(&world), Err(CaseworkError::TeamNotFound)));
    join_team(&world);
    assert!(list(&world).unwrap().is_empty());
    let elsewhere = Matter::Team(CrossTeamId::from_bytes([7; 16]));
    let refused = world.casework.list(elsewhere, EntityKind::Candidate);
    assert!(matches!(refused, Err(CaseworkError::TeamNotFound)), "{refused:?}");
}

#[test]
fn every_role_may_do_what_the_table_says_and_nothing_else() {
    let table = security_table();
    assert_eq!(
        table.len(),
        VERBS.len(),
        "docs/security.md lists other verbs than there are"
    );
    for (verb, row) in VERBS.iter().zip(&table) {
        assert_eq!(
            verb.name, row.verb,
            "docs/security.md lists the verbs in another order"
        );
        assert_eq!(trace_in_words(verb.trace), row.trace, "{}", verb.name);
        assert_eq!(
            match verb.right {
                Right::AttachedAs(_) => "yes",
                Right::InTeamAs(_) => "in the team",
                Right::Unlocked | Right::Role(_) => "no",
            },
            row.attached,
            "{}",
            verb.name
        );
    }
    assert!(
        VERBS.is_sorted_by_key(|verb| verb.name),
        "keep the verbs in order of names"
    );
    for role in ROLES.map(Some).into_iter().chain([None]) {
        let mut world = founded();
        as_user_with(&mut world, role);
        for (verb, row) in VERBS.iter().zip(&table) {
            let may = try_verb(&world, verb).is_ok();
            let said = match role {
                Some(role) => row.roles.contains(role.as_str()),
                None => row.without_role,
            };
            assert_eq!(may, said, "{} as {role:?}", verb.name);
        }
    }
}

#[test]
fn a_family_one_is_not_attached_to_is_not_there() {
    let mut world = founded();
    let (family, _) = world.casework.create_family("Haddad Lund").unwrap();
    as_user_with(&mut world, Some(Role::CaseWorker));
    assert!(world.casework.families().unwrap().is_empty());
    let refused = world.casework.family(family.id);
    assert!(matches!(refused, Err(CaseworkError::NotFound)), "{refused:?}");
    // Nothing was shown, so nothing was written down as seen: there is only Amina's own look.
    let events = world.casework.store.read(|tables| tables.audit_events()).unwrap();
    let looks = events
        .iter()
        .filter(|event| event.command == "show_family")
        .count();
    assert_eq!(looks, 1);
}

#[test]
fn a_right_that_is_withdrawn_meanwhile_no_longer_counts() {
    let world = founded();
    let (family, _) = world.casework.create_family("Haddad Lund").unwrap();
    let (stream, id) = (
        world.casework.family_stream(family.id).unwrap(),
        EntityId::from(family.id),
    );
    let begin = || {
        let mut change = Change::begin(&world.casework, &SET_IN_FAMILY, Some(family.id)).unwrap();
        let name = Body::Set(Value::Text("Haddad".to_owned()));
        change
            .write(stream, id, Some(family::NAME), Vec::new(), name)
            .unwrap();
        change
    };
    begin().commit().unwrap();
    let too_late = begin();
    let attached = world
        .casework
        .store
        .read(|tables| tables.entities(stream, EntityKind::Attachment));
    let mut withdrawal = Change::untraced(&world.casework).unwrap();
    let away = Body::Set(Value::Bool(true));
    withdrawal
        .write(stream, attached.unwrap()[0], Some(ARCHIVED), Vec::new(), away)
        .unwrap();
    withdrawal.commit().unwrap();
    let refused = too_late.commit();
    assert!(matches!(refused, Err(CaseworkError::NotFound)), "{refused:?}");
}

struct Row {
    verb: String,
    roles: BTreeSet<String>,
    without_role: bool,
    attached: String,
    trace: String,
}

/// The rows of the table under "Roles and verbs".
fn security_table() -> Vec<Row> {
    let file = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/security.md");
    let text = std::fs::read_to_string(file).unwrap();
    let section = text.split("## Roles and verbs").nth(1).unwrap();
    section
        .lines()
        .filter(|line| line.starts_with("| `"))
        .map(|line| {
            let cells: Vec<&str> = line.trim_matches('|').split('|').map(str::trim).collect();
            let roles = cells[1]
                .split(", ")
                .map(|role| role.trim_matches('`').to_owned())
                .collect();
            Row {
                verb: cells[0].trim_matches('`').to_owned(),
                without_role: cells[1] == "whoever has unlocked",
                roles: if cells[1] == "whoever has unlocked" {
                    ROLES.iter().map(|role| role.as_str().to_owned()).collect()
                } else {
                    roles
                },
                attached: cells[2].to_owned(),
                trace: cells[3].to_owned(),
            }
        })
        .collect()
}

fn trace_in_words(trace: Trace) -> String {
    match trace {
        Trace::Nothing => "none".to_owned(),
        Trace::BeforeAnswer(action) => format!("`{}`, before the answer", action.as_str()),
        Trace::WithChange(action) => format!("`{}`, with the change", action.as_str()),
    }
}

#[test]
fn a_family_made_while_the_clock_ran_ahead_is_there_when_it_is_put_right() {
    let world = founded();
    world.clock.advance(400 * 24 * 60 * 60 * 1000);
    let (family, _) = world.casework.create_family("Haddad Lund").unwrap();
    world.clock.advance(-400 * 24 * 60 * 60 * 1000);
    assert_eq!(world.casework.families().unwrap()[0].id, family.id);
    world.casework.family(family.id).unwrap();
}
