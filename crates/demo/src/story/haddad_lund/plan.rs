//! The plan of Haddad Lund: goals, versions, and what has changed since they said yes.

use chrono::NaiveDate;
use makker_casework::DemoDeed;
use makker_domain::id::EntityId;
use makker_domain::plan::goal::GoalStatus;
use makker_domain::plan::intervention::{self, InterventionStatus};

use crate::book::Book;
use crate::plan::{Aim, Statutory, Step};
use crate::staff::Who;
use crate::value::number;

use super::*;

pub(super) fn plan(book: &mut Book<'_>, cast: &Cast, began: i64) -> Goals {
    let calendar = *book.calendar;
    let drafted = calendar.workday(began + 20);
    let plan = book.plan(
        drafted,
        "Vi vil have en hverdag, hvor Rima arbejder, børnene er glade for skolen, og vi spiser sammen.",
        "De voksne er enige om det vigtige. Samira er der altid. Yusuf er begyndt at fortælle.",
        "Morgenerne. Salmas fravær. Torsdage, hvor alting ligger oven i hinanden.",
        calendar.workday(16),
    );
    let goals = goals(book, cast, plan, drafted);
    let [work, school, supper, sleep, job, money] = goals;
    progress(book, cast, began, [work, school, supper, sleep]);
    let (placement, contact_person) = steps(book, cast, [work, school, supper, sleep, job, money]);
    statutory(book, cast, plan, began);
    let notes = [
        (began + 45, Some(began + 79), "Første plan."),
        (began + 80, Some(-75), "Skolen kom med."),
        (-74, Some(-27), "Praktik i stedet for kursus."),
        (
            -26,
            None,
            "Læst højt på dansk og arabisk. Rima og Jonas sagde ja.",
        ),
    ];
    for (number_of, (from, to, note)) in (1..).zip(notes) {
        let (from, to) = (calendar.workday(from), to.map(|to| calendar.day(to)));
        book.version(plan, number_of, from, to, note);
    }
    book.approve(calendar.workday(-26), plan, &[cast.rima, cast.jonas], "ar");
    book.contract(calendar.workday(began + 45), plan, &[cast.rima, cast.jonas]);
    // Three changes since.
    let monday = calendar.workday(-11);
    book.set(
        (monday, 10, 15),
        Who::Omar,
        placement,
        intervention::WEEKLY_MINUTES,
        number(900),
    );
    let thursday = crate::value::slots(&[(4, 540, 840)]);
    if let makker_domain::value::Value::List(slots) = thursday {
        let deeds = slots
            .into_iter()
            .map(|element| DemoDeed::Put {
                id: placement,
                field: intervention::WEEKLY_SLOTS,
                element,
                present: true,
            })
            .collect();
        book.act(monday, 10, 16, Who::Omar, deeds);
    }
    let added = calendar.workday(-5);
    book.step(
        added,
        Who::Lise,
        &Step {
            title: "Skolesamtale",
            goals: &[school],
            agreed: "Anders, Salma, Rima og Lise taler om, hvem der gør hvad.",
            purpose: "At Salma ved, hvem hun kan gå til.",
            met: "Vi har aftalt, hvem der gør hvad",
            service: "school-meeting",
            department: "buf",
            members: &[cast.salma],
            provider: cast.anders,
            responsible: cast.lise,
            status: InterventionStatus::Proposed,
            period: calendar.span(0, 7),
            minutes: 60,
            slots: &[],
            follow_up: Some(calendar.workday(9)),
        },
    );
    Goals {
        plan,
        work,
        school,
        placement,
        contact_person,
    }
}

