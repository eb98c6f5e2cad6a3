//! What has to be done by a day.

use chrono::NaiveDate;
use makker_domain::case::consent::{self, ConsentDays};
use makker_domain::entity_kind::EntityKind;
use makker_domain::follow_up::{self, DeadlineStanding, FollowUpKind, standing};
use makker_domain::id::EntityId;
use makker_domain::plan::intervention::{self, InterventionStatus};
use makker_oplog::StreamId;
use makker_store::{Record, Tables, TablesError};

/// People want to hear of a deadline so many days ahead, unless a rule says otherwise.
const AHEAD_DAYS: u32 = 14;

/// Something that is due.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DueLine {
    /// Of which thing.
    pub entity: EntityId,
    /// Of which kind it is: follow-up, intervention, consent or entry of the log.
    pub kind: EntityKind,
    /// In which stream.
    pub(crate) stream: StreamId,
    /// What kind of follow-up, if it is one.
    pub follow_up: Option<FollowUpKind>,
    /// What it is called.
    pub title: Option<String>,
    /// By when.
    pub due_on: NaiveDate,
    /// Where it stands today.
    pub standing: DeadlineStanding,
    /// Who sees to it.
    pub responsible: Option<EntityId>,
    /// Whose it is: who gave a consent.
    pub of: Option<EntityId>,
}

/// What is due in one family, or in all, earliest first: follow-ups that are not done, interventions to be followed up, and
/// consents that run out.
pub(crate) fn due(
    tables: &Tables<'_>,
    stream: Option<StreamId>,
    today: NaiveDate,
) -> Result<Vec<DueLine>, TablesError> {
    let of_follow_ups = [
        follow_up::KIND,
        follow_up::TITLE,
        follow_up::DUE_ON,
        follow_up::DONE_ON,
        follow_up::RESPONSIBLE,
    ];
    let of_interventions = [
        intervention::TITLE,
        intervention::STATUS,
        intervention::FOLLOW_UP_ON,
        intervention::RESPONSIBLE,
    ];
    let of_consents = [
        consent::GIVEN_BY,
        consent::GIVEN_ON,
        consent::VALID_UNTIL,
        consent::WITHDRAWN_ON,
    ];
    let mut lines = Vec::new();
    for record in tables.records(EntityKind::FollowUp, &of_follow_ups, stream)? {
        if record.get::<NaiveDate>(follow_up::DONE_ON).is_some() {
            continue;
        }
        if let Some(due_on) = record.get(follow_up::DUE_ON) {
            lines.push(DueLine {
                follow_up: record.get(follow_up::KIND),
                title: record.get(follow_up::TITLE),
                responsible: record.get(follow_up::RESPONSIBLE),
                ..line(&record, EntityKind::FollowUp, due_on, today)
            });
        }
    }
    for record in tables.records(EntityKind::Intervention, &of_interventions, stream)? {
        let goes_on = matches!(
            record.get(intervention::STATUS),
            Some(InterventionStatus::Running | InterventionStatus::Granted | InterventionStatus::Paused)
        );
        if let Some(due_on) = record.get(intervention::FOLLOW_UP_ON).filter(|_| goes_on) {
            lines.push(DueLine {
                title: record.get(intervention::TITLE),
                responsible: record.get(intervention::RESPONSIBLE),
                ..line(&record, EntityKind::Intervention, due_on, today)
            });
        }
    }
    for record in tables.records(EntityKind::Consent, &of_consents, stream)? {
        let days = ConsentDays {
            given_on: record.get(consent::GIVEN_ON),
            valid_until: record.get(consent::VALID_UNTIL),
            withdrawn_on: record.get(consent::WITHDRAWN_ON),
        };
        if let Some(until) = days.valid_until.filter(|until| days.stands_on(*until)) {
            lines.push(DueLine {
                of: record.get(consent::GIVEN_BY),
                ..line(&record, EntityKind::Consent, until, today)
            });
        }
    }
    lines.sort_by_key(|line| (line.due_on, line.entity));
    Ok(lines)
}

/// What is due in one family, and what was agreed in its log and is late: earliest first.
pub(crate) fn due_in_family(
    tables: &Tables<'_>,
    stream: StreamId,
    today: NaiveDate,
) -> Result<Vec<DueLine>, TablesError> {
    let mut lines = due(tables, Some(stream), today)?;
    lines.extend(late_agreements(tables, Some(stream), today)?);
    lines.sort_by_key(|line| (line.due_on, line.entity));
    Ok(lines)
}

/// What was agreed in the log of one family, or in those of all, should be done by now, and of which nobody has said what became
/// of it: the longest late first.
pub(crate) fn late_agreements(
    tables: &Tables<'_>,
    stream: Option<StreamId>,
    today: NaiveDate,
) -> Result<Vec<DueLine>, TablesError> {
    let late = tables.open_agreements(stream, Some(today))?.into_iter();
    let mut lines: Vec<DueLine> = late
        .filter_map(|agreement| {
            Some(DueLine {
                title: Some(agreement.agreed),
                responsible: agreement.responsible,
                ..line_of(
                    agreement.entry,
                    agreement.stream,
                    EntityKind::LogEntry,
                    agreement.due_on?,
                    today,
                )
            })
        })
        .collect();
    lines.sort_by_key(|line| (line.due_on, line.entity));
    Ok(lines)
}

fn line(record: &Record, kind: EntityKind, due_on: NaiveDate, today: NaiveDate) -> DueLine {
    line_of(record.id, record.stream, kind, due_on, today)
}

fn line_of(
    entity: EntityId,
    stream: StreamId,
    kind: EntityKind,
    due_on: NaiveDate,
    today: NaiveDate,
) -> DueLine {
    DueLine {
        entity,
        kind,
        stream,
        follow_up: None,
        title: None,
        due_on,
        standing: standing(due_on, today, AHEAD_DAYS),
        responsible: None,
        of: None,
    }
}
