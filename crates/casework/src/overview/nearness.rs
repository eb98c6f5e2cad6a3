//! Who is around a family today, and how near.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use makker_domain::attachment::AttachedAs;
use makker_domain::entity_kind::EntityKind;
use makker_domain::id::EntityId;
use makker_domain::meeting::MeetingStatus;
use makker_domain::period::Period;
use makker_domain::person::nearness::{Contact, Nearness};
use makker_domain::person::relation::{self, Closeness};
use makker_domain::person::{actor, network_person};
use makker_domain::plan::attendance::{self, AttendanceOutcome};
use makker_domain::plan::intervention::InterventionStatus;
use makker_oplog::StreamId;
use makker_store::{Record, Tables, TablesError};

use super::page::Colleague;
use crate::meeting::MeetingLine;
use crate::plan::intervention_line::InterventionLine;

/// Somebody around a family.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Around {
    /// Who: an actor, a network person, or a user who is no actor too.
    pub person: EntityId,
    /// How near.
    pub nearness: Nearness,
}

/// What it is counted from.
pub(super) struct Sources<'s> {
    pub(super) interventions: &'s [InterventionLine],
    pub(super) meetings: &'s [MeetingLine],
    pub(super) colleagues: &'s [Colleague],
    pub(super) relations: &'s [Record],
    pub(super) network: &'s [Record],
}

/// Actors and colleagues of today, and the family's network as long as it lives; each person once.
pub(super) fn around(
    tables: &Tables<'_>,
    stream: StreamId,
    today: NaiveDate,
    sources: &Sources<'_>,
) -> Result<Vec<Around>, TablesError> {
    let of_actors = [actor::PERIOD, actor::USER];
    let actors = tables.records(EntityKind::Actor, &of_actors, Some(stream))?;
    let mut selves: Vec<(EntityId, Option<EntityId>)> = Vec::new();
    let mut as_actors = BTreeSet::new();
    for one in &actors {
        let user: Option<EntityId> = one.get(actor::USER);
        let is_here = one.get(actor::PERIOD).unwrap_or(Period::ALWAYS).contains(today);
        if is_here && user.is_none_or(|user| as_actors.insert(user)) {
            selves.push((one.id, user));
        }
    }
    for one in sources.colleagues {
        let is_around = matches!(
            one.attached_as,
            AttachedAs::CasePair | AttachedAs::FamilyCoordinator
        );
        if is_around && as_actors.insert(one.user) {
            selves.push((one.user, None));
        }
    }
    for one in sources.network {
        if one.get::<NaiveDate>(network_person::DIED_ON).is_none() {
            selves.push((one.id, None));
        }
    }
    let attended = attended(tables, stream)?;
    let closeness = closeness(sources.relations);
    let ring = |(person, user): (EntityId, Option<EntityId>)| {
        let is_them = |id: EntityId| id == person || Some(id) == user;
        let mut contact = Contact {
            closeness: closeness.get(&person).copied(),
            ..Contact::default()
        };
        for line in sources.interventions {
            if line.provider.is_some_and(is_them) {
                contact.agreed_weekly |= is_weekly(line, today);
                contact
                    .seen_on
                    .extend(attended.get(&line.id).into_iter().flatten());
            }
        }
        for meeting in sources.meetings {
            let was_there =
                meeting.participants.iter().copied().any(is_them) || meeting.chair.is_some_and(is_them);
            if was_there && meeting.status == Some(MeetingStatus::Held) {
                contact.seen_on.extend(meeting.starts_at.date_in_denmark());
            }
        }
        Around {
            person,
            nearness: contact.nearness(today),
        }
    };
    Ok(selves.into_iter().map(ring).collect())
}

fn is_weekly(line: &InterventionLine, today: NaiveDate) -> bool {
    line.status == Some(InterventionStatus::Running)
        && line.period.contains(today)
        && (!line.slots.is_empty() || line.weekly_minutes.is_some_and(|minutes| minutes > 0))
}

/// On which days somebody came to which intervention; entries that were corrected do not count.
fn attended(
    tables: &Tables<'_>,
    stream: StreamId,
) -> Result<BTreeMap<EntityId, Vec<NaiveDate>>, TablesError> {
    let fields = [
        attendance::INTERVENTION,
        attendance::ON,
        attendance::OUTCOME,
        attendance::CORRECTS,
    ];
    let records = tables.records(EntityKind::Attendance, &fields, Some(stream))?;
    let corrected: BTreeSet<EntityId> = records
        .iter()
        .filter_map(|one| one.get(attendance::CORRECTS))
        .collect();
    let mut days: BTreeMap<EntityId, Vec<NaiveDate>> = BTreeMap::new();
    for one in records.iter().filter(|one| !corrected.contains(&one.id)) {
        let came = one.get(attendance::OUTCOME) == Some(AttendanceOutcome::Attended);
        if let (true, Some(intervention), Some(on)) =
            (came, one.get(attendance::INTERVENTION), one.get(attendance::ON))
        {
            days.entry(intervention).or_default().push(on);
        }
    }
    Ok(days)
}

/// The nearest that anybody of the family calls each.
fn closeness(relations: &[Record]) -> BTreeMap<EntityId, Closeness> {
    let mut nearest: BTreeMap<EntityId, Closeness> = BTreeMap::new();
    for one in relations {
        let Some(word) = one.get::<Closeness>(relation::CLOSENESS) else {
            continue;
        };
        for end in [relation::FROM, relation::TO] {
            if let Some(person) = one.get::<EntityId>(end) {
                let known = nearest.entry(person).or_insert(word);
                *known = word.min(*known);
            }
        }
    }
    nearest
}
