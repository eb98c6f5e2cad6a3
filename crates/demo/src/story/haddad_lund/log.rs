//! Meetings, the log, measurements and follow-ups of Haddad Lund.

use makker_domain::follow_up::FollowUpKind;
use makker_domain::id::EntityId;
use makker_domain::log::log_entry::{self, LogEntryKind};
use makker_domain::measurement::Occasion;
use makker_domain::meeting::{self, MeetingKind};

use crate::book::Book;
use crate::calendar::Calendar;
use crate::entries::{Deal, Entry, Sitting};
use crate::staff::Who;
use crate::value::{for_these, id, ids, instant, text};

use super::*;

pub(super) fn meetings(book: &mut Book<'_>, cast: &Cast) {
    let calendar = *book.calendar;
    let at_home = [cast.rima, cast.jonas, cast.lise, cast.omar];
    let network = [
        cast.rima,
        cast.jonas,
        cast.samira,
        cast.kirsten,
        cast.lise,
        cast.omar,
        cast.anders,
        cast.hanne,
    ];
    let blank = |title, kind, on, at, place, participants| Sitting {
        kind,
        title,
        on,
        at,
        minutes: 60,
        place,
        purpose: "Hvordan går det med planen, og hvad skal ske nu?",
        chair: cast.lise,
        participants,
        called_on: calendar.workday(-9),
        called_by: Who::Lise,
        interpreter: true,
        said: "",
        agenda: &[],
    };
    book.meeting(&Sitting {
        agenda: &[
            "Torsdagen: praktik og familiebehandling",
            "Salmas skolesamtale",
            "WHO-5, midtvejs",
        ],
        ..blank(
            "Hjemmebesøg",
            MeetingKind::Dialogue,
            calendar.today(),
            (13, 0),
            "Hjemme hos familien, Ahornparken 14, 2. tv.",
            &at_home,
        )
    });
    book.meeting(&Sitting {
        minutes: 180,
        chair: cast.birthe,
        purpose: "Alle omkring familien på én gang. Familien har bestemt, hvem der kommer.",
        agenda: &["Det, der virker", "Torsdage", "Skolen", "Praktik og job"],
        interpreter: false,
        ..blank(
            "Netværksmøde",
            MeetingKind::Network,
            calendar.workday(15),
            (10, 0),
            "Tingbjerg Skole, lokale 4",
            &network,
        )
    });
    book.meeting(&Sitting {
        minutes: 120,
        chair: cast.birthe,
        called_on: calendar.workday(-50),
        said: "Rima, Jonas, Samira og fem fagpersoner. Familien begyndte med det, der er gået godt: Elias sover. Praktik i caféen fra november.",
        ..blank("Netværksmøde", MeetingKind::Network, calendar.workday(-35), (10, 0), "Tingbjerg Skole, lokale 4", &network)
    });
    let school = [cast.rima, cast.salma, cast.anders, cast.hanne, cast.lise];
    book.meeting(&Sitting {
        called_on: calendar.workday(-12),
        said: "Salma fortalte selv, hvad der larmer. Vi aftalte, at hun møder ti minutter før.",
        ..blank(
            "Dialogmøde på skolen",
            MeetingKind::Dialogue,
            calendar.workday(-5),
            (14, 0),
            "Tingbjerg Skole",
            &school,
        )
    });
    // Both were without a network when they moved it.
    let talk = [cast.rima, cast.salma, cast.anders, cast.lise];
    let salmas = book.meeting(&Sitting {
        called_on: calendar.workday(-5),
        purpose: "Hvem gør hvad, når det er svært for Salma?",
        chair: cast.anders,
        ..blank(
            "Salmas skolesamtale",
            MeetingKind::Dialogue,
            calendar.workday(3),
            (9, 0),
            "Tingbjerg Skole",
            &talk,
        )
    });
    let (one, other) = (
        Calendar::moment(calendar.workday(1), 8, 15),
        Calendar::moment(calendar.workday(2), 14, 30),
    );
    let yesterday = calendar.workday(-1);
    book.set(
        (yesterday, 15, 42),
        Who::Lise,
        salmas,
        meeting::STARTS_AT,
        instant(one),
    );
    book.set_unseen(
        (yesterday, 16, 5),
        Who::Omar,
        salmas,
        meeting::STARTS_AT,
        instant(other),
    );
}

