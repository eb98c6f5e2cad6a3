//! Who belongs to Haddad Lund.

use crate::book::Book;
use crate::person::{Kin, Person};
use crate::staff::Who;
use crate::value::{address, choice, id, ids, period, shipped, text, yes};
use chrono::NaiveDate;
use makker_domain::entity_kind::EntityKind;
use makker_domain::id::EntityId;
use makker_domain::person::job_status::JobStatus;
use makker_domain::person::member::{self, LifeStage, Residence, SchoolKind};
use makker_domain::person::member_restricted;
use makker_domain::sex::Sex::{Female, Male};

use super::around::around;
use super::kin::related;
use super::*;

pub(super) fn people(book: &mut Book<'_>, on: NaiveDate, began: i64) -> Cast {
    let calendar = *book.calendar;
    let adult = |given, family, sex, age, more| Person {
        given,
        family,
        sex,
        born: calendar.born(age, 120),
        stage: LifeStage::Adult,
        more,
    };
    let rima = book.member(
        on,
        adult(
            "Rima",
            "Haddad",
            Female,
            36,
            vec![
                (member::LANGUAGE, text("ar")),
                (member::NEEDS_INTERPRETER, yes()),
                (member::INTERPRETER_NOTE, text("Arabisk, helst en kvinde")),
                (member::JOB_STATUS, choice(&JobStatus::WorkPlacement)),
                (member::WORKPLACE, text("Caféen ved Tingbjerg Torv")),
                (
                    member::BENEFIT,
                    id(shipped(EntityKind::BenefitKind, "social-assistance")),
                ),
                (member::PHONE, text("00 00 20 36")),
            ],
        ),
    );
    let jonas = book.member(
        on,
        adult(
            "Jonas",
            "Lund",
            Male,
            39,
            vec![
                (member::LANGUAGE, text("da")),
                (member::JOB_STATUS, choice(&JobStatus::SickLeave)),
                (
                    member::BENEFIT,
                    id(shipped(EntityKind::BenefitKind, "sickness-benefit")),
                ),
                (member::PHONE, text("00 00 20 39")),
            ],
        ),
    );
    let nabil = book.member(
        on,
        adult(
            "Nabil",
            "Haddad",
            Male,
            41,
            vec![
                (member::LANGUAGE, text("ar")),
                (member::HAS_PROTECTED_ADDRESS, yes()),
                (member::RESIDENCE, choice(&Residence::Elsewhere)),
            ],
        ),
    );
    let hidden = vec![
        (member_restricted::MEMBER, id(nabil)),
        (member_restricted::ADDRESS, address("Hemmelig Vej 4, 1. th.")),
        (
            member_restricted::PROTECTION_PERIOD,
            period(calendar.span(-150, 215)),
        ),
        (
            member_restricted::NOTE,
            text("Må ikke stå på noget, Rima eller Jonas får med hjem."),
        ),
    ];
    book.make(on, 9, 55, Who::Kirsten, EntityKind::MemberRestricted, hidden);
    let child = |given, family, sex, age, extra_days, stage, custody: &[EntityId], more: Vec<_>| Person {
        given,
        family,
        sex,
        born: calendar.born(age, extra_days),
        stage,
        more: [
            more,
            vec![
                (member::CUSTODY, ids(custody)),
                (member::RESIDENT_PARENT, id(rima)),
                (member::RESIDENCE, choice(&Residence::WithFamily)),
            ],
        ]
        .concat(),
    };
    let weekends = "Hos Nabil hver anden weekend, fra fredag efter skole til søndag kl. 17.";
    let yusuf = book.member(
        on,
        child(
            "Yusuf",
            "Haddad",
            Male,
            14,
            210,
            LifeStage::Young,
            &[rima, nabil],
            vec![
                (member::SCHOOL_KIND, choice(&SchoolKind::School)),
                (member::SCHOOL, text("Tingbjerg Skole")),
                (member::SCHOOL_CLASS, text("8.b")),
                (member::CONTACT_ARRANGEMENT, text(weekends)),
            ],
        ),
    );
    let salma = book.member(
        on,
        child(
            "Salma",
            "Haddad",
            Female,
            11,
            95,
            LifeStage::Child,
            &[rima, nabil],
            vec![
                (member::SCHOOL_KIND, choice(&SchoolKind::School)),
                (member::SCHOOL, text("Tingbjerg Skole")),
                (member::SCHOOL_CLASS, text("5.a")),
                (member::CONTACT_ARRANGEMENT, text(weekends)),
            ],
        ),
    );
    let elias = book.member(
        on,
        child(
            "Elias",
            "Haddad Lund",
            Male,
            4,
            160,
            LifeStage::Child,
            &[rima, jonas],
            vec![
                (member::SCHOOL_KIND, choice(&SchoolKind::Daycare)),
                (member::SCHOOL, text("Børnehuset Lunden")),
                (member::SCHOOL_CLASS, text("Egernet")),
            ],
        ),
    );
    let born = |years| Some(calendar.born(years, 80));
    let kin = |given, family, female, born, note| Kin {
        given,
        family,
        female,
        born,
        died: None,
        note,
    };
    let mette = book.kin(on, &kin("Mette", "Krogh", true, born(35), "Bor sammen med Nabil"));
    let noor = book.kin(on, &kin("Noor", "Haddad Krogh", true, born(1), "Halvsøster"));
    let farid = book.kin(
        on,
        &Kin {
            died: NaiveDate::from_ymd_opt(2014, 3, 9),
            ..kin("Farid", "Aziz", false, born(68), "Morfar")
        },
    );
    let samira = book.kin(
        on,
        &kin(
            "Samira",
            "Aziz",
            true,
            born(63),
            "Mormor, henter Elias mandag og onsdag",
        ),
    );
    let inge = book.kin(
        on,
        &kin("Inge", "Lund", true, born(66), "Farmor Inge, Jonas\u{2019} mor"),
    );
    let birgit = book.kin(on, &kin("Birgit", "Sand", true, None, "Nabo"));
    related(
        book,
        on,
        [
            rima, jonas, nabil, yusuf, salma, elias, mette, noor, farid, samira, inge, birgit,
        ],
    );
    around(book, on, began, [rima, jonas], [yusuf, salma, elias], samira)
}
