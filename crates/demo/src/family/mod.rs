//! A family out of chance: who belongs to it, what it works on, and how that goes.

mod household;
mod kin;
pub(crate) mod life;
pub(crate) mod people;
mod persons;
pub(crate) mod work;

use makker_casework::DemoFamily;

use crate::book::Book;
use crate::calendar::Calendar;
use crate::course::Stands;
use crate::dice::Dice;
use crate::family::household::Household;
use crate::names::Names;
use crate::staff::{Staff, Team};
use crate::texts::Texts;
use crate::value::address;
use makker_domain::family;

const STREETS: &[&str] = &[
    "Ahornparken",
    "Birkeparken",
    "Elmeparken",
    "Granparken",
    "Hasselparken",
    "Lindeparken",
    "Pilehegnet",
    "Rønnevang",
];

const FOUND: &[&str] = &[
    "Drøftet på sparringsmødet i BBU: flere sager, flere sagsbehandlere og ingen fælles plan.",
    "Skolen har underrettet om fravær; forældrene har en sag i JKI.",
    "Familien spurgte selv, om nogen kunne samle trådene.",
    "Jobrådgiveren så, at praktikken faldt sammen med møderne om børnene.",
    "Sundhedsplejersken foreslog det efter et besøg.",
];

/// The families that have only just been handed over.
const JUST_HANDED_OVER: [usize; 2] = [23, 41];

/// The family whose name is secret too.
pub(crate) const SECRET: usize = 18;

/// Where the family with this number stands.
fn stands(number: usize, dice: &mut Dice) -> Option<Stands> {
    if JUST_HANDED_OVER.contains(&number) {
        return None;
    }
    let (phase, months) = match number % 10 {
        0 | 7 => (0, 2),
        4 | 6 | 9 => (2, 12),
        8 if number.is_multiple_of(3) => (3, 3),
        _ => (1, 10),
    };
    let month = dice.between(1, months);
    // Nobody has been in it for longer than the pilot runs: two years.
    Some(Stands {
        phase,
        month: if phase == 3 { 1 } else { month },
    })
}

/// The family with this number in the pilot.
pub(crate) fn make(
    number: usize,
    staff: &Staff,
    calendar: &Calendar,
    dice: &mut Dice,
    texts: &Texts,
    names: &Names,
) -> DemoFamily {
    let stands = stands(number, dice);
    let began = stands.map_or(-4, Stands::began_days);
    let on = calendar.workday(began - 45);
    let household = Household::draw(number, calendar, names, dice);
    let mut fields = Vec::new();
    if !household.hides {
        let door = ["1. tv.", "1. th.", "2. tv.", "2. th.", "st. tv.", "3. mf."];
        let street = format!(
            "{} {}, {}",
            dice.line(STREETS),
            dice.between(2, 48),
            dice.line(&door)
        );
        fields.push((family::ADDRESS, address(&street)));
    }
    fields.push((family::STORY, crate::value::text(household.story(dice))));
    fields.push((
        family::CROSS_TEAM,
        crate::value::id(crate::value::shipped(
            makker_domain::entity_kind::EntityKind::CrossTeam,
            "tingbjerg",
        )),
    ));
    let own_dice = dice.fork(number);
    let mut book = Book::begin(
        &household.called,
        on,
        Team::of(number),
        staff,
        calendar,
        own_dice,
        fields,
    );
    book.told.late = number.is_multiple_of(6);
    let people = household.write(&mut book, on);
    if number == SECRET {
        book.protect(on);
    }
    let found = book.dice.line(FOUND).to_owned();
    let case = book.case(stands, &found);
    life::around(&mut book, &people, on, began);
    if let Some(stands) = stands {
        work::plan(&mut book, &people, texts, stands, case);
    } else {
        life::only_just_begun(&mut book, &people);
    }
    book.finish()
}