pub(super) fn log(book: &mut Book<'_>, cast: &Cast, goals: &Goals) {
    let calendar = *book.calendar;
    let day = |days| calendar.workday(days);
    let elias = [cast.elias];
    book.log(Entry {
        author: Some((cast.sofie, "Pædagog")),
        about: &elias,
        observation: "Elias leger med to faste venner.",
        ..Entry::new(LogEntryKind::Contact, (day(-47), 8, 30), Who::Pia)
    });
    let network = [
        cast.rima,
        cast.jonas,
        cast.samira,
        cast.kirsten,
        cast.lise,
        cast.omar,
        cast.anders,
    ];
    let on = (day(-35), 12, 10);
    book.log(Entry {
        participants: &network,
        observation: "Netværksmøde. Rima, Jonas, Samira og fem fagpersoner.",
        level: Some("level-2"),
        ..Entry::new(LogEntryKind::Meeting, on, Who::Lise)
    });
    let deal = |words, responsible, due, on, by| Deal {
        on,
        by,
        words,
        responsible,
        due,
        meeting: None,
        follows: None,
    };
    book.deal(&deal(
        "Mormor henter Elias mandag og onsdag",
        cast.samira,
        None,
        on,
        Who::Lise,
    ));
    let cafe = book.deal(&deal(
        "Praktik i caféen fra november",
        cast.omar,
        Some(day(-20)),
        on,
        Who::Lise,
    ));
    book.kept((day(-20), 15, 0), Who::Omar, cafe, "Holdt. Rima begyndte mandag.");
    book.log(Entry {
        observation: "Stafetten gik fra Kirsten Møller til Anders Friis.",
        ..Entry::new(LogEntryKind::Handover, (day(-34), 9, 12), Who::Kirsten)
    });
    let at_home = [cast.rima, cast.jonas, cast.lise, cast.omar];
    let visit = book.log(Entry {
        participants: &at_home,
        observation: "Hjemmebesøg. Rima er glad for praktikken, 12 timer om ugen. Det er svært at nå det om morgenen.",
        own_words: "De kender mit navn nu. Og jeg kender de faste gæster.",
        audience: for_these(&[cast.rima, cast.jonas]),
        ..Entry::new(LogEntryKind::Contact, (day(-12), 13, 0), Who::Lise)
    });
    book.log(Entry {
        observation: "Praktikken er 15 timer om ugen, ikke 12.",
        audience: for_these(&[cast.rima, cast.jonas]),
        more: vec![
            (log_entry::CORRECTS, id(visit)),
            (
                log_entry::CORRECTION_REASON,
                text("Timerne blev sat op, da torsdagen kom til."),
            ),
            (log_entry::INTERVENTIONS, ids(&[goals.placement])),
        ],
        ..Entry::new(LogEntryKind::Contact, (day(-11), 10, 20), Who::Omar)
    });
    book.deal(&deal(
        "Send praktikaftalen til caféen",
        cast.omar,
        Some(day(-4)),
        (day(-11), 10, 30),
        Who::Omar,
    ));
    school_meeting(book, cast, goals);
    book.deal(&deal(
        "Bestil tolk til netværksmødet",
        cast.lise,
        Some(day(7)),
        (day(-4), 9, 30),
        Who::Lise,
    ));
    let salma = [cast.salma];
    book.log(Entry {
        author: Some((cast.anders, "Klasselærer")),
        about: &salma,
        observation: "Salma har været i skole alle fem dage i sidste uge. Hun siger selv, at det hjælper at komme ti minutter før de andre.",
        level: Some("level-2"),
        more: vec![(log_entry::GOALS, ids(&[goals.school]))],
        ..Entry::new(LogEntryKind::Observation, (day(-1), 17, 20), Who::Pia)
    });
    let yusuf = [cast.yusuf];
    book.log(Entry {
        about: &yusuf,
        observation: "Kontaktpersonen fortsætter i tre måneder.",
        more: vec![(log_entry::INTERVENTIONS, ids(&[goals.contact_person]))],
        ..Entry::new(LogEntryKind::Decision, (day(-60), 11, 0), Who::Kirsten)
    });
}

