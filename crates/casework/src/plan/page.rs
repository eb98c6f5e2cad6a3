//! The joint plan as one works on it: everything of it that can be edited, and what stands around it.

use chrono::NaiveDate;
use makker_domain::clock::Timestamp;
use makker_domain::entity_kind::EntityKind;
use makker_domain::id::{EntityId, FamilyId, UserId};
use makker_domain::plan::goal::{self, GoalStatus};
use makker_domain::plan::goal_progress;
use makker_domain::plan::horizon::Horizon;
use makker_domain::use_log::audit_event::AuditAction;
use makker_oplog::{Body, Op, StreamId, place};
use makker_store::{Record, Tables, TablesError};

use super::intervention_line::{Collision, interventions, service_pairs};
use super::{PlanChange, intervention_line};
use crate::entity::{EntityState, Matter};
use crate::error::CaseworkError;
use crate::family::people::PersonLine;
use crate::verb::{Right, Trace, Verb, WITH_FAMILIES};
use crate::visit::Casework;

pub(crate) const SHOW_PLAN: Verb = Verb {
    name: "show_plan",
    right: Right::AttachedAs(WITH_FAMILIES),
    trace: Trace::BeforeAnswer(AuditAction::Read),
};

/// The plan of a family.
#[derive(Clone, Debug, PartialEq)]
pub struct PlanPage {
    /// The date in Denmark.
    pub today: NaiveDate,
    /// The plan itself, once there is one: the oldest that is not put away.
    pub plan: Option<EntityState>,
    /// Its versions, oldest first.
    pub versions: Vec<EntityState>,
    /// The family's approvals, oldest first.
    pub approvals: Vec<ApprovalLine>,
    /// What is not as the family last approved it; none before they have.
    pub changes: Option<Vec<PlanChange>>,
    /// Its goals, oldest first.
    pub goals: Vec<EntityState>,
    /// The goals that are worked on, by when; those reached or let go are in none.
    pub horizons: Vec<(EntityId, Horizon)>,
    /// How far the goals have come, oldest first.
    pub progress: Vec<ScalePoint>,
    /// The interventions.
    pub interventions: Vec<EntityState>,
    /// What gets in each other's way among them.
    pub collisions: Vec<Collision>,
    /// The statutory plans it lists.
    pub sector_plans: Vec<EntityState>,
    /// What family and team expect of each other.
    pub contracts: Vec<EntityState>,
    /// Everybody it can name.
    pub people: Vec<PersonLine>,
}

/// That the family said yes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ApprovalLine {
    /// The members who said it.
    pub members: Vec<EntityId>,
    /// Who wrote it down.
    pub user: UserId,
    /// When, as the device's clock had it.
    pub at: Timestamp,
    /// How: `spoken`, `signed` …
    pub how: String,
    /// In which language the plan was read.
    pub language: String,
}

/// How far somebody found a goal had come on a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ScalePoint {
    /// Which goal.
    pub goal: EntityId,
    /// On which day.
    pub on: NaiveDate,
    /// 0 to 10.
    pub value: i64,
    /// Who found so.
    pub by: Option<EntityId>,
}

impl Casework {
    /// The joint plan of a family.
    ///
    /// # Errors
    /// [`CaseworkError::NotFound`]; rights and store as everywhere.
    pub fn plan_page(&self, family: FamilyId) -> Result<PlanPage, CaseworkError> {
        self.about_to_read(&SHOW_PLAN, Some(family))?;
        let matter = Matter::Family(family);
        let stream = self.family_stream(family)?;
        let plan = self.things(matter, EntityKind::FamilyPlan)?.into_iter().next();
        let (changes, approvals) = match &plan {
            Some(plan) => (
                self.changes_since_approval(family, stream, plan.id)?,
                self.store.read(|tables| approvals(tables, stream, plan.id))?,
            ),
            None => (None, Vec::new()),
        };
        let (progress, collisions, people) = self.store.read(|tables| {
            let lines = interventions(tables, Some(stream))?;
            let rules = service_pairs(tables)?;
            Ok((
                scale_points(tables, stream)?,
                intervention_line::collisions(lines.iter(), &rules),
                self.people_around(tables, stream)?,
            ))
        })?;
        Ok(PlanPage {
            today: self.today()?,
            plan,
            versions: self.things(matter, EntityKind::PlanVersion)?,
            approvals,
            changes,
            horizons: self.store.read(|tables| horizons(tables, stream))?,
            goals: self.things(matter, EntityKind::Goal)?,
            progress,
            interventions: self.things(matter, EntityKind::Intervention)?,
            collisions,
            sector_plans: self.things(matter, EntityKind::SectorPlan)?,
            contracts: self.things(matter, EntityKind::CooperationContract)?,
            people,
        })
    }
}

fn approvals(
    tables: &Tables<'_>,
    stream: StreamId,
    plan: EntityId,
) -> Result<Vec<ApprovalLine>, TablesError> {
    let register = tables.register(stream, plan, place::APPROVAL)?;
    let mut found = Vec::new();
    for op in register.heads().keys() {
        let Some(op) = tables.op(stream, *op)? else {
            continue;
        };
        let Some(Body::Approve(approval)) = Op::body(&op) else {
            continue;
        };
        found.push(ApprovalLine {
            members: approval.members,
            user: op.header.user,
            at: op.header.claimed_at.at,
            how: approval.how,
            language: approval.language,
        });
    }
    found.sort_by_key(|approval| approval.at);
    Ok(found)
}

/// By priority, then by place among those of the same.
fn horizons(tables: &Tables<'_>, stream: StreamId) -> Result<Vec<(EntityId, Horizon)>, TablesError> {
    let fields = [goal::PRIORITY, goal::STATUS, goal::ORDER];
    let mut open: Vec<Record> = tables
        .records(EntityKind::Goal, &fields, Some(stream))?
        .into_iter()
        .filter(|goal| {
            !matches!(
                goal.get(goal::STATUS),
                Some(GoalStatus::Reached | GoalStatus::Dropped)
            )
        })
        .collect();
    open.sort_by_key(|goal| {
        let priority: Option<i64> = goal.get(goal::PRIORITY);
        let order: Option<String> = goal.get(goal::ORDER);
        (
            Horizon::of(priority),
            priority,
            order.is_none(),
            order,
            goal.created_at,
        )
    });
    Ok(open
        .iter()
        .map(|goal| (goal.id, Horizon::of(goal.get(goal::PRIORITY))))
        .collect())
}

/// Points that a later one corrects are passed over.
pub(crate) fn scale_points(tables: &Tables<'_>, stream: StreamId) -> Result<Vec<ScalePoint>, TablesError> {
    let fields = [
        goal_progress::GOAL,
        goal_progress::ON,
        goal_progress::VALUE,
        goal_progress::RATED_BY,
        goal_progress::CORRECTS,
    ];
    let records = tables.records(EntityKind::GoalProgress, &fields, Some(stream))?;
    let corrected: Vec<EntityId> = records
        .iter()
        .filter_map(|one| one.get(goal_progress::CORRECTS))
        .collect();
    let standing = records.iter().filter(|one| !corrected.contains(&one.id));
    let mut points: Vec<ScalePoint> = standing
        .filter_map(|one| {
            Some(ScalePoint {
                goal: one.get(goal_progress::GOAL)?,
                on: one.get(goal_progress::ON)?,
                value: one.get(goal_progress::VALUE)?,
                by: one.get(goal_progress::RATED_BY),
            })
        })
        .collect();
    points.sort_by_key(|point| point.on);
    Ok(points)
}
