//! The joint plan: goals in the family's words, what is done, versions, and the family's yes.

use chrono::NaiveDate;
use makker_casework::DemoDeed;
use makker_domain::entity_kind::EntityKind;
use makker_domain::id::EntityId;
use makker_domain::period::Period;
use makker_domain::plan::cooperation_contract::{self, ContractStatus};
use makker_domain::plan::goal::{self, GoalStatus};
use makker_domain::plan::intervention::{self, InterventionStatus};
use makker_domain::plan::plan_status::PlanStatus;
use makker_domain::plan::sector_plan::{self, SectorPlanStatus};
use makker_domain::plan::{family_plan, goal_progress, plan_version};

use crate::book::Book;
use crate::staff::Who;
use crate::value::{choice, day, for_family, id, ids, number, period, shipped, slots, text};

/// A goal as it is agreed.
pub(crate) struct Aim<'n> {
    pub(crate) plan: EntityId,
    pub(crate) area: &'n str,
    pub(crate) own_words: &'n str,
    pub(crate) child_wish: &'n str,
    pub(crate) professional: &'n str,
    pub(crate) indicator: &'n str,
    pub(crate) baseline: &'n str,
    pub(crate) target: &'n str,
    pub(crate) members: Vec<EntityId>,
    pub(crate) owner: EntityId,
    /// See [`Horizon`](makker_domain::plan::horizon::Horizon): 1 to 3 is now, 4 to 6 next, 7 to 9 later.
    pub(crate) priority: i64,
    pub(crate) status: GoalStatus,
    pub(crate) due: Option<NaiveDate>,
}

/// Something that is done.
pub(crate) struct Step<'n> {
    pub(crate) title: &'n str,
    pub(crate) goals: &'n [EntityId],
    pub(crate) agreed: &'n str,
    pub(crate) purpose: &'n str,
    pub(crate) met: &'n str,
    pub(crate) service: &'n str,
    pub(crate) department: &'n str,
    pub(crate) members: &'n [EntityId],
    pub(crate) provider: EntityId,
    pub(crate) responsible: EntityId,
    pub(crate) status: InterventionStatus,
    pub(crate) period: Period,
    pub(crate) minutes: i64,
    pub(crate) slots: &'n [(u8, u16, u16)],
    pub(crate) follow_up: Option<NaiveDate>,
}

/// A statutory plan.
pub(crate) struct Statutory<'n> {
    pub(crate) plan: EntityId,
    pub(crate) kind: &'n str,
    pub(crate) department: &'n str,
    pub(crate) members: &'n [EntityId],
    pub(crate) responsible: EntityId,
    pub(crate) system: &'n str,
    pub(crate) number: String,
    pub(crate) made: NaiveDate,
    pub(crate) follow_up: NaiveDate,
}

