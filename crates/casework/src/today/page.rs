//! What needs the user today.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use makker_domain::attachment::{self, AttachedAs};
use makker_domain::clock::Timestamp;
use makker_domain::entity_kind::EntityKind;
use makker_domain::field::find;
use makker_domain::follow_up::DeadlineStanding;
use makker_domain::id::{EntityId, FamilyId};
use makker_domain::period::Period;
use makker_domain::person::actor;
use makker_domain::person::member::{self, LifeStage};
use makker_domain::plan::plan_version;
use makker_domain::use_log::audit_event::AuditAction;
use makker_domain::{cross_team, family, user};
use makker_oplog::StreamId;
use makker_store::{FamilyRow, Record, Tables, TablesError};

use super::waiting::{Waiting, WaitingLine};
use crate::baton::BatonState;
use crate::course::{Course, CourseRecords};
use crate::error::CaseworkError;
use crate::meeting::{MeetingLine, meetings};
use crate::overview::due::{DueLine, due};
use crate::overview::news::{NewsLine, news_lines};
use crate::plan::intervention_line::{InterventionLine, collisions, interventions, service_pairs};
use crate::verb::{Right, Trace, Verb, WITH_FAMILIES};
use crate::visit::Casework;

pub(crate) const SHOW_TODAY: Verb = Verb {
    name: "show_today",
    right: Right::Role(WITH_FAMILIES),
    trace: Trace::BeforeAnswer(AuditAction::Read),
};

/// More news than one reads in the morning.
const NEWS_MAX: u32 = 8;

/// The first screen.
#[derive(Clone, Debug, PartialEq)]
pub struct Today {
    /// The date in Denmark.
    pub today: NaiveDate,
    /// The time.
    pub now: Timestamp,
    /// What waits for the user.
    pub waiting: Vec<WaitingLine>,
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
    /// Whoever can be mentioned.
    pub people: Vec<Mentioned>,
}

/// Somebody who can be mentioned.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mentioned {
    /// Who.
    pub id: EntityId,
    /// Their whole name.
    pub name: String,
    /// The short name of their department.
    pub department: Option<String>,
    /// It is the user, as themselves or as the actor they are in a family.
    pub is_me: bool,
}

/// A family in the list.
#[derive(Clone, Debug, PartialEq)]
pub struct FamilyLine {
    /// Which.
    pub id: FamilyId,
    /// Its name.
    pub name: String,
    /// When it was created.
    pub created_at: Timestamp,
    /// The user is one of its pair.
    pub is_mine: bool,
    /// Somebody in it has a protected address, or the family itself is to be treated so.
    pub is_protected: bool,
    /// The ages of its children, eldest first.
    pub children: Vec<u32>,
    /// Where it is in its course.
    pub course: Course,
    /// Its next meeting.
    pub next_meeting: Option<MeetingLine>,
    /// What is due next.
    pub next_due: Option<DueLine>,
    /// Who has the baton.
    pub holder: Option<EntityId>,
    /// So many fields hold two values.
    pub clashes: u32,
    /// So many interventions get in each other's way.
    pub collisions: u32,
    /// So many things are late.
    pub overdue: u32,
}

/// The cross team's meeting.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TeamLine {
    /// The team's name.
    pub name: String,
    /// Where it meets.
    pub location: Option<String>,
    /// Its next planned meeting.
    pub next_meeting: Option<MeetingLine>,
}

