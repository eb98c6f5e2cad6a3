//! People of a family's record.

use chrono::NaiveDate;
use makker_domain::entity_kind::EntityKind;
use makker_domain::id::EntityId;
use makker_domain::period::Period;
use makker_domain::person::actor::{self, ActorKind};
use makker_domain::person::member::{self, LifeStage};
use makker_domain::person::network_person;
use makker_domain::sex::Sex;

use crate::book::Book;
use crate::staff::Who;
use crate::value::{Field, choice, day, id, name, period, shipped, text};

/// A member as they are written down on the first day.
pub(crate) struct Person<'n> {
    pub(crate) given: &'n str,
    pub(crate) family: &'n str,
    pub(crate) sex: Sex,
    pub(crate) born: NaiveDate,
    pub(crate) stage: LifeStage,
    pub(crate) more: Vec<Field>,
}

/// Somebody of the family's own network.
#[derive(Default)]
pub(crate) struct Kin<'n> {
    pub(crate) given: &'n str,
    pub(crate) family: &'n str,
    pub(crate) female: bool,
    pub(crate) born: Option<NaiveDate>,
    pub(crate) died: Option<NaiveDate>,
    pub(crate) note: &'n str,
}

/// Somebody around the family.
pub(crate) struct Around<'n> {
    pub(crate) given: &'n str,
    pub(crate) family: &'n str,
    pub(crate) role: &'n str,
    pub(crate) organisation: &'n str,
    pub(crate) department: Option<&'n str>,
    pub(crate) user: Option<Who>,
    pub(crate) volunteer: bool,
    pub(crate) period: Period,
    pub(crate) accepted_by: Vec<EntityId>,
}

impl Book<'_> {
    pub(crate) fn member(&mut self, on: NaiveDate, person: Person<'_>) -> EntityId {
        let mut fields = vec![
            (member::NAME, name(person.given, person.family)),
            (member::LIFE_STAGE, choice(&person.stage)),
            (member::BIRTH_DATE, day(person.born)),
            (member::SEX, choice(&person.sex)),
            (member::ORDER, self.place(EntityKind::Member)),
        ];
        fields.extend(person.more);
        let by = self.team.sof;
        self.make(on, 9, 30, by, EntityKind::Member, fields)
    }

    pub(crate) fn kin(&mut self, on: NaiveDate, kin: &Kin<'_>) -> EntityId {
        let sex = if kin.female { Sex::Female } else { Sex::Male };
        let mut fields = vec![
            (network_person::NAME, name(kin.given, kin.family)),
            (network_person::SEX, choice(&sex)),
            (network_person::ORDER, self.place(EntityKind::NetworkPerson)),
        ];
        fields.extend(kin.born.map(|born| (network_person::BIRTH_DATE, day(born))));
        fields.extend(kin.died.map(|died| (network_person::DIED_ON, day(died))));
        if !kin.note.is_empty() {
            fields.push((network_person::NOTE, text(kin.note)));
        }
        let by = self.team.sof;
        self.make(on, 9, 45, by, EntityKind::NetworkPerson, fields)
    }

    pub(crate) fn actor(&mut self, on: NaiveDate, around: &Around<'_>) -> EntityId {
        let kind = if around.volunteer {
            ActorKind::Volunteer
        } else {
            ActorKind::Professional
        };
        let mut fields = vec![
            (actor::NAME, name(around.given, around.family)),
            (actor::KIND, choice(&kind)),
            (actor::ORGANISATION, text(around.organisation)),
            (actor::ROLE, text(around.role)),
            (actor::PERIOD, period(around.period)),
            (actor::ORDER, self.place(EntityKind::Actor)),
            (actor::ACCEPTED_BY, crate::value::ids(&around.accepted_by)),
            (actor::ACCEPTED_ON, day(on)),
        ];
        if let Some(department) = around.department {
            let department = shipped(EntityKind::Department, department);
            fields.push((actor::DEPARTMENT, id(department)));
        }
        if let Some(who) = around.user {
            fields.push((actor::USER, id(self.staff.id(who))));
        }
        let by = self.team.case_worker;
        self.make(on, 10, 5, by, EntityKind::Actor, fields)
    }

    /// A colleague as somebody around the family.
    pub(crate) fn colleague(
        &mut self,
        on: NaiveDate,
        who: Who,
        role: &str,
        department: &str,
        lasts: Period,
        accepted_by: &[EntityId],
    ) -> EntityId {
        let full = self.staff.name(who).to_owned();
        let (given, family) = full.split_once(' ').unwrap_or((&full, ""));
        self.actor(
            on,
            &Around {
                given,
                family,
                role,
                organisation: "Københavns Kommune",
                department: Some(department),
                user: Some(who),
                volunteer: false,
                period: lasts,
                accepted_by: accepted_by.to_vec(),
            },
        )
    }
}
