//! What needs the user today.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use makker_domain::attachment::{self, AttachedAs};
use makker_domain::clock::Timestamp;
use makker_domain::entity_kind::EntityKind;
use makker_domain::id::{EntityId, FamilyId};
use makker_domain::period::Period;
use makker_domain::person::actor;
use makker_domain::plan::plan_version;
use makker_domain::use_log::audit_event::AuditAction;
use makker_oplog::StreamId;
use makker_store::{FamilyRow, Record, Tables, TablesError};

use super::family_line::FamilyLine;
use super::mentioned::Mentioned;
use super::team::{TeamLine, team};
use super::waiting::{WaitingLine, all_collisions, clashes};
use crate::baton::BatonState;
use crate::course::{CourseRecords, PhaseStep};
use crate::error::CaseworkError;
use crate::meeting::{MeetingLine, meetings};
use crate::overview::due::{DueLine, due, late_agreements};
use crate::overview::news::{NewsLine, news_lines};
use crate::plan::intervention_line::{InterventionLine, interventions};
use crate::verb::{Right, Trace, Verb, WITH_FAMILIES};
use crate::visit::Casework;

pub(crate) const SHOW_TODAY: Verb = Verb {
    name: "show_today",
    right: Right::Role(WITH_FAMILIES),
    trace: Trace::BeforeAnswer(AuditAction::Read),
};

/// More news than one reads in the morning, also where much of it can be told in one line.
const NEWS_MAX: u32 = 40;

/// The first screen.
#[derive(Clone, Debug, PartialEq)]
pub struct Today {
    /// The date in Denmark.
    pub today: NaiveDate,
    /// The time.
    pub now: Timestamp,
    /// What waits for the user.
    pub waiting: Vec<WaitingLine>,
    /// The phases of every family's course, in order.
    pub phases: Vec<PhaseStep>,
    /// The families they work with: the pair's first, by next meeting.
    pub families: Vec<FamilyLine>,
    /// Today's meetings, by time, with their family.
    pub agenda: Vec<(FamilyId, MeetingLine)>,
    /// The team's next meeting, if the set-up says how often it meets and one is planned.
    pub team: Option<TeamLine>,
    /// What others have done since the user last looked, latest first.
    pub news: Vec<(FamilyId, NewsLine)>,
    /// When the user last looked.
    pub seen_at: Option<Timestamp>,
    /// Whoever is mentioned, and the user.
    pub people: Vec<Mentioned>,
}

/// Who works with whom on this day.
#[derive(Default)]
struct Attached {
    users: BTreeSet<(FamilyId, EntityId)>,
    /// The families of whose pair the user is.
    my_pair_s: BTreeSet<FamilyId>,
}

/// What was read once and is looked at from several sides.
pub(super) struct Gathered<'c> {
    casework: &'c Casework,
    pub(super) rows: Vec<FamilyRow>,
    by_stream: BTreeMap<StreamId, FamilyId>,
    attached: Attached,
    /// The users, and the actors who are users, each with the user they are.
    users: BTreeMap<EntityId, EntityId>,
    pub(super) due: Vec<DueLine>,
    /// What was agreed in the logs and is late.
    pub(super) late_agreements: Vec<DueLine>,
    pub(super) batons: Vec<(FamilyId, BatonState)>,
    pub(super) clashes: Vec<WaitingLine>,
    pub(super) collisions: Vec<WaitingLine>,
    pub(super) versions: Vec<Record>,
}

impl Gathered<'_> {
    pub(super) fn family_of(&self, stream: StreamId) -> Option<FamilyId> {
        self.by_stream.get(&stream).copied()
    }

    pub(super) fn is_my_pair_s(&self, family: FamilyId) -> bool {
        self.attached.my_pair_s.contains(&family)
    }

    pub(super) fn is_me(&self, person: EntityId) -> bool {
        let me = EntityId::from(self.casework.user);
        person == me || self.users.get(&person) == Some(&me)
    }

    /// Somebody else who works with the family, and so has it on a first screen of their own.
    pub(super) fn is_colleague(&self, family: FamilyId, person: EntityId) -> bool {
        let user = self.users.get(&person).copied();
        !self.is_me(person) && user.is_some_and(|user| self.attached.users.contains(&(family, user)))
    }
}

impl Casework {
    /// What needs the user today, across the families they work with.
    ///
    /// # Errors
    /// [`CaseworkError::NotAllowed`]; store as everywhere.
    pub fn today_page(&self) -> Result<Today, CaseworkError> {
        self.about_to_read(&SHOW_TODAY, None)?;
        let today = self.today()?;
        let now = self.ground.clock.read().at;
        Ok(self.store.read(|tables| self.gather(tables, today, now))?)
    }

