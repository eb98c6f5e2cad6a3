//! The log, meetings, measurements and follow-ups.

use chrono::NaiveDate;
use makker_domain::entity_kind::EntityKind;
use makker_domain::follow_up::{self, FollowUpKind};
use makker_domain::id::EntityId;
use makker_domain::log::log_entry::{self, LogEntryKind};
use makker_domain::measurement::{self, Informant, Instrument, Occasion};
use makker_domain::meeting::{self, MeetingKind, MeetingStatus, agenda_item};
use makker_domain::value::Value;

use crate::book::Book;
use crate::calendar::Calendar;
use crate::staff::Who;
use crate::value::{Field, choice, day, for_family, id, ids, instant, number, shipped, text, yes};

/// An entry of the log.
pub(crate) struct Entry<'n> {
    pub(crate) kind: LogEntryKind,
    pub(crate) on: (NaiveDate, u32, u32),
    pub(crate) by: Who,
    /// Whose entry it is, when another typed it.
    pub(crate) author: Option<(EntityId, &'n str)>,
    pub(crate) about: &'n [EntityId],
    pub(crate) participants: &'n [EntityId],
    pub(crate) observation: &'n str,
    pub(crate) own_words: &'n str,
    pub(crate) level: Option<&'n str>,
    pub(crate) audience: Value,
    pub(crate) more: Vec<Field>,
}

impl<'n> Entry<'n> {
    pub(crate) fn new(kind: LogEntryKind, on: (NaiveDate, u32, u32), by: Who) -> Self {
        Self {
            kind,
            on,
            by,
            author: None,
            about: &[],
            participants: &[],
            observation: "",
            own_words: "",
            level: None,
            audience: for_family(),
            more: Vec::new(),
        }
    }
}

/// An agreement of the log.
pub(crate) struct Deal<'n> {
    pub(crate) on: (NaiveDate, u32, u32),
    pub(crate) by: Who,
    pub(crate) words: &'n str,
    pub(crate) responsible: EntityId,
    pub(crate) due: Option<NaiveDate>,
    pub(crate) meeting: Option<EntityId>,
    pub(crate) follows: Option<EntityId>,
}

/// A meeting.
pub(crate) struct Sitting<'n> {
    pub(crate) kind: MeetingKind,
    pub(crate) title: &'n str,
    pub(crate) on: NaiveDate,
    pub(crate) at: (u32, u32),
    pub(crate) minutes: i64,
    pub(crate) place: &'n str,
    pub(crate) purpose: &'n str,
    pub(crate) chair: EntityId,
    pub(crate) participants: &'n [EntityId],
    pub(crate) called_on: NaiveDate,
    pub(crate) called_by: Who,
    pub(crate) interpreter: bool,
    pub(crate) said: &'n str,
    pub(crate) agenda: &'n [&'n str],
}

