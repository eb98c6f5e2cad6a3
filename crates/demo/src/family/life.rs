//! Those around a family, its consents, and who has the baton.

use chrono::NaiveDate;
use makker_domain::case::consent::ConsentKind;
use makker_domain::log::log_entry::LogEntryKind;
use makker_domain::meeting::MeetingKind;
use makker_domain::period::Period;
use makker_domain::person::relation::{Closeness, Quality, RelationKind};

use crate::book::{Bond, Book};
use crate::course::Yes;
use crate::entries::{Entry, Sitting};
use crate::family::people::People;
use crate::person::Around;
use crate::staff::Who;

const TEACHERS: &[(&str, &str)] = &[
    ("Mette", "Damsgaard"),
    ("Rasmus", "Vinther"),
    ("Anne", "Højlund"),
    ("Nikolaj", "Brix"),
    ("Sanne", "Ravn"),
    ("Morten", "Skov"),
];

/// Who was there before and is there no longer: fewer faces is what the pilot is for.
const BEFORE: &[(&str, &str, &str, &str)] = &[
    ("Lis", "Holm", "Ydelsessagsbehandler", "bif"),
    ("Peter", "Bork", "Sagsbehandler, voksne", "sof"),
    ("Gitte", "Nord", "Hjemmevejleder", "sof"),
    ("Ole", "Frost", "Jobkonsulent", "bif"),
];

pub(crate) fn around(book: &mut Book<'_>, people: &People, on: NaiveDate, began: i64) {
    let calendar = *book.calendar;
    let adults = people.adults();
    let team = book.team;
    let since = calendar.from(began);
    let pair = [
        (team.sof, "Makker, børn og familie", "sof"),
        (team.bif, "Makker, arbejde", "bif"),
    ];
    for (who, role, department) in pair {
        let actor = book.colleague(on, who, role, department, since, &adults);
        let weekly = Bond {
            closeness: Some(Closeness::Close),
            quality: Some(Quality::Supportive),
            ..Bond::default()
        };
        if let Some(speaker) = people.speaker() {
            book.relate(on, actor, RelationKind::Network, speaker.id, &weekly);
        }
    }
    book.colleague(
        on,
        team.case_worker,
        "Sagsbehandler",
        "sof",
        Period::ALWAYS,
        &adults,
    );
    for (given, family, role, department) in BEFORE {
        if book.dice.chance(60) {
            let ended = book.until(began);
            let before = Around {
                given,
                family,
                role,
                organisation: "Københavns Kommune",
                department: Some(department),
                user: None,
                volunteer: false,
                period: ended,
                accepted_by: Vec::new(),
            };
            book.actor(on, &before);
        }
    }
    for child in people.children.clone().iter().take(3) {
        let (role, place) = match child.age {
            6..=15 => ("Klasselærer", "Tingbjerg Skole"),
            1..=5 => ("Pædagog", "Børnehuset Lunden"),
            _ => continue,
        };
        let number = usize::try_from(book.dice.between(0, 5)).unwrap_or(0);
        let (given, family) = TEACHERS.get(number).copied().unwrap_or(("Anne", "Højlund"));
        let actor = book.actor(
            on,
            &Around {
                given,
                family,
                role,
                organisation: place,
                department: Some("buf"),
                user: None,
                volunteer: false,
                period: Period::ALWAYS,
                accepted_by: adults.clone(),
            },
        );
        let near = Bond {
            closeness: Some(Closeness::Near),
            ..Bond::default()
        };
        book.relate(on, actor, RelationKind::Network, child.id, &near);
    }
    consents(book, people, began);
    batons(book, began);
}

fn consents(book: &mut Book<'_>, people: &People, began: i64) {
    let calendar = *book.calendar;
    let given = calendar.workday(began - 30);
    let children: Vec<_> = people.children.iter().map(|child| child.id).collect();
    let ends = book.dice.between(20, 400);
    for (place, adult) in people.adults().into_iter().enumerate() {
        book.consent(&Yes {
            kind: ConsentKind::Participation,
            by: adult,
            on_behalf_of: &children,
            given,
            until: None,
            language: &people.language,
            authorities: &[],
            information: "At teamet ser på familiens sager og arbejder sammen om én plan.",
        });
        book.consent(&Yes {
            kind: ConsentKind::Obtaining,
            by: adult,
            on_behalf_of: if place == 0 { &children } else { &[] },
            given,
            until: Some(calendar.day(ends)),
            language: &people.language,
            authorities: &["Tingbjerg Skole", "Egen læge"],
            information: "Fravær, trivsel og sundhed, for så vidt det har betydning for planen.",
        });
    }
}

fn batons(book: &mut Book<'_>, began: i64) {
    let calendar = *book.calendar;
    let team = book.team;
    book.first_baton(calendar.workday(began - 5), team.case_worker);
    if began > -60 && book.told.baton.is_none() {
        return;
    }
    if let Some(told) = book.told.baton {
        if told != team.case_worker {
            let to = book.staff.id(told);
            book.pass_baton(calendar.workday((began + 40).min(-1)), team.case_worker, to, told);
        }
        return;
    }
    let pair = if book.dice.chance(60) { team.sof } else { team.bif };
    let to = book.staff.id(pair);
    book.pass_baton(calendar.workday(began + 40), team.case_worker, to, pair);
    if began < -400 && book.dice.chance(70) {
        let to = book.staff.id(Who::Hanne);
        book.pass_baton(calendar.workday(began + 390), pair, to, Who::Hanne);
    }
}

/// A family that has only just been handed over: a first visit, and a first meeting to come.
pub(crate) fn only_just_begun(book: &mut Book<'_>, people: &People) {
    let calendar = *book.calendar;
    let team = book.team;
    let about = people.all();
    let on = calendar.workday(-2);
    let words = people.speaker().map_or(
        "",
        |_| "Vi har ventet på, at nogen ville se på det hele på én gang.",
    );
    book.log(Entry {
        about: &about,
        observation: "Første besøg. Børnene viste deres værelse frem, og forældrene fortalte, hvad der fylder mest.",
        own_words: words,
        level: Some("level-1"),
        ..Entry::new(LogEntryKind::Contact, (on, 15, 40), team.sof)
    });
    let chair = book.staff.id(team.sof);
    book.meeting(&Sitting {
        kind: MeetingKind::Dialogue,
        title: "Første møde om planen",
        on: calendar.workday(6),
        at: (14, 0),
        minutes: 90,
        place: "Hjemme hos familien",
        purpose: "Hvad er vigtigst for jer?",
        chair,
        participants: &about,
        called_on: on,
        called_by: team.sof,
        interpreter: people.interpreter,
        said: "",
        agenda: &["Hvad fylder mest?", "Hvem skal være med?", "Hvornår ses vi?"],
    });
}