impl Book<'_> {
    pub(crate) fn plan(
        &mut self,
        on: NaiveDate,
        direction: &str,
        works: &str,
        worries: &str,
        review: NaiveDate,
    ) -> EntityId {
        let fields = vec![
            (family_plan::TITLE, text("Vores plan")),
            (family_plan::DIRECTION, text(direction)),
            (family_plan::WHAT_WORKS, text(works)),
            (family_plan::WORRIES, text(worries)),
            (family_plan::STARTS_ON, day(on)),
            (family_plan::REVIEW_ON, day(review)),
        ];
        let by = self.team.sof;
        let plan = self.make(on, 10, 15, by, EntityKind::FamilyPlan, fields);
        self.joint_plan = Some(plan);
        plan
    }

    pub(crate) fn goal(&mut self, on: NaiveDate, aim: &Aim<'_>) -> EntityId {
        let mut fields = vec![
            (goal::PLAN, id(aim.plan)),
            (goal::OWN_WORDS, text(aim.own_words)),
            (goal::AREA, id(shipped(EntityKind::GoalArea, aim.area))),
            (goal::MEMBERS, ids(&aim.members)),
            (goal::OWNER, id(aim.owner)),
            (goal::PRIORITY, number(aim.priority)),
            (goal::STATUS, choice(&aim.status)),
            (goal::AUDIENCE, for_family()),
            (goal::ORDER, self.place(EntityKind::Goal)),
        ];
        let texts = [
            (goal::CHILD_WISH, aim.child_wish),
            (goal::PROFESSIONAL_WORDING, aim.professional),
            (goal::INDICATOR, aim.indicator),
            (goal::BASELINE, aim.baseline),
            (goal::TARGET, aim.target),
        ];
        let written = texts.into_iter().filter(|(_, words)| !words.is_empty());
        fields.extend(written.map(|(field, words)| (field, text(words))));
        fields.extend(aim.due.map(|due| (goal::DUE_ON, day(due))));
        let by = self.team.sof;
        self.make(on, 10, 25, by, EntityKind::Goal, fields)
    }

    /// How far somebody finds the goal has come.
    pub(crate) fn progress(&mut self, on: NaiveDate, goal: EntityId, value: i64, by: EntityId, note: &str) {
        let mut fields = vec![
            (goal_progress::GOAL, id(goal)),
            (goal_progress::ON, day(on)),
            (goal_progress::VALUE, number(value.clamp(0, 10))),
            (goal_progress::RATED_BY, id(by)),
        ];
        if !note.is_empty() {
            fields.push((goal_progress::NOTE, text(note)));
        }
        let writes = self.team.sof;
        self.make(on, 15, 5, writes, EntityKind::GoalProgress, fields);
    }

    pub(crate) fn step(&mut self, on: NaiveDate, by: Who, step: &Step<'_>) -> EntityId {
        let mut fields = vec![
            (intervention::TITLE, text(step.title)),
            (intervention::GOALS, ids(step.goals)),
            (intervention::AGREED, text(step.agreed)),
            (intervention::PURPOSE, text(step.purpose)),
            (intervention::PURPOSE_MET_WHEN, text(step.met)),
            (intervention::PERIOD, period(step.period)),
            (intervention::MEMBERS, ids(step.members)),
            (intervention::PROVIDER, id(step.provider)),
            (
                intervention::PROVIDER_DEPARTMENT,
                id(shipped(EntityKind::Department, step.department)),
            ),
            (intervention::RESPONSIBLE, id(step.responsible)),
            (intervention::STATUS, choice(&step.status)),
            (intervention::AUDIENCE, for_family()),
            (intervention::ORDER, self.place(EntityKind::Intervention)),
        ];
        if !step.service.is_empty() {
            fields.push((
                intervention::SERVICE,
                id(shipped(EntityKind::Service, step.service)),
            ));
        }
        if step.minutes > 0 {
            fields.push((intervention::WEEKLY_MINUTES, number(step.minutes)));
        }
        if !step.slots.is_empty() {
            fields.push((intervention::WEEKLY_SLOTS, slots(step.slots)));
        }
        fields.extend(step.follow_up.map(|on| (intervention::FOLLOW_UP_ON, day(on))));
        self.make(on, 10, 35, by, EntityKind::Intervention, fields)
    }

    /// A version of the plan, drafted, discussed and in force from a day to a day.
    pub(crate) fn version(
        &mut self,
        plan: EntityId,
        number_of: i64,
        from: NaiveDate,
        to: Option<NaiveDate>,
        note: &str,
    ) -> EntityId {
        let status = if to.is_some() {
            PlanStatus::Superseded
        } else {
            PlanStatus::InForce
        };
        let lasts = Period::new(Some(from), to).unwrap_or(Period::since(from));
        let fields = vec![
            (plan_version::PLAN, id(plan)),
            (plan_version::NUMBER, number(number_of)),
            (plan_version::STATUS, choice(&status)),
            (plan_version::DRAFTED_ON, day(from)),
            (plan_version::DISCUSSED_ON, day(from)),
            (plan_version::IN_FORCE, period(lasts)),
            (plan_version::NOTE, text(note)),
        ];
        let by = self.team.sof;
        self.make(from, 16, 0, by, EntityKind::PlanVersion, fields)
    }

    /// A version that the family has not said yes to.
    pub(crate) fn draft(&mut self, plan: EntityId, number_of: i64, on: NaiveDate) {
        let fields = vec![
            (plan_version::PLAN, id(plan)),
            (plan_version::NUMBER, number(number_of)),
            (plan_version::STATUS, choice(&PlanStatus::Draft)),
            (plan_version::DRAFTED_ON, day(on)),
        ];
        let by = self.team.sof;
        self.make(on, 16, 0, by, EntityKind::PlanVersion, fields);
    }

    /// The family says yes to the plan as it stands.
    pub(crate) fn approve(&mut self, on: NaiveDate, plan: EntityId, members: &[EntityId], language: &str) {
        let deed = DemoDeed::Approve {
            plan,
            members: members.to_vec(),
            language: language.to_owned(),
            how: "spoken".to_owned(),
            witness: Some(self.staff.id(self.team.bif)),
        };
        let by = self.team.sof;
        self.act(on, 16, 30, by, vec![deed]);
    }

    pub(crate) fn contract(&mut self, on: NaiveDate, plan: EntityId, adults: &[EntityId]) {
        let mut agreed_by = adults.to_vec();
        agreed_by.push(self.staff.id(self.team.sof));
        agreed_by.push(self.staff.id(self.team.bif));
        let fields = vec![
            (cooperation_contract::PLAN, id(plan)),
            (cooperation_contract::STATUS, choice(&ContractStatus::Agreed)),
            (
                cooperation_contract::FROM_TEAM,
                text("Vi siger ting, som de er. Vi kommer til tiden og ringer, hvis vi ikke gør."),
            ),
            (
                cooperation_contract::FROM_FAMILY,
                text("Vi siger til, når noget er for meget. Vi melder afbud i god tid."),
            ),
            (
                cooperation_contract::CONTACT,
                text("Ring eller skriv på hverdage mellem 8 og 16. Uden for den tid svarer vi dagen efter."),
            ),
            (
                cooperation_contract::DISAGREEMENT,
                text("Så tager vi et møde med en, familien selv vælger."),
            ),
            (cooperation_contract::AGREED_BY, ids(&agreed_by)),
            (cooperation_contract::AGREED_ON, day(on)),
            (cooperation_contract::PERIOD, period(Period::since(on))),
        ];
        let by = self.team.sof;
        self.make(on, 16, 20, by, EntityKind::CooperationContract, fields);
    }

    pub(crate) fn statutory(&mut self, of: &Statutory<'_>) -> EntityId {
        let fields = vec![
            (sector_plan::PLAN, id(of.plan)),
            (
                sector_plan::KIND,
                id(shipped(EntityKind::SectorPlanKind, of.kind)),
            ),
            (sector_plan::MEMBERS, ids(of.members)),
            (
                sector_plan::DEPARTMENT,
                id(shipped(EntityKind::Department, of.department)),
            ),
            (sector_plan::RESPONSIBLE, id(of.responsible)),
            (sector_plan::CASE_NUMBER, text(of.number.clone())),
            (sector_plan::SYSTEM, text(of.system)),
            (sector_plan::STATUS, choice(&SectorPlanStatus::Running)),
            (sector_plan::MADE_ON, day(of.made)),
            (sector_plan::FOLLOW_UP_ON, day(of.follow_up)),
            (sector_plan::ORDER, self.place(EntityKind::SectorPlan)),
        ];
        let by = self.team.case_worker;
        self.make(of.made, 13, 10, by, EntityKind::SectorPlan, fields)
    }
}
