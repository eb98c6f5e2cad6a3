//! The log, meetings, measurements and follow-ups of a family out of chance.

use std::collections::BTreeSet;

use makker_domain::follow_up::FollowUpKind;
use makker_domain::id::EntityId;
use makker_domain::log::log_entry::LogEntryKind;
use makker_domain::measurement::Occasion;
use makker_domain::meeting::MeetingKind;

use crate::book::Book;
use crate::course::Stands;
use crate::entries::{Deal, Entry, Sitting};
use crate::family::people::People;
use crate::staff::Who;

use super::*;

/// For so long after its day people let an agreement lie before one of them writes what became of it.
const LEFT_OPEN_DAYS: i64 = 28;

pub(super) fn log(book: &mut Book<'_>, people: &People, goals: &[Going<'_>], began: i64) {
    let calendar = *book.calendar;
    let team = book.team;
    let hands = [
        team.sof,
        team.bif,
        Who::Hanne,
        Who::Pia,
        team.sof,
        team.case_worker,
    ];
    let mut days = began + 6;
    let mut turn = 0;
    let mut agreed: BTreeSet<String> = BTreeSet::new();
    while days < 0 && !goals.is_empty() {
        let going = goals.get(turn % goals.len());
        let by = hands.get(turn % hands.len()).copied().unwrap_or(team.sof);
        let on = (
            calendar.workday(days),
            9 + u32::try_from(book.dice.between(0, 7)).unwrap_or(0),
            u32::try_from(book.dice.between(0, 59)).unwrap_or(0),
        );
        let Some(going) = going else { break };
        let about: Vec<EntityId> = going.whom.iter().map(|whom| whom.id).collect();
        // Nothing is agreed twice: then there is something to tell instead.
        let mut lines = going.theme.agreements.iter().map(|line| going.say(line));
        let fresh = lines.find(|words| !agreed.contains(words));
        match (turn % 5, fresh) {
            (0 | 3, Some(words)) => {
                agreed.insert(words.clone());
                let responsible = if book.dice.chance(45) {
                    people.speaker().map_or(going.goal, |one| one.id)
                } else {
                    book.staff.id(by)
                };
                let due = calendar.workday(days + book.dice.between(10, 40));
                let deal = book.deal(&Deal {
                    on,
                    by,
                    words: &words,
                    responsible,
                    due: Some(due),
                    meeting: None,
                    follows: None,
                });
                let is_told = calendar.has_come(due) && book.dice.chance(85);
                if is_told {
                    let how = [
                        "Holdt.",
                        "Det lykkedes.",
                        "Gjort, og familien tog selv fat.",
                        "Næsten; vi prøver en uge til.",
                    ];
                    let words = book.dice.line(&how);
                    book.kept((due, 15, 50), by, deal, words);
                } else if due < calendar.day(-LEFT_OPEN_DAYS) {
                    let words = "Det blev ikke til noget. Vi tog det op igen.";
                    book.kept((due, 15, 50), by, deal, words);
                }
            }
            (1, _) => {
                let seen = noticed(book, going);
                let level = if turn % 2 == 0 { "level-2" } else { "level-1" };
                book.log(Entry {
                    about: &about,
                    observation: &seen,
                    level: Some(level),
                    ..Entry::new(LogEntryKind::Observation, on, by)
                });
            }
            (0 | 2 | 3, _) => {
                let seen = noticed(book, going);
                let said = going.say(book.dice.line(&going.theme.said));
                book.log(Entry {
                    about: &about,
                    observation: &seen,
                    own_words: &said,
                    ..Entry::new(LogEntryKind::Contact, on, by)
                });
            }
            _ => {
                let decided = [
                    "Indsatsen fortsætter i tre måneder.",
                    "Vi flytter møderne til om eftermiddagen.",
                    "Færre aftaler om ugen, indtil søvnen er bedre.",
                    "Bevillingen er givet.",
                ];
                let words = book.dice.line(&decided);
                book.log(Entry {
                    about: &about,
                    observation: words,
                    ..Entry::new(LogEntryKind::Decision, on, by)
                });
            }
        }
        turn += 1;
        days += book.dice.between(9, 34).max((-began) / 26);
    }
    corrected(book, people, began);
}

