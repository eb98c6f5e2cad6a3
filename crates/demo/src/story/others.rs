//! Demir, Rasmussen, Petrović, Nowak, Olesen, Warsame, Kjeldsen and Farah Jensen.

use makker_casework::DemoFamily;
use makker_domain::case::consent::ConsentKind;
use makker_domain::entity_kind::EntityKind;
use makker_domain::family;
use makker_domain::id::EntityId;
use makker_domain::log::log_entry::LogEntryKind;
use makker_domain::person::job_status::JobStatus;
use makker_domain::person::member::{self, LifeStage, Residence, SchoolKind};
use makker_domain::person::relation::RelationKind;
use makker_domain::plan::goal::GoalStatus;
use makker_domain::plan::intervention::InterventionStatus;
use makker_domain::sex::Sex;

use crate::book::{Bond, Book, Told};
use crate::calendar::Calendar;
use crate::course::{Stands, Yes};
use crate::dice::Dice;
use crate::entries::Entry;
use crate::family::people::{People, Someone};
use crate::family::{life, work};
use crate::person::{Kin, Person};
use crate::plan::{Aim, Step};
use crate::staff::{Staff, Team, Who};
use crate::texts::Texts;
use crate::value::{address, choice, id, shipped, text, yes};

use Sex::{Female, Male};

struct Family {
    name: &'static str,
    street: &'static str,
    language: &'static str,
    interpreter: bool,
    adults: &'static [(&'static str, &'static str, Sex, i64)],
    children: &'static [(&'static str, &'static str, Sex, i64)],
    /// Whether the adults live together.
    together: bool,
    stands: Option<Stands>,
    story: &'static str,
    told: Told,
}

const fn at(phase: usize, month: i64) -> Option<Stands> {
    Some(Stands { phase, month })
}

