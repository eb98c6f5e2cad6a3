//! Everybody that something of a family can name: its members, its network, the actors around it, and the users.

use makker_domain::entity_kind::EntityKind;
use makker_domain::id::EntityId;
use makker_domain::person::{actor, member, network_person};
use makker_domain::person_name::PersonName;
use makker_domain::user;
use makker_oplog::StreamId;
use makker_store::{Record, Tables, TablesError};

use crate::visit::Casework;

/// A person in a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PersonLine {
    /// Which.
    pub id: EntityId,
    /// Member, network person, actor or user.
    pub kind: EntityKind,
    /// The whole name; empty when none is written.
    pub name: String,
    /// What one says at the table: first names, of users too.
    pub given: String,
    /// The short name of the department, when they work in one.
    pub department: Option<String>,
    /// What they are to the family, or by profession.
    pub role: Option<String>,
    /// A user's other self: the actor that is the same person.
    pub same_as: Option<EntityId>,
    /// Whoever is at the keyboard.
    pub is_me: bool,
}

impl Casework {
    /// Those of one family, and every user.
    pub(crate) fn people_around(
        &self,
        tables: &Tables<'_>,
        stream: StreamId,
    ) -> Result<Vec<PersonLine>, TablesError> {
        use EntityKind::{Actor, Department, Member, NetworkPerson, User};
        use makker_domain::set_up::department;
        let departments = tables.records(Department, &[department::SHORT_NAME], None)?;
        let short_name = |id: Option<EntityId>| -> Option<String> {
            let found = departments.iter().find(|one| Some(one.id) == id)?;
            found.get(department::SHORT_NAME)
        };
        let mut people = Vec::new();
        for record in tables.records(Member, &[member::NAME], Some(stream))? {
            people.push(line(&record, Member, record.get(member::NAME)));
        }
        for record in tables.records(
            NetworkPerson,
            &[network_person::NAME, network_person::NOTE],
            Some(stream),
        )? {
            people.push(PersonLine {
                role: record.get(network_person::NOTE),
                ..line(&record, NetworkPerson, record.get(network_person::NAME))
            });
        }
        let of_actors = [
            actor::NAME,
            actor::ROLE,
            actor::ORGANISATION,
            actor::DEPARTMENT,
            actor::USER,
        ];
        for record in tables.records(Actor, &of_actors, Some(stream))? {
            people.push(PersonLine {
                role: record
                    .get(actor::ROLE)
                    .or_else(|| record.get(actor::ORGANISATION)),
                department: short_name(record.get(actor::DEPARTMENT)),
                same_as: record.get(actor::USER),
                ..line(&record, Actor, record.get(actor::NAME))
            });
        }
        for record in tables.records(User, &[user::NAME, user::DEPARTMENT, user::PROFESSION], None)? {
            let name: String = record.get(user::NAME).unwrap_or_default();
            let given = name.split(' ').next().unwrap_or_default().to_owned();
            people.push(PersonLine {
                given,
                name,
                department: record.get(user::DEPARTMENT),
                role: record.get(user::PROFESSION),
                is_me: record.id == EntityId::from(self.user),
                ..line(&record, User, None)
            });
        }
        Ok(people)
    }
}

fn line(record: &Record, kind: EntityKind, name: Option<PersonName>) -> PersonLine {
    let name = name.unwrap_or_else(|| PersonName {
        given: String::new(),
        family: String::new(),
    });
    PersonLine {
        id: record.id,
        kind,
        name: format!("{} {}", name.given, name.family).trim().to_owned(),
        given: name.given,
        department: None,
        role: None,
        same_as: None,
        is_me: false,
    }
}
