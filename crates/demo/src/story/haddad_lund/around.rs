//! Who is around them.

use crate::book::{Bond, Book};
use crate::person::Around;
use crate::staff::Who;
use chrono::NaiveDate;
use makker_domain::id::EntityId;
use makker_domain::period::Period;
use makker_domain::person::relation::{Closeness, Quality, RelationKind};

use super::*;

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