const fn told(
    baton: Who,
    meeting: Option<(i64, (u32, u32), &'static str)>,
    follow_up: Option<(i64, &'static str)>,
) -> Told {
    Told {
        baton: Some(baton),
        meeting: Some(meeting),
        follow_up,
        unapproved: false,
        late: false,
        father: false,
    }
}

const FAMILIES: &[Family] = &[
    Family {
        name: "Demir",
        street: "Elmeparken 22, 1. th.",
        language: "tr",
        interpreter: true,
        adults: &[("Sevda", "Demir", Female, 31), ("Orhan", "Demir", Male, 35)],
        children: &[("Emre", "Demir", Male, 7), ("Defne", "Demir", Female, 2)],
        together: true,
        stands: at(0, 2),
        story: "Sevda og Orhan kom til Tingbjerg for tre år siden. Orhan er sygemeldt, og Emre vil ikke af sted om morgenen.",
        told: Told {
            unapproved: true,
            ..told(
                Who::Omar,
                Some((0, (15, 30), "Netværksmøde")),
                Some((3, "Familiens ja til planen")),
            )
        },
    },
    Family {
        name: "Rasmussen",
        street: "Birkeparken 9, st. tv.",
        language: "da",
        interpreter: false,
        adults: &[("Sascha", "Rasmussen", Female, 24)],
        children: &[("Milas", "Rasmussen", Male, 3), ("Nora", "Rasmussen", Female, 0)],
        together: false,
        stands: None,
        story: "Sascha er alene med to små. Hun vil gerne i gang med en uddannelse.",
        told: told(Who::Kirsten, Some((2, (9, 0), "Visitation i teamet")), None),
    },
    Family {
        name: "Petrović",
        street: "Lindeparken 3, 3. th.",
        language: "sr",
        interpreter: true,
        adults: &[("Ivan", "Petrović", Male, 43), ("Jelena", "Petrović", Female, 40)],
        children: &[("Luka", "Petrović", Male, 12), ("Mila", "Petrović", Female, 12)],
        together: true,
        stands: at(1, 8),
        story: "Tvillingerne går i hver sin klasse. Ivan er lige begyndt i praktik efter syv år uden arbejde.",
        told: Told {
            father: true,
            ..told(
                Who::Lise,
                Some((2, (11, 0), "Dialogmøde")),
                Some((20, "Opfølgning på praktikken")),
            )
        },
    },
    Family {
        name: "Nowak",
        street: "Pilehegnet 40, 2. tv.",
        language: "pl",
        interpreter: false,
        adults: &[("Beata", "Nowak", Female, 33)],
        children: &[("Staś", "Nowak", Male, 5)],
        together: false,
        stands: at(1, 6),
        story: "Beata gør rent om natten og henter Staś om morgenen. Det er søvnen, det gælder.",
        told: told(
            Who::Hanne,
            Some((3, (9, 0), "Møde i børnehaven")),
            Some((45, "Opfølgning på søvnen")),
        ),
    },
    Family {
        name: "Olesen",
        street: "Hasselparken 17, 1. tv.",
        language: "da",
        interpreter: false,
        adults: &[("Tanja", "Olesen", Female, 38), ("Kim", "Olesen", Male, 42)],
        children: &[
            ("Mathias", "Olesen", Male, 15),
            ("Emilie", "Olesen", Female, 13),
            ("Victor", "Olesen", Male, 10),
        ],
        together: true,
        stands: at(1, 1),
        story: "Kim drikker i weekenden, og det ved børnene godt. Tanja vil have det sagt højt.",
        told: told(
            Who::Lise,
            Some((6, (14, 0), "Hjemmebesøg")),
            Some((7, "Opfølgning på kontaktpersonen")),
        ),
    },
    Family {
        name: "Warsame",
        street: "Rønnevang 5, 2. th.",
        language: "so",
        interpreter: true,
        adults: &[("Hodan", "Warsame", Female, 37)],
        children: &[("Idil", "Warsame", Female, 16), ("Ismail", "Warsame", Male, 9)],
        together: false,
        stands: at(2, 2),
        story: "Hodan er begyndt som rengøringsassistent. Idil holder meget af sin kontaktperson.",
        told: told(
            Who::Maja,
            Some((8, (10, 0), "Netværksmøde")),
            Some((-5, "Opfølgning på Idils kontaktperson")),
        ),
    },
    Family {
        name: "Kjeldsen",
        street: "Granparken 28, st. th.",
        language: "da",
        interpreter: false,
        adults: &[("Ditte", "Kjeldsen", Female, 35)],
        children: &[("Asger", "Kjeldsen", Male, 8)],
        together: false,
        stands: at(2, 9),
        story: "Ditte arbejder 22 timer i børnehaven nu. Asgers farmor er der om onsdagen.",
        told: told(
            Who::Signe,
            Some((23, (9, 0), "Hjemmebesøg")),
            Some((23, "Opfølgning på planen")),
        ),
    },
    Family {
        name: "Farah Jensen",
        street: "Ahornparken 36, 3. tv.",
        language: "so",
        interpreter: false,
        adults: &[("Sagal", "Farah", Female, 39), ("Mads", "Jensen", Male, 44)],
        children: &[("Abdi", "Farah", Male, 17), ("Ella", "Farah Jensen", Female, 6)],
        together: true,
        stands: at(3, 1),
        story: "De klarer sig og ringer, når der er noget. Abdi er på teknisk skole.",
        told: told(Who::Hanne, None, Some((30, "Råd og vejledning: en samtale"))),
    },
];

pub(super) fn write(staff: &Staff, calendar: &Calendar, dice: &mut Dice, texts: &Texts) -> Vec<DemoFamily> {
    FAMILIES
        .iter()
        .enumerate()
        .map(|(place, family)| one(family, staff, calendar, dice.fork(2_000 + place), texts))
        .collect()
}

fn one(told: &Family, staff: &Staff, calendar: &Calendar, dice: Dice, texts: &Texts) -> DemoFamily {
    let began = told.stands.map_or(-4, Stands::began_days);
    let on = calendar.workday(began - 45);
    let fields = vec![
        (family::ADDRESS, address(told.street)),
        (family::STORY, text(told.story)),
        (
            family::CROSS_TEAM,
            id(shipped(EntityKind::CrossTeam, "tingbjerg")),
        ),
    ];
    let mut book = Book::begin(told.name, on, Team::of(0), staff, calendar, dice, fields);
    book.told = told.told;
    let people = people(&mut book, told, on);
    let case = book.case(
        told.stands,
        "Drøftet på sparringsmødet; forældrene sagde ja til, at teamet ser på sagerne.",
    );
    life::around(&mut book, &people, on, began);
    if let (Some(ivan), true) = (&people.father, told.told.father) {
        book.busy.extend(IVANS_WEEK.map(|hours| (ivan.id, hours)));
    }
    match told.stands {
        Some(stands) => work::plan(&mut book, &people, texts, stands, case),
        None => life::only_just_begun(&mut book, &people),
    }
    match told.name {
        "Petrović" => collision(&mut book, &people),
        "Warsame" => idils_contact_person(&mut book, &people),
        "Demir" => without_a_goal(&mut book, &people),
        "Olesen" => granted(&mut book, &people),
        "Farah Jensen" => consent_runs_out(&mut book, &people),
        "Nowak" => call_the_daycare(&mut book, &people),
        _ => {}
    }
    book.finish()
}

fn people(book: &mut Book<'_>, told: &Family, on: chrono::NaiveDate) -> People {
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

/// The hours that Ivan's own work and lessons take.
const IVANS_WEEK: [(u8, u16, u16); 5] = [
    (1, 540, 840),
    (3, 540, 840),
    (4, 540, 840),
    (4, 780, 900),
    (5, 540, 840),
];

/// Ivan is at work on Thursdays from nine to two, and in lessons for parents from one.
fn collision(book: &mut Book<'_>, people: &People) {
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
fn idils_contact_person(book: &mut Book<'_>, people: &People) {
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
            follow_up: Some(calendar.workday(-5)),
        },
    );
}

/// Nobody has put a goal into words for Emre yet.
fn without_a_goal(book: &mut Book<'_>, people: &People) {
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

fn granted(book: &mut Book<'_>, people: &People) {
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

fn consent_runs_out(book: &mut Book<'_>, people: &People) {
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

fn call_the_daycare(book: &mut Book<'_>, people: &People) {
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