/// How one met, what one saw, and sometimes what comes of it.
fn noticed(book: &mut Book<'_>, going: &Going<'_>) -> String {
    let met = [
        "Kort besøg.",
        "Vi mødtes i gården.",
        "Talte i telefon.",
        "Hjemme hos familien.",
        "Efter mødet på skolen.",
        "På vej til bussen.",
        "I beboerhuset.",
        "Familien ringede selv.",
    ];
    let then = [
        "Vi taler om det igen næste gang.",
        "Det er aftalt at holde øje med det i to uger.",
        "Det blev sagt højt, og det var en lettelse.",
        "Det er værd at bygge videre på.",
        "Jeg giver det videre til de andre om familien.",
        "Det tager tid, og det er i orden.",
    ];
    let (met, then) = (book.dice.line(&met), book.dice.line(&then));
    let seen = going.say(book.dice.line(&going.theme.seen));
    if book.dice.chance(55) {
        format!("{met} {seen} {then}")
    } else {
        format!("{met} {seen}")
    }
}

/// Somebody mends what they wrote.
pub(super) fn corrected(book: &mut Book<'_>, people: &People, began: i64) {
    use makker_domain::log::log_entry;
    if began > -90 || !book.dice.chance(35) {
        return;
    }
    let calendar = *book.calendar;
    let by = book.team.sof;
    let about = people.all();
    let wrong = book.log(Entry {
        about: &about,
        observation: "Vi talte om sommeren. Familien skal af sted i to uger.",
        ..Entry::new(LogEntryKind::Contact, (calendar.workday(-41), 10, 10), by)
    });
    book.log(Entry {
        about: &about,
        observation: "Vi talte om sommeren. Familien skal af sted i tre uger.",
        more: vec![
            (log_entry::CORRECTS, crate::value::id(wrong)),
            (
                log_entry::CORRECTION_REASON,
                crate::value::text("Det var tre uger, ikke to."),
            ),
        ],
        ..Entry::new(LogEntryKind::Contact, (calendar.workday(-40), 9, 5), by)
    });
}

pub(super) fn meetings(book: &mut Book<'_>, people: &People, began: i64) {
    let calendar = *book.calendar;
    let team = book.team;
    let mut participants = people.all();
    participants.extend([book.staff.id(team.sof), book.staff.id(team.bif)]);
    let said = [
        "Alle kom. Familien begyndte selv med det, der er gået godt.",
        "Vi nåede to af tre punkter. Resten tages næste gang.",
        "Der var uenighed om rækkefølgen; vi tager skolen først.",
        "Børnene var med i den første halve time og fik sagt deres.",
    ];
    let mut days = began + 30;
    while days < -3 {
        let words = book.dice.line(&said);
        let chair = book.staff.id(team.case_worker);
        book.meeting(&Sitting {
            kind: MeetingKind::Network,
            title: "Netværksmøde",
            on: calendar.workday(days),
            at: (10, 0),
            minutes: 120,
            place: "Tingbjerg Skole, lokale 4",
            purpose: "Hvad virker, hvad bekymrer os, og hvad skal ske?",
            chair,
            participants: &participants,
            called_on: calendar.workday(days - 14),
            called_by: team.sof,
            interpreter: people.interpreter,
            said: words,
            agenda: &["Det, der virker", "Det, der skal ske"],
        });
        days += 105;
    }
    let hour = u32::try_from(book.dice.between(9, 15)).unwrap_or(10);
    let drawn = (1 + book.dice.between(0, 24), (hour, 0), "Hjemmebesøg");
    let Some((days, at, title)) = book.told.meeting.unwrap_or(Some(drawn)) else {
        return;
    };
    let chair = book.staff.id(team.sof);
    book.meeting(&Sitting {
        kind: MeetingKind::Dialogue,
        title,
        on: calendar.workday(days),
        at,
        minutes: 60,
        place: "Hjemme hos familien",
        purpose: "Hvordan går det med planen?",
        chair,
        participants: &participants,
        called_on: calendar.workday(-4),
        called_by: team.sof,
        interpreter: people.interpreter,
        said: "",
        agenda: &["Ugen, der gik", "Planen"],
    });
}

