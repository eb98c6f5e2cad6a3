//! `family_overview`.

use makker_casework::{Around, Colleague, ConsentLine, Overview, Question, Trend};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use specta::Type;

use super::course::CourseView;
use super::due::DueView;
use super::genogram::GenogramView;
use super::news::NewsView;
use crate::baton::BatonView;
use crate::command::{Command, Tag};
use crate::day::{day, moment};
use crate::entity::names;
use crate::entity::view::{EntityView, millis};
use crate::error::CommandError;
use crate::family::person::PersonView;
use crate::meeting::MeetingView;
use crate::plan::intervention::{CollisionView, InterventionView};
use crate::program::Program;

/// Which family.
#[derive(Deserialize, JsonSchema, Type)]
#[serde(deny_unknown_fields)]
pub struct FamilyOverviewRequest {
    /// The family's id (UUID).
    pub family: String,
}

/// A family on one screen.
#[derive(Serialize, JsonSchema, Type)]
pub struct FamilyOverviewView {
    /// The date in Denmark, as YYYY-MM-DD.
    pub today: String,
    /// The time, in milliseconds since 1970 UTC.
    pub now_ms: f64,
    /// The family itself.
    pub family: EntityView,
    /// Where it is in its course.
    pub course: CourseView,
    /// Who has the baton, and what is under way.
    pub baton: BatonView,
    /// Everybody that something of it can name.
    pub people: Vec<PersonView>,
    /// The members, oldest record first.
    pub members: Vec<EntityView>,
    /// The family's own network.
    pub network: Vec<EntityView>,
    /// Professionals and volunteers around it.
    pub actors: Vec<EntityView>,
    /// How they are related.
    pub relations: Vec<EntityView>,
    /// The family tree, laid out.
    pub genogram: GenogramView,
    /// Who is around the family today, and how near; each person once.
    pub nearness: Vec<NearnessView>,
    /// The users who work with it now.
    pub colleagues: Vec<ColleagueView>,
    /// How many professionals are around it today.
    pub professionals: u32,
    /// How many there were when the course began; unknown before it has.
    pub professionals_at_start: Option<u32>,
    /// The interventions, oldest first.
    pub interventions: Vec<InterventionView>,
    /// What gets in each other's way among them.
    pub collisions: Vec<CollisionView>,
    /// The meetings, earliest first.
    pub meetings: Vec<MeetingView>,
    /// What is due, earliest first.
    pub due: Vec<DueView>,
    /// What waits for a person to settle it.
    pub questions: Vec<QuestionView>,
    /// The consents, oldest first.
    pub consents: Vec<ConsentView>,
    /// How measurements have gone.
    pub trends: Vec<TrendView>,
    /// What others have done since the user last looked, latest first.
    pub news: Vec<NewsView>,
    /// When the user last looked, in milliseconds since 1970 UTC.
    pub seen_at_ms: Option<f64>,
}

/// A user who works with the family.
#[derive(Serialize, JsonSchema, Type)]
pub struct ColleagueView {
    /// Who: the user's id (UUID).
    pub user: String,
    /// `case-pair`, `cross-team` or `family-coordinator`.
    pub attached_as: String,
    /// `employment`, `child-and-family`, `school` or `health`.
    pub focus: Option<String>,
}

/// Somebody around a family.
#[derive(Serialize, JsonSchema, Type)]
pub struct NearnessView {
    /// Who (UUID): an actor, a network person, or a user who is no actor too.
    pub person: String,
    /// `inner` (seen every week), `middle` (now and then) or `outer`.
    pub nearness: String,
}

/// Something that waits for a person to settle it or look at it.
#[derive(Serialize, JsonSchema, Type)]
pub struct QuestionView {
    /// Of which thing (UUID).
    pub entity: String,
    /// Of which kind, by name.
    pub kind: String,
    /// In which field, by name; none where it is the baton.
    pub field: Option<String>,
    /// `values`, `elements`, `texts`, `late-edits`, `parallel-edits` or `baton`.
    pub what: String,
    /// What the thing is called, or how it begins.
    pub caption: Option<String>,
}

/// A consent in a list.
#[derive(Serialize, JsonSchema, Type)]
pub struct ConsentView {
    /// Its id (UUID).
    pub id: String,
    /// `participation`, `obtaining`, `disclosing` or `gdpr`.
    pub kind: Option<String>,
    /// Who gave it: the member's id (UUID).
    pub given_by: Option<String>,
    /// When, as YYYY-MM-DD.
    pub given_on: Option<String>,
    /// The last day on which it holds, as YYYY-MM-DD.
    pub valid_until: Option<String>,
    /// The first day on which it no longer holds, as YYYY-MM-DD.
    pub withdrawn_on: Option<String>,
    /// Whether it holds today.
    pub stands: bool,
}

