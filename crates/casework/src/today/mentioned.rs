//! Who is mentioned on the first screen.

use std::collections::BTreeSet;

use makker_domain::entity_kind::EntityKind;
use makker_domain::id::EntityId;
use makker_domain::person::actor;
use makker_domain::person_name::PersonName;
use makker_domain::set_up::department;
use makker_domain::user;
use makker_store::{Tables, TablesError};

use super::page::{Gathered, Today};
use super::waiting::Waiting;

/// Somebody who is mentioned.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mentioned {
    /// Who.
    pub id: EntityId,
    /// Their whole name.
    pub name: String,
    /// The short name of their department.
    pub department: Option<String>,
    /// It is the user, as themselves or as the actor they are in a family.
    pub is_me: bool,
}

impl Today {
    /// Whoever a line of the page names: of the hundreds around all families few are.
    pub(super) fn named(&self) -> BTreeSet<EntityId> {
        let mut named: BTreeSet<EntityId> = self.families.iter().filter_map(|line| line.holder).collect();
        for line in &self.waiting {
            match &line.what {
                Waiting::BatonOffered { from, .. } => named.extend(*from),
                Waiting::Overdue(due) | Waiting::LateAgreements { first: due, .. } => {
                    named.extend(due.responsible)
                }
                Waiting::Clash { .. } | Waiting::Collision { .. } | Waiting::Approval { .. } => {}
            }
        }
        for (_, meeting) in &self.agenda {
            named.extend(meeting.participants.iter().copied().chain(meeting.chair));
        }
        named.extend(self.news.iter().map(|(_, line)| EntityId::from(line.user)));
        named
    }
}

impl Gathered<'_> {
    /// The user, and of the others those who are `named`: users with the department's short name, and actors.
    pub(super) fn people(
        &self,
        tables: &Tables<'_>,
        named: &BTreeSet<EntityId>,
    ) -> Result<Vec<Mentioned>, TablesError> {
        let users = tables.records(EntityKind::User, &[user::NAME, user::DEPARTMENT], None)?;
        let departments = tables.records(EntityKind::Department, &[department::SHORT_NAME], None)?;
        let actors = tables.records(EntityKind::Actor, &[actor::NAME, actor::DEPARTMENT], None)?;
        let short_name = |id: Option<EntityId>| {
            let found = departments.iter().find(|one| Some(one.id) == id)?;
            found.get(department::SHORT_NAME)
        };
        let of_users = users.iter().map(|one| Mentioned {
            id: one.id,
            name: one.get(user::NAME).unwrap_or_default(),
            department: one.get(user::DEPARTMENT),
            is_me: self.is_me(one.id),
        });
        let of_actors = actors.iter().map(|one| {
            let name = one.get::<PersonName>(actor::NAME).map(|name| name.full());
            Mentioned {
                id: one.id,
                name: name.unwrap_or_default(),
                department: short_name(one.get(actor::DEPARTMENT)),
                is_me: self.is_me(one.id),
            }
        });
        let is_wanted = |one: &Mentioned| one.is_me || named.contains(&one.id);
        Ok(of_users.chain(of_actors).filter(is_wanted).collect())
    }
}
