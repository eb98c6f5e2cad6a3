//! Who belongs to Haddad Lund, and who is around them.

use chrono::NaiveDate;
use makker_casework::DemoDeed;
use makker_domain::case::consent::ConsentKind;
use makker_domain::entity_kind::EntityKind;
use makker_domain::id::EntityId;
use makker_domain::period::Period;
use makker_domain::person::job_status::JobStatus;
use makker_domain::person::member::{self, LifeStage, Residence, SchoolKind};
use makker_domain::person::member_restricted;
use makker_domain::person::relation::{Closeness, Quality, RelationKind};
use makker_domain::sex::Sex::{Female, Male};

use crate::book::{Bond, Book};
use crate::course::Yes;
use crate::person::{Around, Kin, Person};
use crate::staff::Who;
use crate::value::{address, choice, id, ids, period, shipped, text, yes};

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

pub(super) fn related(book: &mut Book<'_>, on: NaiveDate, people: [EntityId; 12]) {
    let [
        rima,
        jonas,
        nabil,
        yusuf,
        salma,
        elias,
        mette,
        noor,
        farid,
        samira,
        inge,
        birgit,
    ] = people;
    let plain = Bond::default();
    let lasted = |from: i32, to: Option<i32>| {
        let day = |year| NaiveDate::from_ymd_opt(year, 6, 1);
        Bond {
            period: Period::new(day(from), to.and_then(day)).ok(),
            ..Bond::default()
        }
    };
    let strong = Bond {
        closeness: Some(Closeness::Close),
        quality: Some(Quality::Supportive),
        ..Bond::default()
    };
    let pairs = [
        (farid, RelationKind::Spouse, samira, lasted(1986, Some(2014))),
        (
            rima,
            RelationKind::FormerPartner,
            nabil,
            Bond {
                quality: Some(Quality::Strained),
                ..lasted(2010, Some(2019))
            },
        ),
        (
            rima,
            RelationKind::Partner,
            jonas,
            Bond {
                quality: Some(Quality::Supportive),
                ..lasted(2020, None)
            },
        ),
        (nabil, RelationKind::Partner, mette, lasted(2023, None)),
    ];
    for (one, kind, other, bond) in pairs {
        book.relate(on, one, kind, other, &bond);
    }
    let parents = [
        (farid, rima),
        (samira, rima),
        (inge, jonas),
        (rima, yusuf),
        (nabil, yusuf),
        (rima, salma),
        (nabil, salma),
        (rima, elias),
        (jonas, elias),
        (nabil, noor),
        (mette, noor),
    ];
    for (parent, child) in parents {
        let bond = if parent == samira { &strong } else { &plain };
        book.relate(on, parent, RelationKind::Parent, child, bond);
    }
    for child in [yusuf, salma] {
        book.relate(on, jonas, RelationKind::StepParent, child, &plain);
        book.relate(on, child, RelationKind::HalfSibling, elias, &plain);
        book.relate(on, child, RelationKind::HalfSibling, noor, &plain);
    }
    book.relate(on, yusuf, RelationKind::Sibling, salma, &plain);
    let near = Bond {
        closeness: Some(Closeness::Near),
        quality: Some(Quality::Supportive),
        ..Bond::default()
    };
    book.relate(
        on,
        birgit,
        RelationKind::Neighbour,
        rima,
        &Bond {
            note: "Har en nøgle",
            ..near
        },
    );
    book.relate(on, samira, RelationKind::Grandparent, elias, &strong);
}