/// What was read once and is looked at from several sides.
pub(super) struct Gathered<'c> {
    casework: &'c Casework,
    rows: Vec<FamilyRow>,
    by_stream: BTreeMap<StreamId, FamilyId>,
    mine: BTreeSet<FamilyId>,
    /// Actors that are the user.
    also_me: BTreeSet<EntityId>,
    pub(super) due: Vec<DueLine>,
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
        self.mine.contains(&family)
    }

    pub(super) fn is_me(&self, person: EntityId) -> bool {
        person == EntityId::from(self.casework.user) || self.also_me.contains(&person)
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
        let gathered = Gathered {
            casework: self,
            mine: self.of_my_pair(tables, today, &by_stream)?,
            also_me: self.as_actors(tables)?,
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
        Ok(Today {
            today,
            now,
            waiting: gathered.waiting(),
            agenda: agenda.collect(),
            news: news.collect(),
            families: gathered.family_lines(tables, &meetings, today, now)?,
            team: team(tables, &meetings, now)?,
            seen_at: seen.map(|seen| seen.at),
            people: gathered.people(tables)?,
        })
    }

    /// The families of whose pair the user is.
    fn of_my_pair(
        &self,
        tables: &Tables<'_>,
        today: NaiveDate,
        by_stream: &BTreeMap<StreamId, FamilyId>,
    ) -> Result<BTreeSet<FamilyId>, TablesError> {
        let fields = [attachment::USER, attachment::ATTACHED_AS, attachment::PERIOD];
        let attached = tables.records(EntityKind::Attachment, &fields, None)?;
        let mine = attached.iter().filter(|one| {
            one.get(attachment::USER) == Some(EntityId::from(self.user))
                && one.get(attachment::ATTACHED_AS) == Some(AttachedAs::CasePair)
                && one
                    .get(attachment::PERIOD)
                    .unwrap_or(Period::ALWAYS)
                    .contains(today)
        });
        Ok(mine
            .filter_map(|one| by_stream.get(&one.stream).copied())
            .collect())
    }

    fn as_actors(&self, tables: &Tables<'_>) -> Result<BTreeSet<EntityId>, TablesError> {
        let actors = tables.records(EntityKind::Actor, &[actor::USER], None)?;
        let mine = actors
            .iter()
            .filter(|one| one.get(actor::USER) == Some(EntityId::from(self.user)));
        Ok(mine.map(|one| one.id).collect())
    }
}

impl Gathered<'_> {
    fn family_lines(
        &self,
        tables: &Tables<'_>,
        meetings: &[MeetingLine],
        today: NaiveDate,
        now: Timestamp,
    ) -> Result<Vec<FamilyLine>, TablesError> {
        let courses = CourseRecords::read(tables, None)?;
        let of_members = [
            member::BIRTH_DATE,
            member::LIFE_STAGE,
            member::HAS_PROTECTED_ADDRESS,
            member::DIED_ON,
        ];
        let mut members: BTreeMap<StreamId, Vec<Record>> = BTreeMap::new();
        for record in tables.records(EntityKind::Member, &of_members, None)? {
            members.entry(record.stream).or_default().push(record);
        }
        let protected: BTreeSet<StreamId> = tables
            .records(EntityKind::Family, &[family::IS_PROTECTED], None)?
            .iter()
            .filter(|one| one.get(family::IS_PROTECTED) == Some(true))
            .map(|one| one.stream)
            .collect();
        let mut next_meetings: BTreeMap<FamilyId, &MeetingLine> = BTreeMap::new();
        for line in meetings.iter().rev().filter(|line| line.starts_at >= now) {
            if let Some(family) = self.family_of(line.stream) {
                next_meetings.insert(family, line);
            }
        }
        let mut next_due: BTreeMap<FamilyId, &DueLine> = BTreeMap::new();
        let mut overdue: BTreeMap<FamilyId, u32> = BTreeMap::new();
        for line in self.due.iter().rev() {
            let Some(family) = self.family_of(line.stream) else {
                continue;
            };
            next_due.insert(family, line);
            if line.standing == DeadlineStanding::Overdue {
                *overdue.entry(family).or_default() += 1;
            }
        }
        let count = |lines: &[WaitingLine], family| {
            u32::try_from(lines.iter().filter(|line| line.family == family).count()).unwrap_or(u32::MAX)
        };
        let mut lines: Vec<FamilyLine> = self
            .rows
            .iter()
            .zip(&self.batons)
            .map(|(row, (_, baton))| {
                let members = members.get(&row.stream).map_or(&[][..], Vec::as_slice);
                let shields = |one: &Record| one.get(member::HAS_PROTECTED_ADDRESS) == Some(true);
                FamilyLine {
                    id: row.id,
                    name: row.name.clone(),
                    created_at: row.created_at,
                    is_mine: self.is_my_pair_s(row.id),
                    is_protected: protected.contains(&row.stream) || members.iter().any(shields),
                    children: children(members, today),
                    course: courses.course(row.stream, today),
                    next_meeting: next_meetings.get(&row.id).map(|line| (*line).clone()),
                    next_due: next_due.get(&row.id).map(|line| (*line).clone()),
                    holder: baton.holder,
                    clashes: count(&self.clashes, row.id),
                    collisions: count(&self.collisions, row.id),
                    overdue: overdue.get(&row.id).copied().unwrap_or(0),
                }
            })
            .collect();
        lines.sort_by_key(|line| {
            let meets_at = line.next_meeting.as_ref().map(|meeting| meeting.starts_at);
            (!line.is_mine, meets_at.is_none(), meets_at, line.id)
        });
        Ok(lines)
    }

    /// Users by name, with the department's short name, and actors.
    fn people(&self, tables: &Tables<'_>) -> Result<Vec<Mentioned>, TablesError> {
        use makker_domain::person_name::PersonName;
        use makker_domain::set_up::department;
        let users = tables.records(EntityKind::User, &[user::NAME, user::DEPARTMENT], None)?;
        let departments = tables.records(EntityKind::Department, &[department::SHORT_NAME], None)?;
        let actors = tables.records(EntityKind::Actor, &[actor::NAME, actor::DEPARTMENT], None)?;
        let short_name = |id: Option<EntityId>| {
            let found = departments.iter().find(|one| Some(one.id) == id)?;
            found.get(department::SHORT_NAME)
        };
        let of_users = users.iter().map(|one| Mentioned {
            id: one.id,
            name: one.get(user::NAME).unwrap_or_default(),
            department: one.get(user::DEPARTMENT),
            is_me: self.is_me(one.id),
        });
        let of_actors = actors.iter().map(|one| {
            let name = one.get::<PersonName>(actor::NAME).map(|name| name.full());
            Mentioned {
                id: one.id,
                name: name.unwrap_or_default(),
                department: short_name(one.get(actor::DEPARTMENT)),
                is_me: self.is_me(one.id),
            }
        });
        Ok(of_users.chain(of_actors).collect())
    }
}

