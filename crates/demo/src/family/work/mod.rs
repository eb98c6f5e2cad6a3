//! What a family works on, and how it goes: the plan, what is done, the log, meetings and measurements.

mod entries;
mod help;

use chrono::NaiveDate;
use makker_domain::id::EntityId;
use makker_domain::plan::goal::{self, GoalStatus};
use makker_domain::plan::intervention::{self};
use makker_domain::sex::Sex;

use crate::book::Book;
use crate::course::Stands;
use crate::family::people::{People, Someone};
use crate::plan::{Aim, Statutory};
use crate::texts::{self, Texts, Theme, about};
use crate::value::{choice, number};

use entries::{follow_ups, log, measurements, meetings};
use help::help;

/// A goal that has been written down.
struct Going<'t> {
    goal: EntityId,
    theme: &'t Theme,
    whom: Option<Someone>,
}

impl Going<'_> {
    /// A line about whom it is about.
    fn say(&self, line: &str) -> String {
        match &self.whom {
            Some(whom) => about(line, &whom.given, whom.sex),
            None => about(line, "Familien", Sex::Unspecified),
        }
    }
}

pub(crate) fn plan(book: &mut Book<'_>, people: &People, texts: &Texts, stands: Stands, case: EntityId) {
    let calendar = *book.calendar;
    let began = stands.began_days();
    let drafted = calendar.workday((began + 12).min(-1));
    let works = [
        "De spiser sammen om søndagen.",
        "Børnene passer på hinanden.",
        "Familien siger til, når noget er svært.",
        "Bedsteforældrene er tæt på.",
    ];
    let worries = [
        "Der er mange aftaler på én gang.",
        "Søvnen går ud over det hele.",
        "Skole og arbejde trækker hver sin vej.",
        "Pengene slår ikke til.",
    ];
    let directions = [
        "Vi vil have en hverdag, som vi selv kan styre.",
        "Vi vil have arbejde, og at børnene er glade for skolen.",
        "Vi vil have ro, så der er plads til at være børn.",
        "Om to år vil vi klare os selv og kun ringe, når vi har lyst.",
    ];
    let direction = book.dice.line(&directions);
    let (works, worries) = (book.dice.line(&works), book.dice.line(&worries));
    let plan = book.plan(drafted, direction, works, worries, calendar.workday(20));
    let themes = suitable(book, people, texts);
    let mut goals = Vec::new();
    for (place, (theme, whom)) in themes.into_iter().enumerate() {
        goals.push(aim(book, people, plan, (place, theme, whom), drafted, stands));
    }
    let mut helped = Vec::new();
    for (place, going) in goals.iter().enumerate() {
        help(book, people, going, (place, began), &mut helped);
        course_of(book, people, going, (place, began));
    }
    statutory(book, people, plan, began);
    versions(book, people, plan, stands);
    log(book, people, &goals, began);
    meetings(book, people, began);
    measurements(book, people, stands, began);
    follow_ups(book, people, plan, case, &goals, began);
    if stands.phase > 0 {
        since_then(book, &helped, &goals);
    }
}

/// Themes that fit who is there, each about somebody.
fn suitable<'t>(book: &mut Book<'_>, people: &People, texts: &'t Texts) -> Vec<(&'t Theme, Option<Someone>)> {
    let wanted = usize::try_from(book.dice.between(3, 5)).unwrap_or(3);
    let offset = usize::try_from(book.dice.between(0, 40)).unwrap_or(0);
    let mut found: Vec<(&Theme, Option<Someone>)> = Vec::new();
    let count = texts.themes.len().max(1);
    for step in 0..count {
        let Some(theme) = texts.themes.get((offset + step * 5) % count) else {
            continue;
        };
        let child = |least: i64, most: i64| {
            people
                .children
                .iter()
                .find(|child| (least..=most).contains(&child.age))
                .cloned()
        };
        let whom = match theme.who {
            texts::Who::Mother => people.mother.clone(),
            texts::Who::Father if book.told.father => None,
            texts::Who::Father => people.father.clone(),
            texts::Who::Teen => child(13, 17),
            texts::Who::Pupil => child(6, 12),
            texts::Who::Small => child(0, 5),
            texts::Who::Family => None,
        };
        let known = found.iter().any(|(other, _)| std::ptr::eq(*other, theme));
        let fits = theme.who == texts::Who::Family || whom.is_some();
        let in_the_way = found.iter().any(|(other, _)| two_trainings(theme, other));
        if fits && !known && !in_the_way && found.len() < wanted {
            found.push((theme, whom));
        }
    }
    found
}

/// Two trainings for parents at once are one too many (the set-up's rule `pmto-marte-meo`).
fn two_trainings(one: &Theme, other: &Theme) -> bool {
    let trains = |theme: &Theme| {
        let mut services = theme.help.iter().map(|help| help.service.as_str());
        services.any(|service| service == "pmto" || service == "marte-meo")
    };
    trains(one) && trains(other)
}

