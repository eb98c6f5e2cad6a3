//! Who they are.

use crate::book::{Bond, Book};
use crate::family::people::{People, Someone};
use crate::person::{Kin, Person};
use crate::value::{choice, id, shipped, text, yes};
use makker_domain::entity_kind::EntityKind;
use makker_domain::id::EntityId;
use makker_domain::person::job_status::JobStatus;
use makker_domain::person::member::{self, LifeStage, Residence, SchoolKind};
use makker_domain::person::relation::RelationKind;
use makker_domain::sex::Sex::{Female, Male};

use super::families::Family;

/// Writes down the people of a family.
pub(super) fn people(book: &mut Book<'_>, told: &Family, on: chrono::NaiveDate) -> People {
    let calendar = *book.calendar;
    let mut adults = Vec::new();
    for (given, family, sex, age) in told.adults {
        let mut more = vec![
            (member::LANGUAGE, text(told.language)),
            (member::JOB_STATUS, choice(&JobStatus::ActivityReady)),
            (
                member::BENEFIT,
                id(shipped(EntityKind::BenefitKind, "social-assistance")),
            ),
        ];
        if told.interpreter && *sex == Female {
            more.push((member::NEEDS_INTERPRETER, yes()));
        }
        let extra_days = book.dice.between(10, 330);
        let born = calendar.born(*age, extra_days);
        let person = Person {
            given,
            family,
            sex: *sex,
            born,
            stage: LifeStage::Adult,
            more,
        };
        let id = book.member(on, person);
        adults.push(Someone {
            id,
            given: (*given).to_owned(),
            sex: *sex,
            age: *age,
        });
    }
    let mut children = Vec::new();
    let ids: Vec<EntityId> = adults.iter().map(|adult| adult.id).collect();
    for (given, family, sex, age) in told.children {
        let (kind, school) = match age {
            0 => (SchoolKind::None, ""),
            1..=5 => (SchoolKind::Daycare, "Børnehuset Lunden"),
            6..=15 => (SchoolKind::School, "Tingbjerg Skole"),
            _ => (SchoolKind::YouthEducation, "Erhvervsskolen"),
        };
        let mut more = vec![
            (member::RESIDENCE, choice(&Residence::WithFamily)),
            (member::SCHOOL_KIND, choice(&kind)),
            (member::CUSTODY, crate::value::ids(&ids)),
        ];
        if !school.is_empty() {
            more.push((member::SCHOOL, text(school)));
        }
        let stage = if *age >= 13 {
            LifeStage::Young
        } else {
            LifeStage::Child
        };
        // Twins are born on one day.
        let born = calendar.born(*age, 100 + age * 7);
        let id = book.member(
            on,
            Person {
                given,
                family,
                sex: *sex,
                born,
                stage,
                more,
            },
        );
        children.push(Someone {
            id,
            given: (*given).to_owned(),
            sex: *sex,
            age: *age,
        });
    }
    for child in &children {
        for parent in &ids {
            let is_step = told.name == "Farah Jensen" && child.age == 17 && Some(parent) == ids.get(1);
            let kind = if is_step {
                RelationKind::StepParent
            } else {
                RelationKind::Parent
            };
            book.relate(on, *parent, kind, child.id, &Bond::default());
        }
    }
    if let ([one, other], true) = (ids.as_slice(), told.together) {
        book.relate(on, *one, RelationKind::Spouse, *other, &Bond::default());
    }
    for (place, one) in children.iter().enumerate() {
        for other in children.iter().skip(place + 1) {
            let kind = if told.name == "Farah Jensen" {
                RelationKind::HalfSibling
            } else {
                RelationKind::Sibling
            };
            book.relate(on, one.id, kind, other.id, &Bond::default());
        }
    }
    let grandmother = book.kin(
        on,
        &Kin {
            given: "Anna",
            family: told.name,
            female: true,
            born: Some(calendar.born(66, 40)),
            note: "Bedstemor",
            ..Kin::default()
        },
    );
    if let Some(first) = ids.first() {
        book.relate(on, grandmother, RelationKind::Parent, *first, &Bond::default());
    }
    let mother = adults.iter().find(|one| one.sex == Female).cloned();
    let father = adults.iter().find(|one| one.sex == Male).cloned();
    People {
        language: told.language.to_owned(),
        interpreter: told.interpreter,
        mother,
        father,
        children,
    }
}
