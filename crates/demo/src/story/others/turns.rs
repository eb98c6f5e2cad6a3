//! What happens in one of them that the others do not have.

use crate::book::Book;
use crate::course::Yes;
use crate::entries::{Deal, Entry};
use crate::family::people::People;
use crate::plan::{Aim, Step};
use crate::staff::Who;
use makker_domain::case::consent::ConsentKind;
use makker_domain::id::EntityId;
use makker_domain::log::log_entry::LogEntryKind;
use makker_domain::plan::goal::GoalStatus;
use makker_domain::plan::intervention::InterventionStatus;

/// The hours that Ivan's own work and lessons take.
pub(super) const IVANS_WEEK: [(u8, u16, u16); 5] = [
    (1, 540, 840),
    (3, 540, 840),
    (4, 540, 840),
    (4, 780, 900),
    (5, 540, 840),
];

/// Ivan is at work on Thursdays from nine to two, and in lessons for parents from one.
pub(super) fn collision(book: &mut Book<'_>, people: &People) {
    let calendar = *book.calendar;
    let (Some(ivan), Some(plan)) = (people.father.as_ref().map(|ivan| ivan.id), book.joint_plan) else {
        return;
    };
    let on = calendar.workday(-40);
    let goal = |book: &mut Book<'_>, area: &str, words: &str| {
        book.goal(
            on,
            &Aim {
                plan,
                area,
                own_words: words,
                child_wish: "At far henter os i sit arbejdstøj.",
                professional: "",
                indicator: "",
                baseline: "",
                target: "",
                members: vec![ivan],
                owner: ivan,
                priority: 1,
                status: GoalStatus::Agreed,
                due: None,
            },
        )
    };
    let work = goal(
        book,
        "employment",
        "Jeg vil have et arbejde, hvor jeg bruger hænderne.",
    );
    let calm = goal(book, "family-life", "Vi vil råbe mindre ad hinanden.");
    let (omar, lise) = (book.staff.id(Who::Omar), book.staff.id(Who::Lise));
    let placement = book.step(
        on,
        Who::Omar,
        &Step {
            title: "Virksomhedspraktik, Ivan",
            goals: &[work],
            agreed: "Værksted tre dage om ugen.",
            purpose: "At Ivan finder ud af, hvad han kan holde til.",
            met: "Ivan holder en hel dag",
            service: "work-placement",
            department: "bif",
            members: &[ivan],
            provider: omar,
            responsible: omar,
            status: InterventionStatus::Running,
            period: calendar.from(-35),
            minutes: 900,
            slots: &[(1, 540, 840), (3, 540, 840), (5, 540, 840)],
            follow_up: Some(calendar.workday(20)),
        },
    );
    book.step(
        on,
        Who::Lise,
        &Step {
            title: "Forældretræning",
            goals: &[calm],
            agreed: "Begge forældre, otte torsdage.",
            purpose: "At Ivan og Jelena siger det samme til børnene.",
            met: "Der bliver råbt mindre end én gang om ugen",
            service: "pmto",
            department: "sof",
            members: &people.adults(),
            provider: lise,
            responsible: lise,
            status: InterventionStatus::Running,
            period: calendar.from(-30),
            minutes: 120,
            slots: &[(4, 780, 900)],
            follow_up: Some(calendar.workday(25)),
        },
    );
    // Moved this morning from Friday to Thursday.
    use makker_domain::plan::intervention;
    let slot = |weekday: u8| match crate::value::slots(&[(weekday, 540, 840)]) {
        makker_domain::value::Value::List(slots) => slots.into_iter().next(),
        _ => None,
    };
    let deeds = [(slot(5), false), (slot(4), true)]
        .into_iter()
        .filter_map(|(element, present)| {
            Some(makker_casework::DemoDeed::Put {
                id: placement,
                field: intervention::WEEKLY_SLOTS,
                element: element?,
                present,
            })
        });
    let deeds = deeds.collect();
    book.act(calendar.today(), 8, 2, Who::Omar, deeds);
}