fn aim<'t>(
    book: &mut Book<'_>,
    people: &People,
    plan: EntityId,
    (place, theme, whom): (usize, &'t Theme, Option<Someone>),
    drafted: NaiveDate,
    stands: Stands,
) -> Going<'t> {
    let calendar = *book.calendar;
    let mut going = Going {
        goal: plan,
        theme,
        whom,
    };
    let own_words = going.say(book.dice.line(&theme.words));
    let wish = book.dice.line(&theme.wish);
    let of_child = people.children.first();
    let wish = of_child.map_or(String::new(), |child| about(wish, &child.given, child.sex));
    let reached = stands.phase >= 2 && place == 0;
    let status = match place {
        _ if stands.phase == 0 && place > 1 => GoalStatus::Proposed,
        4.. => GoalStatus::Wish,
        _ if reached => GoalStatus::Reached,
        _ => GoalStatus::Agreed,
    };
    let members: Vec<EntityId> = going.whom.iter().map(|whom| whom.id).collect();
    let owner = members
        .first()
        .copied()
        .or(people.speaker().map(|one| one.id))
        .unwrap_or(plan);
    let due = calendar.workday(book.dice.between(40, 260));
    going.goal = book.goal(
        drafted,
        &Aim {
            plan,
            area: &theme.area,
            own_words: &own_words,
            child_wish: &wish,
            professional: &going.say(&theme.professional),
            indicator: &going.say(&theme.indicator),
            baseline: &going.say(&theme.baseline),
            target: &going.say(&theme.target),
            members,
            owner,
            priority: match place {
                0 => 1,
                1 => 2,
                2 => 4,
                3 => 5,
                _ => 7,
            },
            status: if status == GoalStatus::Reached {
                GoalStatus::Agreed
            } else {
                status
            },
            due: (place < 3).then_some(due),
        },
    );
    if reached {
        let on = calendar.workday(-book.dice.between(20, 60));
        let by = book.team.sof;
        book.set(
            (on, 14, 0),
            by,
            going.goal,
            goal::STATUS,
            choice(&GoalStatus::Reached),
        );
        book.set(
            (on, 14, 1),
            by,
            going.goal,
            goal::CLOSED_ON,
            crate::value::day(on),
        );
    }
    going
}

/// How a goal is scaled over time.
fn course_of(book: &mut Book<'_>, people: &People, going: &Going<'_>, (place, began): (usize, i64)) {
    let calendar = *book.calendar;
    let mut value = book.dice.between(1, 4);
    let rater = going
        .whom
        .as_ref()
        .filter(|whom| whom.age > 7)
        .map(|whom| whom.id);
    let rater = rater.or(people.speaker().map(|one| one.id)).unwrap_or(going.goal);
    let mut days = began + 25 + i64::try_from(place).unwrap_or(0) * 4;
    let step = ((-began) / 6).clamp(25, 75);
    while days < 0 {
        let said = if book.dice.chance(45) {
            going.say(book.dice.line(&going.theme.said))
        } else {
            String::new()
        };
        book.progress(calendar.workday(days), going.goal, value, rater, &said);
        value = (value + book.dice.between(-1, 2)).clamp(0, 9);
        days += step;
    }
}

fn statutory(book: &mut Book<'_>, people: &People, plan: EntityId, began: i64) {
    let calendar = *book.calendar;
    let children: Vec<EntityId> = people.children.iter().map(|child| child.id).collect();
    let made = calendar.workday((began + 20).min(-2));
    let year = made.format("%Y").to_string();
    let follow_up = calendar.workday(book.dice.between(-6, 80));
    let responsible = book.staff.id(book.team.case_worker);
    let of_children = Statutory {
        plan,
        kind: "childs-plan",
        department: "sof",
        members: &children,
        responsible,
        system: "DUBU",
        number: format!("{year}-{:07}", book.dice.between(100_000, 999_999)),
        made,
        follow_up,
    };
    if !children.is_empty() {
        book.statutory(&of_children);
    }
    let adults = people.adults();
    let responsible = book.staff.id(book.team.bif);
    let number = format!("{year}-{:06}", book.dice.between(10_000, 999_999));
    let follow_up = calendar.workday(book.dice.between(3, 90));
    book.statutory(&Statutory {
        kind: "my-plan",
        department: "bif",
        members: &adults,
        responsible,
        system: "Momentum",
        number,
        follow_up,
        ..of_children
    });
}

fn versions(book: &mut Book<'_>, people: &People, plan: EntityId, stands: Stands) {
    let calendar = *book.calendar;
    let began = stands.began_days();
    if stands.phase == 0 && stands.month == 1 || book.told.unapproved {
        book.draft(plan, 1, calendar.workday(-1));
        return;
    }
    let every = 120;
    let mut days = (began + 45).min(-4);
    let mut number_of = 1;
    while days + every < -15 {
        let (from, to) = (calendar.workday(days), calendar.workday(days + every - 1));
        book.version(plan, number_of, from, Some(to), "Gennemgået på netværksmødet.");
        number_of += 1;
        days += every;
    }
    let from = calendar.workday(days.min(-4));
    book.version(
        plan,
        number_of,
        from,
        None,
        "Familien læste planen højt og sagde ja.",
    );
    let mut says_yes = people.adults();
    says_yes.extend(
        people
            .children
            .iter()
            .filter(|child| child.age >= 15)
            .map(|child| child.id),
    );
    book.approve(from, plan, &says_yes, &people.language);
    let adults = people.adults();
    book.contract(calendar.workday((began + 45).min(-4)), plan, &adults);
}

/// What was changed since the family said yes.
fn since_then(book: &mut Book<'_>, helped: &[(EntityId, i64)], goals: &[Going<'_>]) {
    let calendar = *book.calendar;
    let team = book.team;
    if let Some((changed, minutes)) = helped.first()
        && *minutes > 0
        && book.dice.chance(60)
    {
        let on = (calendar.workday(-2), 8, 40);
        book.set(
            on,
            team.bif,
            *changed,
            intervention::WEEKLY_MINUTES,
            number(minutes + 60),
        );
    }
    if let Some(last) = goals.last()
        && book.dice.chance(40)
    {
        let due = crate::value::day(calendar.workday(140));
        book.set(
            (calendar.workday(-1), 11, 5),
            team.sof,
            last.goal,
            goal::DUE_ON,
            due,
        );
    }
}