    fn gather(&self, tables: &Tables<'_>, today: NaiveDate, now: Timestamp) -> Result<Today, TablesError> {
        let rows = self.families_at_hand(tables, today)?;
        let by_stream: BTreeMap<StreamId, FamilyId> = rows
            .iter()
            .flat_map(|row| {
                [Some(row.stream), row.restricted]
                    .into_iter()
                    .flatten()
                    .map(|stream| (stream, row.id))
            })
            .collect();
        let at_hand = |stream: StreamId| by_stream.contains_key(&stream);
        let lines: Vec<InterventionLine> = interventions(tables, None)?
            .into_iter()
            .filter(|line| at_hand(line.stream))
            .collect();
        let batons = rows
            .iter()
            .map(|row| Ok((row.id, BatonState::read(tables, row.stream, row.id)?)))
            .collect::<Result<Vec<_>, TablesError>>()?;
        // Of the restricted part a family's log shows nothing, and it is the log that one is led to.
        let open_parts: BTreeSet<StreamId> = rows.iter().map(|row| row.stream).collect();
        let gathered = Gathered {
            casework: self,
            attached: self.attached(tables, today, &by_stream)?,
            users: users(tables)?,
            late_agreements: late_agreements(tables, None, today)?
                .into_iter()
                .filter(|line| open_parts.contains(&line.stream))
                .collect(),
            due: due(tables, None, today)?
                .into_iter()
                .filter(|line| at_hand(line.stream))
                .collect(),
            batons,
            clashes: clashes(tables, &by_stream)?,
            collisions: all_collisions(tables, &lines, &by_stream)?,
            versions: tables.records(
                EntityKind::PlanVersion,
                &[plan_version::STATUS, plan_version::DISCUSSED_ON],
                None,
            )?,
            rows,
            by_stream,
        };
        let meetings = meetings(tables, None)?;
        let seen = tables.seen_until(None)?;
        let news = tables.news(seen.map_or(0, |seen| seen.op_no), self.user, None, NEWS_MAX)?;
        let news = news_lines(tables, &news)?
            .into_iter()
            .filter_map(|line| Some((gathered.family_of(line.stream)?, line)));
        let agenda = meetings
            .iter()
            .filter(|line| line.starts_at.date_in_denmark() == Some(today))
            .filter_map(|line| Some((gathered.family_of(line.stream)?, line.clone())))
            .filter(|(family, line)| {
                gathered.is_my_pair_s(*family) || line.participants.iter().any(|one| gathered.is_me(*one))
            });
        let courses = CourseRecords::read(tables, None)?;
        let mut page = Today {
            today,
            now,
            waiting: gathered.waiting(),
            agenda: agenda.collect(),
            news: news.collect(),
            families: gathered.family_lines(tables, &courses, &meetings, today, now)?,
            phases: courses.steps(),
            team: team(tables, &meetings, now)?,
            seen_at: seen.map(|seen| seen.at),
            people: Vec::new(),
        };
        page.people = gathered.people(tables, &page.named())?;
        Ok(page)
    }

    fn attached(
        &self,
        tables: &Tables<'_>,
        today: NaiveDate,
        by_stream: &BTreeMap<StreamId, FamilyId>,
    ) -> Result<Attached, TablesError> {
        let fields = [attachment::USER, attachment::ATTACHED_AS, attachment::PERIOD];
        let mut attached = Attached::default();
        for one in tables.records(EntityKind::Attachment, &fields, None)? {
            let period = one.get(attachment::PERIOD).unwrap_or(Period::ALWAYS);
            let family = by_stream.get(&one.stream).copied();
            let user: Option<EntityId> = one.get(attachment::USER);
            let (Some(family), Some(user), true) = (family, user, period.contains(today)) else {
                continue;
            };
            attached.users.insert((family, user));
            let in_the_pair = one.get(attachment::ATTACHED_AS) == Some(AttachedAs::CasePair);
            if in_the_pair && user == EntityId::from(self.user) {
                attached.my_pair_s.insert(family);
            }
        }
        Ok(attached)
    }
}

/// Every user, and every actor who is one, with the user they are.
fn users(tables: &Tables<'_>) -> Result<BTreeMap<EntityId, EntityId>, TablesError> {
    let users = tables.records(EntityKind::User, &[], None)?;
    let actors = tables.records(EntityKind::Actor, &[actor::USER], None)?;
    let as_actors = actors
        .iter()
        .filter_map(|one| Some((one.id, one.get(actor::USER)?)));
    Ok(users
        .iter()
        .map(|one| (one.id, one.id))
        .chain(as_actors)
        .collect())
}
