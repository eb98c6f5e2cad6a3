//! Haddad Lund: Rima and Jonas, Yusuf, Salma and Elias, as the mock-ups draw them.

mod agreed;
mod around;
mod kin;
mod log;
mod people;
mod plan;
mod steps;

use makker_casework::DemoFamily;
use makker_domain::entity_kind::EntityKind;
use makker_domain::family;
use makker_domain::id::EntityId;

use crate::book::Book;
use crate::calendar::Calendar;
use crate::course::Stands;
use crate::dice::Dice;
use crate::staff::{Staff, Team, Who};
use crate::value::{address, id, shipped, text};

use agreed::{baton, consents};
use log::{follow_ups, log, measurements, meetings};
use people::people;
use plan::plan;
use steps::steps;

/// The fifth month of ten of the phase of interventions.
const STANDS: Stands = Stands { phase: 1, month: 5 };

/// Everybody in the family and around it.
struct Cast {
    rima: EntityId,
    jonas: EntityId,
    yusuf: EntityId,
    salma: EntityId,
    elias: EntityId,
    samira: EntityId,
    anders: EntityId,
    sofie: EntityId,
    ditte: EntityId,
    school_of_language: EntityId,
    samir: EntityId,
    homework: EntityId,
    lise: EntityId,
    omar: EntityId,
    hanne: EntityId,
    kirsten: EntityId,
    birthe: EntityId,
}

impl Cast {
    fn all(&self) -> [EntityId; 5] {
        [self.rima, self.jonas, self.yusuf, self.salma, self.elias]
    }
}

pub(super) fn write(staff: &Staff, calendar: &Calendar, dice: Dice) -> DemoFamily {
    let began = STANDS.began_days();
    let on = calendar.workday(began - 45);
    let fields = vec![
        (family::ADDRESS, address("Ahornparken 14, 2. tv.")),
        (
            family::STORY,
            text(
                "Rima kom til Danmark som barn og blev skilt fra Nabil i 2019. Jonas kom til året efter, og Elias er deres fælles søn. Rima har været hjemme i mange år og vil gerne ud. Salma har det svært i skolen; Yusuf har fået det bedre. Nabil har beskyttet adresse, og børnene er hos ham hver anden weekend.",
            ),
        ),
        (
            family::CROSS_TEAM,
            id(shipped(EntityKind::CrossTeam, "tingbjerg")),
        ),
        (family::COORDINATOR, id(staff.id(Who::Lise))),
    ];
    let mut book = Book::begin("Haddad Lund", on, Team::of(0), staff, calendar, dice, fields);
    let cast = people(&mut book, on, began);
    let case = book.case(
        Some(STANDS),
        "Skolen og JKI så hver sin del: Salmas fravær steg, mens Rimas praktik blev afbrudt to gange.",
    );
    consents(&mut book, &cast, began);
    baton(&mut book, &cast, began);
    let goals = plan(&mut book, &cast, began);
    meetings(&mut book, &cast);
    log(&mut book, &cast, &goals);
    measurements(&mut book, &cast, began);
    follow_ups(&mut book, &goals, case, &cast, began);
    book.finish()
}

/// What the others need to know of the plan.
struct Goals {
    plan: EntityId,
    work: EntityId,
    school: EntityId,
    placement: EntityId,
    contact_person: EntityId,
}