pub(super) fn around(
    book: &mut Book<'_>,
    on: NaiveDate,
    began: i64,
    adults: [EntityId; 2],
    [yusuf, salma, elias]: [EntityId; 3],
    samira: EntityId,
) -> Cast {
    let calendar = *book.calendar;
    let since = calendar.from(began);
    let lise = book.colleague(on, Who::Lise, "Makker, børn og familie", "sof", since, &adults);
    let omar = book.colleague(on, Who::Omar, "Makker, arbejde", "bif", since, &adults);
    let kirsten = book.colleague(on, Who::Kirsten, "Sagsbehandler", "sof", Period::ALWAYS, &adults);
    let hanne = book.colleague(
        on,
        Who::Hanne,
        "Søvn og kost",
        "suf",
        calendar.from(began + 40),
        &adults,
    );
    let around =
        |given: &'static str, family: &'static str, role, organisation, department, volunteer, period| {
            Around {
                given,
                family,
                role,
                organisation,
                department,
                user: None,
                volunteer,
                period,
                accepted_by: adults.to_vec(),
            }
        };
    let always = Period::ALWAYS;
    let anders = book.actor(
        on,
        &around(
            "Anders",
            "Friis",
            "Klasselærer",
            "Tingbjerg Skole",
            Some("buf"),
            false,
            always,
        ),
    );
    let sofie = book.actor(
        on,
        &around(
            "Sofie",
            "Lykke",
            "Pædagog",
            "Børnehuset Lunden",
            Some("buf"),
            false,
            always,
        ),
    );
    let ditte = book.actor(
        on,
        &around(
            "Ditte",
            "Aagaard",
            "Psykolog",
            "PPR",
            Some("ppr"),
            false,
            calendar.from(-40),
        ),
    );
    let samir = book.actor(
        on,
        &around(
            "Samir",
            "Aziz",
            "Fodboldtræner",
            "Tingbjerg Boldklub",
            None,
            true,
            always,
        ),
    );
    let school_of_language = book.actor(
        on,
        &around(
            "Lene",
            "Toft",
            "Dansklærer",
            "Sprogskolen",
            Some("bif"),
            false,
            calendar.from(-120),
        ),
    );
    let homework = book.actor(
        on,
        &around(
            "Bo",
            "Lind",
            "Frivillig",
            "Lektiecaféen",
            None,
            true,
            calendar.from(-110),
        ),
    );
    // Fourteen at the beginning: those who are no longer needed.
    let before = [
        ("Gitte", "Nord", "Hjemmevejleder", "sof"),
        ("Lis", "Holm", "Ydelsessagsbehandler", "bif"),
        ("Ole", "Frost", "Jobkonsulent", "bif"),
        ("Peter", "Bork", "Sagsbehandler, voksne", "sof"),
        ("Tove", "Kjær", "AKT-lærer", "buf"),
        ("Rikke", "Dam", "Mentor", "bif"),
        ("Henrik", "Vang", "Kontaktperson, vikar", "sof"),
        ("Eva", "Storm", "Sundhedsrådgiver", "suf"),
    ];
    let ended = book.until(began);
    for (given, family, role, department) in before {
        book.actor(
            on,
            &Around {
                accepted_by: Vec::new(),
                ..around(
                    given,
                    family,
                    role,
                    "Københavns Kommune",
                    Some(department),
                    false,
                    ended,
                )
            },
        );
    }
    let ring = |closeness| Bond {
        closeness: Some(closeness),
        quality: Some(Quality::Supportive),
        ..Bond::default()
    };
    let [rima, jonas] = adults;
    for (actor, whom, closeness) in [
        (lise, rima, Closeness::Close),
        (omar, rima, Closeness::Close),
        (anders, salma, Closeness::Close),
        (hanne, elias, Closeness::Near),
        (sofie, elias, Closeness::Close),
        (kirsten, rima, Closeness::Distant),
    ] {
        book.relate(on, actor, RelationKind::Network, whom, &ring(closeness));
    }
    book.relate(on, samir, RelationKind::Coach, yusuf, &ring(Closeness::Near));
    let staff = book.staff;
    Cast {
        rima,
        jonas,
        yusuf,
        salma,
        elias,
        samira,
        anders,
        sofie,
        ditte,
        school_of_language,
        samir,
        homework,
        lise: staff.id(Who::Lise),
        omar: staff.id(Who::Omar),
        hanne: staff.id(Who::Hanne),
        kirsten: staff.id(Who::Kirsten),
        birthe: staff.id(Who::Birthe),
    }
}

pub(super) fn consents(book: &mut Book<'_>, cast: &Cast, began: i64) {
    let calendar = *book.calendar;
    let given = calendar.workday(began - 30);
    for (by, children, language) in [
        (cast.rima, vec![cast.yusuf, cast.salma, cast.elias], "ar"),
        (cast.jonas, vec![cast.elias], "da"),
    ] {
        book.consent(&Yes {
            kind: ConsentKind::Participation,
            by,
            on_behalf_of: &children,
            given,
            until: None,
            language,
            authorities: &[],
            information: "At teamet ser på familiens sager og arbejder sammen om én plan.",
        });
        book.consent(&Yes {
            kind: ConsentKind::Obtaining,
            by,
            on_behalf_of: &children,
            given,
            until: Some(calendar.day(127)),
            language,
            authorities: &["Tingbjerg Skole", "Egen læge", "Børnehuset Lunden"],
            information: "Fravær, trivsel og sundhed, for så vidt det har betydning for planen.",
        });
    }
}

/// Kirsten had it first, Anders has it now, and he would like Lise to take it.
pub(super) fn baton(book: &mut Book<'_>, cast: &Cast, began: i64) {
    let calendar = *book.calendar;
    book.first_baton(calendar.workday(began - 5), Who::Kirsten);
    book.pass_baton(calendar.workday(-34), Who::Kirsten, cast.anders, Who::Pia);
    let offer = vec![DemoDeed::OfferBaton { to: cast.lise }];
    book.act(calendar.workday(-1), 17, 24, Who::Pia, offer);
}
