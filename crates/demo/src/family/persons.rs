//! One of a household, written down.

use crate::book::Book;
use crate::family::people::Someone;
use crate::person::Person;
use crate::value::{Field, choice, id, ids, period, shipped, text, yes};
use chrono::NaiveDate;
use makker_domain::entity_kind::EntityKind;
use makker_domain::id::EntityId;
use makker_domain::person::job_status::JobStatus;
use makker_domain::person::member::{self, LifeStage, Residence, SchoolKind};
use makker_domain::person::member_restricted;

use super::household::{Form, Household, Sketch};

impl Household {
    pub(super) fn adult(
        &self,
        book: &mut Book<'_>,
        on: NaiveDate,
        sketch: &Sketch,
        is_mother: bool,
    ) -> Someone {
        let status = match book.dice.between(0, 5) {
            0 => (JobStatus::WorkPlacement, Some("social-assistance")),
            1 => (JobStatus::SickLeave, Some("sickness-benefit")),
            2 if !is_mother => (JobStatus::OrdinaryJob, None),
            2 => (JobStatus::ParentalLeave, Some("parental-benefit")),
            3 => (JobStatus::JobReady, Some("social-assistance")),
            _ => (JobStatus::ActivityReady, Some("social-assistance")),
        };
        let mut more = vec![
            (member::JOB_STATUS, choice(&status.0)),
            (member::LANGUAGE, text(self.language.clone())),
        ];
        if let Some(benefit) = status.1 {
            more.push((member::BENEFIT, id(shipped(EntityKind::BenefitKind, benefit))));
            let since = -book.dice.between(200, 1900);
            more.push((member::BENEFIT_PERIOD, period(book.calendar.from(since))));
        }
        if self.interpreter && is_mother {
            more.push((member::NEEDS_INTERPRETER, yes()));
            more.push((member::INTERPRETER_NOTE, text("Helst den samme tolk hver gang")));
        }
        self.somebody(book, on, sketch, LifeStage::Adult, more)
    }

    /// A parent with a home of their own, where the children are every other week.
    pub(super) fn elsewhere(&self, book: &mut Book<'_>, on: NaiveDate, sketch: &Sketch) -> EntityId {
        let more = vec![
            (member::RESIDENCE, choice(&Residence::Elsewhere)),
            (member::ADDRESS, crate::value::address("Langhusvej 31, 1. th.")),
        ];
        self.somebody(book, on, sketch, LifeStage::Adult, more).id
    }

    pub(super) fn child(
        &self,
        book: &mut Book<'_>,
        on: NaiveDate,
        sketch: &Sketch,
        (mother, father, placed): (EntityId, Option<EntityId>, bool),
    ) -> Someone {
        let stage = if sketch.age >= 13 {
            LifeStage::Young
        } else {
            LifeStage::Child
        };
        let residence = match self.form {
            _ if placed => Residence::FosterCare,
            Form::TwoHomes => Residence::Shared,
            _ => Residence::WithFamily,
        };
        let (kind, school, class) = match sketch.age {
            0 => (SchoolKind::None, "", String::new()),
            1..=5 => (SchoolKind::Daycare, "Børnehuset Lunden", "Mariehønen".to_owned()),
            6..=15 => (
                SchoolKind::School,
                "Tingbjerg Skole",
                format!("{}.{}", sketch.age - 6, book.dice.line(&["a", "b", "c"])),
            ),
            _ => (SchoolKind::YouthEducation, "Erhvervsskolen", "GF1".to_owned()),
        };
        let custody: Vec<EntityId> = if self.form == Form::Widowed {
            vec![mother]
        } else {
            std::iter::once(mother).chain(father).collect()
        };
        let mut more = vec![
            (member::RESIDENCE, choice(&residence)),
            (member::SCHOOL_KIND, choice(&kind)),
            (member::CUSTODY, ids(&custody)),
            (member::RESIDENT_PARENT, id(mother)),
        ];
        if !school.is_empty() && !self.hides {
            more.push((member::SCHOOL, text(school)));
            more.push((member::SCHOOL_CLASS, text(class)));
        }
        if self.form == Form::TwoHomes {
            more.push((
                member::CONTACT_ARRANGEMENT,
                text("Uge og uge; skift fredag efter skole."),
            ));
        }
        self.somebody(book, on, sketch, stage, more)
    }

    pub(super) fn somebody(
        &self,
        book: &mut Book<'_>,
        on: NaiveDate,
        sketch: &Sketch,
        stage: LifeStage,
        mut more: Vec<Field>,
    ) -> Someone {
        if self.hides {
            more.push((member::HAS_PROTECTED_ADDRESS, yes()));
            more.retain(|(field, _)| *field != member::ADDRESS);
        }
        let id_of = book.member(
            on,
            Person {
                given: &sketch.given,
                family: &sketch.family,
                sex: sketch.sex,
                born: sketch.born,
                stage,
                more,
            },
        );
        if self.hides {
            let fields = vec![
                (member_restricted::MEMBER, id(id_of)),
                (
                    member_restricted::ADDRESS,
                    crate::value::address("Skjult Allé 7, st."),
                ),
                (
                    member_restricted::PROTECTION_PERIOD,
                    period(book.calendar.span(-200, 165)),
                ),
            ];
            let by = book.team.sof;
            book.make(on, 9, 55, by, EntityKind::MemberRestricted, fields);
        }
        Someone {
            id: id_of,
            given: sketch.given.clone(),
            sex: sketch.sex,
            age: sketch.age,
        }
    }
}