pub(super) fn goals(book: &mut Book<'_>, cast: &Cast, plan: EntityId, drafted: NaiveDate) -> [EntityId; 6] {
    let calendar = *book.calendar;
    let all = cast.all();
    let blank = |area, own_words, members: &[EntityId], owner, priority| Aim {
        plan,
        area,
        own_words,
        child_wish: "",
        professional: "",
        indicator: "",
        baseline: "",
        target: "",
        members: members.to_vec(),
        owner,
        priority,
        status: GoalStatus::Agreed,
        due: None,
    };
    let aims = [
        Aim {
            child_wish: "Salma vil gerne have, at mor er glad, når hun kommer hjem.",
            professional: "Rima er i ordinære timer i butik eller kantine med støtte i de første måneder.",
            indicator: "Timer om ugen på en arbejdsplads.",
            baseline: "To afbrudte praktikker; har ikke arbejdet siden 2016.",
            target: "20 timer om ugen i butik eller kantine",
            due: Some(calendar.workday(189)),
            ..blank(
                "employment",
                "Jeg vil have et arbejde, hvor jeg taler med mennesker.",
                &[cast.rima],
                cast.rima,
                1,
            )
        },
        Aim {
            child_wish: "At Anders venter ved døren, og at der er ro, når jeg kommer.",
            professional: "Salma er i skole alle dage og har en fast voksen at gå til.",
            indicator: "Fravær i procent om måneden.",
            baseline: "17 % fravær; går hjem, når det larmer.",
            target: "Fravær under 8 %",
            due: Some(calendar.workday(122)),
            ..blank(
                "school",
                "Jeg vil gerne kunne lide at gå i skole igen.",
                &[cast.salma],
                cast.salma,
                2,
            )
        },
        Aim {
            child_wish: "At vi spiller kort bagefter.",
            indicator: "Aftener om ugen, hvor alle er med.",
            baseline: "Én aften om ugen.",
            target: "Alle fem mindst fire aftener om ugen",
            due: Some(calendar.workday(90)),
            ..blank(
                "family-life",
                "Vi vil spise aftensmad sammen uden skærme.",
                &all,
                cast.jonas,
                4,
            )
        },
        Aim {
            child_wish: "Elias vil have sin elefant med i seng.",
            indicator: "Nætter uden opvågning.",
            baseline: "Vågner tre gange hver nat.",
            target: "Fem rolige nætter om ugen",
            due: Some(calendar.workday(60)),
            ..blank(
                "health",
                "Elias skal sove hele natten.",
                &[cast.elias],
                cast.rima,
                5,
            )
        },
        Aim {
            child_wish: "At jeg selv bestemmer over mine penge.",
            status: GoalStatus::Wish,
            ..blank(
                "leisure",
                "Jeg vil have et fritidsjob.",
                &[cast.yusuf],
                cast.yusuf,
                7,
            )
        },
        Aim {
            status: GoalStatus::Wish,
            ..blank("economy", "Vi vil have styr på pengene.", &[], cast.jonas, 8)
        },
    ];
    let made = aims.map(|aim| book.goal(drafted, &aim));
    let wish = Aim {
        status: GoalStatus::Wish,
        ..blank(
            "employment",
            "Jeg vil gerne lære at køre bil.",
            &[cast.rima],
            cast.rima,
            9,
        )
    };
    book.goal(calendar.day(-2), &wish);
    made
}

pub(super) fn progress(
    book: &mut Book<'_>,
    cast: &Cast,
    began: i64,
    [work, school, supper, sleep]: [EntityId; 4],
) {
    let calendar = *book.calendar;
    let rated = [
        (
            work,
            cast.rima,
            [2, 3, 3, 4],
            "Jeg passer kassen, når der ikke er kø.",
        ),
        (
            school,
            cast.salma,
            [4, 3, 3, 5],
            "Det hjælper at komme før de andre.",
        ),
        (supper, cast.jonas, [1, 2, 3, 3], "Tre aftener i sidste uge."),
        (
            sleep,
            cast.rima,
            [2, 4, 5, 6],
            "Han sov igennem tirsdag og onsdag.",
        ),
    ];
    for (goal, by, values, note) in rated {
        for (value, days) in values.into_iter().zip([began + 30, began + 90, -45, -8]) {
            let note = if days == -8 { note } else { "" };
            book.progress(calendar.workday(days), goal, value, by, note);
        }
    }
}

pub(super) fn statutory(book: &mut Book<'_>, cast: &Cast, plan: EntityId, began: i64) {
    let calendar = *book.calendar;
    let (children, rima, salma) = ([cast.yusuf, cast.salma, cast.elias], [cast.rima], [cast.salma]);
    let first = Statutory {
        plan,
        kind: "childs-plan",
        department: "sof",
        members: &children,
        responsible: cast.kirsten,
        system: "DUBU",
        number: "2026-0280114".to_owned(),
        made: calendar.workday(began + 25),
        follow_up: calendar.workday(16),
    };
    book.statutory(&first);
    book.statutory(&Statutory {
        kind: "my-plan",
        department: "bif",
        members: &rima,
        responsible: cast.omar,
        system: "Momentum",
        number: "2026-118402".to_owned(),
        made: calendar.workday(began + 30),
        follow_up: calendar.workday(17),
        ..first
    });
    let first = Statutory {
        plan,
        kind: "school-plan",
        department: "buf",
        members: &salma,
        responsible: cast.anders,
        system: "Skolens eget",
        number: "5a-07".to_owned(),
        made: calendar.workday(-60),
        follow_up: calendar.workday(30),
    };
    book.statutory(&first);
}