pub(super) fn measurements(book: &mut Book<'_>, people: &People, stands: Stands, began: i64) {
    let calendar = *book.calendar;
    let occasions = [
        (Occasion::Start, began + 15),
        (Occasion::Midway, began + 200),
        (Occasion::End, began + 560),
    ];
    let mood = book.dice.between(1, 2);
    let past = occasions.into_iter().filter(|(_, days)| *days < 0);
    for (mood, (occasion, days)) in (mood..).zip(past) {
        let on = calendar.workday(days);
        for adult in people.mother.iter().chain(&people.father) {
            let mut answer = || (mood + book.dice.between(-1, 1)).clamp(0, 5);
            let answers = [answer(), answer(), answer(), answer(), answer()];
            book.who5(on, adult.id, occasion, answers, &people.language);
        }
        for child in people
            .children
            .iter()
            .filter(|child| (4..=16).contains(&child.age))
            .take(2)
        {
            let mut draw = |most: i64| (book.dice.between(1, most) - mood + 1).clamp(0, 10);
            let scales = [draw(7), draw(6), draw(8), draw(6), 10 - draw(5)];
            let impact = draw(5);
            book.sdq(on, child.id, occasion, scales, impact);
        }
    }
    let pupils: Vec<EntityId> = people
        .children
        .iter()
        .filter(|child| (6..=16).contains(&child.age))
        .map(|child| child.id)
        .collect();
    for pupil in pupils.into_iter().take(2) {
        let mut permille = book.dice.between(120, 260);
        for days in [began + 15, began + 110, began + 210, began + 400]
            .into_iter()
            .filter(|days| *days < 0)
        {
            let unexcused = permille * book.dice.between(10, 60) / 100;
            book.absence(
                calendar.workday(days),
                pupil,
                permille,
                unexcused,
                Occasion::Other,
            );
            permille = (permille - book.dice.between(-30, 80)).clamp(20, 400);
        }
    }
    if stands.phase > 0
        && let Some(speaker) = people.speaker()
    {
        let value = book.dice.between(3, 8);
        book.scaled(
            calendar.workday(-12),
            speaker.id,
            "Hvor meget bestemmer I selv over jeres hverdag?",
            value,
        );
    }
}

pub(super) fn follow_ups(
    book: &mut Book<'_>,
    people: &People,
    plan: EntityId,
    case: EntityId,
    goals: &[Going<'_>],
    began: i64,
) {
    let calendar = *book.calendar;
    let team = book.team;
    let first = calendar.workday((began + 95).min(600));
    let done = calendar
        .has_come(first)
        .then_some("Planen holder; to indsatser er færdige.");
    let made = calendar.workday((began + 5).min(-2));
    book.follow_up(
        "Første opfølgning",
        (FollowUpKind::Statutory, plan),
        first,
        team.case_worker,
        (made, done),
        Some("first-follow-up-after-start"),
    );
    let later = book.told.follow_up.map_or(0, |(days, _)| days.max(0) + 3);
    if let Some((days, title)) = book.told.follow_up {
        let due = calendar.workday(days);
        book.follow_up(
            title,
            (FollowUpKind::Plan, plan),
            due,
            team.sof,
            (made, None),
            None,
        );
    }
    // Some are late, as in life.
    let days = if book.told.late {
        book.dice.between(-12, -2)
    } else {
        book.dice.between(1, 45) + later
    };
    let due = calendar.workday(days);
    book.follow_up(
        "Opfølgning på hele planen",
        (FollowUpKind::Plan, plan),
        due,
        team.sof,
        (made, None),
        None,
    );
    if let Some(going) = goals.first() {
        let due = calendar.workday(book.dice.between(1, 60) + later);
        book.follow_up(
            "Opfølgning på det første mål",
            (FollowUpKind::Plan, going.goal),
            due,
            team.bif,
            (made, None),
            None,
        );
    }
    let year = calendar.workday(began + 365);
    let done = calendar
        .has_come(year)
        .then_some("Familien profiterer og fortsætter.");
    book.follow_up(
        "12-måneders evaluering",
        (FollowUpKind::Evaluation, case),
        year,
        team.case_worker,
        (made, done),
        Some("evaluation-12-months"),
    );
    if let Some(speaker) = people.speaker() {
        let due = calendar.workday(book.dice.between(2, 90) + later);
        book.follow_up(
            "WHO-5 igen",
            (FollowUpKind::Measurement, speaker.id),
            due,
            team.sof,
            (made, None),
            None,
        );
    }
}
