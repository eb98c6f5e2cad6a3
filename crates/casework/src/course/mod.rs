//! Where a family is in its course: the phases of its case, as planned and as they went.

use std::collections::BTreeMap;

use chrono::{Datelike as _, NaiveDate};
use makker_domain::case::{self, CaseStatus, case_phase};
use makker_domain::entity_kind::EntityKind;
use makker_domain::id::EntityId;
use makker_domain::period::Period;
use makker_domain::set_up::phase_template;
use makker_domain::set_up::phase_timeline::{phase_on, timeline};
use makker_oplog::StreamId;
use makker_store::{Record, Tables, TablesError};

/// The course of one family.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Course {
    /// The case itself, once there is one.
    pub case: Option<EntityId>,
    /// Where it stands.
    pub status: Option<CaseStatus>,
    /// When it began.
    pub starts_on: Option<NaiveDate>,
    /// The phases in order.
    pub phases: Vec<PhaseLine>,
    /// The place of the present one among them.
    pub current: Option<usize>,
    /// In which month of the present phase the family is; the first is 1.
    pub month: Option<u32>,
}

/// One phase of a course.
#[derive(Clone, Debug, PartialEq)]
pub struct PhaseLine {
    /// The phase of the municipality's template.
    pub phase: EntityId,
    /// Its name.
    pub name: String,
    /// How many months it takes; none when it has no end.
    pub months: Option<u32>,
    /// When it was, or is meant to be.
    pub period: Option<Period>,
}

/// A phase of the municipality's template.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PhaseStep {
    /// Its name.
    pub name: String,
    /// How many months it takes; none when it has no end.
    pub months: Option<u32>,
}

/// What courses are made of: read once, whether for one family or for all.
pub(crate) struct CourseRecords {
    templates: Vec<Record>,
    /// Of several cases of a family the latest.
    cases: BTreeMap<StreamId, Record>,
    phases: BTreeMap<StreamId, Vec<Record>>,
}

impl CourseRecords {
    pub(crate) fn read(tables: &Tables<'_>, stream: Option<StreamId>) -> Result<Self, TablesError> {
        let mut templates = tables.records(
            EntityKind::PhaseTemplate,
            &[
                phase_template::NAME,
                phase_template::MONTHS,
                phase_template::ORDER,
            ],
            None,
        )?;
        templates.sort_by_key(|one| one.get::<String>(phase_template::ORDER));
        let of_cases = [case::STATUS, case::STARTS_ON];
        let of_phases = [case_phase::PHASE, case_phase::PLANNED, case_phase::ACTUAL];
        let cases = tables.records(EntityKind::Case, &of_cases, stream)?;
        let mut phases: BTreeMap<StreamId, Vec<Record>> = BTreeMap::new();
        for record in tables.records(EntityKind::CasePhase, &of_phases, stream)? {
            phases.entry(record.stream).or_default().push(record);
        }
        Ok(Self {
            templates,
            cases: cases.into_iter().map(|case| (case.stream, case)).collect(),
            phases,
        })
    }

    /// The phases of every course, in order.
    pub(crate) fn steps(&self) -> Vec<PhaseStep> {
        let step = |template: &Record| PhaseStep {
            name: template.get(phase_template::NAME).unwrap_or_default(),
            months: months_of(template),
        };
        self.templates.iter().map(step).collect()
    }

    /// The course of the family whose stream this is.
    pub(crate) fn course(&self, stream: StreamId, today: NaiveDate) -> Course {
        let Some(case) = self.cases.get(&stream) else {
            return Course::default();
        };
        let starts_on: Option<NaiveDate> = case.get(case::STARTS_ON);
        let months: Vec<Option<u32>> = self.templates.iter().map(months_of).collect();
        let meant = starts_on.map_or_else(
            || vec![None; months.len()],
            |starts_on| timeline(starts_on, &months),
        );
        let written = self.phases.get(&stream).map_or(&[][..], Vec::as_slice);
        let phases: Vec<PhaseLine> = self
            .templates
            .iter()
            .zip(meant)
            .map(|(template, meant)| {
                let of_case = written
                    .iter()
                    .find(|one| one.get::<EntityId>(case_phase::PHASE) == Some(template.id));
                let own = of_case.and_then(|one| {
                    one.get(case_phase::ACTUAL)
                        .or_else(|| one.get(case_phase::PLANNED))
                });
                PhaseLine {
                    phase: template.id,
                    name: template.get(phase_template::NAME).unwrap_or_default(),
                    months: months_of(template),
                    period: own.or(meant),
                }
            })
            .collect();
        let periods: Vec<Option<Period>> = phases.iter().map(|phase| phase.period).collect();
        // Where phases overlap by mistake the later one is the one a family has come to.
        let current = (0..periods.len())
            .rev()
            .find(|place| phase_on(today, periods.get(*place..=*place).unwrap_or_default()).is_some());
        let month = current
            .and_then(|place| periods.get(place).copied().flatten()?.from())
            .map(|from| months_begun(from, today));
        Course {
            case: Some(case.id),
            status: case.get(case::STATUS),
            starts_on,
            phases,
            current,
            month,
        }
    }
}

fn months_of(template: &Record) -> Option<u32> {
    template
        .get::<i64>(phase_template::MONTHS)
        .and_then(|months| u32::try_from(months).ok())
}

/// In which month after `from` a day lies; the first is 1.
fn months_begun(from: NaiveDate, day: NaiveDate) -> u32 {
    let months = (day.year() - from.year()) * 12 + i32::try_from(day.month()).unwrap_or(0)
        - i32::try_from(from.month()).unwrap_or(0)
        - i32::from(day.day() < from.day());
    u32::try_from(months + 1).unwrap_or(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_month_is_counted_from_its_first_day() {
        let day = |text: &str| text.parse::<NaiveDate>().unwrap();
        for (from, on, expected) in [
            ("2026-06-24", "2026-06-24", 1),
            ("2026-06-24", "2026-07-23", 1),
            ("2026-06-24", "2026-07-24", 2),
            ("2026-06-24", "2026-11-22", 5),
            ("2025-12-31", "2026-01-30", 1),
        ] {
            assert_eq!(months_begun(day(from), day(on)), expected, "{from} {on}");
        }
    }
}