/// One person's measurements with one instrument.
#[derive(Serialize, JsonSchema, Type)]
pub struct TrendView {
    /// `who-5` (0–100 points), `sdq` (0–40), `school-absence` (permille) or `scaling` (0–10).
    pub instrument: String,
    /// Whose: the member's id (UUID).
    pub member: String,
    /// Earliest first.
    pub points: Vec<TrendPointView>,
}

/// One measurement.
#[derive(Serialize, JsonSchema, Type)]
pub struct TrendPointView {
    /// When, as YYYY-MM-DD.
    pub on: String,
    /// In the instrument's own unit.
    pub value: f64,
}

impl From<Overview> for FamilyOverviewView {
    fn from(page: Overview) -> Self {
        let entities = |states: Vec<makker_casework::EntityState>| {
            states.into_iter().map(EntityView::from).collect::<Vec<_>>()
        };
        let count = |many: usize| u32::try_from(many).unwrap_or(u32::MAX);
        Self {
            today: day(page.today),
            now_ms: moment(page.now),
            family: page.family.into(),
            course: page.course.into(),
            baton: page.baton.into(),
            people: page.people.into_iter().map(PersonView::from).collect(),
            members: entities(page.members),
            network: entities(page.network),
            actors: entities(page.actors),
            relations: entities(page.relations),
            genogram: page.genogram.into(),
            nearness: page.nearness.into_iter().map(NearnessView::from).collect(),
            colleagues: page.colleagues.into_iter().map(ColleagueView::from).collect(),
            professionals: count(page.professionals),
            professionals_at_start: page.professionals_at_start.map(count),
            interventions: page
                .interventions
                .into_iter()
                .map(InterventionView::from)
                .collect(),
            collisions: page.collisions.into_iter().map(CollisionView::from).collect(),
            meetings: page.meetings.into_iter().map(MeetingView::from).collect(),
            due: page.due.into_iter().map(DueView::from).collect(),
            questions: page.questions.into_iter().map(QuestionView::from).collect(),
            consents: page.consents.into_iter().map(ConsentView::from).collect(),
            trends: page.trends.into_iter().map(TrendView::from).collect(),
            news: page.news.into_iter().map(NewsView::from).collect(),
            seen_at_ms: page.seen_at.map(moment),
        }
    }
}

impl From<Colleague> for ColleagueView {
    fn from(one: Colleague) -> Self {
        Self {
            user: one.user.to_string(),
            attached_as: one.attached_as.as_str().to_owned(),
            focus: one.focus.map(|focus| focus.as_str().to_owned()),
        }
    }
}

impl From<Around> for NearnessView {
    fn from(one: Around) -> Self {
        Self {
            person: one.person.to_string(),
            nearness: one.nearness.as_str().to_owned(),
        }
    }
}

impl From<Question> for QuestionView {
    fn from(question: Question) -> Self {
        Self {
            entity: question.entity.to_string(),
            kind: question.kind.name().to_owned(),
            field: question.field.map(|spec| spec.name.to_owned()),
            what: question.what,
            caption: question.caption,
        }
    }
}

impl From<ConsentLine> for ConsentView {
    fn from(line: ConsentLine) -> Self {
        Self {
            id: line.id.to_string(),
            kind: line.kind.map(|kind| kind.as_str().to_owned()),
            given_by: line.given_by.map(|member| member.to_string()),
            given_on: line.days.given_on.map(day),
            valid_until: line.days.valid_until.map(day),
            withdrawn_on: line.days.withdrawn_on.map(day),
            stands: line.stands,
        }
    }
}

impl From<Trend> for TrendView {
    fn from(trend: Trend) -> Self {
        let points = trend.points.into_iter().map(|(on, value)| TrendPointView {
            on: day(on),
            value: millis(value),
        });
        Self {
            instrument: trend.instrument.as_str().to_owned(),
            member: trend.member.to_string(),
            points: points.collect(),
        }
    }
}

pub(crate) struct FamilyOverview;

impl Command for FamilyOverview {
    const NAME: &'static str = "family_overview";
    const SUMMARY: &'static str = "Shows a family on one screen: who they are, who is around them, what goes on, what is due and what is new.";
    const PROVIDES: &'static [Tag] = &[Tag::Baton, Tag::Entities, Tag::Families, Tag::Seen];
    type Request = FamilyOverviewRequest;
    type Answer = FamilyOverviewView;

    fn run(program: &Program, request: FamilyOverviewRequest) -> Result<FamilyOverviewView, CommandError> {
        let family = names::family_id(&request.family)?;
        Ok(program.casework()?.overview(family)?.into())
    }
}
