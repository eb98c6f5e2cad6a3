//! `plan_show`.

use makker_casework::{ApprovalLine, PlanPage, ScalePoint};
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use specta::Type;

use super::changes::PlanChangeView;
use super::intervention::CollisionView;
use crate::command::{Command, Tag};
use crate::day::{day, ids, moment};
use crate::entity::names;
use crate::entity::view::{EntityView, millis};
use crate::error::CommandError;
use crate::family::person::PersonView;
use crate::program::Program;

/// Which family's.
#[derive(Deserialize, JsonSchema, Type)]
#[serde(deny_unknown_fields)]
pub struct PlanShowRequest {
    /// The family's id (UUID).
    pub family: String,
}

/// The joint plan of a family.
#[derive(Serialize, JsonSchema, Type)]
pub struct PlanShowView {
    /// The date in Denmark, as YYYY-MM-DD.
    pub today: String,
    /// The plan itself, once there is one.
    pub plan: Option<EntityView>,
    /// Its versions, oldest first.
    pub versions: Vec<EntityView>,
    /// The family's approvals, oldest first.
    pub approvals: Vec<ApprovalView>,
    /// What is not as the family last approved it; none before they have, or when what they approved was removed.
    pub changes: Option<Vec<PlanChangeView>>,
    /// Its goals, oldest first.
    pub goals: Vec<EntityView>,
    /// The goals that are worked on, in order; those reached or let go are not among them.
    pub horizons: Vec<GoalHorizonView>,
    /// How far goals have come, oldest first.
    pub progress: Vec<ScalePointView>,
    /// The interventions, oldest first.
    pub interventions: Vec<EntityView>,
    /// What gets in each other's way among them.
    pub collisions: Vec<CollisionView>,
    /// The statutory plans it lists.
    pub sector_plans: Vec<EntityView>,
    /// What family and team expect of each other.
    pub contracts: Vec<EntityView>,
    /// Everybody it can name.
    pub people: Vec<PersonView>,
}

/// When a goal is worked on.
#[derive(Serialize, JsonSchema, Type)]
pub struct GoalHorizonView {
    /// Which goal (UUID).
    pub goal: String,
    /// `now` (priority 1 to 3), `next` (4 to 6) or `later` (7 to 9, or none).
    pub horizon: String,
}

/// That the family said yes.
#[derive(Serialize, JsonSchema, Type)]
pub struct ApprovalView {
    /// The members who said it (UUIDs).
    pub members: Vec<String>,
    /// Who wrote it down: the user's id (UUID).
    pub user: String,
    /// When, in milliseconds since 1970 UTC, as the device's clock had it.
    pub at_ms: f64,
    /// How: `spoken`, `signed` …
    pub how: String,
    /// In which language the plan was read (BCP 47).
    pub language: String,
}

/// How far somebody found a goal had come on a day.
#[derive(Serialize, JsonSchema, Type)]
pub struct ScalePointView {
    /// Which goal (UUID).
    pub goal: String,
    /// On which day, as YYYY-MM-DD.
    pub on: String,
    /// 0 to 10.
    pub value: f64,
    /// Who found so (UUID).
    pub by: Option<String>,
}

impl From<PlanPage> for PlanShowView {
    fn from(page: PlanPage) -> Self {
        let entities = |states: Vec<makker_casework::EntityState>| {
            states.into_iter().map(EntityView::from).collect::<Vec<_>>()
        };
        let changes = page
            .changes
            .map(|changes| changes.into_iter().map(PlanChangeView::from).collect());
        Self {
            today: day(page.today),
            plan: page.plan.map(EntityView::from),
            versions: entities(page.versions),
            approvals: page.approvals.into_iter().map(ApprovalView::from).collect(),
            changes,
            goals: entities(page.goals),
            horizons: page
                .horizons
                .into_iter()
                .map(|(goal, horizon)| GoalHorizonView {
                    goal: goal.to_string(),
                    horizon: horizon.as_str().to_owned(),
                })
                .collect(),
            progress: page.progress.into_iter().map(ScalePointView::from).collect(),
            interventions: entities(page.interventions),
            collisions: page.collisions.into_iter().map(CollisionView::from).collect(),
            sector_plans: entities(page.sector_plans),
            contracts: entities(page.contracts),
            people: page.people.into_iter().map(PersonView::from).collect(),
        }
    }
}

impl From<ApprovalLine> for ApprovalView {
    fn from(line: ApprovalLine) -> Self {
        Self {
            members: ids(line.members),
            user: line.user.to_string(),
            at_ms: moment(line.at),
            how: line.how,
            language: line.language,
        }
    }
}

impl From<ScalePoint> for ScalePointView {
    fn from(point: ScalePoint) -> Self {
        Self {
            goal: point.goal.to_string(),
            on: day(point.on),
            value: millis(point.value),
            by: point.by.map(|person| person.to_string()),
        }
    }
}

pub(crate) struct PlanShow;

impl Command for PlanShow {
    const NAME: &'static str = "plan_show";
    const SUMMARY: &'static str = "Shows a family's joint plan, to be worked on.";
    const PROVIDES: &'static [Tag] = &[Tag::Entities, Tag::OurPlan];
    type Request = PlanShowRequest;
    type Answer = PlanShowView;

    fn run(program: &Program, request: PlanShowRequest) -> Result<PlanShowView, CommandError> {
        let family = names::family_id(&request.family)?;
        Ok(program.casework()?.plan_page(family)?.into())
    }
}
