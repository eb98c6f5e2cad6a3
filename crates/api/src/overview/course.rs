//! Where a family is in its course, as it crosses to the window.

use makker_casework::Course;
use schemars::JsonSchema;
use serde::Serialize;
use specta::Type;

use crate::day::{PeriodView, day};

/// Where a family is in its course.
#[derive(Clone, Debug, Serialize, JsonSchema, Type)]
pub struct CourseView {
    /// The case (UUID), once there is one.
    pub case: Option<String>,
    /// Where it stands: `detected`, `consented`, …, `running`, `exited`.
    pub status: Option<String>,
    /// When it began, as YYYY-MM-DD.
    pub starts_on: Option<String>,
    /// The phases in order.
    pub phases: Vec<PhaseView>,
    /// The place of the present one among them, from 0.
    pub current: Option<u32>,
    /// In which month of the present phase the family is, from 1.
    pub month: Option<u32>,
}

/// One phase of a course.
#[derive(Clone, Debug, Serialize, JsonSchema, Type)]
pub struct PhaseView {
    /// The phase of the municipality's template (UUID).
    pub phase: String,
    /// Its name.
    pub name: String,
    /// How many months it takes; none when it has no end.
    pub months: Option<u32>,
    /// When it was, or is meant to be.
    pub period: Option<PeriodView>,
}

impl From<Course> for CourseView {
    fn from(course: Course) -> Self {
        Self {
            case: course.case.map(|case| case.to_string()),
            status: course.status.map(|status| status.as_str().to_owned()),
            starts_on: course.starts_on.map(day),
            phases: course
                .phases
                .into_iter()
                .map(|phase| PhaseView {
                    phase: phase.phase.to_string(),
                    name: phase.name,
                    months: phase.months,
                    period: phase.period.map(PeriodView::from),
                })
                .collect(),
            current: course.current.and_then(|place| u32::try_from(place).ok()),
            month: course.month,
        }
    }
}
