//! `today_show`.

use makker_casework::Today;
use schemars::JsonSchema;
use serde::Serialize;
use specta::Type;

use super::family_line::{FamilyLineView, PhaseStepView};
use super::waiting::WaitingView;
use crate::command::{Command, Empty, Tag};
use crate::day::{day, moment};
use crate::error::CommandError;
use crate::meeting::MeetingView;
use crate::overview::news::NewsView;
use crate::program::Program;

/// The first screen.
#[derive(Serialize, JsonSchema, Type)]
pub struct TodayView {
    /// The date in Denmark, as YYYY-MM-DD.
    pub today: String,
    /// The time, in milliseconds since 1970 UTC.
    pub now_ms: f64,
    /// What waits for the user, what to take on first first.
    pub waiting: Vec<WaitingView>,
    /// The phases of every family's course, in order.
    pub phases: Vec<PhaseStepView>,
    /// The families they work with: the pair's own first, by next meeting.
    pub families: Vec<FamilyLineView>,
    /// Today's meetings, by time.
    pub agenda: Vec<AgendaView>,
    /// The cross team, once the set-up names one.
    pub team: Option<TeamView>,
    /// What others have done since the user last looked, latest first.
    pub news: Vec<FamilyNewsView>,
    /// When the user last looked, in milliseconds since 1970 UTC.
    pub seen_at_ms: Option<f64>,
    /// The user, and whoever else is mentioned.
    pub people: Vec<MentionedView>,
}

/// A meeting with its family.
#[derive(Serialize, JsonSchema, Type)]
pub struct AgendaView {
    /// The family's id (UUID).
    pub family: String,
    /// The meeting.
    pub meeting: MeetingView,
}

/// The cross team.
#[derive(Serialize, JsonSchema, Type)]
pub struct TeamView {
    /// Its name.
    pub name: String,
    /// Where it meets.
    pub location: Option<String>,
    /// Its next planned meeting.
    pub next_meeting: Option<MeetingView>,
}

/// Something new, with its family.
#[derive(Serialize, JsonSchema, Type)]
pub struct FamilyNewsView {
    /// The family's id (UUID).
    pub family: String,
    /// What.
    pub news: NewsView,
}

/// Somebody who is mentioned.
#[derive(Serialize, JsonSchema, Type)]
pub struct MentionedView {
    /// Their id (UUID).
    pub id: String,
    /// Their whole name.
    pub name: String,
    /// The short name of their department.
    pub department: Option<String>,
    /// It is the user, as themselves or as the actor they are in a family.
    pub is_me: bool,
}

impl From<Today> for TodayView {
    fn from(page: Today) -> Self {
        let agenda = page.agenda.into_iter().map(|(family, meeting)| AgendaView {
            family: family.to_string(),
            meeting: meeting.into(),
        });
        let news = page.news.into_iter().map(|(family, news)| FamilyNewsView {
            family: family.to_string(),
            news: news.into(),
        });
        let people = page.people.into_iter().map(|one| MentionedView {
            id: one.id.to_string(),
            name: one.name,
            department: one.department,
            is_me: one.is_me,
        });
        Self {
            today: day(page.today),
            now_ms: moment(page.now),
            waiting: page.waiting.into_iter().map(WaitingView::from).collect(),
            phases: page.phases.into_iter().map(PhaseStepView::from).collect(),
            families: page.families.into_iter().map(FamilyLineView::from).collect(),
            agenda: agenda.collect(),
            team: page.team.map(|team| TeamView {
                name: team.name,
                location: team.location,
                next_meeting: team.next_meeting.map(MeetingView::from),
            }),
            news: news.collect(),
            seen_at_ms: page.seen_at.map(moment),
            people: people.collect(),
        }
    }
}

pub(crate) struct TodayShow;

impl Command for TodayShow {
    const NAME: &'static str = "today_show";
    const SUMMARY: &'static str =
        "Shows what needs the user today across their families: what waits, whom they meet, and what is new.";
    const PROVIDES: &'static [Tag] = &[Tag::Baton, Tag::Entities, Tag::Families, Tag::SeenAll];
    type Request = Empty;
    type Answer = TodayView;

    fn run(program: &Program, _: Empty) -> Result<TodayView, CommandError> {
        Ok(program.casework()?.today_page()?.into())
    }
}
