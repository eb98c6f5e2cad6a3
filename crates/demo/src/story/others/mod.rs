//! Demir, Rasmussen, Petrović, Nowak, Olesen, Warsame, Kjeldsen and Farah Jensen.

mod families;
mod people;
mod turns;

use crate::book::Book;
use crate::calendar::Calendar;
use crate::course::Stands;
use crate::dice::Dice;
use crate::family::{life, work};
use crate::staff::{Staff, Team};
use crate::texts::Texts;
use crate::value::{address, id, shipped, text};
use makker_casework::DemoFamily;
use makker_domain::entity_kind::EntityKind;
use makker_domain::family;

use families::{FAMILIES, Family};

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
    let people = people::people(&mut book, told, on);
    let case = book.case(
        told.stands,
        "Drøftet på sparringsmødet; forældrene sagde ja til, at teamet ser på sagerne.",
    );
    life::around(&mut book, &people, on, began);
    if let (Some(ivan), true) = (&people.father, told.told.father) {
        book.busy.extend(turns::IVANS_WEEK.map(|hours| (ivan.id, hours)));
    }
    match told.stands {
        Some(stands) => work::plan(&mut book, &people, texts, stands, case),
        None => life::only_just_begun(&mut book, &people),
    }
    match told.name {
        "Petrović" => turns::collision(&mut book, &people),
        "Warsame" => turns::idils_contact_person(&mut book, &people),
        "Demir" => turns::without_a_goal(&mut book, &people),
        "Olesen" => turns::granted(&mut book, &people),
        "Farah Jensen" => turns::consent_runs_out(&mut book, &people),
        "Nowak" => turns::call_the_daycare(&mut book, &people),
        _ => {}
    }
    book.finish()
}
