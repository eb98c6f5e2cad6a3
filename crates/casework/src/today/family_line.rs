//! The families in the list of the first screen.

use std::collections::{BTreeMap, BTreeSet};

use chrono::NaiveDate;
use makker_domain::clock::Timestamp;
use makker_domain::entity_kind::EntityKind;
use makker_domain::family;
use makker_domain::follow_up::DeadlineStanding;
use makker_domain::id::{EntityId, FamilyId};
use makker_domain::person::member::{self, LifeStage};
use makker_oplog::StreamId;
use makker_store::{Record, Tables, TablesError};

use super::page::Gathered;
use super::waiting::WaitingLine;
use crate::course::{Course, CourseRecords};
use crate::meeting::MeetingLine;
use crate::overview::due::DueLine;

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
    /// So many things are late: what is to be done by a day, and what was agreed in the log.
    pub overdue: u32,
}

impl Gathered<'_> {
    /// The pair's families first; each half by next meeting.
    pub(super) fn family_lines(
        &self,
        tables: &Tables<'_>,
        courses: &CourseRecords,
        meetings: &[MeetingLine],
        today: NaiveDate,
        now: Timestamp,
    ) -> Result<Vec<FamilyLine>, TablesError> {
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
        for line in meetings.iter().rev().filter(|line| line.is_ahead(now)) {
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
        for family in self
            .late_agreements
            .iter()
            .filter_map(|line| self.family_of(line.stream))
        {
            *overdue.entry(family).or_default() += 1;
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
