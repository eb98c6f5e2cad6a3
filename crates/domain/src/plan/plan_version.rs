//! A version of the joint plan. Who approved it, when and how, stands in the approval, an operation of its own.

use crate::field_table::fields;
use crate::plan::plan_status::PlanStatus;

fields! { PlanVersion:
    /// Which plan.
    PLAN = 3100 "plan" Ref(&[EntityKind::FamilyPlan]);
    /// Its number, for talking about it. Two drafts made apart may share one.
    NUMBER = 3101 "number" Int { min: 1, max: 10_000 };
    /// See [`PlanStatus`].
    STATUS = 3102 "status" Choice(PlanStatus::CODES);
    /// When the draft was begun.
    DRAFTED_ON = 3103 "drafted_on" Date;
    /// When it was discussed with the professionals.
    DISCUSSED_ON = 3104 "discussed_on" Date;
    /// With whom.
    DISCUSSED_WITH = 3105 "discussed_with" Set(ElementKind::Ref(PROFESSIONALS));
    /// From when to when it is in force.
    IN_FORCE = 3106 "in_force" Period;
    /// What is new in it, and what the professionals said.
    NOTE = 3107 "note" paragraphs();
}