/// Idil thinks much of her contact person; the follow-up is late.
pub(super) fn idils_contact_person(book: &mut Book<'_>, people: &People) {
    let calendar = *book.calendar;
    let (Some(idil), Some(plan)) = (people.children.first().map(|idil| idil.id), book.joint_plan) else {
        return;
    };
    let on = calendar.workday(-300);
    let goal = book.goal(
        on,
        &Aim {
            plan,
            area: "thriving",
            own_words: "Jeg vil have én voksen, jeg kan sige alting til.",
            child_wish: "At det er den samme hver gang.",
            professional: "Idil har en fast voksen uden for hjemmet.",
            indicator: "Idils egen skala.",
            baseline: "Har skiftet kontaktperson tre gange.",
            target: "Den samme i et år",
            members: vec![idil],
            owner: idil,
            priority: 1,
            status: GoalStatus::Agreed,
            due: Some(calendar.workday(120)),
        },
    );
    let maja = book.staff.id(Who::Maja);
    let hours = book.free(&[idil], (3, 930, 1050));
    book.step(
        calendar.workday(-290),
        Who::Lise,
        &Step {
            title: "Kontaktperson, Idil",
            goals: &[goal],
            agreed: "Onsdag efter skole. Idil vælger, hvad de laver.",
            purpose: "At Idil har en voksen, der bliver.",
            met: "Idil ringer selv, før noget går galt",
            service: "contact-person",
            department: "sof",
            members: &[idil],
            provider: maja,
            responsible: maja,
            status: InterventionStatus::Running,
            period: calendar.from(-280),
            minutes: 120,
            slots: &[hours],
            follow_up: Some(calendar.workday(80)),
        },
    );
    book.deal(&Deal {
        on: (calendar.workday(-18), 14, 20),
        by: Who::Lise,
        words: "Lise spørger Idils lærer, hvordan frikvartererne går.",
        responsible: book.staff.id(Who::Lise),
        due: Some(calendar.workday(-4)),
        meeting: None,
        follows: None,
    });
}

/// Nobody has put a goal into words for Emre yet.
pub(super) fn without_a_goal(book: &mut Book<'_>, people: &People) {
    let calendar = *book.calendar;
    let emre: Vec<EntityId> = people
        .children
        .first()
        .map(|child| child.id)
        .into_iter()
        .collect();
    book.log(Entry {
        about: &emre,
        observation: "Planen mangler et mål for Emre. Vi taler om det på netværksmødet.",
        ..Entry::new(
            LogEntryKind::Observation,
            (calendar.workday(-1), 13, 15),
            Who::Omar,
        )
    });
}

pub(super) fn granted(book: &mut Book<'_>, people: &People) {
    let calendar = *book.calendar;
    let mathias: Vec<EntityId> = people
        .children
        .first()
        .map(|child| child.id)
        .into_iter()
        .collect();
    book.log(Entry {
        about: &mathias,
        observation: "Ny bevilling: kontaktperson til Mathias, to timer om ugen.",
        ..Entry::new(
            LogEntryKind::Decision,
            (calendar.workday(-1), 16, 40),
            Who::Kirsten,
        )
    });
}

pub(super) fn consent_runs_out(book: &mut Book<'_>, people: &People) {
    let calendar = *book.calendar;
    let Some(sagal) = people.speaker().map(|sagal| sagal.id) else {
        return;
    };
    book.consent(&Yes {
        kind: ConsentKind::Disclosing,
        by: sagal,
        on_behalf_of: &[],
        given: calendar.workday(-359),
        until: Some(calendar.day(6)),
        language: "da",
        authorities: &["Teknisk skole"],
        information: "Hvordan det går Abdi på teknisk skole.",
    });
}

pub(super) fn call_the_daycare(book: &mut Book<'_>, people: &People) {
    let calendar = *book.calendar;
    let stas: Vec<EntityId> = people
        .children
        .first()
        .map(|child| child.id)
        .into_iter()
        .collect();
    book.log(Entry {
        about: &stas,
        observation: "Telefon med børnehaven: Staś sover til middag igen og vågner glad.",
        ..Entry::new(LogEntryKind::Contact, (calendar.workday(-6), 10, 45), Who::Lise)
    });
}
