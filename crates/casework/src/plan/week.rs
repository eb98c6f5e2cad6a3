//! A week of a family: what takes whose time, seen while one writes the plan.

use std::collections::BTreeMap;

use chrono::{Datelike as _, Days, NaiveDate};
use makker_domain::field::FieldId;
use makker_domain::id::{EntityId, FamilyId};
use makker_domain::plan::intervention;
use makker_domain::use_log::audit_event::AuditAction;

use super::intervention_line::{Collision, InterventionLine, collisions, interventions, service_pairs};
use crate::error::CaseworkError;
use crate::family::people::PersonLine;
use crate::meeting::{MeetingLine, meetings};
use crate::verb::{Right, Trace, Verb, WITH_FAMILIES};
use crate::visit::Casework;

pub(crate) const SHOW_WEEK: Verb = Verb {
    name: "show_week",
    right: Right::AttachedAs(WITH_FAMILIES),
    trace: Trace::BeforeAnswer(AuditAction::Read),
};

/// One week.
#[derive(Clone, Debug, PartialEq)]
pub struct Week {
    /// Its first day.
    pub monday: NaiveDate,
    /// What stands at fixed hours, by day and hour.
    pub hours: Vec<WeekHour>,
    /// The meetings of the week, by time.
    pub meetings: Vec<MeetingLine>,
    /// The minutes that interventions take of each member in it; those of the whole family count for nobody alone.
    pub minutes: Vec<(EntityId, i64)>,
    /// What gets in each other's way this week.
    pub collisions: Vec<Collision>,
    /// Everybody it names.
    pub people: Vec<PersonLine>,
}

/// An intervention at fixed hours of a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WeekHour {
    /// On which day.
    pub on: NaiveDate,
    /// Minutes after midnight when it starts.
    pub from_min: u16,
    /// Minutes after midnight when it is over.
    pub to_min: u16,
    /// Which intervention.
    pub intervention: EntityId,
    /// What it is called.
    pub title: String,
    /// Whom it is for.
    pub members: Vec<EntityId>,
    /// The department that delivers it.
    pub department: Option<EntityId>,
    /// Two values stand for its hours, or for when it runs.
    pub is_disputed: bool,
}

impl Casework {
    /// The week in which `day` lies.
    ///
    /// # Errors
    /// [`CaseworkError::NotFound`]; rights and store as everywhere.
    pub fn week(&self, family: FamilyId, day: NaiveDate) -> Result<Week, CaseworkError> {
        self.about_to_read(&SHOW_WEEK, Some(family))?;
        let stream = self.family_stream(family)?;
        let into_week = Days::new(u64::from(day.weekday().num_days_from_monday()));
        let monday = day
            .checked_sub_days(into_week)
            .ok_or(CaseworkError::ClockOutsideCalendar)?;
        let days: Vec<NaiveDate> = monday.iter_days().take(7).collect();
        let (lines, rules, questions, all_meetings, people) = self.store.read(|tables| {
            Ok((
                interventions(tables, Some(stream))?,
                service_pairs(tables)?,
                tables.open_questions(Some(stream))?,
                meetings(tables, Some(stream))?,
                self.people_around(tables, stream)?,
            ))
        })?;
        let is_disputed = |id: EntityId| {
            let when: [FieldId; 2] = [intervention::WEEKLY_SLOTS, intervention::PERIOD];
            questions
                .iter()
                .any(|question| question.entity == id && when.contains(&question.field))
        };
        let of_week: Vec<&InterventionLine> = lines
            .iter()
            .filter(|line| line.takes_time() && days.iter().any(|day| line.period.contains(*day)))
            .collect();
        let mut hours = Vec::new();
        let mut minutes: BTreeMap<EntityId, i64> = BTreeMap::new();
        for line in &of_week {
            let mut in_week = 0;
            for slot in &line.slots {
                let on = days.get(usize::from(slot.weekday()) - 1).copied();
                let Some(on) = on.filter(|on| line.period.contains(*on)) else {
                    continue;
                };
                in_week += i64::from(slot.to_min() - slot.from_min());
                hours.push(WeekHour {
                    on,
                    from_min: slot.from_min(),
                    to_min: slot.to_min(),
                    intervention: line.id,
                    title: line.title.clone(),
                    members: line.members.clone(),
                    department: line.department,
                    is_disputed: is_disputed(line.id),
                });
            }
            // What begins or ends in the week takes the hours of it that are drawn.
            let is_whole = line.slots.is_empty() || days.iter().all(|day| line.period.contains(*day));
            let taken = line.weekly_minutes.filter(|_| is_whole).unwrap_or(in_week);
            for member in &line.members {
                *minutes.entry(*member).or_default() += taken;
            }
        }
        hours.sort_by_key(|hour| (hour.on, hour.from_min, hour.intervention));
        let in_week = |line: &MeetingLine| {
            line.starts_at
                .date_in_denmark()
                .is_some_and(|on| days.contains(&on))
        };
        Ok(Week {
            monday,
            hours,
            meetings: all_meetings.into_iter().filter(in_week).collect(),
            minutes: minutes.into_iter().collect(),
            collisions: collisions(of_week.iter().copied(), &rules),
            people,
        })
    }
}