fn children(members: &[Record], today: NaiveDate) -> Vec<u32> {
    let alive = members
        .iter()
        .filter(|one| one.get::<NaiveDate>(member::DIED_ON).is_none());
    let mut ages: Vec<u32> = alive
        .filter(|one| {
            matches!(
                one.get(member::LIFE_STAGE),
                Some(LifeStage::Child | LifeStage::Young)
            )
        })
        .filter_map(|one| today.years_since(one.get(member::BIRTH_DATE)?))
        .collect();
    ages.sort_unstable_by_key(|age| std::cmp::Reverse(*age));
    ages
}

fn clashes(
    tables: &Tables<'_>,
    by_stream: &BTreeMap<StreamId, FamilyId>,
) -> Result<Vec<WaitingLine>, TablesError> {
    let mut lines = Vec::new();
    for question in tables.open_questions(None)? {
        let Some(family) = by_stream.get(&question.stream) else {
            continue;
        };
        let Some(row) = tables.entity(question.stream, question.entity)? else {
            continue;
        };
        lines.push(WaitingLine {
            family: *family,
            what: Waiting::Clash {
                entity: question.entity,
                kind: row.kind,
                field: find(question.field).map(|spec| spec.name),
                caption: tables.caption(question.stream, row.kind, question.entity)?,
            },
        });
    }
    Ok(lines)
}

fn all_collisions(
    tables: &Tables<'_>,
    lines: &[InterventionLine],
    by_stream: &BTreeMap<StreamId, FamilyId>,
) -> Result<Vec<WaitingLine>, TablesError> {
    let rules = service_pairs(tables)?;
    let mut of_stream: BTreeMap<StreamId, Vec<&InterventionLine>> = BTreeMap::new();
    for line in lines {
        of_stream.entry(line.stream).or_default().push(line);
    }
    let title = |id: EntityId| {
        let line = lines.iter().find(|line| line.id == id);
        line.map(|line| line.title.clone()).unwrap_or_default()
    };
    let mut found = Vec::new();
    for (stream, lines) in of_stream {
        let Some(family) = by_stream.get(&stream) else {
            continue;
        };
        for collision in collisions(lines.into_iter(), &rules) {
            found.push(WaitingLine {
                family: *family,
                what: Waiting::Collision {
                    one: collision.one,
                    other: collision.other,
                    captions: [title(collision.one), title(collision.other)],
                    issue: collision.issue,
                },
            });
        }
    }
    Ok(found)
}

fn team(
    tables: &Tables<'_>,
    meetings: &[MeetingLine],
    now: Timestamp,
) -> Result<Option<TeamLine>, TablesError> {
    use makker_domain::meeting::MeetingKind;
    let teams = tables.records(
        EntityKind::CrossTeam,
        &[cross_team::NAME, cross_team::LOCATION],
        None,
    )?;
    Ok(teams.first().map(|team| TeamLine {
        name: team.get(cross_team::NAME).unwrap_or_default(),
        location: team.get(cross_team::LOCATION),
        next_meeting: meetings
            .iter()
            .find(|line| line.kind == Some(MeetingKind::Team) && line.starts_at >= now)
            .cloned(),
    }))
}
