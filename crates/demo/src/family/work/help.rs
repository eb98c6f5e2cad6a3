//! What is done for a goal, and who does it.

use chrono::NaiveDate;
use makker_domain::id::EntityId;
use makker_domain::period::Period;
use makker_domain::plan::intervention::InterventionStatus;

use crate::book::Book;
use crate::family::people::People;
use crate::person::Around;
use crate::plan::Step;
use crate::staff::Who;
use crate::texts::Help;

use super::*;

/// Who provides it: one of the colleagues, or somebody new around the family.
pub(super) fn provider(
    book: &mut Book<'_>,
    people: &People,
    by: &str,
    on: NaiveDate,
    department: &str,
) -> EntityId {
    match by {
        "sof" => book.staff.id(book.team.sof),
        "bif" => book.staff.id(book.team.bif),
        "suf" => book.staff.id(Who::Hanne),
        other => {
            let (role, organisation) = other.split_once(", ").unwrap_or((other, other));
            let names = [
                ("Karl", "Winge"),
                ("Ida", "Sloth"),
                ("Samira", "Dahl"),
                ("Jens", "Riis"),
                ("Amina", "Holt"),
                ("Bo", "Lind"),
                ("Zofia", "Krag"),
                ("Tarik", "Møller"),
            ];
            let drawn = usize::try_from(book.dice.between(0, 7)).unwrap_or(0);
            let (given, family) = names.get(drawn).copied().unwrap_or(("Ida", "Sloth"));
            book.actor(
                on,
                &Around {
                    given,
                    family,
                    role,
                    organisation,
                    department: (!other.starts_with("Frivillig") && !other.starts_with("Træner"))
                        .then_some(department),
                    user: None,
                    volunteer: other.starts_with("Frivillig") || other.starts_with("Træner"),
                    period: Period::since(on),
                    accepted_by: people.adults(),
                },
            )
        }
    }
}

pub(super) fn help(
    book: &mut Book<'_>,
    people: &People,
    going: &Going<'_>,
    (place, began): (usize, i64),
    helped: &mut Vec<(EntityId, i64)>,
) {
    let calendar = *book.calendar;
    for (turn, help) in going.theme.help.iter().enumerate() {
        let turn_days = i64::try_from(place * 2 + turn).unwrap_or(0) * 24;
        let starts = began + 45 + turn_days;
        let lasts = book.dice.between(220, 640);
        let written = calendar.workday((starts - 20).min(-1));
        let ended = starts + lasts < 0;
        let status = match starts {
            _ if ended => InterventionStatus::Ended,
            1.. => InterventionStatus::Granted,
            _ => InterventionStatus::Running,
        };
        let period = if ended || book.dice.chance(30) {
            calendar.span(starts, starts + lasts)
        } else {
            calendar.from(starts)
        };
        let made = step(book, people, going, help, (written, status, period), starts);
        if status == InterventionStatus::Running {
            helped.push((made, help.minutes));
        }
    }
}

pub(super) fn step(
    book: &mut Book<'_>,
    people: &People,
    going: &Going<'_>,
    help: &Help,
    (written, status, period): (NaiveDate, InterventionStatus, Period),
    starts: i64,
) -> EntityId {
    let calendar = *book.calendar;
    let provider = provider(book, people, &help.by, written, &help.dept);
    let responsible = if help.dept == "bif" {
        book.team.bif
    } else {
        book.team.sof
    };
    let members: Vec<EntityId> = match &going.whom {
        Some(whom) => vec![whom.id],
        None => people.all(),
    };
    // A little apart from each other, so that weeks differ; what is over takes nobody's time.
    let shift = u16::try_from(book.dice.between(0, 3) * 30).unwrap_or(0);
    let ended = status == InterventionStatus::Ended;
    let slots: Vec<(u8, u16, u16)> = help
        .slots
        .iter()
        .map(|(weekday, from, to)| {
            let hours = (*weekday, from + shift, to + shift);
            if ended { hours } else { book.free(&members, hours) }
        })
        .collect();
    let follow_up = calendar.workday((starts + 90).max(5 + book.dice.between(0, 60)));
    let minutes = if help.slots.is_empty() {
        help.minutes
    } else {
        slots.iter().map(|(_, from, to)| i64::from(to - from)).sum()
    };
    let responsible_id = book.staff.id(responsible);
    book.step(
        written,
        responsible,
        &Step {
            title: &help.title,
            goals: &[going.goal],
            agreed: &going.say(&help.agreed),
            purpose: &going.say(&going.theme.professional),
            met: &going.say(&help.met),
            service: &help.service,
            department: &help.dept,
            members: &members,
            provider,
            responsible: responsible_id,
            status,
            period,
            minutes,
            slots: &slots,
            follow_up: (!ended).then_some(follow_up),
        },
    )
}