pub(super) fn school_meeting(book: &mut Book<'_>, cast: &Cast, goals: &Goals) {
    let calendar = *book.calendar;
    let on = (calendar.workday(-5), 15, 10);
    let there = [cast.rima, cast.salma, cast.anders, cast.hanne, cast.lise];
    book.log(Entry {
        participants: &there,
        observation: "Dialogmøde på skolen. Rima, Salma, Anders, Hanne og Lise.",
        own_words: "Når jeg kommer først, kan jeg selv vælge, hvor jeg sidder.",
        level: Some("level-2"),
        more: vec![
            (
                log_entry::NEXT_MEETING_ON,
                crate::value::day(calendar.workday(15)),
            ),
            (log_entry::GOALS, ids(&[goals.school])),
        ],
        ..Entry::new(LogEntryKind::Meeting, on, Who::Lise)
    });
    for (words, responsible, due) in [
        (
            "Salma møder kl. 7.50 og går ind med Anders",
            cast.anders,
            Some(24),
        ),
        ("Rima ringer selv, hvis Salma bliver hjemme", cast.rima, None),
        ("Søvndagbog i to uger", cast.hanne, Some(15)),
    ] {
        let due = due.map(|days| calendar.workday(days));
        book.deal(&Deal {
            on,
            by: Who::Lise,
            words,
            responsible,
            due,
            meeting: None,
            follows: None,
        });
    }
}

pub(super) fn measurements(book: &mut Book<'_>, cast: &Cast, began: i64) {
    let calendar = *book.calendar;
    // 36 and 48 points.
    book.who5(
        calendar.workday(began + 15),
        cast.rima,
        Occasion::Start,
        [2, 1, 2, 2, 2],
        "ar",
    );
    book.who5(
        calendar.workday(-70),
        cast.rima,
        Occasion::Other,
        [2, 2, 3, 2, 3],
        "ar",
    );
    book.who5(
        calendar.workday(began + 15),
        cast.jonas,
        Occasion::Start,
        [2, 2, 1, 1, 2],
        "da",
    );
    for (days, yusuf, salma) in [
        (began + 15, 180, 60),
        (began + 75, 150, 90),
        (-60, 120, 140),
        (-10, 90, 170),
    ] {
        let on = calendar.workday(days);
        book.absence(on, cast.yusuf, yusuf, yusuf / 3, Occasion::Other);
        book.absence(on, cast.salma, salma, salma / 2, Occasion::Other);
    }
    book.sdq(
        calendar.workday(began + 18),
        cast.salma,
        Occasion::Start,
        [6, 2, 4, 5, 8],
        4,
    );
    book.sdq(
        calendar.workday(began + 18),
        cast.yusuf,
        Occasion::Start,
        [3, 4, 5, 2, 6],
        3,
    );
    book.scaled(
        calendar.workday(-5),
        cast.salma,
        "Hvor rart er det at gå i skole?",
        5,
    );
}

pub(super) fn follow_ups(book: &mut Book<'_>, goals: &Goals, case: EntityId, cast: &Cast, began: i64) {
    let calendar = *book.calendar;
    let made = calendar.workday(-20);
    let first = calendar.workday(began + 95);
    book.follow_up(
        "Første opfølgning",
        (FollowUpKind::Statutory, goals.plan),
        first,
        Who::Kirsten,
        (
            calendar.workday(began + 5),
            Some("Planen holder. Praktikken skal passe bedre til morgenen."),
        ),
        Some("first-follow-up-after-start"),
    );
    book.follow_up(
        "Opfølgning på hele planen",
        (FollowUpKind::Plan, goals.plan),
        calendar.workday(16),
        Who::Lise,
        (made, None),
        None,
    );
    book.follow_up(
        "Opfølgning på praktik",
        (FollowUpKind::Plan, goals.placement),
        calendar.workday(17),
        Who::Omar,
        (made, None),
        None,
    );
    book.follow_up(
        "WHO-5, midtvejs, Rima",
        (FollowUpKind::Measurement, cast.rima),
        calendar.today(),
        Who::Lise,
        (made, None),
        None,
    );
    book.follow_up(
        "Arbejdsmålet",
        (FollowUpKind::Plan, goals.work),
        calendar.workday(40),
        Who::Omar,
        (made, None),
        None,
    );
    book.follow_up(
        "12-måneders evaluering",
        (FollowUpKind::Evaluation, case),
        calendar.workday(began + 365),
        Who::Kirsten,
        (made, None),
        Some("evaluation-12-months"),
    );
}
