//! A family in the list, as it crosses to the window: there may be hundreds, so only what the list shows.

use makker_casework::{Course, DueLine, FamilyLine, MeetingLine, PhaseStep};
use schemars::JsonSchema;
use serde::Serialize;
use specta::Type;

use crate::day::moment;
use crate::overview::due::DueView;

/// A family in the list.
#[derive(Serialize, JsonSchema, Type)]
pub struct FamilyLineView {
    /// Its id (UUID).
    pub id: String,
    /// Its name.
    pub name: String,
    /// The user is one of its pair.
    pub is_mine: bool,
    /// Somebody in it has a protected address, or the family itself is to be treated so.
    pub is_protected: bool,
    /// The ages of its children, eldest first.
    pub children: Vec<u32>,
    /// Where it is in its course, once it has one.
    pub course: Option<CourseLineView>,
    /// Its next meeting.
    pub next_meeting: Option<NextMeetingView>,
    /// What is due next.
    pub next_due: Option<NextDueView>,
    /// Who has the baton (UUID).
    pub holder: Option<String>,
    /// So many fields hold two values.
    pub clashes: u32,
    /// So many interventions get in each other's way.
    pub collisions: u32,
    /// So many things are late.
    pub overdue: u32,
}

/// Where a family is in its course.
#[derive(Clone, Debug, Serialize, JsonSchema, Type)]
pub struct CourseLineView {
    /// `detected`, `consented`, …, `running`, `exited`.
    pub status: Option<String>,
    /// The place of the present phase, from 0.
    pub current: Option<u32>,
    /// In which month of it the family is, from 1.
    pub month: Option<u32>,
}

/// A phase of the municipality's template.
#[derive(Clone, Debug, Serialize, JsonSchema, Type)]
pub struct PhaseStepView {
    /// Its name.
    pub name: String,
    /// How many months it takes; none when it has no end.
    pub months: Option<u32>,
}

/// When one meets the family next.
#[derive(Clone, Debug, Serialize, JsonSchema, Type)]
pub struct NextMeetingView {
    /// `team`, `network`, `dialogue`, `child-conversation`, `home-visit` or `appointment`.
    pub kind: Option<String>,
    /// When it begins, in milliseconds since 1970 UTC.
    pub starts_at_ms: f64,
}

/// What is to be done next.
#[derive(Clone, Debug, Serialize, JsonSchema, Type)]
pub struct NextDueView {
    /// Of which kind it is: `follow_up`, `intervention` or `consent`.
    pub kind: String,
    /// What kind of follow-up, if it is one.
    pub follow_up: Option<String>,
    /// By when, as YYYY-MM-DD.
    pub due_on: String,
    /// `overdue`, `due` (soon, or today) or `coming`.
    pub standing: String,
}

impl From<FamilyLine> for FamilyLineView {
    fn from(line: FamilyLine) -> Self {
        Self {
            id: line.id.to_string(),
            name: line.name,
            is_mine: line.is_mine,
            is_protected: line.is_protected,
            children: line.children,
            course: line.course.case.map(|_| CourseLineView::from(&line.course)),
            next_meeting: line.next_meeting.map(NextMeetingView::from),
            next_due: line.next_due.map(NextDueView::from),
            holder: line.holder.map(|person| person.to_string()),
            clashes: line.clashes,
            collisions: line.collisions,
            overdue: line.overdue,
        }
    }
}

impl From<&Course> for CourseLineView {
    fn from(course: &Course) -> Self {
        Self {
            status: course.status.map(|status| status.as_str().to_owned()),
            current: course.current.and_then(|place| u32::try_from(place).ok()),
            month: course.month,
        }
    }
}

impl From<PhaseStep> for PhaseStepView {
    fn from(step: PhaseStep) -> Self {
        Self {
            name: step.name,
            months: step.months,
        }
    }
}

impl From<MeetingLine> for NextMeetingView {
    fn from(line: MeetingLine) -> Self {
        Self {
            kind: line.kind.map(|kind| kind.as_str().to_owned()),
            starts_at_ms: moment(line.starts_at),
        }
    }
}

impl From<DueLine> for NextDueView {
    fn from(line: DueLine) -> Self {
        let due = DueView::from(line);
        Self {
            kind: due.kind,
            follow_up: due.follow_up,
            due_on: due.due_on,
            standing: due.standing,
        }
    }
}
