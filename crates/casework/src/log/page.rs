//! The log of a family as one reads it.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use makker_domain::audience::Audience;
use makker_domain::clock::Timestamp;
use makker_domain::entity_kind::EntityKind;
use makker_domain::id::{EntityId, FamilyId, UserId};
use makker_domain::log::journal_mark;
use makker_domain::log::log_entry::{self, LogEntryKind};
use makker_domain::use_log::audit_event::AuditAction;
use makker_oplog::StreamId;
use makker_store::{Record, Tables, TablesError};

use super::baton_steps::{BatonStep, baton_steps};
use crate::baton::BatonState;
use crate::error::CaseworkError;
use crate::family::people::PersonLine;
use crate::meeting::{MeetingLine, meetings};
use crate::verb::{Right, Trace, Verb, WITH_FAMILIES};
use crate::visit::Casework;

pub(crate) const SHOW_LOG: Verb = Verb {
    name: "show_log",
    right: Right::AttachedAs(WITH_FAMILIES),
    trace: Trace::BeforeAnswer(AuditAction::Read),
};

/// The log.
#[derive(Clone, Debug, PartialEq)]
pub struct LogPage {
    /// The date in Denmark.
    pub today: NaiveDate,
    /// Every entry, those that were corrected too, latest day first.
    pub entries: Vec<LogLine>,
    /// Every offer of the baton, oldest first.
    pub baton_steps: Vec<BatonStep>,
    /// Who has the baton, and what is under way.
    pub baton: BatonState,
    /// The meetings that are still to come, earliest first.
    pub coming: Vec<MeetingLine>,
    /// Everybody it can name.
    pub people: Vec<PersonLine>,
}

/// An entry of the log.
#[derive(Clone, Debug, PartialEq)]
pub struct LogLine {
    /// Which.
    pub id: EntityId,
    /// When it was written down, as the device's clock had it.
    pub written_at: Timestamp,
    /// Who wrote it down.
    pub written_by: Option<UserId>,
    /// What it is about.
    pub kind: Option<LogEntryKind>,
    /// On which day it was.
    pub on: NaiveDate,
    /// Whose entry it is, when someone else typed it.
    pub author: Option<EntityId>,
    /// What the author was to the family at the time.
    pub author_role: Option<String>,
    /// Whom it is about.
    pub about: Vec<EntityId>,
    /// Who took part.
    pub participants: Vec<EntityId>,
    /// What was seen or wondered about.
    pub observation: Option<String>,
    /// What the child or parent said.
    pub own_words: Option<String>,
    /// What is agreed.
    pub agreed: Option<String>,
    /// Who sees to it.
    pub responsible: Option<EntityId>,
    /// By when.
    pub due_on: Option<NaiveDate>,
    /// When to look whether it worked.
    pub evaluate_on: Option<NaiveDate>,
    /// What that showed, of the entry it follows.
    pub evaluation: Option<String>,
    /// The earlier entry that this one follows up.
    pub follows: Option<EntityId>,
    /// The day of the next meeting.
    pub next_meeting_on: Option<NaiveDate>,
    /// Level of concern.
    pub level: Option<EntityId>,
    /// Who in the family may see it.
    pub audience: Option<Audience>,
    /// The entry that this one replaces.
    pub corrects: Option<EntityId>,
    /// Why.
    pub correction_reason: Option<String>,
    /// It was put into the journal.
    pub is_journalised: bool,
    /// Something is agreed, and nobody has written down what became of it.
    pub is_open: bool,
}

impl Casework {
    /// The log of a family.
    ///
    /// # Errors
    /// [`CaseworkError::NotFound`]; rights and store as everywhere.
    pub fn log_page(&self, family: FamilyId) -> Result<LogPage, CaseworkError> {
        self.about_to_read(&SHOW_LOG, Some(family))?;
        let today = self.today()?;
        let stream = self.family_stream(family)?;
        let baton = self.baton_state(family)?;
        let (entries, steps, meetings, people) = self.store.read(|tables| {
            Ok((
                log_lines(tables, stream)?,
                baton_steps(tables, stream, family.into())?,
                meetings(tables, Some(stream))?,
                self.people_around(tables, stream)?,
            ))
        })?;
        let is_coming = |line: &MeetingLine| line.starts_at.date_in_denmark().is_some_and(|on| on >= today);
        Ok(LogPage {
            today,
            entries,
            baton_steps: steps,
            baton,
            coming: meetings.into_iter().filter(is_coming).collect(),
            people,
        })
    }
}

/// Every entry of a family, latest day first, and of one day the last written.
pub(crate) fn log_lines(tables: &Tables<'_>, stream: StreamId) -> Result<Vec<LogLine>, TablesError> {
    let fields: Vec<_> = EntityKind::LogEntry.fields().iter().map(|spec| spec.id).collect();
    let records = tables.records(EntityKind::LogEntry, &fields, Some(stream))?;
    let marks = tables.records(EntityKind::JournalMark, &[journal_mark::ITEM], Some(stream))?;
    let journalised: BTreeSet<EntityId> = marks
        .iter()
        .filter_map(|mark| mark.get(journal_mark::ITEM))
        .collect();
    let writers: BTreeMap<EntityId, UserId> = tables
        .writers_of(stream, EntityKind::LogEntry)?
        .into_iter()
        .collect();
    let open: BTreeSet<EntityId> = tables
        .open_agreements(Some(stream), None)?
        .iter()
        .map(|agreement| agreement.entry)
        .collect();
    let mut lines: Vec<LogLine> = records
        .iter()
        .filter_map(|record| {
            let mut line = log_line(record)?;
            line.written_by = writers.get(&line.id).copied();
            line.is_journalised = journalised.contains(&line.id);
            line.is_open = open.contains(&line.id);
            Some(line)
        })
        .collect();
    lines.sort_by_key(|line| std::cmp::Reverse((line.on, line.written_at, line.id)));
    Ok(lines)
}

fn log_line(record: &Record) -> Option<LogLine> {
    Some(LogLine {
        id: record.id,
        written_at: record.created_at,
        written_by: None,
        kind: record.get(log_entry::KIND),
        on: record
            .get(log_entry::ON)
            .or_else(|| record.created_at.date_in_denmark())?,
        author: record.get(log_entry::AUTHOR),
        author_role: record.get(log_entry::AUTHOR_ROLE),
        about: record.elements(log_entry::ABOUT),
        participants: record.elements(log_entry::PARTICIPANTS),
        observation: record.get(log_entry::OBSERVATION),
        own_words: record.get(log_entry::OWN_WORDS),
        agreed: record.get(log_entry::AGREED),
        responsible: record.get(log_entry::RESPONSIBLE),
        due_on: record.get(log_entry::DUE_ON),
        evaluate_on: record.get(log_entry::EVALUATE_ON),
        evaluation: record.get(log_entry::EVALUATION),
        follows: record.get(log_entry::FOLLOWS),
        next_meeting_on: record.get(log_entry::NEXT_MEETING_ON),
        level: record.get(log_entry::LEVEL),
        audience: record.get(log_entry::AUDIENCE),
        corrects: record.get(log_entry::CORRECTS),
        correction_reason: record.get(log_entry::CORRECTION_REASON),
        is_journalised: false,
        is_open: false,
    })
}
