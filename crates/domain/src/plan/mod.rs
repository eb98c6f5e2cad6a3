//! The joint plan of the family: an overlay on the statutory plans, which remain.

pub mod attendance;
pub mod cooperation_contract;
pub mod family_plan;
pub mod goal;
pub mod goal_progress;
pub mod horizon;
pub mod intervention;
pub mod intervention_rules;
pub mod plan_status;
pub mod plan_version;
pub mod sector_plan;