impl Book<'_> {
    pub(crate) fn log(&mut self, entry: Entry<'_>) -> EntityId {
        let (on, hour, minute) = entry.on;
        let mut fields = vec![
            (log_entry::KIND, choice(&entry.kind)),
            (log_entry::ON, day(on)),
            (log_entry::AUDIENCE, entry.audience),
        ];
        if let Some((author, role)) = entry.author {
            fields.push((log_entry::AUTHOR, id(author)));
            fields.push((log_entry::AUTHOR_ROLE, text(role)));
        }
        if !entry.about.is_empty() {
            fields.push((log_entry::ABOUT, ids(entry.about)));
        }
        if !entry.participants.is_empty() {
            fields.push((log_entry::PARTICIPANTS, ids(entry.participants)));
        }
        if !entry.observation.is_empty() {
            fields.push((log_entry::OBSERVATION, text(entry.observation)));
        }
        if !entry.own_words.is_empty() {
            fields.push((log_entry::OWN_WORDS, text(entry.own_words)));
        }
        if let Some(level) = entry.level {
            fields.push((log_entry::LEVEL, id(shipped(EntityKind::LogLevel, level))));
        }
        fields.extend(entry.more);
        self.make(on, hour, minute, entry.by, EntityKind::LogEntry, fields)
    }

    pub(crate) fn deal(&mut self, deal: &Deal<'_>) -> EntityId {
        let mut more = vec![
            (log_entry::AGREED, text(deal.words)),
            (log_entry::RESPONSIBLE, id(deal.responsible)),
        ];
        more.extend(deal.due.map(|due| (log_entry::DUE_ON, day(due))));
        more.extend(deal.meeting.map(|meeting| (log_entry::MEETING, id(meeting))));
        more.extend(deal.follows.map(|earlier| (log_entry::FOLLOWS, id(earlier))));
        self.log(Entry {
            more,
            ..Entry::new(LogEntryKind::Agreement, deal.on, deal.by)
        })
    }

    /// That an agreement was kept.
    pub(crate) fn kept(&mut self, on: (NaiveDate, u32, u32), by: Who, deal: EntityId, words: &str) {
        self.log(Entry {
            more: vec![
                (log_entry::FOLLOWS, id(deal)),
                (log_entry::EVALUATION, text(words)),
            ],
            ..Entry::new(LogEntryKind::Contact, on, by)
        });
    }

    pub(crate) fn meeting(&mut self, sitting: &Sitting<'_>) -> EntityId {
        let starts_at = Calendar::moment(sitting.on, sitting.at.0, sitting.at.1);
        let held = self.calendar.has_come(sitting.on) && !sitting.said.is_empty();
        let by = sitting.called_by;
        let mut fields = vec![
            (meeting::KIND, choice(&sitting.kind)),
            (meeting::TITLE, text(sitting.title)),
            (meeting::STATUS, choice(&MeetingStatus::Planned)),
            (meeting::STARTS_AT, instant(starts_at)),
            (meeting::DURATION_MINUTES, number(sitting.minutes)),
            (meeting::LOCATION, text(sitting.place)),
            (meeting::PURPOSE, text(sitting.purpose)),
            (meeting::CALLED_BY, id(self.staff.id(by))),
            (meeting::CHAIR, id(sitting.chair)),
            (meeting::PARTICIPANTS, ids(sitting.participants)),
            (meeting::AUDIENCE, for_family()),
        ];
        if sitting.interpreter {
            fields.push((meeting::INTERPRETER_BOOKED, yes()));
        }
        let meeting = self.make(sitting.called_on, 11, 15, by, EntityKind::Meeting, fields);
        for title in sitting.agenda {
            let fields = vec![
                (agenda_item::MEETING, id(meeting)),
                (agenda_item::KIND, choice(&agenda_item::AgendaItemKind::Free)),
                (agenda_item::TITLE, text(*title)),
                (agenda_item::ORDER, self.place(EntityKind::AgendaItem)),
            ];
            self.make(sitting.called_on, 11, 16, by, EntityKind::AgendaItem, fields);
        }
        if held {
            let after = (sitting.on, (sitting.at.0 + 2).min(18), 5);
            self.set(after, by, meeting, meeting::STATUS, choice(&MeetingStatus::Held));
            self.set(after, by, meeting, meeting::MINUTES, text(sitting.said));
        }
        meeting
    }

    /// WHO-5: five answers.
    pub(crate) fn who5(
        &mut self,
        on: NaiveDate,
        member: EntityId,
        occasion: Occasion,
        answers: [i64; 5],
        language: &str,
    ) {
        let questions = [
            measurement::WHO5_CHEERFUL,
            measurement::WHO5_CALM,
            measurement::WHO5_ACTIVE,
            measurement::WHO5_RESTED,
            measurement::WHO5_INTERESTED,
        ];
        let mut more: Vec<Field> = questions
            .into_iter()
            .zip(answers)
            .map(|(question, answer)| (question, number(answer)))
            .collect();
        more.push((measurement::LANGUAGE, text(language)));
        self.measured(on, member, Instrument::Who5, occasion, Informant::Own, more);
    }

    /// Absence from school, and how much of it without leave, in thousandths.
    pub(crate) fn absence(
        &mut self,
        on: NaiveDate,
        child: EntityId,
        permille: i64,
        unexcused: i64,
        occasion: Occasion,
    ) {
        let from = on.checked_sub_days(chrono::Days::new(30)).unwrap_or(on);
        let over = makker_domain::period::Period::new(Some(from), Some(on));
        let more = vec![
            (measurement::ABSENCE_PERMILLE, number(permille)),
            (measurement::UNEXCUSED_PERMILLE, number(unexcused.min(permille))),
            (
                measurement::ABSENCE_PERIOD,
                crate::value::period(over.unwrap_or_default()),
            ),
        ];
        self.measured(
            on,
            child,
            Instrument::SchoolAbsence,
            occasion,
            Informant::Register,
            more,
        );
    }

    /// SDQ: the five scales and impact, from the paper form.
    pub(crate) fn sdq(
        &mut self,
        on: NaiveDate,
        child: EntityId,
        occasion: Occasion,
        scales: [i64; 5],
        impact: i64,
    ) {
        let [emotional, conduct, hyperactivity, peer, prosocial] = scales;
        let more = vec![
            (measurement::SDQ_FORM, text("4–16 år, forældre")),
            (measurement::SDQ_EMOTIONAL, number(emotional)),
            (measurement::SDQ_CONDUCT, number(conduct)),
            (measurement::SDQ_HYPERACTIVITY, number(hyperactivity)),
            (measurement::SDQ_PEER, number(peer)),
            (measurement::SDQ_PROSOCIAL, number(prosocial)),
            (
                measurement::SDQ_TOTAL,
                number(emotional + conduct + hyperactivity + peer),
            ),
            (measurement::SDQ_IMPACT, number(impact)),
        ];
        self.measured(on, child, Instrument::Sdq, occasion, Informant::Parent, more);
    }

    pub(crate) fn scaled(&mut self, on: NaiveDate, member: EntityId, question: &str, value: i64) {
        let more = vec![
            (measurement::SCALING_QUESTION, text(question)),
            (measurement::SCALING_VALUE, number(value.clamp(0, 10))),
        ];
        self.measured(
            on,
            member,
            Instrument::Scaling,
            Occasion::Other,
            Informant::Own,
            more,
        );
    }

    fn measured(
        &mut self,
        on: NaiveDate,
        member: EntityId,
        instrument: Instrument,
        occasion: Occasion,
        informant: Informant,
        more: Vec<Field>,
    ) {
        let mut fields = vec![
            (measurement::INSTRUMENT, choice(&instrument)),
            (measurement::MEMBER, id(member)),
            (measurement::ON, day(on)),
            (measurement::OCCASION, choice(&occasion)),
            (measurement::INFORMANT, choice(&informant)),
            (measurement::AUDIENCE, crate::value::for_these(&[member])),
        ];
        fields.extend(more);
        let by = self.team.sof;
        self.make(on, 14, 20, by, EntityKind::Measurement, fields);
    }

    /// Something to be followed up. Done when `done` says what it showed.
    pub(crate) fn follow_up(
        &mut self,
        title: &str,
        (kind, about): (FollowUpKind, EntityId),
        due: NaiveDate,
        responsible: Who,
        (made, done): (NaiveDate, Option<&str>),
        rule: Option<&str>,
    ) -> EntityId {
        let mut fields = vec![
            (follow_up::KIND, choice(&kind)),
            (follow_up::TITLE, text(title)),
            (follow_up::ABOUT, id(about)),
            (follow_up::DUE_ON, day(due)),
            (follow_up::RESPONSIBLE, id(self.staff.id(responsible))),
        ];
        if let Some(rule) = rule {
            fields.push((follow_up::RULE, id(shipped(EntityKind::DeadlineRule, rule))));
        }
        let follow_up = self.make(made, 15, 30, responsible, EntityKind::FollowUp, fields);
        if let Some(outcome) = done {
            self.set(
                (due, 15, 31),
                responsible,
                follow_up,
                follow_up::DONE_ON,
                day(due),
            );
            self.set(
                (due, 15, 32),
                responsible,
                follow_up,
                follow_up::OUTCOME,
                text(outcome),
            );
        }
        follow_up
    }
}
